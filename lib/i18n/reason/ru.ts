import type { Russian } from '../languages.ts';
import type { reason as english } from './en.ts';

export const reason: Russian<typeof english> = {
  'reason.chase.arrived': 'дошёл ли счёт {{number}}?',
  'reason.chase.soon': 'скоро срок оплаты счёта {{number}}',
  'reason.chase.due': 'срок оплаты счёта {{number}}',
  'reason.chase.late': 'счёт {{number}} просрочен',
  'reason.chase.later': 'счёт {{number}} всё ещё не оплачен',
  'reason.chase.firm': 'счёт {{number}}: когда будет оплата?',
  'reason.chase.formal': 'счёт {{number}}: официальное напоминание',
  'reason.chase.again': 'счёт {{number}} не оплачен, напомнить снова',
  'reason.proposal.sent': 'узнать решение по КП',
  'reason.proposal.number': 'узнать решение по КП {{number}}',
  'reason.request.question': 'ответить на вопрос: {{text}}',
  'reason.request.complaint': 'ответить на жалобу: {{text}}',
  'reason.request.working': 'ответить сегодня или сказать, что вопросом занимаются: {{text}}',
  'reason.plan.bonus': 'до бонуса всего {{sum}}: {{gives}}',
  'reason.rhythm.late_one': 'позже обычного: нет заказа {{count}} день, обычно раз в {{every}} дн.',
  'reason.rhythm.late_few': 'позже обычного: нет заказа {{count}} дня, обычно раз в {{every}} дн.',
  'reason.rhythm.late_many': 'позже обычного: нет заказа {{count}} дней, обычно раз в {{every}} дн.',
  'reason.rhythm.late_other': 'позже обычного: нет заказа {{count}} дня, обычно раз в {{every}} дн.',
  'reason.rhythm.later_one': 'позже обычного: нет заказа {{count}} день',
  'reason.rhythm.later_few': 'позже обычного: нет заказа {{count}} дня',
  'reason.rhythm.later_many': 'позже обычного: нет заказа {{count}} дней',
  'reason.rhythm.later_other': 'позже обычного: нет заказа {{count}} дня',
  'reason.contact.due_one': 'пора связаться: нет контакта {{count}} день, положено раз в {{every}} дн.',
  'reason.contact.due_few': 'пора связаться: нет контакта {{count}} дня, положено раз в {{every}} дн.',
  'reason.contact.due_many': 'пора связаться: нет контакта {{count}} дней, положено раз в {{every}} дн.',
  'reason.contact.due_other': 'пора связаться: нет контакта {{count}} дня, положено раз в {{every}} дн.',
  'reason.contact.key_one':
    'пора связаться с ключевым клиентом: нет контакта {{count}} день, положено раз в {{every}} дн.',
  'reason.contact.key_few':
    'пора связаться с ключевым клиентом: нет контакта {{count}} дня, положено раз в {{every}} дн.',
  'reason.contact.key_many':
    'пора связаться с ключевым клиентом: нет контакта {{count}} дней, положено раз в {{every}} дн.',
  'reason.contact.key_other':
    'пора связаться с ключевым клиентом: нет контакта {{count}} дня, положено раз в {{every}} дн.',
  'reason.contact.first': 'пора связаться: контактов ещё не было',
  'reason.rhythm.second_one': 'одна покупка, {{count}} день назад: примерно сейчас другие покупают снова',
  'reason.rhythm.second_few': 'одна покупка, {{count}} дня назад: примерно сейчас другие покупают снова',
  'reason.rhythm.second_many': 'одна покупка, {{count}} дней назад: примерно сейчас другие покупают снова',
  'reason.rhythm.second_other': 'одна покупка, {{count}} дня назад: примерно сейчас другие покупают снова',
  'reason.wait.reply': 'ответа не видно: {{subject}}',
};

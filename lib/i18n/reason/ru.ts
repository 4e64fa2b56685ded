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
  'reason.wait.reply': 'ответа не видно: {{subject}}',
};

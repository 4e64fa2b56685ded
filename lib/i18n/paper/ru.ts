import type { Russian } from '../languages.ts';
import type { paper as english } from './en.ts';

export const paper: Russian<typeof english> = {
  'statement.title': 'Справка о расчётах',
  'statement.sheet': 'Документ',
  'statement.reminder': 'Официальное напоминание',
  'statement.print': 'Печать или PDF',
  'statement.noCompany': 'Реквизиты вашей фирмы ещё не внесены; они нужны для шапки и платёжного кода.',
  'statement.nothingOwed': 'Задолженности нет.',
  'statement.invoices': 'Счета в {{currency}}',
  'statement.credit': 'Аванс',
  'statement.toPay': 'К оплате',
  'statement.lastPaid': 'Последняя оплата: {{when}}, {{amount}}',
  'statement.code': 'Оплатить по коду: {{amount}}',
  'statement.purpose': 'Оплата по счетам',

  'paymentCode.field.name': 'Получатель',
  'paymentCode.field.iban': 'IBAN',
  'paymentCode.field.bic': 'БИК',
  'paymentCode.field.account': 'Счёт',
  'paymentCode.field.bankName': 'Банк',
  'paymentCode.field.correspondent': 'Корр. счёт',
  'paymentCode.field.inn': 'ИНН',
  'paymentCode.field.kpp': 'КПП',
  'paymentCode.field.purpose': 'Назначение',
  'paymentCode.field.reference': 'Референс',
  'paymentCode.problem.no-standard': 'Платёжного кода для {{currency}} нет, только для EUR и RUB.',
  'paymentCode.problem.missing': 'Платёжный код не создан: поле «{{field}}» пусто.',
  'paymentCode.problem.too-long': 'Платёжный код не создан: поле «{{field}}» длиннее {{limit}} знаков.',
  'paymentCode.problem.wrong': 'Платёжный код не создан: поле «{{field}}» заполнено неверно.',
  'paymentCode.problem.outside-sepa': 'Платёжный код не создан: банки страны {{country}} не принимают переводы SEPA.',
  'paymentCode.problem.amount-out-of-range': 'Платёжный код не создан: такую сумму перевести нельзя.',
  'paymentCode.problem.too-much':
    'Платёжный код не создан: имя и назначение вместе слишком длинные (не более {{bytes}} байт).',
};

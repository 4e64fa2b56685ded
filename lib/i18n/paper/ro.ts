import type { Romanian } from '../languages.ts';
import type { paper as english } from './en.ts';

export const paper: Romanian<typeof english> = {
  'statement.title': 'Situația contului',
  'statement.sheet': 'Document',
  'statement.reminder': 'Somație de plată',
  'statement.print': 'Tipărește sau salvează PDF',
  'statement.noCompany': 'Datele firmei dumneavoastră nu sunt completate; ele stau în antet și în codul de plată.',
  'statement.nothingOwed': 'Nu există datorii.',
  'statement.invoices': 'Facturi în {{currency}}',
  'statement.credit': 'Credit',
  'statement.toPay': 'De plată',
  'statement.lastPaid': 'Ultima plată: {{when}}, {{amount}}',
  'statement.code': 'Scanați pentru a plăti {{amount}}',
  'statement.purpose': 'Plata facturilor',

  'paymentCode.field.name': 'Beneficiar',
  'paymentCode.field.iban': 'IBAN',
  'paymentCode.field.bic': 'BIC',
  'paymentCode.field.account': 'Cont',
  'paymentCode.field.bankName': 'Banca',
  'paymentCode.field.correspondent': 'Cont corespondent',
  'paymentCode.field.inn': 'INN',
  'paymentCode.field.kpp': 'KPP',
  'paymentCode.field.purpose': 'Destinația plății',
  'paymentCode.field.reference': 'Referință',
  'paymentCode.problem.no-standard': 'Nu există cod de plată pentru {{currency}}, doar pentru EUR și RUB.',
  'paymentCode.problem.missing': 'Fără cod de plată: câmpul „{{field}}” este gol.',
  'paymentCode.problem.too-long': 'Fără cod de plată: câmpul „{{field}}” depășește {{limit}} de caractere.',
  'paymentCode.problem.wrong': 'Fără cod de plată: câmpul „{{field}}” nu este corect.',
  'paymentCode.problem.outside-sepa': 'Fără cod de plată: băncile din {{country}} nu primesc transferuri SEPA.',
  'paymentCode.problem.amount-out-of-range': 'Fără cod de plată: o astfel de sumă nu se poate transfera.',
  'paymentCode.problem.too-much':
    'Fără cod de plată: numele și destinația împreună sunt prea lungi (cel mult {{bytes}} octeți).',
};

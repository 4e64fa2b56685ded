import type { Money } from '../../domain/money';
import { lengthOf, oneLine, type PaymentCode, type PaymentField, refused } from './problem';
import { isCorrespondentAccount, isInn, isRussianAccount, isRussianBic } from './russianAccount';

/** Whom a transfer in roubles is to. */
export interface RussianPayee {
  name: string;
  /** Twenty figures. */
  account: string;
  bankName: string;
  /** Nine figures. */
  bic: string;
  /** Twenty figures; missing for accounts within the Bank of Russia, which have none. */
  correspondent?: string;
  inn?: string;
  kpp?: string;
}

/**
 * GOST R 56042-2014, tables 1 and 2, in characters; the standard counts kopecks in at most 18 figures. Checked against
 * published implementations: the crate gost-56042 and the package @kiraind/gost-r-56042-2014 hold the same lengths;
 * QRCoder for .NET takes 160 characters of the purpose, and what is asked for here stays below that (`purpose.ts`).
 */
const LIMITS = { name: 160, bankName: 45, purpose: 210 };

/** Version 0001 of the standard, in UTF-8. */
const HEADER = 'ST00012';

/** What may part the fields: any character that none of them has. */
const SEPARATORS = ['|', '~', '^', ';', '#'];

/**
 * The content of a Russian payment code (GOST R 56042-2014, "ST00012": UTF-8), with the five fields that it must have,
 * the sum in kopecks and the purpose. Accounts are refused when their key does not fit their bank.
 */
export function gostCode(payee: RussianPayee, amount: Money, purpose: string): PaymentCode {
  if (amount.currency !== 'RUB') return refused('no-standard', { currency: amount.currency });
  if (!Number.isSafeInteger(amount.minor) || amount.minor < 1) return refused('amount-out-of-range', {});
  const { account, bic, correspondent, inn, kpp } = figuresOf(payee);
  const texts = { name: oneLine(payee.name), bankName: oneLine(payee.bankName), purpose: oneLine(purpose) };
  for (const field of ['name', 'bankName', 'purpose'] as const) {
    if (texts[field] === '') return refused('missing', { field });
    if (lengthOf(texts[field]) > LIMITS[field]) return refused('too-long', { field, limit: LIMITS[field] });
  }
  const wrong: readonly (readonly [PaymentField, boolean])[] = [
    ['bic', !isRussianBic(bic)],
    ['account', !isRussianAccount(account, bic)],
    ['correspondent', correspondent !== '' && !isCorrespondentAccount(correspondent, bic)],
    ['inn', inn !== '' && !isInn(inn)],
    ['kpp', kpp !== '' && !/^\d{4}[\dA-Z]{2}\d{3}$/u.test(kpp)],
  ];
  if (account === '') return refused('missing', { field: 'account' });
  if (bic === '') return refused('missing', { field: 'bic' });
  const first = wrong.find(([, isWrong]) => isWrong)?.[0];
  if (first) return refused('wrong', { field: first });

  const fields: readonly (readonly [string, string])[] = [
    ['Name', texts.name],
    ['PersonalAcc', account],
    ['BankName', texts.bankName],
    ['BIC', bic],
    // "0" where there is none, says the standard.
    ['CorrespAcc', correspondent || '0'],
    ['Sum', String(amount.minor)],
    ['Purpose', texts.purpose],
    ['PayeeINN', inn],
    ['KPP', kpp],
  ];
  const given = fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`);
  const separator = SEPARATORS.find((one) => !given.some((field) => field.includes(one)));
  return separator ? { content: [HEADER, ...given].join(separator) } : refused('wrong', { field: 'purpose' });
}

function figuresOf({ account, bic, correspondent = '', inn = '', kpp = '' }: RussianPayee) {
  const plain = (written: string) => written.replace(/\s/gu, '');
  return {
    account: plain(account),
    bic: plain(bic),
    correspondent: plain(correspondent),
    inn: plain(inn),
    kpp: plain(kpp).toUpperCase(),
  };
}

import type { Choice } from '../ui/Select';

/** Offered in fields, in this order, after the currency that is in use. */
const CURRENCIES = [
  'MDL',
  'RON',
  'EUR',
  'USD',
  'RUB',
  'UAH',
  'BYN',
  'KZT',
  'GBP',
  'CHF',
  'PLN',
  'CZK',
  'HUF',
  'BGN',
  'TRY',
  'GEL',
  'AMD',
  'CNY',
];

/** The choice of a field whose amount is in a currency that may stand outside of the usual ones. */
export function currencyChoices(currency: string): Choice<string>[] {
  const codes = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return codes.map((code) => [code, code]);
}

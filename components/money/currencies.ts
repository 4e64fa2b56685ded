/** Offered in fields, in this order, after the currency that is in use. */
export const CURRENCIES = [
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
export function currenciesWith(currency: string): string[] {
  return CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
}

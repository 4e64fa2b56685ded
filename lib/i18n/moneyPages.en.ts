/** The sentences of the pages about money in English. */
export const enMoneyPages = {
  'money.currency': 'Currency',
  'money.notAnAmount': 'This is not an amount.',
} as const;

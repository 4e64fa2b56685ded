/** Слова страниц о деньгах. */
export const ruMoneyPages = {
  'money.currency': 'Валюта',
  'money.notAnAmount': 'Это не сумма.',
} as const;

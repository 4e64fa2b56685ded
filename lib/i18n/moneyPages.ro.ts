/** Cuvintele paginilor despre bani. */
export const roMoneyPages = {
  'money.currency': 'Moneda',
  'money.notAnAmount': 'Aceasta nu este o sumă.',
} as const;

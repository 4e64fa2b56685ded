/** What a column of a bank's list holds. */
export const COLUMNS = [
  'date',
  'amount',
  'debit',
  'credit',
  'direction',
  'currency',
  'payer',
  'account',
  'purpose',
  'reference',
] as const;

export type Column = (typeof COLUMNS)[number];

/** In which order a date's figures stand. */
export const DATE_ORDERS = ['day-month-year', 'month-day-year', 'year-month-day'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * Which columns of a bank's list hold what, numbered from 0; kept once per bank. Needed are the date and either the
 * amount, signed or beside a direction, or what came in (credit) beside what went out (debit).
 */
export type Columns = Partial<Record<Column, number>> & {
  /** Where dates may be read in two ways. */
  dateOrder?: DateOrder;
  /** Where no column names it (ISO 4217). */
  money?: string;
};

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
  'payee',
  'payeeAccount',
  'purpose',
  'details',
  'reference',
  'status',
] as const;

export type Column = (typeof COLUMNS)[number];

/** In which order a date's figures stand. */
export const DATE_ORDERS = ['day-month-year', 'month-day-year', 'year-month-day'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/** How the letters of a file are written, where it does not say so itself. */
export const ENCODINGS = [
  'utf-8',
  'windows-1251',
  'windows-1250',
  'windows-1252',
  'ibm866',
  'koi8-r',
  'utf-16le',
  'utf-16be',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/**
 * Which columns of a bank's list hold what, numbered from 0; kept once per bank. Needed are the date and either the
 * amount, signed or beside a direction, or what came in (credit), what went out (debit), or both. Where payer and payee have
 * columns of their own, `payer` is the other side of what came in and `payee` of what went out. `details` go on with the
 * purpose.
 */
export type Columns = Partial<Record<Column, number>> & {
  /** Where dates may be read in two ways. */
  dateOrder?: DateOrder;
  /** Where no column names it (ISO 4217). */
  money?: string;
  /** Where it was not found out rightly. */
  encoding?: Encoding;
};

/** True when they say enough to read a list; a list of what came, or of what went, alone is a list. */
export function areEnough({ date, amount, credit, debit }: Columns): boolean {
  return date !== undefined && (amount !== undefined || credit !== undefined || debit !== undefined);
}

/** Bytes of a list: more than any bank exports at once, some hundred thousand lines. */
export const LARGEST_LIST = 32 * 1024 * 1024;

import { refuse } from './refusal';

/** An amount in the currency's minor units (cents, kopecks, bani) and its ISO 4217 code. Currencies are never added. */
export interface Money {
  minor: number;
  currency: string;
}

/** Fourteen digits of minor units: more is a slip of the finger, and ninety such amounts would leave whole numbers. */
export const MOST_MINOR = 99_999_999_999_999;

/**
 * Digits after the point, where they are not two, by ISO 4217 (list one, amendment 176). Intl is not asked: browsers
 * answer by custom rather than by the standard (no fillér, no rupee's paisa) and change their minds between versions,
 * and a kept amount would change with them.
 */
const OTHER_DIGITS: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const DIGITS = new Map(
  Object.entries(OTHER_DIGITS).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)])),
);

/** How many digits of an amount in this currency stand after the point. */
export function minorDigits(currency: string): number {
  return DIGITS.get(currency) ?? 2;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** True for a code of ISO 4217, in capitals. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** The amount itself, when it may stand on an invoice or a payment: above nothing, whole minor units, not absurd. */
export function positive(amount: Money): Money {
  if (!isCurrency(amount.currency)) refuse('currency-unknown', { currency: amount.currency });
  if (Number.isNaN(amount.minor) || amount.minor <= 0) refuse('amount-not-positive');
  if (amount.minor > MOST_MINOR) refuse('amount-too-large');
  return Number.isInteger(amount.minor) ? amount : refuse('amount-not-whole');
}

/** The sum of two amounts of one currency; different currencies are refused, as is a sum beyond whole numbers. */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) return refuse('currencies-differ', { one: a.currency, other: b.currency });
  return { minor: addMinor(a.minor, b.minor), currency: a.currency };
}

/** The sum of minor units of one currency, refused where the machine could no longer count it exactly. */
export function addMinor(a: number, b: number): number {
  const sum = a + b;
  return Number.isSafeInteger(sum) ? sum : refuse('amount-too-large');
}

export function sumMinor(amounts: Iterable<number>): number {
  let sum = 0;
  for (const minor of amounts) sum = addMinor(sum, minor);
  return sum;
}

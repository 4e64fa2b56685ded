import type { Instalment } from '../invoice';
import { addMinor, sumMinor } from '../money';
import { addDays, type Day } from '../wallClock';

/** Days past due: none yet, then by thirty. */
export const AGES = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;

export type Age = (typeof AGES)[number];

/** Minor units by age. */
export type Buckets = Record<Age, number>;

/**
 * Puts debts by their age on a day: what is due on the day itself is not late yet. The limits are days worked out once,
 * because a money page ages the debts of thousands.
 */
export function agesOn(on: Day): (owed: Instalment[]) => Buckets {
  const month = addDays(on, -30);
  const two = addDays(on, -60);
  const three = addDays(on, -90);
  const ageOf = (due: Day): Age => {
    if (due >= on) return 'not-due';
    if (due >= month) return '1-30';
    if (due >= two) return '31-60';
    return due >= three ? '61-90' : 'over-90';
  };
  return (owed) => {
    const buckets = noDebts();
    for (const { due, minor } of owed) {
      const age = ageOf(due);
      buckets[age] = addMinor(buckets[age], minor);
    }
    return buckets;
  };
}

export function noDebts(): Buckets {
  return { 'not-due': 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };
}

/** Two debts of one currency together. */
export function addBuckets(a: Buckets, b: Buckets): Buckets {
  const sum = noDebts();
  for (const age of AGES) sum[age] = addMinor(a[age], b[age]);
  return sum;
}

export function totalOf(buckets: Buckets): number {
  return sumMinor(Object.values(buckets));
}

export function overdueOf(buckets: Buckets): number {
  return totalOf(buckets) - buckets['not-due'];
}

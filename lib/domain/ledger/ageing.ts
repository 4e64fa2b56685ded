import type { Instalment } from '../invoice';
import { addMinor, sumMinor } from '../money';
import { type Day, daysBetween } from '../wallClock';

/** Days past due: none yet, then by thirty. */
export const AGES = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;

export type Age = (typeof AGES)[number];

/** How old a debt due that day is on another: what is due today is not late yet. */
export function ageOf(due: Day, on: Day): Age {
  const late = daysBetween(due, on);
  if (late <= 0) return 'not-due';
  if (late <= 30) return '1-30';
  if (late <= 60) return '31-60';
  return late <= 90 ? '61-90' : 'over-90';
}

/** Minor units by age. */
export type Buckets = Record<Age, number>;

export function ageing(owed: Instalment[], on: Day): Buckets {
  const buckets: Buckets = { 'not-due': 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };
  for (const { due, minor } of owed) {
    const age = ageOf(due, on);
    buckets[age] = addMinor(buckets[age], minor);
  }
  return buckets;
}

export function totalOf(buckets: Buckets): number {
  return sumMinor(Object.values(buckets));
}

export function overdueOf(buckets: Buckets): number {
  return totalOf(buckets) - buckets['not-due'];
}

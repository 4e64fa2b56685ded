import type { Money } from '../money';
import { addDays, type Day } from '../wallClock';
import { type BaseRhythm, chanceOfLonger, chanceOfNoneIn, seenBy } from './model';
import { type Purchases, REMEMBERED_DAYS } from './purchases';

/** A range is the middle part of the expected intervals: it holds two times in three. */
export const RANGE_HOLDS = 2 / 3;
/** With fewer intervals behind it a range would say nothing. */
export const RANGE_FROM = 3;
/** "Later than usual" begins when it is likelier than this that the coming two usual intervals bring no order. */
export const LATE_CHANCE = 0.4;
const ASKED_INTERVALS = 2;
/** Nobody is late before one usual interval, and everybody is after three. */
const EARLIEST = 1;
const LATEST = 3;

/** How a client usually buys. */
export interface Rhythm {
  /** Days between purchases: its own with many of them, its segment's or the base's with none. */
  usual: number;
  /** Whole days, both included, of which the next interval is one two times in three. */
  range?: { from: number; to: number };
  nextExpected: Day;
  intervals: number;
}

/** `base` is the segment's rhythm where there is one. */
export function rhythmOf(sums: Purchases, base: BaseRhythm): Rhythm {
  const usual = usualInterval(sums, base);
  const nextExpected = addDays(sums.last, Math.max(1, Math.round(usual)));
  const { intervals } = sums;
  return { usual, nextExpected, intervals, ...(intervals >= RANGE_FROM && { range: rangeOf(sums, base) }) };
}

/** Days between purchases at the pace that is expected of a client, after its own intervals and the others'. */
export function usualInterval(sums: Purchases, { k, r, alpha }: BaseRhythm): number {
  const { intervals, bought } = seenBy(sums.last, sums);
  return Math.min(REMEMBERED_DAYS, (k * (alpha + bought)) / (r + k * intervals));
}

function rangeOf(sums: Purchases, base: BaseRhythm): { from: number; to: number } {
  const from = Math.max(1, Math.round(longestOf(sums, base, (1 + RANGE_HOLDS) / 2)));
  return { from, to: Math.max(from, Math.round(longestOf(sums, base, (1 - RANGE_HOLDS) / 2))) };
}

/** The days that the next interval exceeds with this chance, if there is one. */
function longestOf(sums: Purchases, base: BaseRhythm, chance: number): number {
  const seen = seenBy(sums.last, sums);
  let [low, high] = [0, 1];
  while (chanceOfLonger(seen, base, high) > chance && high < 1e6) [low, high] = [high, high * 2];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (chanceOfLonger(seen, base, middle) > chance) low = middle;
    else high = middle;
  }
  return high;
}

/** How likely (0 to 1) nothing is ordered in the `days` days after `from`, when nothing was between `sums.last` and it. */
export function chanceOfNone(sums: Purchases, base: BaseRhythm, from: Day, days: number): number {
  return chanceOfNoneIn(days, seenBy(from, sums), base);
}

/** How likely (0 to 1) the coming two usual intervals bring no order. */
export function chanceOfQuiet(sums: Purchases, base: BaseRhythm, today: Day): number {
  return chanceOfNone(sums, base, today, ASKED_INTERVALS * usualInterval(sums, base));
}

/** The day from which a client that orders nothing is later than usual: between one usual interval and three. */
export function lateOn(sums: Purchases, base: BaseRhythm): Day {
  const usual = usualInterval(sums, base);
  const after = (days: number) => addDays(sums.last, days);
  let early = Math.floor(EARLIEST * usual) + 1;
  let late = Math.max(early, Math.ceil(LATEST * usual));
  while (early < late) {
    const middle = Math.floor((early + late) / 2);
    if (chanceOfQuiet(sums, base, after(middle)) >= LATE_CHANCE) late = middle;
    else early = middle + 1;
  }
  return after(early);
}

export function isLate(sums: Purchases, base: BaseRhythm, today: Day): boolean {
  return today >= lateOn(sums, base);
}

/** What is at stake today, to rank by: a usual order times the chance that it does not come. Nothing without amounts. */
export function stake(sums: Purchases, base: BaseRhythm, today: Day): Money | undefined {
  if (!sums.worth) return undefined;
  const { currency, minor, purchases } = sums.worth;
  return { currency, minor: Math.round((minor / purchases) * chanceOfQuiet(sums, base, today)) };
}

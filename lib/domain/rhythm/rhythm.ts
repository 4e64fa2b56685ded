import type { Money } from '../money';
import { addDays, type Day } from '../wallClock';
import { type BaseRhythm, type Expected, expectedOf, seenBy } from './model';
import { type Purchases, REMEMBERED_DAYS } from './purchases';
import { type Range, rangeOf } from './range';
import type { SecondPurchase } from './second';

/** With fewer intervals behind it a range would say nothing. */
export const RANGE_FROM = 3;
/**
 * "Later than usual" begins when this chance is reached that the coming two usual intervals bring no order: the
 * highest with which nineteen in twenty of those who stopped were named in time (docs/adr/0020).
 */
export const LATE_CHANCE = 0.3;
const ASKED_INTERVALS = 2;
/** In usual intervals: nobody is late before, everybody is after. */
const EARLIEST = 1;
const LATEST = 3;

/** How a client usually buys. */
export interface Rhythm {
  /** Days between purchases, not rounded: its own with many of them, its segment's or the base's with none. */
  usual: number;
  /** From three intervals on. */
  range?: Range;
  nextExpected: Day;
  intervals: number;
}

/** `base` is the segment's rhythm where there is one, here and below. */
export function rhythmOf(sums: Purchases, base: BaseRhythm): Rhythm {
  const expected = expectedOf(seenBy(sums.last, sums), base);
  const usual = usualDays(expected);
  return {
    usual,
    nextExpected: addDays(sums.last, Math.max(1, Math.round(usual))),
    intervals: sums.intervals,
    ...(sums.intervals >= RANGE_FROM && { range: rangeOf(expected) }),
  };
}

/** How likely (0 to 1) nothing is ordered in the `days` days after `from`, nothing having been between the last order and it. */
export function chanceOfNone(sums: Purchases, base: BaseRhythm, from: Day, days: number): number {
  const { quiet, ...past } = seenBy(from, sums);
  return expectedOf(past, base).none(quiet, days);
}

/** How likely (0 to 1) the two usual intervals after today bring no order. */
export function chanceOfQuiet(sums: Purchases, base: BaseRhythm, today: Day): number {
  const { quiet, ...past } = seenBy(today, sums);
  return quietChance(expectedOf(past, base), quiet);
}

/**
 * The day from which a client that orders nothing is later than usual: after one usual interval, by the third at the
 * latest. Who has bought once is not late while three quarters of those who come back (`second`) may still be coming.
 */
export function lateOn(sums: Purchases, base: BaseRhythm, second?: SecondPurchase): Day {
  const late = lateByHabit(sums, base);
  if (sums.intervals > 0 || !second) return late;
  const over = addDays(sums.first, second.most + 1);
  return late > over ? late : over;
}

function lateByHabit(sums: Purchases, base: BaseRhythm): Day {
  const expected = expectedOf(seenBy(sums.last, sums), base);
  const usual = usualDays(expected);
  let early = Math.floor(EARLIEST * usual) + 1;
  let late = Math.max(early, Math.ceil(LATEST * usual));
  while (early < late) {
    const middle = Math.floor((early + late) / 2);
    if (quietChance(expected, middle) >= LATE_CHANCE) late = middle;
    else early = middle + 1;
  }
  return addDays(sums.last, early);
}

export function isLate(sums: Purchases, base: BaseRhythm, today: Day, second?: SecondPurchase): boolean {
  return today >= lateOn(sums, base, second);
}

/** What is at stake today, to rank by: a usual order times the chance of quiet. Nothing where no amount is known. */
export function stake(sums: Purchases, base: BaseRhythm, today: Day): Money | undefined {
  if (!sums.worth) return undefined;
  const { currency, minor, purchases } = sums.worth;
  return { currency, minor: Math.round((minor / purchases) * chanceOfQuiet(sums, base, today)) };
}

function usualDays({ usual }: Expected): number {
  return Math.min(REMEMBERED_DAYS, usual);
}

function quietChance(expected: Expected, quiet: number): number {
  return expected.none(quiet, ASKED_INTERVALS * usualDays(expected));
}

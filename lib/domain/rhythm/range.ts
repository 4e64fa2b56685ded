import type { Expected } from './model';
import { REMEMBERED_DAYS } from './purchases';

/** A range is the middle part of the expected intervals: it holds two times in three. */
export const RANGE_HOLDS = 2 / 3;

/** Whole days, both included, and how likely (0 to 1) the next interval is one of them, if the client goes on. */
export interface Range {
  from: number;
  to: number;
  holds: number;
}

/**
 * Days are whole, and what is ordered again the same day is the same purchase: of the ranges about the middle part the
 * one is taken that comes nearest to holding as often as it should.
 */
export function rangeOf({ longer }: Pick<Expected, 'longer'>): Range {
  const low = wholeDays(longer, (1 + RANGE_HOLDS) / 2);
  const high = wholeDays(longer, (1 - RANGE_HOLDS) / 2);
  const ranges = [
    [low, high],
    [low + 1, high],
    [low, high - 1],
    [low + 1, high - 1],
  ].flatMap(([from = 1, to = 1]) => (from <= to ? [{ from, to, holds: between(longer, from, to) }] : []));
  return ranges.reduce((one, other) => (missed(other) < missed(one) ? other : one));
}

function between(longer: Expected['longer'], from: number, to: number): number {
  return (longer(from - 0.5) - longer(to + 0.5)) / longer(0.5);
}

function missed({ holds }: Range): number {
  return Math.abs(holds - RANGE_HOLDS);
}

/** The days that the next interval exceeds with this chance: one at least, and no more than are remembered. */
function wholeDays(longer: Expected['longer'], chance: number): number {
  let [low, high] = [1, REMEMBERED_DAYS];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (longer(middle) > chance) low = middle;
    else high = middle;
  }
  return Math.round(high);
}

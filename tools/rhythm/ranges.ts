import { rhythmOf } from '../../lib/domain/rhythm/rhythm';
import { baseOn, type Fitted } from './bases';
import type { Spell } from './histories';

/** Ranges that were shown with so many intervals behind them. */
export interface Held {
  from: number;
  to: number;
  shown: number;
  /** How often they say that they hold, all together. */
  says: number;
  /** How often they held; who bought nothing more counts as one that did not. */
  held: number;
  /** The same of those alone whose next purchase is in the file. */
  heldOfBuyers: number;
  /** The middle one of how wide they were, in usual intervals. */
  width: number;
}

const BY_INTERVALS = [
  [3, 4],
  [5, 7],
  [8, 14],
  [15, 29],
  [30, Number.POSITIVE_INFINITY],
  [8, Number.POSITIVE_INFINITY],
] as const;

/** Each range that is shown on the day of a purchase after the first cut and whose last day is in the file. */
export function heldRanges(spells: Spell[], fitted: Fitted[]): Held[] {
  const shown = spells.flatMap(({ sums, gap, left }) => {
    const base = baseOn(sums.last, fitted);
    const { range, usual } = base ? rhythmOf(sums, base) : {};
    if (!range || !usual || left < range.to) return [];
    const held = gap >= range.from && gap <= range.to;
    return [{ intervals: sums.intervals, says: range.holds, held, buyer: gap <= left, width: widthOf(range) / usual }];
  });
  return BY_INTERVALS.map(([from, to]) => {
    const these = shown.filter(({ intervals }) => intervals >= from && intervals <= to);
    const buyers = these.filter(({ buyer }) => buyer);
    const widths = these.map(({ width }) => width).sort((one, other) => one - other);
    return {
      from,
      to,
      shown: these.length,
      says: these.reduce((sum, { says }) => sum + says, 0) / these.length,
      held: these.filter(({ held }) => held).length / these.length,
      heldOfBuyers: buyers.filter(({ held }) => held).length / buyers.length,
      width: widths[Math.floor(widths.length / 2)] ?? Number.NaN,
    };
  });
}

function widthOf({ from, to }: { from: number; to: number }): number {
  return to - from + 1;
}

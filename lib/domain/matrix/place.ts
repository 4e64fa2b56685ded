import { sumMinor } from '../money';
import { type BoughtMonths, monthBefore } from '../rhythm/months';
import type { Purchases } from '../rhythm/purchases';

/** What is kept of a client's purchases. */
export interface Kept {
  purchases: Purchases;
  months: BoughtMonths;
}

/** Groups of clients by what they bought in the last year, each client in one. */
export const GROUPS = ['new', 'one-time', 'growing', 'regular', 'occasional', 'lost'] as const;
export type Group = (typeof GROUPS)[number];

/** So many purchases in the year at least, by row of the grid. */
export const FREQUENCIES = [1, 2, 4, 8] as const;
export const QUARTERS = 4;
const QUARTER = 3;
/** In so many of the four quarters a regular client bought. */
const REGULAR = 3;

export interface Place {
  group: Group;
  /** Where the client stands in the grid: quarters since it bought last, and its row. None of who bought nothing for a year. */
  cell?: { recency: number; frequency: number };
  /** In the year. */
  purchases: number;
  minor: number;
}

/**
 * Where a client stands at the end of a month ("2026-11"), by the twelve months to it in four quarters; undefined of one
 * who had not bought then. Whole months are looked at, so that nobody slides because a day has passed.
 */
export function placeOf({ purchases: sums, months }: Kept, month: string): Place | undefined {
  if (sums.first.slice(0, 7) > month) return undefined;
  const quarters = Array.from({ length: QUARTERS }, (_, quarter) =>
    boughtIn(months, monthBefore(month, quarter * QUARTER)),
  );
  const purchases = sumMinor(quarters.map((quarter) => quarter.purchases));
  const minor = sumMinor(quarters.map((quarter) => quarter.minor));
  if (purchases === 0) return { group: 'lost', purchases, minor };
  const recency = quarters.findIndex((quarter) => quarter.purchases > 0);
  const frequency = FREQUENCIES.findLastIndex((least) => purchases >= least);
  return { group: groupOf(sums, months, month, quarters), cell: { recency, frequency }, purchases, minor };
}

const NONE: [number, number] = [0, 0];

interface Quarter {
  purchases: number;
  minor: number;
}

/** Of the three months that end with this one. */
function boughtIn(months: BoughtMonths, last: string): Quarter {
  const bought = Array.from({ length: QUARTER }, (_, i) => months[monthBefore(last, i)] ?? NONE);
  return { purchases: sumMinor(bought.map(([count]) => count)), minor: sumMinor(bought.map(([, minor]) => minor)) };
}

function groupOf(sums: Purchases, months: BoughtMonths, month: string, quarters: Quarter[]): Group {
  const [now = 0, before = 0, third = 0, fourth = 0] = quarters.map(({ purchases }) => purchases);
  if (sums.first.slice(0, 7) > monthBefore(month, QUARTER)) return 'new';
  const later = Object.entries(months).filter(([name]) => name > month);
  if (sums.intervals + 1 - sumMinor(later.map(([, [count]]) => count)) === 1) return 'one-time';
  const isHere = now + before > 0;
  if (isHere && quarters.filter(({ purchases }) => purchases > 0).length >= REGULAR) return 'regular';
  if (isHere && now + before > third + fourth) return 'growing';
  return 'occasional';
}

/** A quarter before a month. */
export function quarterBefore(month: string): string {
  return monthBefore(month, QUARTER);
}

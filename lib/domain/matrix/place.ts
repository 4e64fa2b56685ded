import { addMinor, sumMinor } from '../money';
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

/** The year that ends with a month; worked out once for all clients. */
export interface Year {
  month: string;
  /** By the name of a month its quarter, 0 the latest. */
  quarterOf: ReadonlyMap<string, number>;
  /** The month before its last quarter. */
  earlier: string;
}

export function yearTo(month: string): Year {
  const months = Array.from({ length: QUARTERS * QUARTER }, (_, ago) => ago);
  return {
    month,
    quarterOf: new Map(months.map((ago) => [monthBefore(month, ago), Math.floor(ago / QUARTER)])),
    earlier: monthBefore(month, QUARTER),
  };
}

/**
 * Where a client stands in a year, in its four quarters; undefined of one who had not bought by its end. Whole months are
 * looked at, so that nobody slides because a day has passed.
 */
export function placeOf({ purchases: sums, months }: Kept, year: Year): Place | undefined {
  if (sums.first.slice(0, 7) > year.month) return undefined;
  const quarters = [0, 0, 0, 0];
  let [purchases, minor] = [0, 0];
  // Of a hundred thousand clients each has some: entries of them all would cost more than the rest.
  for (const name in months) {
    const [quarter, bought] = [year.quarterOf.get(name), months[name]];
    if (quarter === undefined || !bought) continue;
    quarters[quarter] = (quarters[quarter] ?? 0) + bought[0];
    purchases += bought[0];
    minor = addMinor(minor, bought[1]);
  }
  if (purchases === 0) return { group: 'lost', purchases, minor };
  const recency = quarters.findIndex((count) => count > 0);
  const frequency = FREQUENCIES.findLastIndex((least) => purchases >= least);
  return { group: groupOf(sums, months, year, quarters), cell: { recency, frequency }, purchases, minor };
}

function groupOf(sums: Purchases, months: BoughtMonths, { month, earlier }: Year, quarters: number[]): Group {
  const [now = 0, before = 0, third = 0, fourth = 0] = quarters;
  if (sums.first.slice(0, 7) > earlier) return 'new';
  if (now + before + third + fourth === 1 && everBought(sums, months, month) === 1) return 'one-time';
  const isHere = now + before > 0;
  if (isHere && quarters.filter((count) => count > 0).length >= REGULAR) return 'regular';
  if (isHere && now + before > third + fourth) return 'growing';
  return 'occasional';
}

/** Purchases by the end of a month. */
function everBought({ intervals }: Purchases, months: BoughtMonths, month: string): number {
  const later = Object.entries(months).filter(([name]) => name > month);
  return intervals + 1 - sumMinor(later.map(([, [count]]) => count));
}

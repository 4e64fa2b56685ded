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

/** The year that ends with a month, the latest quarter first; worked out once for all clients. */
export interface Year {
  month: string;
  /** The months of each quarter, the latest first. */
  quarters: string[][];
  /** The month before its last quarter. */
  earlier: string;
}

export function yearTo(month: string): Year {
  const quarters = Array.from({ length: QUARTERS }, (_, quarter) =>
    Array.from({ length: QUARTER }, (__, i) => monthBefore(month, quarter * QUARTER + i)),
  );
  return { month, quarters, earlier: monthBefore(month, QUARTER) };
}

/**
 * Where a client stands in a year, in its four quarters; undefined of one who had not bought by its end. Whole months are
 * looked at, so that nobody slides because a day has passed.
 */
export function placeOf({ purchases: sums, months }: Kept, year: Year): Place | undefined {
  if (sums.first.slice(0, 7) > year.month) return undefined;
  const quarters = year.quarters.map((names) => boughtIn(months, names));
  let [purchases, minor] = [0, 0];
  for (const quarter of quarters) {
    purchases += quarter.purchases;
    minor = addMinor(minor, quarter.minor);
  }
  if (purchases === 0) return { group: 'lost', purchases, minor };
  const recency = quarters.findIndex((quarter) => quarter.purchases > 0);
  const frequency = FREQUENCIES.findLastIndex((least) => purchases >= least);
  return { group: groupOf(sums, months, year, quarters), cell: { recency, frequency }, purchases, minor };
}

interface Quarter {
  purchases: number;
  minor: number;
}

function boughtIn(months: BoughtMonths, names: readonly string[]): Quarter {
  const quarter = { purchases: 0, minor: 0 };
  for (const name of names) {
    const month = months[name];
    if (!month) continue;
    quarter.purchases += month[0];
    quarter.minor = addMinor(quarter.minor, month[1]);
  }
  return quarter;
}

function groupOf(sums: Purchases, months: BoughtMonths, { month, earlier }: Year, quarters: Quarter[]): Group {
  const [now = 0, before = 0, third = 0, fourth = 0] = quarters.map(({ purchases }) => purchases);
  if (sums.first.slice(0, 7) > earlier) return 'new';
  if (now + before + third + fourth === 1 && everBought(sums, months, month) === 1) return 'one-time';
  const isHere = now + before > 0;
  if (isHere && quarters.filter(({ purchases }) => purchases > 0).length >= REGULAR) return 'regular';
  if (isHere && now + before > third + fourth) return 'growing';
  return 'occasional';
}

/** Purchases by the end of a month. */
function everBought({ intervals }: Purchases, months: BoughtMonths, month: string): number {
  const later = Object.entries(months).filter(([name]) => name > month);
  return intervals + 1 - sumMinor(later.map(([, [count]]) => count));
}

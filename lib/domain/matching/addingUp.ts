import type { Entry } from './invoices';

export function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { left }) => sum + left, 0);
}

/** Of so few all ways to add them up are tried. */
const MOST_TO_ADD = 12;
const MOST_WAYS = 3;

/** The sets of two and more invoices, not all of them, that together come to the amount. */
export function setsThatAddUp(open: readonly Entry[], minor: number): Entry[][] {
  if (open.length > MOST_TO_ADD) return [];
  const ways: Entry[][] = [];
  for (let set = 3; set < 2 ** open.length - 1 && ways.length < MOST_WAYS; set += 1) {
    const entries = open.filter((_, at) => (set >> at) & 1);
    if (entries.length > 1 && sumOf(entries) === minor) ways.push(entries);
  }
  return ways;
}

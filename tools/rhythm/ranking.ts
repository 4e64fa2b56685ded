import { expectedOf, seenBy } from '../../lib/domain/rhythm/model';
import { type Day, daysBetween } from '../../lib/domain/wallClock';
import type { Fitted } from './bases';
import { type Histories, knownOn } from './histories';

/** How well an order of clients tells those to whom something happened: the product's and the plain rule's. */
export interface Told {
  product: number;
  plain: number;
  clients: number;
  /** Of as many clients as have a gap over twice the mean, the first by either order: to how many it happened. */
  alerts: number;
  rightProduct: number;
  rightPlain: number;
}

/** Who buys nothing in the `days` days after the cut, among all with two intervals or more. */
export function toldNone(days: number, { day, base }: Fitted, histories: Histories): Told | undefined {
  if (daysBetween(day, histories.to) < days) return undefined;
  return told(
    standing(day, histories).map(({ seen, mean, next }) => ({
      product: expectedOf(seen, base).none(seen.quiet, days),
      plain: seen.quiet / mean,
      happened: next > days,
    })),
  );
}

/** Who buys nothing within twice the own mean, among those quiet for three means at most whose two means are in the file. */
export function toldTwice({ day, base }: Fitted, histories: Histories): Told {
  const left = daysBetween(day, histories.to);
  return told(
    standing(day, histories)
      .filter(({ seen, mean }) => seen.quiet <= 3 * mean && 2 * mean <= left)
      .map(({ seen, mean, next }) => ({
        product: expectedOf(seen, base).none(seen.quiet, 2 * mean),
        plain: seen.quiet / mean,
        happened: next > 2 * mean,
      })),
  );
}

function standing(day: Day, histories: Histories) {
  return knownOn(day, histories)
    .filter(({ sums }) => sums.intervals >= 2)
    .map(({ sums, next }) => {
      const seen = seenBy(day, sums);
      return {
        seen,
        mean: seen.bought / seen.intervals,
        next: next ? daysBetween(day, next) : Number.POSITIVE_INFINITY,
      };
    });
}

type Scored = { product: number; plain: number; happened: boolean };

function told(scored: Scored[]): Told {
  const alerts = scored.filter(({ plain }) => plain > 2).length;
  const right = (by: 'product' | 'plain') =>
    [...scored]
      .sort((one, other) => other[by] - one[by])
      .slice(0, alerts)
      .filter(({ happened }) => happened).length;
  return {
    product: areaUnder(scored.map(({ product, happened }) => ({ score: product, happened }))),
    plain: areaUnder(scored.map(({ plain, happened }) => ({ score: plain, happened }))),
    clients: scored.length,
    alerts,
    rightProduct: right('product'),
    rightPlain: right('plain'),
  };
}

/** The area under the ROC curve by ranks (Mann and Whitney); equal scores share their ranks. NaN when all are alike. */
export function areaUnder(scored: { score: number; happened: boolean }[]): number {
  const sorted = [...scored].sort((one, other) => one.score - other.score);
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.score === sorted[i]?.score) end++;
    ranks += sorted.slice(i, end).filter(({ happened }) => happened).length * ((i + 1 + end) / 2);
    i = end;
  }
  const yes = sorted.filter(({ happened }) => happened).length;
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (sorted.length - yes));
}

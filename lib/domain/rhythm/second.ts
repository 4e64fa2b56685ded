import { type Day, daysBetween } from '../wallClock';
import type { Purchases } from './purchases';

/**
 * How long it usually takes from the first purchase to the second, of those who came back: half of them within `days`,
 * three quarters within `most`. Who has bought once until now is not in it.
 */
export interface SecondPurchase {
  days: number;
  most: number;
  /** So many clients were looked at, the number of those who came back. */
  clients: number;
}

/** Fewer who came back say nothing. */
const FEWEST = 10;
/** A turn may come some days later than the usual day, with few of them a day. */
const LEAST_WINDOW = 14;

export function usualSecond(clients: readonly { purchases: Purchases; second?: Day }[]): SecondPurchase | undefined {
  const waits = clients
    .flatMap(({ purchases, second }) => (second ? [daysBetween(purchases.first, second)] : []))
    .sort((one, other) => one - other);
  if (waits.length < FEWEST) return undefined;
  const within = (share: number) => waits[Math.ceil(share * waits.length) - 1] ?? 0;
  return { days: within(0.5), most: Math.max(within(0.75), within(0.5) + LEAST_WINDOW), clients: waits.length };
}

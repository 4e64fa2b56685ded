import { addMinor } from '../../money';
import type { Bought } from '../../rhythm/purchases';
import type { Stretch } from '../../salesPlan';
import type { Day } from '../../wallClock';

/** For how many minor units of a currency a client has bought within a stretch, up to a day; what came back is less. */
export function soldIn(bought: readonly Bought[], currency: string, { from, to }: Stretch, day: Day): number {
  let sold = 0;
  for (const { ordered, amount } of bought) {
    if (amount?.currency === currency && ordered >= from && ordered < to && ordered <= day)
      sold = addMinor(sold, amount.minor);
  }
  return sold;
}

/**
 * The day since which what was sold has been near, by when each purchase was known, and not by when a device came to know
 * it: the same on all of them, whichever hears of what first.
 */
export function nearSince(
  bought: readonly Bought[],
  knownOn: (one: Bought) => Day,
  sold: (some: readonly Bought[]) => number,
  isNear: (sold: number) => boolean,
): Day | undefined {
  const byDay = Map.groupBy(bought, knownOn);
  let [sum, from]: [number, Day | undefined] = [0, undefined];
  for (const on of [...byDay.keys()].sort()) {
    sum = addMinor(sum, sold(byDay.get(on) ?? []));
    from = isNear(sum) ? (from ?? on) : undefined;
  }
  return from;
}

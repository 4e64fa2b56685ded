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

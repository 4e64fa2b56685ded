import { addMinor } from '../money';
import { addMonths, type Day } from '../wallClock';
import type { PurchaseDay } from './purchases';

/**
 * What a client bought in each of its last months, "2026-11": days with a purchase, and minor units of the currency in
 * which it buys (`Worth`). Months without any are left out.
 */
export type BoughtMonths = Record<string, [purchases: number, minor: number]>;

/** A year as it was a quarter ago, and the month that has begun. */
const KEPT = 16;

export function boughtMonths(days: readonly PurchaseDay[], currency: string | undefined, today: Day): BoughtMonths {
  const oldest = oldestOn(today);
  const months: BoughtMonths = {};
  for (const { day, totals } of days) {
    const month = day.slice(0, 7);
    if (month < oldest) continue;
    const [purchases, minor] = months[month] ?? [0, 0];
    months[month] = [purchases + 1, addMinor(minor, (currency && totals.get(currency)) || 0)];
  }
  return months;
}

/** The same on a later day until which nothing was bought. */
export function monthsLater(months: BoughtMonths, today: Day): BoughtMonths {
  const oldest = oldestOn(today);
  return Object.fromEntries(Object.entries(months).filter(([month]) => month >= oldest));
}

function oldestOn(today: Day): string {
  return monthBefore(today.slice(0, 7), KEPT - 1);
}

export function monthBefore(month: string, count: number): string {
  return addMonths(`${month}-01`, -count).slice(0, 7);
}

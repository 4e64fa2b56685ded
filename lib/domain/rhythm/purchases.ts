import type { Order } from '../invoice';
import { addDays, type Day, daysBetween, type Instant } from '../wallClock';

/** What a client's orders come to: everything its rhythm is worked out from, however many there were. */
export interface Purchases {
  /** Days with a purchase, less one. */
  intervals: number;
  first: Day;
  last: Day;
  /** The natural logarithms of the intervals in days, added up: it tells regular from irregular. */
  logs: number;
  worth?: Worth;
}

/** What was bought in the currency of the latest order that has an amount; currencies are never added up. */
export interface Worth {
  currency: string;
  /** Minor units of all purchases together. */
  minor: number;
  /** Days with a purchase of known amount. */
  purchases: number;
}

/** A purchase as it counts: of an order, or of an invoice that bills none. */
export interface Bought extends Pick<Order, 'ordered' | 'amount'> {
  /** When it was written down. */
  noted?: Instant;
}

/** What was bought longer ago than this says nothing of how often somebody buys today, nor does a slip like 1900. */
export const REMEMBERED_DAYS = 3_653;

/**
 * The sums of a client's orders, in whatever order they stand; nothing when none of them counts. Orders of one day
 * are one purchase. What is dated after `today` has not happened yet; a return (an amount below zero) is no purchase,
 * and a day on which as much came back as was bought is none either.
 */
export function historyOf(orders: readonly Bought[], today: Day): Purchases | undefined {
  return sumsOf(purchaseDays(orders, today));
}

/** A day on which something was bought, with what of it by currency. */
export interface PurchaseDay {
  day: Day;
  totals: ReadonlyMap<string, number>;
  currency?: string;
}

/** Those that count, the earliest first. */
export function purchaseDays(orders: readonly Bought[], today: Day): PurchaseDay[] {
  const oldest = addDays(today, -REMEMBERED_DAYS);
  const days = new Map<Day, Bought[]>();
  for (const order of orders) {
    if (order.ordered > today || order.ordered < oldest) continue;
    const bought = days.get(order.ordered);
    if (bought) bought.push(order);
    else days.set(order.ordered, [order]);
  }
  const purchases = [...days].map(([day, bought]) => ({ day, ...totalled(bought) })).filter((day) => day.purchase);
  return purchases.sort((one, other) => (one.day < other.day ? -1 : 1));
}

export function sumsOf(purchases: readonly PurchaseDay[]): Purchases | undefined {
  const currency = purchases.findLast(({ totals }) => totals.size > 0)?.currency;
  let sums: Purchases | undefined;
  for (const { day, totals } of purchases) {
    const longer = sums ? withInterval(sums, day) : { intervals: 0, first: day, last: day, logs: 0 };
    sums = withWorth(longer, currency, currency ? totals.get(currency) : undefined);
  }
  return sums;
}

/**
 * The sums with one more order, which is what `historyOf` would say of all; undefined when that has to be asked,
 * because the order is not later than the last one, is a return, or is in another currency than the others.
 */
export function addOrder(sums: Purchases, order: Bought, today: Day): Purchases | undefined {
  const { purchase, currency, totals } = totalled([order]);
  const another = currency && sums.worth && sums.worth.currency !== currency;
  if (order.ordered <= sums.last || another || !purchase) return undefined;
  if (order.ordered > today || sums.first < addDays(today, -REMEMBERED_DAYS)) return undefined;
  return withWorth(withInterval(sums, order.ordered), currency, currency ? totals.get(currency) : undefined);
}

function withInterval(sums: Purchases, day: Day): Purchases {
  const logs = sums.logs + Math.log(daysBetween(sums.last, day));
  return { ...sums, intervals: sums.intervals + 1, last: day, logs };
}

function withWorth(sums: Purchases, currency: string | undefined, minor: number | undefined): Purchases {
  if (!currency || !minor) return sums;
  const { minor: before, purchases } = sums.worth ?? { minor: 0, purchases: 0 };
  return { ...sums, worth: { currency, minor: before + minor, purchases: purchases + 1 } };
}

/**
 * What was bought on one day: by currency, where more was bought than came back. It is a purchase when there is such a
 * currency, or an order without an amount. Of several currencies one speaks for the day, the same in any order.
 */
function totalled(bought: readonly Bought[]): { purchase: boolean; currency?: string; totals: Map<string, number> } {
  const totals = new Map<string, number>();
  let unpriced = false;
  for (const { amount } of bought) {
    if (amount) totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.minor);
    else unpriced = true;
  }
  for (const [currency, minor] of totals) if (minor <= 0) totals.delete(currency);
  return { purchase: unpriced || totals.size > 0, currency: [...totals.keys()].sort()[0], totals };
}

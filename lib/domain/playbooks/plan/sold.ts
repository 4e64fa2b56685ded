import type { Order } from '../../invoice';
import type { Money } from '../../money';
import type { Stretch } from '../../salesPlan';
import { addDays, type Day } from '../../wallClock';

export interface Sales {
  orders: readonly Pick<Order, 'id' | 'ordered' | 'amount'>[];
  /** With what is left of each after credit notes and cancellation. */
  invoices: readonly { id: string; issued: Day; amount: Money }[];
}

/** An invoice is written for an order of so many days before, or somewhat ahead of it. */
const DAYS_BEFORE = 60;
const DAYS_AFTER = 7;

/**
 * For how many minor units a client has bought within a stretch, up to a day: its orders, and of its invoices what no
 * order covers. Money stands once, however many invoices an order was split into.
 */
export function soldIn({ orders, invoices }: Sales, currency: string, { from, to }: Stretch, day: Day): number {
  const isIn = (on: Day) => on >= from && on < to && on <= day;
  const open = orders
    .flatMap(({ id, ordered, amount }) =>
      amount?.currency === currency ? [{ id, on: ordered, left: amount.minor, minor: amount.minor }] : [],
    )
    .sort(byDay);
  const bills = invoices
    .flatMap(({ id, issued, amount }) =>
      amount.currency === currency ? [{ id, on: issued, minor: amount.minor }] : [],
    )
    .sort(byDay);
  let sold = open.reduce((sum, { on, minor }) => (isIn(on) ? sum + minor : sum), 0);
  for (const { on, minor } of bills) {
    let uncovered = minor;
    const [first, last] = [addDays(on, -DAYS_BEFORE), addDays(on, DAYS_AFTER)];
    for (const order of open) {
      if (order.on > last || uncovered <= 0) break;
      if (order.on < first || order.left <= 0) continue;
      const covered = Math.min(order.left, uncovered);
      order.left -= covered;
      uncovered -= covered;
    }
    if (isIn(on)) sold += uncovered;
  }
  return sold;
}

function byDay(a: { on: Day; id: string }, b: { on: Day; id: string }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1;
}

import { type Activity, isContact } from '../activity';
import type { FollowUp } from '../followUp';
import type { Order, Payment } from '../invoice';
import { addMinor } from '../money';
import type { Instant } from '../wallClock';

/** What a client did in a month, and what was done for them. Sums are by currency, in minor units. */
export interface FigureRow {
  clientId: string;
  /** "2026-11" */
  month: string;
  /** Letters, calls, meetings and orders, either way. */
  contacts: number;
  lastContactAt?: Instant;
  orders: number;
  ordered: Record<string, number>;
  collected: Record<string, number>;
  /** Follow-ups done by the end of their day, after it, and not done at all. */
  onTime: number;
  late: number;
  dropped: number;
}

/** The rows of one client in one month. */
export interface MonthOfClient {
  activities: Pick<Activity, 'kind' | 'at'>[];
  orders: Pick<Order, 'amount'>[];
  payments: Pick<Payment, 'amount'>[];
  finished: Pick<FollowUp, 'state' | 'due' | 'finishedOn'>[];
}

/** Undefined where nothing happened. */
export function figuresOf(clientId: string, month: string, rows: MonthOfClient): FigureRow | undefined {
  const contacts = rows.activities.filter(isContact);
  const done = rows.finished.filter(({ state }) => state === 'done');
  const late = done.filter(({ due, finishedOn = '' }) => finishedOn > due.slice(0, 10)).length;
  const dropped = rows.finished.length - done.length;
  if (contacts.length + rows.orders.length + rows.payments.length + rows.finished.length === 0) return undefined;
  return {
    clientId,
    month,
    contacts: contacts.length,
    ...(contacts.length > 0 && { lastContactAt: Math.max(...contacts.map(({ at }) => at)) }),
    orders: rows.orders.length,
    ordered: sumsOf(rows.orders),
    collected: sumsOf(rows.payments),
    onTime: done.length - late,
    late,
    dropped,
  };
}

function sumsOf(rows: { amount?: { minor: number; currency: string } }[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { amount } of rows) if (amount) sums[amount.currency] = addMinor(sums[amount.currency] ?? 0, amount.minor);
  return sums;
}

import type { Invoice, Order } from '../invoice';
import type { LedgerEntry } from '../ledger/entry';
import { addMinor, sumMinor } from '../money';
import { addDays, daysBetween, type Instant } from '../wallClock';
import type { Bought } from './purchases';

/** What tells of a client's purchases, in whatever order. */
export interface Papers {
  orders: readonly (Pick<Order, 'id' | 'ordered' | 'amount' | 'proposalId'> & Noted)[];
  invoices: readonly Bill[];
  entries: readonly Pick<LedgerEntry, 'invoiceId' | 'kind' | 'minor'>[];
}

type Noted = Partial<Pick<Order, 'createdAt'>>;
type Bill = Pick<Invoice, 'id' | 'issued' | 'amount' | 'proposalId' | 'orderId' | 'besides'> & Noted;
type Ordered = Papers['orders'][number];

/** An order is billed some days after it, now and then before it is written down: from so many days to so many. */
const BILLED = { before: 7, after: 45 };
/** The same of an order whose amount is not known, or is another. */
const BILLED_SOON = { before: 3, after: 14 };
/** With tax or a discount an amount is another by as much, as a part of the order's. */
const NEARLY = 0.25;

export interface Billing {
  /** Of an invoice the order that it bills: both are one purchase. */
  orderOf: Map<string, string>;
  /** May be one purchase, may be two: they count as two until somebody says. */
  doubts: { invoiceId: string; orderId: string }[];
}

/** Which invoices bill which orders: what was said, then the same proposal, then the same amount in the days after. */
export function billingOf({ orders, invoices }: Pick<Papers, 'orders' | 'invoices'>): Billing {
  const orderOf = new Map<string, string>();
  for (const invoice of invoices) {
    const order = invoice.besides ? undefined : knownOrder(orders, invoice);
    if (order) orderOf.set(invoice.id, order.id);
  }
  const billed = new Set(orderOf.values());
  const open = (from: readonly Bill[]) => from.filter(({ id, besides }) => !besides && !orderOf.has(id));
  const take = (found: Pair[]) => {
    for (const { invoice, order } of found) {
      orderOf.set(invoice.id, order.id);
      billed.add(order.id);
    }
  };
  const free = () => orders.filter(({ id }) => !billed.has(id));
  take(pairs(free(), open(invoices), BILLED, ({ amount }, invoice) => amount?.minor === invoice.amount.minor));
  for (const invoice of open(invoices).sort(byIssue)) {
    const together = addedUp(free(), invoice);
    for (const { id } of together) billed.add(id);
    if (together[0]) orderOf.set(invoice.id, together[0].id);
  }
  take(pairs(free(), open(invoices), BILLED_SOON, ({ amount }) => amount === undefined));
  const doubts = pairs(free(), open(invoices), BILLED_SOON, isNearly);
  return { orderOf, doubts: doubts.map(({ invoice, order }) => ({ invoiceId: invoice.id, orderId: order.id })) };
}

function knownOrder(orders: readonly Ordered[], { orderId, proposalId }: Bill): Ordered | undefined {
  const said = orderId && orders.find(({ id }) => id === orderId);
  return said || (proposalId ? orders.find((order) => order.proposalId === proposalId) : undefined);
}

interface Pair {
  invoice: Bill;
  order: Ordered;
}
type Fits = (order: Ordered, invoice: Bill) => boolean;

/** Each order with the invoice nearest to it, one to one: the same pairs in whichever order they come. */
function pairs(orders: readonly Ordered[], invoices: readonly Bill[], window: typeof BILLED, fits: Fits): Pair[] {
  const near = invoices
    .flatMap((invoice) =>
      orders
        .filter((order) => isWithin(order, invoice, window) && fits(order, invoice))
        .map((order) => ({ invoice, order, days: Math.abs(daysBetween(order.ordered, invoice.issued)) })),
    )
    .sort(
      (one, other) =>
        one.days - other.days || byIssue(one.invoice, other.invoice) || compare(one.order.id, other.order.id),
    );
  const taken = new Set<string>();
  return near.filter(({ invoice, order }) => {
    if (taken.has(invoice.id) || taken.has(order.id)) return false;
    taken.add(invoice.id).add(order.id);
    return true;
  });
}

/** The orders that one invoice bills together: all that were not billed until then, when they come to just its amount. */
function addedUp(orders: readonly Ordered[], invoice: Bill): Ordered[] {
  const near = orders.filter((order) => order.amount && isWithin(order, invoice, BILLED));
  const sum = sumMinor(near.map(({ amount }) => amount?.minor ?? 0));
  return near.length > 1 && sum === invoice.amount.minor ? near.sort((a, b) => compare(a.id, b.id)) : [];
}

function isWithin({ ordered, amount }: Ordered, { issued, amount: billed }: Bill, { before, after }: typeof BILLED) {
  if (amount && amount.currency !== billed.currency) return false;
  return ordered >= addDays(issued, -after) && ordered <= addDays(issued, before);
}

const isNearly: Fits = ({ amount }, invoice) =>
  amount !== undefined && Math.abs(amount.minor - invoice.amount.minor) <= NEARLY * Math.abs(amount.minor);

/** All that a client bought, each purchase once: its orders, and the invoices that bill none of them. */
export function boughtBy({ orders, invoices, entries }: Papers): Bought[] {
  const { orderOf } = billingOf({ orders, invoices });
  const bills = new Map(invoices.map((invoice) => [orderOf.get(invoice.id), invoice]));
  const cancelled = new Set(entries.flatMap(({ kind, invoiceId }) => (kind === 'cancellation' ? [invoiceId] : [])));
  const credited = new Map<string, number>();
  for (const { kind, invoiceId, minor } of entries) {
    if (kind === 'credit-note') credited.set(invoiceId, addMinor(credited.get(invoiceId) ?? 0, minor));
  }
  const unordered = invoices.filter(({ id }) => !orderOf.has(id) && !cancelled.has(id));
  return [
    ...orders.map(({ id, ordered, amount, createdAt }) => {
      // What an order without a sum comes to is known from its invoice.
      const said = amount ? { amount, createdAt } : bills.get(id);
      return { ordered, ...(said && { amount: said.amount }), ...notedAt(said?.createdAt ?? createdAt) };
    }),
    ...unordered.map(({ id, issued, amount, createdAt }) => {
      const minor = amount.minor - (credited.get(id) ?? 0);
      return { ordered: issued, amount: { ...amount, minor }, ...notedAt(createdAt) };
    }),
  ];
}

function notedAt(noted: Instant | undefined): Pick<Bought, 'noted'> {
  return noted === undefined ? {} : { noted };
}

function byIssue(one: Bill, other: Bill): number {
  return compare(one.issued, other.issued) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

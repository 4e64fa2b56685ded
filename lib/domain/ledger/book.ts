import type { Instalment, Invoice, PaymentPromise } from '../invoice';
import { addMinor, sumMinor } from '../money';
import type { Day } from '../wallClock';
import { balanceOf, openParts, takesAway } from './balance';
import type { LedgerEntry } from './entry';

/** After the last day that anybody asks about: an invoice that is still open is settled then. */
export const NEVER: Day = '9999-12-31';

/**
 * An invoice in one compact row, from which what was owed on any day can be told without reading its entries. It is
 * worked out from the invoice, its entries and its promises, and kept beside them.
 */
export interface Book {
  invoiceId: string;
  clientId: string;
  currency: string;
  /** "2026-11": open invoices of a past day are found month by month. */
  month: string;
  issued: Day;
  amount: number;
  /** The first day since which nothing has been owed; `NEVER` while something is. */
  settled: Day;
  plan: Instalment[];
  /** What took away how much on which day. */
  entries: { day: Day; minor: number }[];
  /** What is owed now, by the day it was due. */
  owed: Instalment[];
  /** The same by the day it is expected: a client's word moves it to the day they named. */
  expected: Instalment[];
  /** Beyond the invoice. */
  credit: number;
  /** How it came that nothing is owed; absent while something is. */
  ended?: 'paid' | 'written-off' | 'cancelled';
}

export function bookOf(invoice: Invoice, entries: LedgerEntry[], promises: PaymentPromise[]): Book {
  const owed = openParts(invoice, entries);
  const dated = entries.map((entry) => ({ day: entry.day, minor: takesAway(invoice, entry) }));
  return {
    invoiceId: invoice.id,
    clientId: invoice.clientId,
    currency: invoice.amount.currency,
    month: invoice.issued.slice(0, 7),
    issued: invoice.issued,
    amount: invoice.amount.minor,
    settled: settledOn(invoice.amount.minor, dated),
    plan: invoice.instalments ?? [{ due: invoice.due, minor: invoice.amount.minor }],
    entries: dated,
    owed,
    expected: expectedParts(owed, promises),
    credit: balanceOf(invoice, entries).credit,
    ...(owed.length === 0 && { ended: endOf(entries) }),
  };
}

function endOf(entries: LedgerEntry[]): Book['ended'] {
  if (entries.some(({ kind }) => kind === 'cancellation')) return 'cancelled';
  return entries.some(({ kind }) => kind === 'write-off') ? 'written-off' : 'paid';
}

export type InvoiceStatus = 'open' | 'part-paid' | 'overdue' | NonNullable<Book['ended']>;

/** Where an invoice stands on a day; it is overdue from the day after an unpaid part was due. */
export function statusOf({ ended, owed, amount }: Pick<Book, 'ended' | 'owed' | 'amount'>, today: Day): InvoiceStatus {
  if (ended) return ended;
  if (owed[0] && owed[0].due < today) return 'overdue';
  return sumMinor(owed.map(({ minor }) => minor)) < amount ? 'part-paid' : 'open';
}

function settledOn(amount: number, entries: Book['entries']): Day {
  const days = [...entries].sort((a, b) => (a.day < b.day ? -1 : 1));
  let left = amount;
  let settled = NEVER;
  for (const [i, { day, minor }] of days.entries()) {
    left = addMinor(left, -minor);
    if (days[i + 1]?.day === day) continue;
    if (left > 0) settled = NEVER;
    else if (settled === NEVER) settled = day;
  }
  return settled;
}

/** What was owed at the end of a day, by the day it was due; nothing before the invoice was issued. */
export function owedOn(book: Book, day: Day): Instalment[] {
  if (book.issued > day) return [];
  const kind = 'moved' as const;
  const before = book.entries.filter((entry) => entry.day <= day).map(({ minor }) => ({ kind, minor }));
  const amount = { minor: book.amount, currency: book.currency };
  return openParts({ amount, due: day, instalments: book.plan }, before);
}

/** The latest word counts: what it covers is expected on its day, the rest when it is due. */
function expectedParts(owed: Instalment[], promises: PaymentPromise[]): Instalment[] {
  const latest = latestPromise(promises);
  if (!latest) return owed;
  const parts: Instalment[] = [];
  let promised = latest.minor ?? Number.MAX_SAFE_INTEGER;
  for (const { due, minor } of owed) {
    const moved = Math.min(minor, promised);
    if (moved > 0) parts.push({ due: latest.until, minor: moved });
    if (minor > moved) parts.push({ due, minor: minor - moved });
    promised -= moved;
  }
  return parts;
}

export function latestPromise<P extends Pick<PaymentPromise, 'createdAt' | 'id'>>(promises: P[]): P | undefined {
  return [...promises].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)).at(-1);
}

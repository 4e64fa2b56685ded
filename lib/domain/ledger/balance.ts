import type { Instalment, Invoice } from '../invoice';
import { sumMinor } from '../money';
import type { LedgerEntry } from './entry';

type Amounts = Pick<Invoice, 'amount' | 'due' | 'instalments'>;
type Entry = Pick<LedgerEntry, 'kind' | 'minor'>;

export interface Balance {
  /** Minor units still owed. */
  owed: number;
  /** Minor units beyond the invoice: they are the client's, to be used for another. */
  credit: number;
}

/** What is left of an invoice. The order of its entries does not matter. */
export function balanceOf(invoice: Amounts, entries: Entry[]): Balance {
  const left = invoice.amount.minor - sumMinor(entries.map((entry) => takesAway(invoice, entry)));
  return { owed: Math.max(0, left), credit: Math.max(0, -left) };
}

export function takesAway(invoice: Pick<Invoice, 'amount'>, entry: Entry): number {
  return entry.kind === 'cancellation' ? invoice.amount.minor : entry.minor;
}

/** What is still owed, by the day it was to be paid on; what was paid went to the earliest first. */
export function openParts(invoice: Amounts, entries: Entry[]): Instalment[] {
  return unpaid(
    invoice.instalments ?? [{ due: invoice.due, minor: invoice.amount.minor }],
    balanceOf(invoice, entries),
  );
}

function unpaid(parts: Instalment[], { owed }: Balance): Instalment[] {
  const open: Instalment[] = [];
  let left = owed;
  for (const { due, minor } of [...parts].reverse()) {
    const part = Math.min(minor, left);
    if (part > 0) open.unshift({ due, minor: part });
    left -= part;
  }
  return open;
}

import { addMinor } from '../money';
import { refuse } from '../refusal';

/** An invoice that a payment is for, and how much of it; as much as is owed when it is not said. */
export interface Allocation {
  invoiceId: string;
  minor?: number | undefined;
}

/** How a payment goes to invoices, in the order given; what is left of it is the client's credit. */
export function spread(
  paid: number,
  allocations: Allocation[],
  owed: ReadonlyMap<string, { owed: number; number: string }>,
): { invoiceId: string; minor: number }[] {
  const left = new Map([...owed].map(([invoiceId, invoice]) => [invoiceId, invoice.owed]));
  const shares: { invoiceId: string; minor: number }[] = [];
  let rest = paid;
  for (const { invoiceId, minor } of allocations) {
    const { number } = owed.get(invoiceId) ?? refuse('not-found');
    const open = left.get(invoiceId) ?? 0;
    if (minor !== undefined && (!Number.isInteger(minor) || minor <= 0)) refuse('amount-not-positive');
    if (minor !== undefined && minor > open) refuse('more-than-owed', { number });
    if (minor !== undefined && minor > rest) refuse('more-than-paid');
    const share = minor ?? Math.min(open, rest);
    if (share <= 0) continue;
    shares.push({ invoiceId, minor: share });
    left.set(invoiceId, open - share);
    rest = addMinor(rest, -share);
  }
  return shares;
}

import type { Day, Instant } from '../wallClock';

/**
 * What changed an invoice: a part of a payment, a credit note, its cancellation, a write-off, or credit moved from
 * another invoice. Entries are added and taken back, never altered; the balance is their sum, in whatever order.
 */
export interface LedgerEntry {
  id: string;
  clientId: string;
  invoiceId: string;
  kind: EntryKind;
  /**
   * Minor units of the invoice's currency by which less is owed. Below nothing only where credit of this invoice was
   * moved to another. A cancellation takes away the whole amount whatever stands here.
   */
  minor: number;
  day: Day;
  paymentId?: string;
  /** The number of a credit note, or why. */
  note?: string;
  madeBy?: string;
  createdAt: Instant;
}

export type EntryKind = 'payment' | 'credit-note' | 'cancellation' | 'write-off' | 'moved';

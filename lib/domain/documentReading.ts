import type { Money } from './money';
import type { Day } from './wallClock';

export type DocumentKind = 'proposal' | 'invoice' | 'other';

/** What the letter says of the proposal or invoice that it carries: to be shown for correction, not to be believed. */
export interface DocumentReading {
  kind: DocumentKind;
  /** As it is written: "118", "INV-2026-0042". */
  number?: string;
  /** What the letter calls the total, or the only amount in it; missing where several compete. */
  amount?: Money;
  /** All amounts of the letter, likelier ones first. */
  amounts: Money[];
  issued?: Day;
  /** The last day of a proposal's validity; the day an invoice is due. */
  until?: Day;
}

import type { DocumentKind } from '../../lib/domain/documentReading';

/** A letter, its subject alone as a string. */
type Written = string | { subject?: string; files?: string[]; text?: string };

/** What must be read from it; what is not named must not be read. */
export interface Says {
  kind?: Exclude<DocumentKind, 'other'>;
  number?: string;
  /** "1240000.00 RUB" */
  amount?: string;
  /** Where it cannot be told which of several is meant: all of them, likelier ones first. */
  amounts?: string[];
  issued?: string;
  /** The last day of a proposal, the due day of an invoice. */
  until?: string;
}

/** Read on Wednesday 18 November 2026 with weekends as the only days off; people, firms and goods are invented. */
export type DocumentCase = [written: Written, says: Says];

import type { Instant } from './client';
import type { Money } from './money';
import type { ProposalState } from './proposal';

/** One entry of a client's history. */
export interface Activity {
  id: string;
  clientId: string;
  contactId?: string;
  kind: ActivityKind;
  at: Instant;
  /** One line: a subject, what came of a call. */
  title: string;
  /** File names of what was attached. */
  attachments?: string[];
  /** The message's identity at its webmail; one message is logged once. */
  messageKey?: string;
  /** A letter that was just sent, whose identity is not known until it is seen among the sent ones. */
  sentLetter?: SentLetter;
  /** Where to open it again. */
  link?: string;
  proposalId?: string;
  /** Where a proposal was moved to. */
  proposalState?: ProposalState;
  invoiceId?: string;
  amount?: Money;
  followUpId?: string;
}

export type ActivityKind =
  | 'letter-in'
  | 'letter-out'
  | 'call'
  | 'meeting'
  | 'note'
  | 'dropped'
  | 'reply-seen'
  | 'proposal'
  | 'proposal-moved'
  | 'order'
  | MoneyActivityKind;

/** What happened to an invoice. */
export type MoneyActivityKind =
  | 'invoice'
  | 'payment'
  | 'credit-note'
  | 'write-off'
  | 'cancellation'
  | 'payment-promise'
  | 'dispute'
  | 'dispute-settled';

/** Enough of a sent letter to know it again among the sent ones of the same site. */
export interface SentLetter {
  /** The site it was sent on: "https://mail.firm.example". Another's page cannot claim to be showing it. */
  origin: string;
  to: string[];
  subject: string;
  attachments: string[];
}

/** For so many milliseconds after it was logged a sent letter waits for its identity: seven days. */
export const SENT_LETTER_WAITS = 7 * 24 * 60 * 60 * 1000;

/** True when the letter seen in the sent folder is the one that was logged at the send button. */
export function isSameLetter(logged: SentLetter, seen: SentLetter): boolean {
  return (
    logged.origin === seen.origin &&
    subjectKey(logged.subject) === subjectKey(seen.subject) &&
    logged.to.every((address) => seen.to.includes(address)) &&
    logged.attachments.every((name) => seen.attachments.includes(name))
  );
}

function subjectKey(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim().toLowerCase();
}

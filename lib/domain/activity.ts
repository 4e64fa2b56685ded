import type { Direction } from './entry';
import type { LetterLogged } from './letterIdentity';
import type { Money } from './money';
import type { ProposalState } from './proposal';
import type { Reason } from './reason';
import type { RequestKind } from './request';
import type { Score } from './satisfaction';
import type { SentLetter } from './sentLetter';
import type { Instant } from './wallClock';

/** One entry of a client's history. */
export interface Activity {
  id: string;
  clientId: string;
  contactId?: string;
  kind: ActivityKind;
  at: Instant;
  /** Of a call: who began it, where that was said. Of a letter that brought an order: whose it was. */
  direction?: Direction;
  /** One line: a subject, what came of a call. */
  title: string;
  /** Why the follow-up was there that it came of; the title then has what came of it alone. */
  reason?: Reason;
  /** File names of what was attached. */
  attachments?: string[];
  /** The message's identity at its webmail; one message is logged once. */
  messageKey?: string;
  /** What the letter shows, by which it is known again where it was moved or copied to. */
  shown?: LetterLogged;
  /** A letter that was just sent, whose identity is not known until it is seen among the sent ones. */
  sentLetter?: SentLetter;
  /** Where to open it again. */
  link?: string;
  /** The user's own address in the mailbox where a letter was logged, as far as the page named it. */
  by?: string;
  proposalId?: string;
  /** Where a proposal was moved to. */
  proposalState?: ProposalState;
  invoiceId?: string;
  orderId?: string;
  requestId?: string;
  /** The promotion that a letter told of. */
  promotionId?: string;
  amount?: Money;
  followUpId?: string;
  /** How satisfied the client was with it, from 1 to 5 (`satisfaction.ts`). */
  score?: Score;
  /** What happened by itself is taken back by this. */
  command?: string;
  madeBy?: string;
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
  | RequestActivityKind
  | MoneyActivityKind;

/** What a hand writes down; everything else stands in the history because something else happened. */
export const WRITTEN_KINDS = ['call', 'meeting', 'note'] as const satisfies readonly ActivityKind[];

/** In these one has been in touch with a client, whoever began it: whoever orders has spoken. */
export const CONTACT_KINDS = [
  ...(['letter-in', 'letter-out', 'reply-seen', 'call', 'meeting', 'proposal', 'invoice'] as const),
  ...(['order', 'question', 'complaint'] as const),
] as const satisfies readonly ActivityKind[];

export function isContact({ kind }: Pick<Activity, 'kind'>): boolean {
  return CONTACT_KINDS.some((one) => one === kind);
}

/** In these one has heard them, and needs no reminder to call. */
export function isTalk({ kind }: Pick<Activity, 'kind'>): boolean {
  return HISTORY_KINDS.talks.some((one) => one === kind);
}

/** What may be taken out of the history by itself: what was written there, and letters logged by mistake. */
const TAKEN_OUT: readonly ActivityKind[] = [...WRITTEN_KINDS, 'dropped', 'reply-seen', 'letter-in', 'letter-out'];

export function isWritten({ kind }: Pick<Activity, 'kind'>): boolean {
  return WRITTEN_KINDS.some((one) => one === kind);
}

export function mayBeTakenOut({ kind }: Pick<Activity, 'kind'>): boolean {
  return TAKEN_OUT.includes(kind);
}

/** What happened to a question or complaint; of a letter that asks it, the first. */
export type RequestActivityKind = RequestKind | `request-${'answered' | 'working' | 'solved' | 'reopened'}`;

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

/** Kinds that are looked for together. */
export const HISTORY_KINDS = {
  letters: ['letter-in', 'letter-out', 'reply-seen'],
  talks: ['call', 'meeting'],
  notes: ['note', 'dropped'],
  money: [
    ...(['invoice', 'payment', 'credit-note', 'write-off', 'cancellation'] as const),
    ...(['payment-promise', 'dispute', 'dispute-settled'] as const),
  ],
  orders: ['proposal', 'proposal-moved', 'order'],
  requests: [
    ...(['question', 'complaint', 'request-answered', 'request-working'] as const),
    ...(['request-solved', 'request-reopened'] as const),
    ...(['dispute', 'dispute-settled'] as const),
  ],
} as const satisfies Record<string, readonly ActivityKind[]>;

export type HistoryKind = keyof typeof HISTORY_KINDS;

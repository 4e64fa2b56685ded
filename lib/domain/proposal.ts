import { type Money, positive } from './money';
import { refuse } from './refusal';
import { type Day, type Instant, isDay } from './wallClock';

/** An offer with a price that waits for an answer. */
export interface Proposal {
  id: string;
  clientId: string;
  contactId?: string;
  state: ProposalState;
  sentAt: Instant;
  /** The day on which it was logged: from it the days to the first call are counted. */
  loggedOn: Day;
  amount?: Money;
  /** The last day on which it holds. */
  validUntil?: Day;
  /** Why it was declined. */
  reason?: DeclineReason;
  /** What was said about it when it was accepted or declined. */
  note?: string;
  closedAt?: Instant;
  subject: string;
  /** As it stands in the file name, the subject or the text: "118". */
  number?: string;
  attachments: string[];
  madeBy?: string;
}

export const PROPOSAL_STATES = ['sent', 'discussed', 'accepted', 'declined', 'expired'] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a letter or the user says of a proposal; what is left out stays. */
export interface ProposalDetails {
  number?: string | undefined;
  amount?: Money | undefined;
  validUntil?: Day | undefined;
}

/** The details that a proposal may have, checked. */
export function checkedDetails({ number, amount, validUntil }: ProposalDetails): Partial<Proposal> {
  if (validUntil !== undefined && !isDay(validUntil)) refuse('date-needed');
  const checked = amount && positive(amount);
  return {
    ...(number?.trim() && { number: number.trim() }),
    ...(checked && { amount: { minor: checked.minor, currency: checked.currency } }),
    ...(validUntil && { validUntil }),
  };
}

/** Few enough to be counted; what does not fit stands in the note. */
export const DECLINE_REASONS = ['price', 'terms', 'competitor', 'later', 'no-need', 'no-answer', 'other'] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What was accepted or declined stays so, but for undo; one that expired may still be talked about. */
export function mayMove(from: ProposalState, to: ProposalState): boolean {
  if (from === 'accepted' || from === 'declined' || from === to) return false;
  return to !== 'sent';
}

/** The wait before the first call about a proposal, in working days. */
export const PROPOSAL_FOLLOW_UP_DAYS = 2;

import type { Instant } from './client';

/** An offer with a price that waits for an answer. */
export interface Proposal {
  id: string;
  clientId: string;
  contactId?: string;
  state: 'sent' | 'discussed' | 'accepted' | 'declined' | 'expired';
  sentAt: Instant;
  subject: string;
  /** As it stands in the file name, the subject or the text: "118". */
  number?: string;
  attachments: string[];
}

/** The wait before the first call about a proposal, in working days. */
export const PROPOSAL_FOLLOW_UP_DAYS = 2;

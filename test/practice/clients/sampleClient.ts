import type { ActivityKind } from '../../../lib/domain/activity.ts';
import type { FollowUpKind } from '../../../lib/domain/followUp.ts';
import type { Money } from '../../../lib/domain/money.ts';
import type { DeclineReason } from '../../../lib/domain/proposal.ts';

/** As somebody writes a client down for the demo. */
export interface SampleClient {
  name: string;
  language: 'ru' | 'ro' | 'en';
  domains: string[];
  remember: string[];
  contacts: SampleContact[];
  followUps: SampleFollowUp[];
  history: SampleActivity[];
}

export interface SampleContact {
  name: string;
  post?: string;
  emails: string[];
  /** As E.164. */
  phones: string[];
}

export interface SampleFollowUp {
  kind: FollowUpKind;
  /** What about. */
  text: string;
  /** Calendar days from today; negative when it is late. */
  dueInDays: number;
  /** "16:30" on the wall clock; without it, any time of that day. */
  time?: string;
  /** The contact's first address; without it, anyone at the client. */
  contact?: string;
  /** The number of the proposal in the client's history that it asks about. */
  proposal?: string;
}

export interface SampleActivity {
  kind: ActivityKind;
  title: string;
  daysAgo: number;
  /** "16:30" on the wall clock. */
  time: string;
  /** The contact's first address. */
  contact?: string;
  attachments?: string[];
  /** The id of this letter in the practice mailbox, to be shown there as logged: its key is `practice:<id>`. */
  letter?: string;
  /** Of a proposal: the number in its file name. */
  proposal?: string;
  amount?: Money;
  /** What became of a proposal, if it is decided; a reason is why it was declined. */
  became?: 'accepted' | 'expired' | DeclineReason;
}

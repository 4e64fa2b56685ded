import type { Contact } from './client';
import type { Member } from './member';
import type { Money } from './money';
import type { Script } from './playbooks/reactivation/script/script';
import type { Reactivation, SeriesLetter } from './reactivation';
import type { Day } from './wallClock';

/** A client on the list. */
export interface ReactivationLine {
  clientId: string;
  clientName: string;
  lastOn?: Day;
  /** Days since then. */
  days: number;
  /** Days between its orders. */
  usualDays?: number;
  /** What a year of such a client comes to. */
  yearly?: Money;
  askedBefore: boolean;
  hasAnswered: boolean;
}

export interface ReactivationList {
  today: Day;
  lines: ReactivationLine[];
  total: number;
  on: boolean;
  periods: number;
  responsible: string;
  /** Who may be responsible: whoever works here first. One alone is nothing to choose. */
  members: Member[];
}

/** What is known of one of them beside the dossier. */
export interface ReactivationView {
  today: Day;
  line: ReactivationLine;
  contact?: Pick<Contact, 'id' | 'name' | 'post' | 'phones' | 'emails'>;
  /** What came of asking them, since their last order. */
  asked?: Reactivation;
  /** How often they were asked before other orders. */
  before: number;
  /** The letter of the series whose turn it is. */
  letter?: { followUpId: string; letter: SeriesLetter };
  /** The user's own script; the usual one of their language when there is none. */
  script?: Script;
}

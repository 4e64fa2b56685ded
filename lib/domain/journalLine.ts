import type { FieldChange, Fields, Noun } from './journal';
import type { Reason } from './reason';
import type { Instant } from './wallClock';

/** A command in the journal, in a line. */
export interface JournalLine {
  id: string;
  at: Instant;
  /** The member; their name where there are several. */
  by: string;
  byName?: string;
  /** The call that asked for it. */
  name: string;
  /** Whose rows it changed, the first few. */
  clients: { id: string; name?: string }[];
  moreClients: number;
  /** What it changed, and how often. */
  things: { noun: Noun; count: number }[];
  /** What playbooks did because of it. */
  followed: number;
  /** Long work, which stands here as one. */
  isJob?: true;
  /** Where it was done on this device: how many things, and how many an undo left alone. */
  job?: { done: number; spared: number; isRunning: boolean };
  /** Another command that it took back. */
  undoes?: string;
  /** It was taken back. */
  isUndone: boolean;
  isByItself: boolean;
}

export interface JournalPage {
  lines: JournalLine[];
  isMore: boolean;
}

/** What a command changed, row by row. */
export interface JournalDetail {
  changes: ShownChange[];
  /** Beyond the shown ones. */
  more: number;
  followed: ShownChange[];
  /** How other rows are called, by their ids; own fields of clients by "own:<id>". */
  names: Record<string, string>;
}

export interface ShownChange {
  noun: Noun;
  id: string;
  title: string;
  kind: FieldChange['kind'];
  clientId?: string;
  /** Why there is a follow-up that a rule made: it has no other title. */
  reason?: Reason;
  /** Of amounts without one of their own. */
  currency?: string;
  before: Fields;
  after: Fields;
}

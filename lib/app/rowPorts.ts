import type { Activity, ActivityKind } from '../domain/activity';
import type { Client, Contact } from '../domain/client';
import type { EntryKind } from '../domain/finding/entryWords';
import type { Found } from '../domain/finding/shelf';
import type { FollowUp } from '../domain/followUp';
import type { Hlc } from '../domain/hlc';
import type { Change, JournalEntry, Noun, Rows } from '../domain/journal';
import type { TwinRow } from '../domain/merge/twin';
import type { Standing } from '../domain/playbooks/playbook';
import type { Proposal } from '../domain/proposal';
import type { Card } from '../domain/segments/card';
import type { Filter } from '../domain/segments/filter';
import type { Order } from '../domain/segments/order';
import type { DeviceNotes, Setting } from '../domain/settings';
import type { Day, Due, Instant, WallClock } from '../domain/wallClock';
import type { Indexed, IndexOf } from './indexes';
import type { MoneyReader } from './moneyPorts';

/** One consistent look at what is kept. */
export interface Reader extends MoneyReader, PlaybookReader, JournalReader {
  /** The member who works here. */
  me: string;

  get<N extends Noun>(noun: N, id: string): Promise<Rows[N] | undefined>;
  getMany<N extends Noun>(noun: N, ids: string[]): Promise<(Rows[N] | undefined)[]>;
  /** By an index of lib/app/indexes.ts, in the order of ids. Read once, they are at hand for the rest of the work. */
  by<N extends Indexed>(noun: N, index: IndexOf<N>, value: string): Promise<Rows[N][]>;
  byMany<N extends Indexed>(noun: N, index: IndexOf<N>, values: string[]): Promise<Rows[N][][]>;

  /** Rows by their keys, those after one; for whoever goes through all of them. */
  after<N extends Noun>(noun: N, key: string, limit: number): Promise<Rows[N][]>;

  /** What this device remembers for itself. */
  note<Key extends keyof DeviceNotes>(key: Key): Promise<DeviceNotes[Key] | undefined>;
  notes(prefix: string): Promise<{ key: string; value: unknown }[]>;

  /** Decisions whose keys begin so. */
  settings(prefix: string): Promise<Setting[]>;

  contactsOf(clientId: string): Promise<Contact[]>;
  /** How many a client has. */
  countOf(noun: 'activity' | 'invoice', clientId: string): Promise<number>;
  clientOfDomain(domain: string): Promise<Client | undefined>;
  /** Pairs of clients who may be one, those to look at first. */
  twins(): Promise<TwinRow[]>;
  /** Cards of the clients that are meant, in the order that is asked for, or in the order of how well they answer. */
  clients(query: ClientQuery): Promise<Slice<Card>>;
  /** Ids of all of them, as many as `most`. */
  clientIds(query: Omit<ClientQuery, 'offset' | 'limit' | 'order'>, most: number): Promise<string[]>;
  /** Clients in whose words every word of the search begins one, the best first (`lib/domain/finding`). */
  findClients(search: string, limit: number): Promise<Found[]>;
  /** Entries of the history, or documents, by the words of their titles, the latest first. */
  findEntries(kind: EntryKind, search: string, limit: number): Promise<string[]>;
  cards(): Promise<Card[]>;
  /** Domains and contacts that are kept under any of the keys (lib/reading/impersonation), of so many clients a key. */
  alike(keys: string[], mostClients: number): Promise<Alike[]>;

  /** Earliest first. */
  openFollowUpsOf(clientId: string): Promise<FollowUp[]>;
  /** Open follow-ups due from `from` (inclusive) to `to` (exclusive), earliest first. */
  openFollowUps(range: { from?: Due; to?: Due }, limit: number): Promise<FollowUp[]>;
  /** Counted up to `most`: counting takes time for each that is counted. */
  countOpenFollowUps(range: { from?: Due; to?: Due }, most?: number): Promise<number>;
  countFinishedSince(at: Instant): Promise<number>;
  /** Open ones that a playbook made, due before `to`, earliest first. */
  openSteps(playbook: string, to: Due): Promise<FollowUp[]>;

  /** Latest first. */
  activitiesOf(clientId: string, limit: number): Promise<Activity[]>;
  /** The same, of some kinds, with a person, of some time; those before the given one. */
  history(query: HistoryQuery): Promise<Activity[]>;
  /** Those by which it was said how satisfied the client was, in no order. */
  activitiesScored(clientId: string): Promise<Activity[]>;
  activityOfMessage(messageKey: string): Promise<Activity | undefined>;
  /** Letters logged with this subject and minute (`LetterShown`), or without a minute; all of the subject for ''. */
  activitiesShownAs(subject: string, minute: WallClock | ''): Promise<Activity[]>;
  proposalsOf(clientId: string): Promise<Proposal[]>;
  /** Letters logged at the send button whose identity is still unknown. */
  unmatchedSentLetters(clientId: string): Promise<Activity[]>;

  journalEntry(commandId: string): Promise<JournalEntry | undefined>;
  /** The user's last command on the row, for its undo. */
  lastCommandOn(noun: Noun, id: string): Promise<string | undefined>;
}

/** What was done. */
export interface JournalReader {
  /** The latest first; a job stands for its parts. */
  journal(query: JournalQuery): Promise<JournalEntry[]>;
  partsOf(jobId: string, limit: number): Promise<JournalEntry[]>;
  /** How a client who is gone was called when they went. */
  lastNameOf(clientId: string): Promise<string | undefined>;
}

export interface JournalQuery {
  /** What happened by itself; else what hands did. */
  byItself: boolean;
  clientId?: string | undefined;
  noun?: Noun | undefined;
  within?: { from: Hlc; to: Hlc };
  offset: number;
  limit: number;
}

export interface HistoryQuery {
  clientId: string;
  kinds?: readonly ActivityKind[] | undefined;
  contactId?: string | undefined;
  /** From that moment (inclusive) to that one (exclusive). */
  from?: Instant | undefined;
  to?: Instant | undefined;
  before?: { at: Instant; id: string } | undefined;
  limit: number;
}

/** How playbooks' subjects stand, and what was made of them. */
export interface PlaybookReader {
  /** What the playbook made of each subject, in whatever state. */
  followUpsOf(playbook: string, subjects: string[]): Promise<FollowUp[][]>;
  standings(playbook: string, subjects: string[]): Promise<(Standing | undefined)[]>;
  /** In the order to do them; with `to` only those to be done before it. */
  standingsByNext(
    playbook: string,
    range: { to?: Due | undefined; offset: number; limit: number },
  ): Promise<Standing[]>;
  countStandings(playbook: string, to?: Due): Promise<number>;
  /** Those on the playbook's list, in its order. */
  standingsByRank(playbook: string, range: { offset: number; limit: number }): Promise<Standing[]>;
  countRanked(playbook: string): Promise<number>;
  standingsOf(playbook: string, clientIds: string[]): Promise<Standing[]>;
  /** Those whose plan may have become another by itself by that day. */
  subjectsToPlan(playbook: string, today: Day, limit: number): Promise<string[]>;
  /** By id, those after the given one. */
  subjectsAfter(playbook: string, subject: string, limit: number): Promise<string[]>;
}

export interface PutOptions {
  /** All of the row holds from now on, on every device, and not only what changed. */
  seals?: boolean;
}

export interface Writer extends Reader {
  put<N extends Noun>(noun: N, row: Rows[N], options?: PutOptions): Promise<void>;
  /** A row that is known to be new. */
  add<N extends Noun>(noun: N, row: Rows[N]): Promise<void>;
  remove(noun: Noun, id: string): Promise<void>;
  /** This device remembers it; it is no change to anybody's data. */
  keepNote<Key extends keyof DeviceNotes>(key: Key, value: DeviceNotes[Key]): Promise<void>;
  dropNote(key: keyof DeviceNotes): Promise<void>;
  stand(standing: Standing): void;
  unstand(playbook: string, subject: string): void;
  /** Ends a turn: what was written is there for every query. Answers what it changed. */
  turn(): Promise<Turned[]>;
}

export type Turned = Change & {
  seals?: boolean;
  /** A colleague had already done something with what a rule made now. */
  isMerged?: boolean;
};

export interface ClientQuery {
  /** The beginnings of words; empty for all. */
  search: string;
  filter: Filter;
  /** By how well they answer the search when it is not said. */
  order?: Order | undefined;
  today: Day;
  offset: number;
  limit: number;
}

/** A client's domain, or the id of a contact of theirs. */
export interface Alike {
  of: string;
  clientId: string;
}

export interface Slice<T> {
  rows: T[];
  total: number;
}

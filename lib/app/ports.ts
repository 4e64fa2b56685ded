import type { Activity } from '../domain/activity';
import type { Client, Contact } from '../domain/client';
import type { Erased } from '../domain/erasure';
import type { EntryKind } from '../domain/finding/entryWords';
import type { Found } from '../domain/finding/shelf';
import type { FollowUp, WorkDay } from '../domain/followUp';
import type { Job } from '../domain/job';
import type { Change, JournalEntry, Noun, Rows } from '../domain/journal';
import type { ComposeReading, PageReading } from '../domain/pageReading';
import type { Standing } from '../domain/playbooks/playbook';
import type { Proposal } from '../domain/proposal';
import type { Card } from '../domain/segments/card';
import type { Filter } from '../domain/segments/filter';
import type { Order } from '../domain/segments/order';
import type { DeviceNotes, Setting } from '../domain/settings';
import type { Traces } from '../domain/traces';
import type { Day, Due, Instant, WallClock } from '../domain/wallClock';
import type { Indexed, IndexOf } from './indexes';
import type { MoneyReader } from './moneyPorts';
import type { Table } from './tables';

/** What the use cases need of the world; lib/db and lib/platform give it. */
export interface App {
  store: Store;
  clock: Clock;
  newId(): string;
}

export interface Clock {
  now(): Instant;
  /** The same moment on the user's wall clock. */
  wallNow(): WallClock;
  /** When the wall clock first shows it after the instant; one that summer time skips, when the clock jumps over it. */
  instantOf(moment: WallClock, after: Instant): Instant;
  wallOf(instant: Instant): WallClock;
}

/** One consistent look at what is kept. */
export interface Reader extends MoneyReader, PlaybookReader {
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
  clientOfDomain(domain: string): Promise<Client | undefined>;
  /** Cards of the clients that are meant, in the order that is asked for, or in the order of how well they answer. */
  clients(query: ClientQuery): Promise<Slice<Card>>;
  /** Ids of all of them, as many as `most`. */
  clientIds(query: Omit<ClientQuery, 'offset' | 'limit' | 'order'>, most: number): Promise<string[]>;
  /** Clients in whose words every word of the search begins one, the best first (`lib/domain/finding`). */
  findClients(search: string, limit: number): Promise<Found[]>;
  /** Entries of the history, or documents, by the words of their titles, the latest first. */
  findEntries(kind: EntryKind, search: string, limit: number): Promise<string[]>;
  cards(): Promise<Card[]>;
  /** Domains and contacts of clients that are kept under any of the keys (lib/reading/impersonation). */
  alike(keys: string[]): Promise<Alike[]>;

  /** Earliest first. */
  openFollowUpsOf(clientId: string): Promise<FollowUp[]>;
  /** Open follow-ups due from `from` (inclusive) to `to` (exclusive), earliest first. */
  openFollowUps(range: { from?: Due; to?: Due }, limit: number): Promise<FollowUp[]>;
  /** Counted up to `most`: counting takes time for each that is counted. */
  countOpenFollowUps(range: { from?: Due; to?: Due }, most?: number): Promise<number>;
  countFinishedSince(at: Instant): Promise<number>;

  /** Latest first. */
  activitiesOf(clientId: string, limit: number): Promise<Activity[]>;
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
  /** Only those without a next step. */
  idle?: boolean;
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

/** Who asked for a change: the same id twice is the same command, carried out once. */
export interface Command {
  id: string;
  name: string;
}

/** What was changed, as open pages hear of it. */
export interface StoreNews {
  /** Nouns; this device's own notes are "device". */
  nouns: string[];
  /** Whose; undefined where it may be anybody's. */
  clientIds?: string[];
}

/** It may not fail: what it is told of is kept already. */
export type ChangeListener = (news: StoreNews) => void | Promise<void>;

/** The tables that a command works on; what follows from them by itself is added by the store. */
export interface Touches {
  reads?: readonly Table[];
  writes: readonly Table[];
  /** It is journalled though it changes nothing: what was done happened outside. */
  isKeptEmpty?: true;
  /** It is what rules do, on every device by itself: no hand's change gives way to it, and no colleague is told. */
  asRules?: true;
}

/** What the playbooks do about changes, in the transaction that makes them. */
export interface Follow {
  /** The tables that they touch when these are written. */
  tables(writes: readonly Table[]): Table[];
  /** Brings what concerns them in line, until they are quiet; answers what they changed. */
  run(rows: Writer, changes: Change[]): Promise<Change[]>;
}

export interface Store {
  /** Opens the tables that are named, and no others. */
  read<T>(reads: readonly Table[], work: (reader: Reader) => Promise<T>): Promise<T>;
  /** All or nothing, journalled; a repeated command answers what it answered the first time. */
  write<T>(command: Command, touches: Touches, work: (writer: Writer) => Promise<T>): Promise<T>;
  /**
   * Puts back the fields that a command changed; refuses where one of them was changed since, or where what it made is in
   * use. A job is taken back in parts, and leaves alone what was edited or used since.
   */
  undo(command: Command, entryId: string): Promise<{ jobId?: string }>;
  /** Writes what a colleague's devices did, and answers their changes with none of its own. */
  apply(entries: Delivery[]): Promise<void>;
  /** What was done on this device since an entry, to be given to colleagues. */
  deliveries(after: number, limit: number): Promise<{ entries: Delivery[]; upTo: number }>;
  /** Remembers for this device alone. */
  keepNote<Key extends keyof DeviceNotes>(key: Key, value: DeviceNotes[Key]): Promise<void>;
  dropNote(key: keyof DeviceNotes): Promise<void>;
  /** Called after each command that changed something; the command's answer waits for what the listener waits for. */
  onChange(listener: ChangeListener): void;
  /** Called when what is looked through to find something has caught up with what was changed. */
  onFound(listener: (news: StoreNews) => void): void;
  /** Resolves when all that is made from the journal is up to date. */
  settled(): Promise<void>;
  /** Forgets what was done before the instant, but for what others have yet to hear. */
  shortenJournal(before: Instant): Promise<void>;

  bin: Bin;
  /**
   * Takes a person out of everything that is kept, the journal too, and answers how many rows each noun's were. It cannot
   * be taken back. It may end anywhere, and is begun again with the same traces.
   */
  erase(traces: Traces): Promise<Erased>;
  jobs: Jobs;
  /** What stands beside addresses, in their order, by two bulk reads. */
  marksOf(addresses: string[]): Promise<(MarkFacts | undefined)[]>;
  reminders: Reminders;
}

/** An entry of another device's journal; rows that a job made are in it whole. */
export type Delivery = Pick<JournalEntry, 'id' | 'name' | 'by' | 'device' | 'at' | 'changes' | 'parent'>;

/** What a mark beside an address is made of. */
export interface MarkFacts {
  clientId: string;
  nextDue?: Due;
  owedSince?: Day;
}

/** What was removed and can be put back: it stands in the journal. */
export interface Bin {
  /** Entries that removed something since and were not taken back, the latest first; of a job the piece that says what. */
  entries(
    since: Instant,
    range: { offset: number; limit: number },
  ): Promise<{ entries: JournalEntry[]; total: number }>;
  /** What was removed before is kept no more, nor what the journal says of it from before. */
  empty(before: Instant): Promise<void>;
}

/** Long work in parts, between which everybody else is answered. */
export interface Jobs {
  /**
   * Decides all that is to be done, a thing after the other, and begins; a thing that is refused refuses all of it, and
   * nothing has happened. `ready` reads for all of them at once what each of them will ask for.
   */
  start<Thing>(command: Command, touches: Touches, plan: JobPlan<Thing>): Promise<{ jobId: string }>;
  show(jobId: string): Promise<Job | undefined>;
  /** Those that are not finished, the latest first. */
  running(): Promise<Job[]>;
  /** Ends it where it is; what was done can be taken back as one. */
  cancel(jobId: string): Promise<void>;
  /** Goes on with what an ended browser left behind; resolves when nothing is left to do. */
  resume(): Promise<void>;
  onProgress(listener: (job: Job) => void): void;
}

export interface JobPlan<Thing> {
  things: Thing[];
  ready(rows: Writer, things: Thing[]): Promise<void>;
  each(rows: Writer, thing: Thing): Promise<void>;
}

/** The list of reminders still to come; keeping it is not a change to anybody's data and is not journalled. */
export interface Reminders {
  /** Open follow-ups whose time has come and which were not shown, earliest first. */
  due(now: WallClock, day: WorkDay, limit: number): Promise<FollowUp[]>;
  /** Open follow-ups to warn of beforehand which were not warned of, earliest first. */
  early(now: WallClock, limit: number): Promise<FollowUp[]>;
  /** The moment after `now` at which the next reminder or warning is to be shown. */
  next(now: WallClock, day: WorkDay): Promise<WallClock | undefined>;
  /** Shown: not to be shown again, unless it was moved meanwhile. */
  markShown(shown: FollowUp[]): Promise<void>;
  markWarned(warned: FollowUp[]): Promise<void>;
  /** Remembers for which notices a digest stands, until the next digest. */
  keepTold(digest: string, notices: string[]): Promise<void>;
  /** The notices for which a digest that is on screen stands. */
  toldIn(onScreen: ReadonlySet<string>): Promise<string[]>;
  /** Remembers that the overdue ones were told of today. */
  toldOverdueOn(): Promise<Day | undefined>;
  markOverdueTold(day: Day): Promise<void>;
}

/** Shows things outside the pages. */
export interface Notifier {
  /** Ids of the notifications on screen. */
  shown(): Promise<Set<string>>;
  show(notice: Notice): Promise<void>;
  clear(id: string): Promise<void>;
}

export interface Notice {
  /** Showing the same id twice is showing it once. */
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

export interface Alarms {
  /** Wakes the worker in half a minute, unless `wakeAt` is called before: for a run that does not come to its end. */
  tryAgainSoon(): Promise<void>;
  /**
   * Wakes the worker when the wall clock first shows the moment after the instant, in place of any earlier wish, and at
   * once when that is past; undefined wakes it by the sweep alone.
   */
  wakeAt(moment: WallClock | undefined, after: Instant): Promise<void>;
}

export interface Badge {
  show(count: number): Promise<void>;
}

/** What each tab's page shows now; it is forgotten with the browser. */
type Awaitable<Thing> = Thing | Promise<Thing>;

export interface Tabs {
  reading(tabId: number): Promise<TabPage | undefined>;
  /**
   * Keeps what `next` makes of what is kept; undefined changes nothing. A tab's changes come one after the other: of two
   * that had read the same, one would be lost.
   */
  change(tabId: number, next: (page: TabPage | undefined) => Awaitable<TabPage | undefined>): Promise<void>;
  /** Of every tab that shows a page that is read. */
  all(): Promise<Map<number, TabPage>>;
  /** Addresses in the rows that a tab's page has shown. */
  list(tabId: number, addresses: string[]): Promise<void>;
  listed(): Promise<Map<number, string[]>>;
}

/** The person whom the user picked among several, beside this letter or draft, or this view of a page without letters. */
export interface PickedPerson {
  address: string;
  beside: string;
}

/** Where a tab is, as the browser says it. */
export interface TabPlace {
  origin: string;
  host: string;
  url: string;
  title: string;
}

export interface TabPage {
  origin: string;
  /** Where it is now; only known when it is asked for. */
  at?: TabPlace;
  reading: PageReading;
  /** What the page said of its user and is not believed, until the user has answered whether it is their webmail. */
  claims?: { own: string[]; writeTo?: string };
  /** Whose dossier the user wants to see. */
  picked?: PickedPerson;
  sending?: Sending;
}

/** A message whose send button was pressed, when, and in whose account. */
export interface Sending {
  compose: ComposeReading;
  at: Instant;
  own: string[];
  /** Its identity, once another tab has shown the letter that was sent. */
  found?: { key: string; link?: string };
}

import type { Activity } from '../domain/activity';
import type { AddressEntry, Client, Contact } from '../domain/client';
import type { FollowUp, WorkDay } from '../domain/followUp';
import type { Change, JournalEntry, Noun, Rows } from '../domain/journal';
import type { ComposeReading, PageReading } from '../domain/pageReading';
import type { ChaseTone } from '../domain/playbooks/chase/ladder';
import type { Proposal } from '../domain/proposal';
import type { Setting, Settings } from '../domain/settings';
import type { Day, Due, Instant, WallClock } from '../domain/wallClock';
import type { MoneyReader } from './moneyPorts';

/** What the use cases need of the world; lib/db and lib/platform give it. */
export interface App {
  store: Store;
  clock: Clock;
  wording: Wording;
  newId(): string;
}

/** What playbooks write on the follow-ups they make, in the user's language; answered at once, inside transactions. */
export interface Wording {
  chaseStep(settings: Settings, tone: ChaseTone, number: string): string;
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
export interface Reader extends MoneyReader {
  get<N extends Noun>(noun: N, id: string): Promise<Rows[N] | undefined>;
  getMany<N extends Noun>(noun: N, ids: string[]): Promise<(Rows[N] | undefined)[]>;

  /** Decisions whose keys begin so. */
  settingsOf(prefix: string): Promise<Setting[]>;

  contactsOf(clientId: string): Promise<Contact[]>;
  clientOfDomain(domain: string): Promise<Client | undefined>;
  /** Clients by name, or those in which every word of the search begins a word. */
  clients(query: ClientQuery): Promise<Slice<Client>>;
  /** Domains and contacts of clients that are kept under any of the keys (lib/reading/impersonation). */
  alike(keys: string[]): Promise<Alike[]>;

  /** Earliest first. */
  openFollowUpsOf(clientId: string): Promise<FollowUp[]>;
  followUpOfKey(key: string): Promise<FollowUp | undefined>;
  /** Open follow-ups due from `from` (inclusive) to `to` (exclusive), earliest first. */
  openFollowUps(range: { from?: Due; to?: Due }, limit: number): Promise<FollowUp[]>;
  /** Counted up to `most`: counting takes time for each that is counted. */
  countOpenFollowUps(range: { from?: Due; to?: Due }, most?: number): Promise<number>;
  countFinishedSince(at: Instant): Promise<number>;

  /** Latest first. */
  activitiesOf(clientId: string, limit: number): Promise<Activity[]>;
  activityOfMessage(messageKey: string): Promise<Activity | undefined>;
  proposalsOf(clientId: string): Promise<Proposal[]>;
  /** Letters logged at the send button whose identity is still unknown. */
  unmatchedSentLetters(clientId: string): Promise<Activity[]>;

  journalEntry(commandId: string): Promise<JournalEntry | undefined>;
  /** The user's last command on the row, for its undo. */
  lastCommandOn(noun: Noun, id: string): Promise<string | undefined>;
}

export interface Writer extends Reader {
  put<N extends Noun>(noun: N, row: Rows[N]): Promise<void>;
  remove(noun: Noun, id: string): Promise<void>;
}

export interface ClientQuery {
  /** The beginnings of words; empty for all. */
  search: string;
  /** Only those without a next step. */
  idle: boolean;
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

/** It may not fail: what it is told of is kept already. */
export type ChangeListener = (changes: Change[]) => void | Promise<void>;

export interface Store {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** All or nothing, journalled; a repeated command answers what it answered the first time. */
  write<T>(command: Command, work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Puts back what the command changed; refuses when somebody has worked on it since. */
  undo(commandId: string): Promise<void>;
  /** Called after each command that changed something; the command's answer waits for what the listener waits for. */
  onChange(listener: ChangeListener): void;

  /** Marks' data for addresses, in their order, by one bulk read. */
  addressEntries(addresses: string[]): Promise<(AddressEntry | undefined)[]>;

  reminders: Reminders;
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
}

/** The person whom the user picked among several, beside this letter or draft; beside '' on a page without letters. */
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

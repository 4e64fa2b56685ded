import type { Erased } from '../domain/erasure';
import type { Job } from '../domain/job';
import type { Change, Fields, JournalEntry } from '../domain/journal';
import type { DeviceNotes } from '../domain/settings';
import type { Traces } from '../domain/traces';
import type { Day, Due, Instant, WallClock } from '../domain/wallClock';
import type { Reminders } from './reminderPorts';
import type { Reader, Writer } from './rowPorts';
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
  /** But of the steps that it makes colleagues are told: whose turn it was no other device can work out. */
  names?: true;
}

/** What the playbooks do about changes, in the transaction that makes them. */
export interface Follow {
  /** The tables that they touch when these are written. */
  tables(writes: readonly Table[]): Table[];
  /**
   * Reads what they need to know, before anything is on its way into the database. Answers what brings all that concerns
   * them in line, until they are quiet, and tells what they changed.
   */
  begin(rows: Writer, changes: Change[]): Promise<() => Promise<Change[]>>;
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
  twins: TwinSearch;
  /** What stands beside addresses, in their order, by two bulk reads. */
  marksOf(addresses: string[]): Promise<(MarkFacts | undefined)[]>;
  reminders: Reminders;
}

/** An entry of another device's journal; rows that a job made are in it whole. */
export type Delivery = Pick<JournalEntry, 'id' | 'name' | 'by' | 'device' | 'at' | 'changes' | 'parent'> & {
  /** Steps that were made for those whose turn it was. */
  named?: Fields[];
};

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

/** Looking through all clients for those who may be one. */
export interface TwinSearch {
  /** Begins, unless nothing has changed since the last time; resolves when it is over. */
  look(): Promise<void>;
  /** How many clients were looked at, of how many; undefined while nobody looks. */
  progress(): { done: number; total: number } | undefined;
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
  /** When all is done: whatever was added meanwhile for the one client is the other's. */
  rest?: { from: string; to: string };
  ready(rows: Writer, things: Thing[]): Promise<void>;
  each(rows: Writer, thing: Thing): Promise<void>;
}

import Dexie, { type EntityTable, type Table } from 'dexie';
import type { FigureRow } from '../domain/figures/figures';
import type { EntryWords } from '../domain/finding/entryWords';
import type { Job, JobPart } from '../domain/job';
import type { JournalEntry, Noun, Rows } from '../domain/journal';
import type { Book } from '../domain/ledger/book';
import type { Credit, DaySum, Debt } from '../domain/ledger/sums';
import type { TwinRow } from '../domain/merge/twin';
import type { Standing } from '../domain/playbooks/playbook';
import type { Card } from '../domain/segments/card';
import type { Due, WallClock } from '../domain/wallClock';
import type { BlockTable } from './blocks';
import type { Aside, Stamped } from './stamp';

/** What stands beside addresses of a client: there is a row only while something does. */
export interface MarkRow {
  clientId: string;
  /** The client's earliest open follow-up. */
  nextDue?: Due;
  /** The earliest day on which money was due that the client still owes. */
  owedSince?: string;
}

/** How far a projection has come in the journal, or how far it is made from nothing. */
export type CursorRow = { projection: string } & (
  | { seq: number; making?: undefined }
  | { seq?: undefined; making: { seq: number; upTo: string } }
);

/** Of a client, the keys by which whoever passes for one of its domains or people is found, and whose each of them is. */
export interface LikenessRow {
  clientId: string;
  keys: string[];
  /** Beside each key, the domain or the contact's id. */
  of: string[];
}

/** When this device is to remind of a follow-up, and for which times it has. */
export interface ReminderRow {
  id: string;
  /** While it is open and was not yet shown for that time. */
  wake?: Due;
  warn?: WallClock;
  /** Times for which it was shown: an undo that brings one back reminds of nothing. */
  shown?: Due[];
}

export interface DeviceRow {
  key: string;
  value: unknown;
}

/**
 * The database. A table per noun, named as the noun is; the journal of every change; what follows from them; and what
 * belongs to this device alone. Indexes are there for a question that is asked; each names it. None but the primary ones
 * is unique: what is kept once is looked for before it is written, and two devices of a team may write it at once.
 */
export class Database extends Dexie {
  declare client: EntityTable<Stamped<Rows['client']>, 'id'>;
  declare contact: EntityTable<Stamped<Rows['contact']>, 'id'>;
  declare address: EntityTable<Stamped<Rows['address']>, 'address'>;
  declare activity: EntityTable<Stamped<Rows['activity']>, 'id'>;
  declare followUp: EntityTable<Stamped<Rows['followUp']>, 'id'>;
  declare proposal: EntityTable<Stamped<Rows['proposal']>, 'id'>;
  declare invoice: EntityTable<Stamped<Rows['invoice']>, 'id'>;
  declare payment: EntityTable<Stamped<Rows['payment']>, 'id'>;
  declare payer: EntityTable<Stamped<Rows['payer']>, 'id'>;
  declare ledgerEntry: EntityTable<Stamped<Rows['ledgerEntry']>, 'id'>;
  declare paymentPromise: EntityTable<Stamped<Rows['paymentPromise']>, 'id'>;
  declare order: EntityTable<Stamped<Rows['order']>, 'id'>;
  declare request: EntityTable<Stamped<Rows['request']>, 'id'>;
  declare salesPlan: EntityTable<Stamped<Rows['salesPlan']>, 'id'>;
  declare reactivation: EntityTable<Stamped<Rows['reactivation']>, 'id'>;
  declare rules: EntityTable<Stamped<Rows['rules']>, 'id'>;
  declare setting: EntityTable<Stamped<Rows['setting']>, 'key'>;
  declare member: EntityTable<Stamped<Rows['member']>, 'id'>;
  declare journal: EntityTable<JournalEntry & { seq: number; touched?: string[]; about?: string[] }, 'seq'>;
  declare aside: EntityTable<Aside, 'row'>;

  declare book: EntityTable<Book, 'invoiceId'>;
  declare credit: EntityTable<Credit, 'id'>;
  declare debt: Table<Debt, [clientId: string, currency: string]>;
  declare daySum: Table<DaySum, [kind: string, currency: string, day: string]>;
  declare standing: Table<Standing, [playbook: string, subject: string]>;

  declare mark: EntityTable<MarkRow, 'clientId'>;
  declare clientLine: BlockTable<string>;
  declare clientCard: BlockTable<Card>;
  declare entryWord: EntityTable<EntryWords, 'entry'>;
  declare likeness: EntityTable<LikenessRow, 'clientId'>;
  declare figure: Table<FigureRow, [clientId: string, month: string]>;
  declare twin: EntityTable<TwinRow, 'id'>;

  declare reminder: EntityTable<ReminderRow, 'id'>;
  declare device: EntityTable<DeviceRow, 'key'>;
  declare clock: EntityTable<{ id: 'last'; at: string }, 'id'>;
  declare cursor: EntityTable<CursorRow, 'projection'>;
  declare job: EntityTable<Job, 'id'>;
  declare jobPart: Table<JobPart, [job: string, part: number]>;

  constructor(name = 'forget-me-not') {
    super(name);
    // Nobody looks at the database through live queries: what changed need not be told to them, nor to other pages' ones.
    for (const middleware of ['Observability', 'Cache']) this.unuse({ stack: 'dbcore', name: middleware });
    this.version(1).stores({
      // by name for the list; by domain for a new address of a known company
      client: 'id, name, *domains',
      contact: 'id, clientId',
      address: 'address, clientId',
      // a client's history, latest first; those with a score; a message is logged once, wherever it was moved to; who was
      // told of a promotion
      activity:
        'id, clientId, [clientId+at], [clientId+score], messageKey, [shown.subject+shown.minute], proposalId, ' +
        'promotionId',
      // what is due in order; a client's next step; what was done when; what a playbook made of a subject, and wants now
      followUp:
        'id, clientId, [state+due], [clientId+state+due], finishedAt, [clientId+finishedOn], proposalId, from.subject, ' +
        '[state+from.playbook+due]',
      // a client's, latest first; by state for the list; by month for the report; whose last day is over
      proposal: 'id, clientId, [clientId+sentAt], [state+sentAt], sentAt, [state+validUntil]',
      // a client's, latest first; a number is a client's once
      invoice: 'id, clientId, [clientId+issued], [clientId+number]',
      // a client's, latest first; a line of a bank's list is taken in once
      payment: 'id, clientId, [clientId+received], fingerprint',
      payer: 'id, clientId',
      ledgerEntry: 'id, clientId, invoiceId, paymentId',
      paymentPromise: 'id, clientId, invoiceId',
      order: 'id, clientId, [clientId+ordered]',
      request: 'id, clientId, invoiceId, [clientId+state], [state+openedAt]',
      salesPlan: 'id, clientId',
      // a client's; by month for the report
      reactivation: 'id, clientId, month',
      rules: 'id, playbook, owner',
      setting: 'key',
      member: 'id',
      // a command is carried out once; what a job did; who changed a row; what was done when; by whom, of what, to whom;
      // what is in the bin
      journal: '++seq, &id, parent, *touched, at, *about, removedAt',
      // what came of a colleague's for a row that is not there, or is there no more
      aside: 'row',

      // kept from the rows above, in the same transaction
      // what was owed on a past day is found by month of issue and day of settling
      book: 'invoiceId, clientId, [month+settled]',
      credit: 'id, clientId',
      debt: '[clientId+currency]',
      daySum: '[kind+currency+day]',
      // a playbook's subjects in the order to do them; a client's; those whose plan may change by itself; those on its list
      standing: '[playbook+subject], [playbook+next], [playbook+clientId], [playbook+changesOn], [playbook+rank]',

      // made from the journal, after it
      // clients that have a next step
      mark: 'clientId, nextDue',
      // the words by which clients are found, and what lists of them are made of, by blocks of clients
      clientLine: '[from+rev]',
      clientCard: '[from+rev]',
      // entries of the history and documents by their words, the latest of a word first
      entryWord: 'entry, *words',
      // whom a sender may pass for, by the parts of domains and names
      likeness: 'clientId, *keys',
      figure: '[clientId+month], month',

      // found by looking through all, when the page is opened: who may be one; those to look at first have most weight
      twin: 'id, weight',

      // this device's own
      reminder: 'id, wake, warn',
      device: 'key',
      clock: 'id',
      cursor: 'projection',
      job: 'id, state',
      jobPart: '[job+part]',
    });
  }
}

export type TableName = Noun | KeptTable;

/** What follows from the rows, and what belongs to the device: never journalled. */
export type KeptTable =
  | 'book'
  | 'credit'
  | 'debt'
  | 'daySum'
  | 'standing'
  | 'mark'
  | 'clientLine'
  | 'clientCard'
  | 'entryWord'
  | 'likeness'
  | 'figure'
  | 'twin'
  | 'reminder'
  | 'device'
  | 'clock'
  | 'cursor'
  | 'journal'
  | 'aside'
  | 'job'
  | 'jobPart';

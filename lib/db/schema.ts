import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Client } from '../domain/client';
import type { JournalEntry, Noun, Rows } from '../domain/journal';
import type { Book } from '../domain/ledger/book';
import type { Credit, DaySum, Debt } from '../domain/ledger/sums';
import type { Likeness } from '../reading/impersonation';

/** A client as it is stored: with the words it is found by, and whether it has no next step. */
export type StoredClient = Client & {
  words: string[];
  /** 1 while no follow-up is open, absent otherwise: an index has no place for false. */
  idle?: 1;
};

type Stored = Omit<Rows, 'client'> & { client: StoredClient };

/**
 * The database. A table per noun, named as the noun is, and the journal of every change.
 * Indexes are there for a question that is asked; each names it.
 */
export class Database extends Dexie {
  declare client: EntityTable<Stored['client'], 'id'>;
  declare contact: EntityTable<Stored['contact'], 'id'>;
  declare address: EntityTable<Stored['address'], 'address'>;
  declare activity: EntityTable<Stored['activity'], 'id'>;
  declare followUp: EntityTable<Stored['followUp'], 'id'>;
  declare proposal: EntityTable<Stored['proposal'], 'id'>;
  declare invoice: EntityTable<Stored['invoice'], 'id'>;
  declare payment: EntityTable<Stored['payment'], 'id'>;
  declare payer: EntityTable<Stored['payer'], 'id'>;
  declare ledgerEntry: EntityTable<Stored['ledgerEntry'], 'id'>;
  declare paymentPromise: EntityTable<Stored['paymentPromise'], 'id'>;
  declare request: EntityTable<Stored['request'], 'id'>;
  declare chase: EntityTable<Stored['chase'], 'id'>;
  declare book: EntityTable<Book, 'invoiceId'>;
  declare credit: EntityTable<Credit, 'id'>;
  declare debt: Table<Debt, [string, string]>;
  declare daySum: Table<DaySum, [string, string, string]>;
  declare setting: EntityTable<Stored['setting'], 'key'>;
  declare likeness: Table<Likeness, [of: string, clientId: string]>;
  declare journal: EntityTable<JournalEntry & { seq: number }, 'seq'>;

  constructor(name = 'forget-me-not') {
    super(name);
    this.version(1).stores({
      // by name for the list; by word for the search; by domain for a new address of a known company; without a next step
      client: 'id, name, *words, *domains, [idle+name]',
      contact: 'id, clientId',
      address: 'address, clientId',
      // a client's history, latest first; a message is logged once, wherever it was moved to
      activity: 'id, clientId, [clientId+at], &messageKey, [shown.subject+shown.minute], proposalId',
      // what is due in order; what is still to be reminded of or warned of; a client's next step; a playbook's own, once
      followUp: 'id, clientId, [state+due], wake, warn, [clientId+state+due], finishedAt, &key, proposalId',
      // a client's, latest first; by state for the list; by month for the report; whose last day is over
      proposal: 'id, clientId, [clientId+sentAt], [state+sentAt], sentAt, [state+validUntil]',
      // a client's, latest first; a number is a client's once
      invoice: 'id, clientId, [clientId+issued], &[clientId+number]',
      // a client's, latest first; a line of a bank's list is taken in once
      payment: 'id, clientId, [clientId+received], &fingerprint',
      payer: 'id',
      ledgerEntry: 'id, invoiceId, paymentId',
      paymentPromise: 'id, invoiceId',
      order: 'id, [clientId+ordered]',
      request: 'id, invoiceId, [clientId+state], [state+openedAt]',
      // open invoices in the order to do them; those whose chase may change by itself; a client's
      chase: 'id, next, changesOn, clientId',
      // kept from the rows above (ledger.ts): what was owed on a past day is found by month of issue and day of settling
      book: 'invoiceId, [month+settled]',
      credit: 'id, clientId',
      debt: '[clientId+currency]',
      daySum: '[kind+currency+day]',
      playbook: 'id',
      setting: 'key',
      // whom a sender may pass for, by the parts of domains and names; kept by the store itself
      likeness: '[of+clientId], *keys',
      // a command is carried out once; who changed a row, latest first
      journal: '++seq, &commandId, at, *touched',
    });
  }
}

/** The property by which a noun's rows are found. */
export function keyOf<N extends Noun>(noun: N, row: Rows[N]): string {
  const keyed = row as { id?: string; address?: string; key?: string };
  return (noun === 'address' ? keyed.address : noun === 'setting' ? keyed.key : keyed.id) ?? '';
}

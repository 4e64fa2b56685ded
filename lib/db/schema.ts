import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Client } from '../domain/client';
import type { Likeness } from '../domain/impersonation';
import type { JournalEntry, Noun, Rows } from '../domain/journal';

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
      // a client's history, latest first; a message is logged once
      activity: 'id, clientId, [clientId+at], &messageKey, proposalId',
      // what is due in order; what is still to be reminded of or warned of; a client's next step; a playbook's own, once
      followUp: 'id, clientId, [state+due], wake, warn, [clientId+state+due], finishedAt, &key, proposalId',
      proposal: 'id, clientId, [clientId+sentAt], [state+sentAt]',
      invoice: 'id, [clientId+due], &[clientId+number]',
      payment: 'id, [clientId+received], invoiceId',
      order: 'id, [clientId+ordered]',
      request: 'id, [clientId+state], [state+openedAt]',
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

import Dexie, { type IndexableType } from 'dexie';
import type { Clock } from '../../app/ports';
import type { Client, Contact } from '../../domain/client';
import type { FigureRow } from '../../domain/figures/figures';
import type { FieldChange, JournalEntry, Noun } from '../../domain/journal';
import type { Debt } from '../../domain/ledger/sums';
import { rowsByIndex, rowsByKey } from '../byIndex';
import type { Database, TableName } from '../schema';
import { bare, type Stamped } from '../stamp';

/**
 * Something made from the rows that no click waits for. What a stretch of the journal touched is worked out anew from
 * the rows as they are now, so that doing it twice, or late, comes to the same.
 */
export interface Projection {
  name: string;
  /** Read to work it out. */
  sources: readonly TableName[];
  own: TableName;
  /** Another that it reads, which has to have come as far before it. */
  after?: string;
  /** Keys of what the entries touched; where it has to be looked up, in a transaction of its own. */
  touched(db: Database, entries: JournalEntry[]): Promise<string[]>;
  /** Works out what stands under the keys, from the sources. */
  workOut(
    db: Database,
    keys: string[],
    clock: Pick<Clock, 'wallOf' | 'instantOf'>,
    clients: ClientsOfStretch,
  ): Promise<Worked>;
  /** All keys that there are, for making it from nothing; what comes after a place that it has come to before. */
  all(db: Database, after: string): AsyncGenerator<Reached>;
}

/** A stretch of all keys, and the place up to which it goes. */
export interface Reached {
  keys: string[];
  upTo: string;
}

export interface Worked {
  put: object[];
  gone: IndexableType[];
}

/** All changes of the entries to the nouns, playbooks' too. */
export function changesTo(entries: JournalEntry[], nouns: readonly Noun[]): FieldChange[] {
  return entries
    .flatMap(({ changes, followed = [] }) => [...changes, ...followed])
    .filter(({ noun }) => nouns.includes(noun));
}

/** Ids of rows of the noun that parts of jobs made. */
export function madeOf(entries: JournalEntry[], noun: Noun): string[] {
  return entries.flatMap(({ made }) => made?.[noun] ?? []);
}

/** Whose rows were touched: of one that went from a client to another, both. */
export function clientsTouched(entries: JournalEntry[], nouns: readonly Noun[]): string[] {
  const clients = new Set(changesTo(entries, nouns).flatMap(clientsOf));
  for (const { made, madeFor } of entries) {
    for (const noun of nouns) {
      for (const id of (noun === 'client' ? made : madeFor)?.[noun] ?? []) clients.add(id);
    }
  }
  return [...clients];
}

/** Whose the row is, and whose it was before. */
export function clientsOf({ clientId, before }: FieldChange): string[] {
  const earlier = before?.clientId;
  return [...(clientId ? [clientId] : []), ...(typeof earlier === 'string' ? [earlier] : [])];
}

/** A client as it is now, with its people; undefined of one who is gone. */
export type ClientWithPeople = { client: Client; contacts: Contact[] } | undefined;

/** Clients that a stretch of the journal touched, each read once for all that is made of them. */
export class ClientsOfStretch {
  readonly #read = new Map<string, ClientWithPeople>();

  /** In the order of the ids; within a transaction that reads clients and contacts. */
  async of(db: Database, clientIds: readonly string[]): Promise<ClientWithPeople[]> {
    const missing = clientIds.filter((id) => !this.#read.has(id));
    if (missing.length > 0) {
      const byClient = { index: 'clientId', values: missing, valueIn: ({ clientId }: Stamped<Contact>) => clientId };
      const [clients, people] = await Promise.all([
        rowsByKey(
          db.table<Stamped<Client>, string>('client'),
          missing,
          ({ id }) => id,
          (id) => id,
        ),
        rowsByIndex(db.table<Stamped<Contact>>('contact'), byClient),
      ]);
      const there = new Map(clients.map((client) => [client.id, client]));
      const contacts = Map.groupBy(people, ({ clientId }) => clientId);
      for (const id of missing) {
        const client = there.get(id);
        // By their ids, however they were read.
        const theirs = (contacts.get(id) ?? []).sort((one, other) => (one.id < other.id ? -1 : 1));
        this.#read.set(id, client && { client: bare(client), contacts: theirs.map((one) => bare(one)) });
      }
    }
    return clientIds.map((id) => this.#read.get(id));
  }
}

const STRETCH = 500;

export async function* allClients(db: Database, after: string): AsyncGenerator<Reached> {
  for (let upTo = after; ; ) {
    const keys = await db.client.where('id').above(upTo).limit(STRETCH).primaryKeys();
    upTo = keys.at(-1) ?? upTo;
    if (keys.length > 0) yield { keys, upTo };
    if (keys.length < STRETCH) return;
  }
}

/** So many rows for each client wanted may be read at once and thrown away again. */
const SPARSE = 8;
/** So few are read one by one without a look at the stretch. */
const FEW = 3;

interface RowsOfClients {
  debt: Debt;
  figure: FigureRow;
}

/** The key, which goes on after the client. */
const KEYS: Record<keyof RowsOfClients, string> = { debt: '[clientId+currency]', figure: '[clientId+month]' };

/**
 * The rows of each client, in the order of the clients. Clients of an import have ids that stand together: their rows are
 * one stretch of the index and are read at once; single ones here and there one by one.
 */
export async function rowsOfClients<Name extends keyof RowsOfClients>(
  db: Database,
  name: Name,
  clientIds: readonly string[],
): Promise<RowsOfClients[Name][][]> {
  type Row = RowsOfClients[Name];
  const table = db.table<Row>(name);
  const within = (first: string, last: string) =>
    table.where(KEYS[name]).between([first, Dexie.minKey], [last, Dexie.maxKey], true, true);
  const sorted = [...clientIds].sort();
  const stretch = within(sorted[0] ?? '', sorted.at(-1) ?? '');
  if (sorted.length > FEW && (await stretch.count()) <= sorted.length * SPARSE) {
    const byClient = Map.groupBy((await stretch.toArray()) as { clientId: string }[], ({ clientId }) => clientId);
    return clientIds.map((id) => (byClient.get(id) ?? []) as unknown as Row[]);
  }
  return Promise.all(clientIds.map((id) => within(id, id).toArray()));
}

import type { IndexableType } from 'dexie';
import type { Clock } from '../../app/ports';
import type { FieldChange, JournalEntry, Noun } from '../../domain/journal';
import type { Database, TableName } from '../schema';

/**
 * Something made from the rows that no click waits for. What a stretch of the journal touched is worked out anew from
 * the rows as they are now, so that doing it twice, or late, comes to the same.
 */
export interface Projection {
  name: string;
  /** Read to work it out. */
  sources: readonly TableName[];
  own: TableName;
  /** Keys of what the entries touched. */
  touched(db: Database, entries: JournalEntry[]): Promise<string[]>;
  /** Works out what stands under the keys, from the sources. */
  workOut(db: Database, keys: string[], clock: Pick<Clock, 'wallOf' | 'instantOf'>): Promise<Worked>;
  /** All keys that there are, a stretch after the other, for making it from nothing. */
  all(db: Database): AsyncGenerator<string[]>;
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

/** Whose rows were touched. */
export async function clientsTouched(db: Database, entries: JournalEntry[], nouns: readonly Noun[]): Promise<string[]> {
  const clients = new Set(changesTo(entries, nouns).flatMap(({ clientId }) => clientId ?? []));
  for (const noun of nouns) {
    const ids = madeOf(entries, noun);
    if (ids.length === 0) continue;
    if (noun === 'client') for (const id of ids) clients.add(id);
    else for (const row of await db.table(noun).bulkGet(ids)) if (row?.clientId) clients.add(row.clientId);
  }
  return [...clients];
}

/** A stretch of an index may hold so many rows of others for each client that is wanted, and is read as one still. */
const OTHERS = 8;
const SINGLY = 8;

/** Rows of these clients. Clients that came together have ids that stand together: they are one stretch of the index. */
export async function rowsOfClients<Row extends { clientId: string }>(
  db: Database,
  name: TableName,
  clientIds: readonly string[],
): Promise<Row[]> {
  const table = db.table<Row, IndexableType>(name);
  const sorted = [...clientIds].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stretch = table.where('clientId').between(first, last, true, true);
  if (sorted.length <= SINGLY || (await stretch.count()) > sorted.length * OTHERS)
    return (await Promise.all(sorted.map((id) => table.where('clientId').equals(id).toArray()))).flat();
  const wanted = new Set(clientIds);
  return (await stretch.toArray()).filter(({ clientId }) => wanted.has(clientId));
}

const STRETCH = 500;

export async function* allClients(db: Database): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const ids = await db.client.where('id').above(after).limit(STRETCH).primaryKeys();
    if (ids.length > 0) yield ids;
    if (ids.length < STRETCH) return;
    after = ids.at(-1) ?? '';
  }
}

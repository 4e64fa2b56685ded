import type { Command, Store, Writer } from '../app/ports';
import { searchWords } from '../domain/client';
import { changedLikenesses } from '../domain/impersonation';
import { type Change, isUntouched, type JournalEntry, type Noun, type Rows } from '../domain/journal';
import { refuse } from '../domain/refusal';
import { earliestDue, reader } from './reader';
import { reminders } from './reminders';
import { type Database, keyOf } from './schema';

export interface StoreDependencies {
  db: Database;
  now(): number;
}

/** The store on IndexedDB. Nothing but Dexie is awaited inside its transactions, or they would end early. */
export function createStore({ db, now }: StoreDependencies): Store {
  const listeners: ((changes: Change[]) => void)[] = [];

  async function write<T>(command: Command, work: (writer: Writer) => Promise<T>): Promise<T> {
    const changes: Change[] = [];
    const result = await db.transaction('rw', db.tables, async () => {
      const earlier = await reader(db).journalEntry(command.id);
      if (earlier) return earlier.result as T;
      const answer = await work(writer(db, changes));
      await keepMarks(db, changes);
      await keepLikenesses(db, changes);
      await db.journal.add({
        commandId: command.id,
        name: command.name,
        at: now(),
        changes,
        touched: changes.map((change) => `${change.noun}:${change.id}`),
        result: answer,
      } as never);
      return answer;
    });
    if (changes.length > 0) for (const listener of listeners) listener(changes);
    return result;
  }

  return {
    // An async function, because Dexie keeps its transaction over native awaits only for one it knows to be async.
    read: (work) => db.transaction('r', db.tables, async () => work(reader(db))),
    write,
    undo: (commandId) => undo(db, write, commandId),
    onChange: (listener) => void listeners.push(listener),
    addressEntries: (addresses) => db.address.bulkGet(addresses),
    reminders: reminders(db),
  };
}

/** Writes rows and keeps what they were before and after, one change a row however often it is written. */
function writer(db: Database, changes: Change[]): Writer {
  async function record<N extends Noun>(noun: N, id: string, after: Rows[N] | undefined): Promise<void> {
    const known = changes.find((change) => change.noun === noun && change.id === id);
    if (known) known.after = after as never;
    else changes.push({ noun, id, before: await read.get(noun, id), after } as Change);
  }
  const read = reader(db);
  return {
    ...read,
    async put(noun, row) {
      await record(noun, keyOf(noun, row), row);
      await db.table(noun).put(stored(noun, row));
    },
    async remove(noun, id) {
      await record(noun, id, undefined);
      await db.table(noun).delete(id);
    },
  };
}

function stored<N extends Noun>(noun: N, row: Rows[N]): object {
  return noun === 'client' ? { ...row, words: searchWords((row as Rows['client']).name) } : row;
}

/** Each address carries its client's earliest follow-up, so that a page of letters is marked by one bulk read. */
async function keepMarks(db: Database, changes: Change[]): Promise<void> {
  const clients = new Set<string>();
  for (const { noun, before, after } of changes) {
    if (noun === 'client' && after) clients.add(after.id);
    if (noun !== 'followUp' && noun !== 'address') continue;
    if (before) clients.add(before.clientId);
    if (after) clients.add(after.clientId);
  }
  for (const clientId of clients) {
    const nextDue = await earliestDue(db, clientId);
    const entries = await db.address.where('clientId').equals(clientId).toArray();
    const stale = entries.filter((entry) => entry.nextDue !== nextDue);
    await db.address.bulkPut(
      stale.map(({ nextDue: _, ...entry }) => (nextDue === undefined ? entry : { ...entry, nextDue })),
    );
    await keepIdle(db, clientId, nextDue === undefined);
  }
}

/** Whom a sender may pass for is found by index: a few short keys a domain are written with the client, none are scanned. */
async function keepLikenesses(db: Database, changes: Change[]): Promise<void> {
  const changed = changes.map(changedLikenesses);
  const gone = changed.flatMap((change) => change.gone);
  const come = changed.flatMap((change) => change.come);
  if (gone.length > 0) await db.likeness.bulkDelete(gone.map(({ of, clientId }) => [of, clientId]));
  if (come.length > 0) await db.likeness.bulkPut(come);
}

/** A client without a next step is found by an index, however many clients there are. */
async function keepIdle(db: Database, clientId: string, isIdle: boolean): Promise<void> {
  const client = await db.client.get(clientId);
  if (!client || (client.idle === 1) === isIdle) return;
  const { idle: _, ...rest } = client;
  await db.client.put(isIdle ? { ...rest, idle: 1 } : rest);
}

async function undo(db: Database, write: Store['write'], commandId: string): Promise<void> {
  await write({ id: `undo:${commandId}`, name: 'undo' }, async (rows) => {
    const entry = await db.journal.where('commandId').equals(commandId).first();
    if (!entry) return refuse('not-found');
    if (entry.undoneBy) return refuse('already-undone');
    for (const change of [...entry.changes].reverse()) {
      const now = await rows.get(change.noun, change.id);
      if (!isUntouched(now, change.after)) return refuse('changed-since');
      if (change.noun === 'client' && !change.before && (await isInUse(db, entry, change.id)))
        return refuse('changed-since');
      if (change.before) await rows.put(change.noun, change.before as never);
      else await rows.remove(change.noun, change.id);
    }
    await db.journal.update(entry.seq, { undoneBy: `undo:${commandId}` });
  });
}

/** True when anything but the command's own rows belongs to the client: taking the client back would orphan it. */
async function isInUse(db: Database, entry: JournalEntry, clientId: string): Promise<boolean> {
  const own = new Set(entry.changes.map(({ id }) => id));
  for (const table of [db.contact, db.activity, db.followUp, db.proposal]) {
    const rows = await db.table(table.name).where({ clientId }).toArray();
    if (rows.some(({ id }) => !own.has(id))) return true;
  }
  return false;
}

import type { Table } from 'dexie';
import type { ChangeListener, Command, Store, Writer } from '../app/ports';
import { together } from '../app/together';
import { searchWords } from '../domain/client';
import { type Change, isUntouched, type JournalEntry, type Noun, type Rows } from '../domain/journal';
import { chaseKeys } from '../domain/playbooks/chase/key';
import { refuse } from '../domain/refusal';
import { changedLikenesses } from '../reading/impersonation';
import { keepLedger } from './ledger';
import { earliestDue, reader } from './reader';
import { reminders } from './reminders';
import { type Database, keyOf } from './schema';

export interface StoreDependencies {
  db: Database;
  now(): number;
  /** What the playbooks do about a command's changes, in its own transaction; also about an undo's. */
  follow(rows: Writer, changes: Change[], command: Command): Promise<void>;
}

/** The store on IndexedDB. Nothing but Dexie is awaited inside its transactions, or they would end early. */
export function createStore({ db, now, follow }: StoreDependencies): Store {
  const listeners: ChangeListener[] = [];

  async function write<T>(command: Command, work: (writer: Writer) => Promise<T>): Promise<T> {
    const changes: Change[] = [];
    const followed: Change[] = [];
    const result = await db.transaction('rw', db.tables, async () => {
      const earlier = await reader(db).journalEntry(command.id);
      if (earlier) return earlier.result as T;
      const answer = await work(writer(db, changes));
      const debtors = await keepLedger(db, changes);
      await follow(writer(db, followed), changes, command);
      await keepMarks(db, [...changes, ...followed], debtors);
      await keepLikenesses(db, changes);
      await db.journal.add({
        commandId: command.id,
        name: command.name,
        at: now(),
        changes,
        ...(followed.length > 0 && { followed }),
        touched: changes.map((change) => `${change.noun}:${change.id}`),
        result: answer,
      } as never);
      return answer;
    });
    const all = [...changes, ...followed];
    if (all.length > 0) await Promise.all(listeners.map((listener) => listener(all)));
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
  const known = new Map<string, Change>();
  async function record<N extends Noun>(noun: N, id: string, after: Rows[N] | undefined): Promise<void> {
    const earlier = known.get(`${noun}:${id}`);
    if (earlier) {
      earlier.after = after as never;
      return;
    }
    const change = { noun, id, before: await read.get(noun, id), after } as Change;
    known.set(`${noun}:${id}`, change);
    changes.push(change);
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

/**
 * Each address carries its client's earliest follow-up and the day since which it owes, so that a page of letters is
 * marked by one bulk read.
 */
async function keepMarks(db: Database, changes: Change[], debtors: ReadonlySet<string>): Promise<void> {
  const clients = new Set<string>(debtors);
  for (const { noun, before, after } of changes) {
    if (noun === 'client' && after) clients.add(after.id);
    if (noun !== 'followUp' && noun !== 'address') continue;
    if (before) clients.add(before.clientId);
    if (after) clients.add(after.clientId);
  }
  await together(clients, async (clientId) => {
    const [nextDue, debts, entries] = await Promise.all([
      earliestDue(db, clientId),
      reader(db).debts(clientId),
      db.address.where('clientId').equals(clientId).toArray(),
    ]);
    const owedSince = debts.flatMap(({ owed }) => owed[0]?.due ?? []).sort()[0];
    const stale = entries.filter((entry) => entry.nextDue !== nextDue || entry.owedSince !== owedSince);
    await db.address.bulkPut(
      stale.map(({ nextDue: _next, owedSince: _owed, ...entry }) => ({
        ...entry,
        ...(nextDue !== undefined && { nextDue }),
        ...(owedSince !== undefined && { owedSince }),
      })),
    );
    await keepIdle(db, clientId, nextDue === undefined);
  });
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
      if (!change.before && (await isInUse(db, entry, change))) return refuse('changed-since');
      if (change.before) await rows.put(change.noun, change.before as never);
      else await rows.remove(change.noun, change.id);
    }
    await db.journal.update(entry.seq, { undoneBy: `undo:${commandId}` });
  });
}

/** What a row may have been used by since it was made: taking it back would orphan that. */
async function isInUse(db: Database, entry: JournalEntry, { noun, id }: Change): Promise<boolean> {
  const own = new Set(entry.changes.map((change) => change.id));
  for (const rows of await Promise.all(usesOf(db, noun, id))) {
    if (rows.some((row) => !own.has(row.id))) return true;
  }
  return false;
}

function usesOf(db: Database, noun: Noun, id: string): Promise<{ id: string }[]>[] {
  const by = (property: 'clientId' | 'invoiceId' | 'paymentId', tables: Table[]) =>
    tables.map((table) => table.where(property).equals(id).toArray());
  if (noun === 'client')
    return by('clientId', [db.contact, db.activity, db.followUp, db.proposal, db.invoice, db.payment]);
  if (noun === 'payment') return by('paymentId', [db.ledgerEntry]);
  if (noun !== 'invoice') return [];
  const steps = db.followUp.where('key').startsWith(chaseKeys(id));
  return [
    ...by('invoiceId', [db.ledgerEntry, db.paymentPromise, db.request]),
    steps.filter(({ state }) => state === 'done' || state === 'dropped').toArray(),
  ];
}

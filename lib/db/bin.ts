import type { Bin } from '../app/ports';
import { hlcOf } from '../domain/hlc';
import type { JournalEntry } from '../domain/journal';
import type { Database } from './schema';

type Kept = JournalEntry & { seq: number; touched?: string[] };

/** So many entries are emptied in one transaction, and so many rows looked up in one. */
const AT_ONCE = 20;
const ROWS_AT_ONCE = 500;

/** The bin is the journal: what was removed stands there whole. */
export function createBin(db: Database): Bin {
  const removals = (since: string) => db.journal.where('removedAt').aboveOrEqual(since).reverse().toArray();

  async function holds({ undoneBy, parent }: JournalEntry): Promise<boolean> {
    if (undoneBy) return false;
    return !parent || !(await db.journal.where('id').equals(parent).first())?.undoneBy;
  }

  return {
    entries: (since, { offset, limit }) =>
      db.transaction('r', db.journal, async () => {
        const found = await removals(hlcOf(since));
        const held = await Promise.all(found.map(holds));
        // Of a job that took away several, as two clients made one, the first piece stands for all.
        const once = new Map(found.filter((_, i) => held[i]).map((entry) => [entry.parent ?? entry.id, entry]));
        const entries = [...once.values()];
        return { entries: entries.slice(offset, offset + limit), total: entries.length };
      }),

    async empty(before) {
      for (;;) {
        const old = await db.journal.where('removedAt').below(hlcOf(before)).limit(AT_ONCE).toArray();
        if (old.length === 0) return;
        const gone: string[] = [];
        await db.transaction('rw', db.journal, async () => {
          for (const entry of old)
            gone.push(...((await holds(entry)) ? await emptied(db, entry) : await left(db, entry)));
        });
        for (let from = 0; from < gone.length; from += ROWS_AT_ONCE) {
          await db.transaction('rw', db.journal, async () => forget(db, gone.slice(from, from + ROWS_AT_ONCE)));
        }
      }
    },
  };
}

/** It was put back: nothing of it is forgotten. */
async function left(db: Database, { removedAt: _, ...entry }: Kept): Promise<string[]> {
  await db.journal.put(entry);
  return [];
}

/** Forgets what the entry removed, and a job's other pieces with it; answers which rows those were. */
async function emptied(db: Database, entry: Kept): Promise<string[]> {
  const family = entry.parent ? await db.journal.where('parent').equals(entry.parent).toArray() : [entry];
  const head = entry.parent ? await db.journal.where('id').equals(entry.parent).first() : undefined;
  if (head) await db.journal.update(head.seq, { isGone: true });
  const gone: string[] = [];
  for (const { removedAt: _, ...one } of family) {
    for (const { kind, noun, id } of one.changes) if (kind === 'removed') gone.push(`${noun}:${id}`);
    await db.journal.put({ ...one, isGone: true, changes: one.changes.filter(({ kind }) => kind !== 'removed') });
  }
  return gone;
}

/** What the journal says from before of rows that are gone. */
async function forget(db: Database, rows: string[]): Promise<void> {
  const isGone = new Set(rows);
  const stays = ({ noun, id }: { noun: string; id: string }) => !isGone.has(`${noun}:${id}`);
  const entries = await db.journal.where('touched').anyOf(rows).distinct().toArray();
  await db.journal.bulkPut(
    entries.map((entry) => ({
      ...entry,
      changes: entry.changes.filter(stays),
      ...(entry.followed && { followed: entry.followed.filter(stays) }),
      ...(entry.touched && { touched: entry.touched.filter((row) => !isGone.has(row)) }),
    })),
  );
}

import type { Activity } from '../../domain/activity';
import {
  type EntryKind,
  type EntryWords,
  wordsOfActivity,
  wordsOfInvoice,
  wordsOfProposal,
} from '../../domain/finding/entryWords';
import type { Invoice } from '../../domain/invoice';
import type { Proposal } from '../../domain/proposal';
import type { Database } from '../schema';
import { changesTo, madeOf, type Projection, type Reached } from './projection';

const KINDS: readonly EntryKind[] = ['activity', 'invoice', 'proposal'];

/** What a history is made of is too much to be held at once: its words are an index. */
export const entries: Projection = {
  name: 'entries',
  sources: [...KINDS, 'journal'],
  own: 'entryWord',
  async touched(_, journal) {
    return KINDS.flatMap((kind) => {
      const ids = [...changesTo(journal, [kind]).map(({ id }) => id), ...madeOf(journal, kind)];
      return [...new Set(ids)].map((id) => `${kind}:${id}`);
    });
  },
  async workOut(db, keys) {
    const put: EntryWords[] = [];
    for (const kind of KINDS) {
      const ids = keys.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : []));
      if (ids.length === 0) continue;
      for (const row of await db.table(kind).bulkGet(ids)) {
        const words = row && wordsOf(kind, row);
        if (words) put.push(words);
      }
    }
    const there = new Set(put.map(({ entry }) => entry));
    return { put, gone: keys.filter((key) => !there.has(key)) };
  },
  async *all(db, after) {
    const begun = KINDS.findIndex((kind) => after.startsWith(`${kind}:`));
    for (const kind of KINDS.slice(Math.max(0, begun))) {
      yield* keysOf(db, kind, after.startsWith(`${kind}:`) ? after.slice(kind.length + 1) : '');
    }
  },
};

function wordsOf(kind: EntryKind, row: unknown): EntryWords | undefined {
  if (kind === 'invoice') return wordsOfInvoice(row as Invoice);
  return kind === 'proposal' ? wordsOfProposal(row as Proposal) : wordsOfActivity(row as Activity);
}

const STRETCH = 500;

async function* keysOf(db: Database, kind: EntryKind, after: string): AsyncGenerator<Reached> {
  for (let last = after; ; ) {
    const ids = (await db.table(kind).where('id').above(last).limit(STRETCH).primaryKeys()) as string[];
    last = ids.at(-1) ?? last;
    if (ids.length > 0) yield { keys: ids.map((id) => `${kind}:${id}`), upTo: `${kind}:${last}` };
    if (ids.length < STRETCH) return;
  }
}

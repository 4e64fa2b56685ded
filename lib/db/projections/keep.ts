import type { Clock } from '../../app/ports';
import type { JournalEntry } from '../../domain/journal';
import type { Others } from '../others';
import type { Database } from '../schema';
import { figures } from './figures';
import { likenesses } from './likenesses';
import { marks } from './marks';
import type { Projection } from './projection';
import { words } from './words';

export const PROJECTIONS: readonly Projection[] = [marks, words, likenesses, figures];

/** So many entries of the journal, and so many keys, are worked on in one step: others are answered in between. */
const STEP = { entries: 50, keys: 500, keysBesideOthers: 50 };

interface KeptEntry extends JournalEntry {
  seq: number;
}

/**
 * Brings the projections up to the end of the journal. How far each came is written together with what it wrote: should
 * the worker end, nothing is lost, and nothing that is done again does harm.
 */
export function createProjections(
  db: Database,
  clock: Pick<Clock, 'wallOf' | 'instantOf'>,
  others: Pick<Others, 'areAtWork' | 'letPass'>,
) {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        for (const projection of PROJECTIONS) await catchUp(projection);
      } while (again);
    } finally {
      running = undefined;
    }
  }

  async function catchUp(projection: Projection): Promise<void> {
    for (;;) {
      const { entries, upTo } = await entriesAfter((await db.cursor.get(projection.name))?.seq ?? 0);
      if (upTo === undefined) return;
      const keys = await db.transaction('r', projection.sources, async () => projection.touched(db, entries));
      await write(projection, keys, upTo);
    }
  }

  async function entriesAfter(seq: number): Promise<{ entries: KeptEntry[]; upTo?: number }> {
    const entries = await db.journal.where('seq').above(seq).limit(STEP.entries).toArray();
    const upTo = entries.at(-1)?.seq;
    return { entries, ...(upTo !== undefined && { upTo }) };
  }

  async function write(projection: Projection, keys: string[], upTo?: number): Promise<void> {
    for (let from = 0, step = 0; from < Math.max(1, keys.length); from += step) {
      if (from > 0) await others.letPass();
      step = others.areAtWork ? STEP.keysBesideOthers : STEP.keys;
      const some = keys.slice(from, from + step);
      const isLast = from + step >= keys.length;
      const { put, gone } =
        some.length > 0
          ? await db.transaction('r', projection.sources, async () => projection.workOut(db, some, clock))
          : { put: [], gone: [] };
      await db.transaction('rw', [projection.own, 'cursor'], async () => {
        if (put.length > 0) await db.table(projection.own).bulkPut(put);
        if (gone.length > 0) await db.table(projection.own).bulkDelete(gone);
        if (isLast && upTo !== undefined) await db.cursor.put({ projection: projection.name, seq: upTo });
      });
    }
  }

  return {
    /** Resolves when all are up to date; what is written meanwhile is looked at too. */
    catchUp(): Promise<void> {
      again = true;
      running ??= Promise.resolve().then(run);
      return running;
    },

    /** Makes one from nothing: for a base that came without it, or when its rules have changed. */
    async rebuild(name: string): Promise<void> {
      const projection = PROJECTIONS.find((one) => one.name === name);
      if (!projection) throw new Error(`There is no projection ${name}`);
      const last = await db.journal.orderBy('seq').last();
      await db.table(projection.own).clear();
      for await (const keys of projection.all(db)) await write(projection, keys);
      await db.cursor.put({ projection: name, seq: last?.seq ?? 0 });
      await catchUp(projection);
    },
  };
}

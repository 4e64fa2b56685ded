import type { Clock } from '../../app/ports';
import type { JournalEntry } from '../../domain/journal';
import type { Others } from '../others';
import type { Database, TableName } from '../schema';
import { cards } from './cards';
import { entries } from './entries';
import { figures } from './figures';
import { likenesses } from './likenesses';
import { lines } from './lines';
import { marks } from './marks';
import { ClientsOfStretch, type Projection } from './projection';

export const PROJECTIONS: readonly Projection[] = [marks, lines, figures, cards, entries, likenesses];

/** So many entries of the journal, and so many keys, are worked on in one step: others are answered in between. */
const STEP = { entries: 50, keys: 500, keysBesideOthers: 50 };

/** So many rows are touched by a stretch of the journal, or few more: what is read of it is held until all have seen it. */
const ROWS_OF_STRETCH = 2_000;

interface KeptEntry extends JournalEntry {
  seq: number;
}

/** A piece of the journal, read once for all that is made from it. */
interface Stretch {
  after: number;
  upTo: number;
  entries: KeptEntry[];
  clients: ClientsOfStretch;
}

/**
 * Brings the projections up to the end of the journal. How far each came is written together with what it wrote: should
 * the worker end, nothing is lost, and nothing that is done again does harm.
 */
export function createProjections(
  db: Database,
  clock: Pick<Clock, 'wallOf' | 'instantOf'>,
  others: Pick<Others, 'areAtWork' | 'letPass'>,
  /** Told which tables are others now that they are up to date. */
  onMade: (tables: TableName[]) => void = () => {},
) {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        const others = new Set<TableName>();
        for (const projection of PROJECTIONS) if (await madeFirst(projection)) others.add(projection.own);
        const journal = journalFrom();
        for (let isBehind = true; isBehind; ) {
          isBehind = false;
          for (const projection of PROJECTIONS) {
            const stretch = await journal.nextFor(projection);
            if (!stretch) continue;
            isBehind = true;
            if (await catchUp(projection, stretch)) others.add(projection.own);
          }
        }
        if (others.size > 0) onMade([...others]);
      } while (again);
    } finally {
      running = undefined;
    }
  }

  /** Whether it was not there yet. */
  async function madeFirst(projection: Projection): Promise<boolean> {
    if ((await seqOf(projection.name)) !== undefined) return false;
    await make(projection);
    return true;
  }

  /** Answers whether it is another now. */
  async function catchUp(projection: Projection, { entries, upTo, clients }: Stretch): Promise<boolean> {
    const keys = await db.transaction('r', projection.sources, async () => projection.touched(db, entries));
    return write(projection, keys, clients, upTo);
  }

  /** From nothing: for a base that came without it, or when its rules have changed. */
  async function make(projection: Projection): Promise<void> {
    const [last, bound] = [await db.journal.orderBy('seq').last(), await boundOf(projection)];
    await db.table(projection.own).clear();
    for await (const keys of projection.all(db)) await write(projection, keys, new ClientsOfStretch());
    await db.cursor.put({ projection: projection.name, seq: Math.min(last?.seq ?? 0, bound) });
  }

  async function seqOf(name: string): Promise<number | undefined> {
    return (await db.cursor.get(name))?.seq;
  }

  /** No further than what it reads has come; what it has not seen yet comes with the next round. */
  async function boundOf({ after }: Projection): Promise<number> {
    return after === undefined ? Number.POSITIVE_INFINITY : ((await seqOf(after)) ?? 0);
  }

  function journalFrom() {
    let last: Stretch | undefined;
    /** After it there is nothing. */
    let end: number | undefined;
    return {
      /** What a projection has not seen yet: what the one before it has just seen, where both have come as far. */
      async nextFor(projection: Projection): Promise<Stretch | undefined> {
        const [after, bound] = [(await seqOf(projection.name)) ?? 0, await boundOf(projection)];
        if (bound <= after || after === end) return undefined;
        if (last?.after === after && last.upTo <= bound) return last;
        const entries = await db.journal.where('seq').between(after, bound, false, true).limit(STEP.entries).toArray();
        if (entries.length === 0) {
          if (bound === Number.POSITIVE_INFINITY) end = after;
          return undefined;
        }
        const some = atMost(ROWS_OF_STRETCH, entries);
        last = { after, upTo: some.at(-1)?.seq ?? after, entries: some, clients: new ClientsOfStretch() };
        return last;
      },
    };
  }

  /** Answers whether anything was written. */
  async function write(
    projection: Projection,
    keys: string[],
    clients: ClientsOfStretch,
    upTo?: number,
  ): Promise<boolean> {
    let isAnother = false;
    for (let from = 0, step = 0; from < Math.max(1, keys.length); from += step) {
      if (from > 0) await others.letPass();
      step = others.areAtWork ? STEP.keysBesideOthers : STEP.keys;
      const some = keys.slice(from, from + step);
      const isLast = from + step >= keys.length;
      const { put, gone } =
        some.length > 0
          ? await db.transaction('r', projection.sources, async () => projection.workOut(db, some, clock, clients))
          : { put: [], gone: [] };
      await db.transaction('rw', [projection.own, 'cursor'], async () => {
        if (put.length > 0) await db.table(projection.own).bulkPut(put);
        if (gone.length > 0) await db.table(projection.own).bulkDelete(gone);
        if (isLast && upTo !== undefined) await db.cursor.put({ projection: projection.name, seq: upTo });
      });
      isAnother ||= put.length + gone.length > 0;
    }
    return isAnother;
  }

  return {
    /** Resolves when all are up to date; what is written meanwhile is looked at too. */
    catchUp(): Promise<void> {
      again = true;
      running ??= Promise.resolve().then(run);
      return running;
    },

    /** Makes one from nothing. */
    async rebuild(name: string): Promise<void> {
      if (!PROJECTIONS.some((one) => one.name === name)) throw new Error(`There is no projection ${name}`);
      await this.catchUp();
      await db.cursor.delete(name);
      await this.catchUp();
    },
  };
}

/** The first entries, until they have touched so many rows. */
function atMost(rows: number, entries: KeptEntry[]): KeptEntry[] {
  let touched = 0;
  const end = entries.findIndex(({ changes, followed = [], made = {} }) => {
    const isFull = touched >= rows;
    touched += Object.values(made).reduce((sum, ids) => sum + (ids?.length ?? 0), changes.length + followed.length);
    return isFull;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

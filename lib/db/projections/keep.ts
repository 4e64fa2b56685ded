import type { Clock } from '../../app/ports';
import type { Others } from '../others';
import type { CursorRow, Database, TableName } from '../schema';
import { cards } from './cards';
import { entries } from './entries';
import { figures } from './figures';
import { likenesses } from './likenesses';
import { lines } from './lines';
import { marks } from './marks';
import { ClientsOfStretch, type Projection, type Worked } from './projection';
import { createStretches, type Stretch } from './stretches';

/** What takes the database longest is handed over early: what the others write is worked out meanwhile. */
export const PROJECTIONS: readonly Projection[] = [marks, likenesses, lines, figures, cards, entries];

/** So many keys are worked on in one step: others are answered in between. */
const KEYS = 1_000;
const KEYS_BESIDE_OTHERS = 50;

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
  /** What is on its way into the database, of each projection: meanwhile it is worked out what the next ones write. */
  const writes = new Map<string, Promise<unknown>>();

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        const changed = await allCaughtUp();
        if (changed.size > 0) onMade([...changed]);
      } while (again);
    } finally {
      running = undefined;
      writes.clear();
    }
  }

  /** Answers which tables are others now. */
  async function allCaughtUp(): Promise<Set<TableName>> {
    const changed = new Set<TableName>();
    /** How far each has come, what is still being written included. */
    const reached = new Map<string, number>();
    for (const projection of PROJECTIONS) {
      if ((await seqOf(projection.name)) === undefined) {
        await make(projection);
        changed.add(projection.own);
      }
      reached.set(projection.name, (await seqOf(projection.name)) ?? 0);
    }
    const stretches = createStretches(db);
    for (let isBehind = true; isBehind; ) {
      isBehind = false;
      for (const projection of PROJECTIONS) {
        const { name, after } = projection;
        // No further than what it reads has come; what it has not seen yet comes with the next round.
        const bound = after === undefined ? Number.POSITIVE_INFINITY : (reached.get(after) ?? 0);
        const stretch = await stretches.next(reached.get(name) ?? 0, bound);
        if (!stretch) continue;
        isBehind = true;
        if (await catchUp(projection, stretch)) changed.add(projection.own);
        reached.set(name, stretch.upTo);
      }
    }
    await Promise.all(writes.values());
    return changed;
  }

  /** Answers whether it is another now. */
  async function catchUp(projection: Projection, { entries, upTo, clients }: Stretch): Promise<boolean> {
    const cursor = { projection: projection.name, seq: upTo };
    return write(projection, await projection.touched(db, entries), clients, cursor);
  }

  /** From nothing: for a base that came without it, or when its rules have changed. A death on the way loses little. */
  async function make(projection: Projection): Promise<void> {
    const { name, own, after } = projection;
    const begun = (await db.cursor.get(name))?.making ?? { seq: await endFor(after), upTo: '' };
    if (begun.upTo === '') await db.table(own).clear();
    const { seq } = begun;
    for await (const { keys, upTo } of projection.all(db, begun.upTo)) {
      await write(projection, keys, new ClientsOfStretch(), { projection: name, making: { seq, upTo } });
    }
    await writes.get(name);
    await db.cursor.put({ projection: name, seq });
  }

  /** What is made from all rows as they are now has seen the journal as far as this. */
  async function endFor(after: string | undefined): Promise<number> {
    const last = (await db.journal.orderBy('seq').last())?.seq ?? 0;
    return after === undefined ? last : Math.min(last, (await seqOf(after)) ?? 0);
  }

  async function seqOf(name: string): Promise<number | undefined> {
    return (await db.cursor.get(name))?.seq;
  }

  /** Answers whether anything is another now. */
  async function write(
    projection: Projection,
    keys: string[],
    clients: ClientsOfStretch,
    cursor: CursorRow,
  ): Promise<boolean> {
    let isAnother = false;
    for (let from = 0, step = 0; from < Math.max(1, keys.length); from += step) {
      if (from > 0) await others.letPass();
      step = others.areAtWork ? KEYS_BESIDE_OTHERS : KEYS;
      const some = keys.slice(from, from + step);
      const worked =
        some.length > 0
          ? await db.transaction('r', projection.sources, async () => projection.workOut(db, some, clock, clients))
          : { put: [], gone: [] };
      await handOver(projection, worked, from + step >= keys.length ? cursor : undefined);
      isAnother ||= worked.put.length + worked.gone.length > 0;
    }
    return isAnother;
  }

  /**
   * In the order in which they are handed over the database carries writes out, and what is read later sees them. One
   * that failed lets nothing after it say that it has come further. While somebody asks, nothing stands in the way.
   */
  async function handOver({ name, own, after }: Projection, { put, gone }: Worked, cursor?: CursorRow): Promise<void> {
    await Promise.all([writes.get(name), after !== undefined && writes.get(after)]);
    const writing = db.transaction('rw', [own, 'cursor'], async () => {
      if (put.length > 0) await db.table(own).bulkPut(put);
      if (gone.length > 0) await db.table(own).bulkDelete(gone);
      if (cursor) await db.cursor.put(cursor);
    });
    // Whoever waits for it is told; until then it is nobody's error.
    writing.catch(() => {});
    writes.set(name, writing);
    if (others.areAtWork) await writing;
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

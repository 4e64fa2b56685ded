import type { JournalEntry } from '../../domain/journal';
import type { Database } from '../schema';
import { ClientsOfStretch } from './projection';

/** So many entries of the journal are read at once. */
const ENTRIES = 50;
/** So many rows are touched by a stretch: what is read of it is held until all have seen it. */
const ROWS = 4_000;

interface KeptEntry extends JournalEntry {
  seq: number;
}

/** A piece of the journal, read once for all that is made from it. */
export interface Stretch {
  after: number;
  upTo: number;
  entries: KeptEntry[];
  clients: ClientsOfStretch;
}

/** The journal, a stretch after the other. */
export function createStretches(db: Database) {
  let last: Stretch | undefined;
  /** What was read beyond the last. */
  let rest: KeptEntry[] = [];
  /** After it there is nothing. */
  let end: number | undefined;

  async function entriesAfter(after: number, bound: number): Promise<KeptEntry[]> {
    const known = last?.upTo === after ? rest.filter(({ seq }) => seq <= bound) : [];
    if (known.length > 0) return known;
    return db.journal.where('seq').between(after, bound, false, true).limit(ENTRIES).toArray();
  }

  return {
    /** What comes after it, no further than the bound: what was asked for just now, where that is the same. */
    async next(after: number, bound: number): Promise<Stretch | undefined> {
      if (bound <= after || after === end) return undefined;
      if (last?.after === after && last.upTo <= bound) return last;
      const entries = await entriesAfter(after, bound);
      if (entries.length === 0) {
        if (bound === Number.POSITIVE_INFINITY) end = after;
        return undefined;
      }
      const some = atMost(ROWS, entries);
      rest = entries.slice(some.length);
      last = { after, upTo: some.at(-1)?.seq ?? after, entries: some, clients: new ClientsOfStretch() };
      return last;
    },
  };
}

/** As many entries as touch so many rows, and one at least. */
function atMost(rows: number, entries: KeptEntry[]): KeptEntry[] {
  let touched = 0;
  const end = entries.findIndex(({ changes, followed = [], made = {} }, i) => {
    touched += Object.values(made).reduce((sum, ids) => sum + (ids?.length ?? 0), changes.length + followed.length);
    return i > 0 && touched > rows;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

import type { Table } from 'dexie';
import { beginningIn, type EntryKind, type EntryWords, TIME } from '../domain/finding/entryWords';
import type { Query } from '../domain/finding/query';

/** A search that begins so many words shows the latest entries of these. */
const WORDS = 12;
/** Of one word so many entries at a time are looked at for the others. */
const STRETCH = 200;
/** Where words stand together so seldom that none is among these, more letters are needed. */
const LOOKED_AT = 3_000;
const AFTER_TIME = '\u0002';
const LAST = '\uffff';

interface Mark {
  entry: string;
  when: string;
}

/** Ids of entries with a word that begins so for each word of the query, the latest first. */
export async function entriesFound(
  table: Table<unknown, unknown>,
  kind: EntryKind,
  query: Query,
  limit: number,
): Promise<string[]> {
  const words = table as Table<EntryWords, string>;
  const [rarest, ...others] = [...query].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  if (!rarest) return [];
  const found: Mark[] = [];
  let left = LOOKED_AT;
  for (const word of await wordsWith(
    words,
    rarest.map((way) => beginningIn(kind, way)),
  )) {
    for (let offset = 0; left > 0; offset += STRETCH) {
      const size = others.length > 0 ? STRETCH : limit;
      const range = words.where('words').between(word + TIME, word + AFTER_TIME, true, false);
      const rows = await range.offset(offset).limit(size).toArray();
      left -= rows.length;
      const fitting = rows.filter((row) => others.every((ways) => hasWord(row, kind, ways)));
      found.push(...fitting.map((row) => ({ entry: row.entry, when: timeIn(row, word) })));
      // Those of one word come the latest first.
      if (rows.length < size || others.length === 0 || fitting.length >= limit) break;
    }
  }
  found.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.entry < b.entry ? -1 : 1));
  const entries = [...new Set(found.map(({ entry }) => entry))];
  return entries.slice(0, limit).map((entry) => entry.slice(kind.length + 1));
}

/** The words of the index that begin in one of the ways, without their times; from one a step leads to the next. */
async function wordsWith(words: Table<EntryWords, string>, ways: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const way of ways) {
    for (let from = way; found.length < WORDS; ) {
      const row = await words
        .where('words')
        .between(from, way + LAST, true, false)
        .first();
      const [next] = row ? row.words.filter((word) => word >= from && word.startsWith(way)).sort() : [];
      if (!next) break;
      const word = next.slice(0, next.indexOf(TIME));
      found.push(word);
      from = word + AFTER_TIME;
    }
  }
  return found;
}

function hasWord({ words }: EntryWords, kind: EntryKind, ways: readonly string[]): boolean {
  return ways.some((way) => words.some((word) => word.startsWith(beginningIn(kind, way))));
}

function timeIn({ words }: EntryWords, word: string): string {
  return words.find((one) => one.startsWith(word + TIME))?.slice(word.length + 1) ?? '';
}

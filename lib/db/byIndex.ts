import type { IndexableType, Table } from 'dexie';

/** Fewer values are looked up one by one. */
export const FEW = 8;
/** Fewer rows are got by their keys; what lists show is scattered. */
export const FEW_KEYS = 60;
/** Reading so many rows in vain is as dear as one look more. */
const ROWS_OF_A_LOOK = 8;
const MOST_ROWS = 4_000;

interface Along<Row> {
  index: string;
  values: readonly string[];
  valueIn(row: Row): string | undefined;
  /** The value as the index has it. */
  keyOf?(value: string): IndexableType;
}

/** The rows of an index that have one of these values. */
export async function rowsByIndex<Row>(table: Table<Row>, along: Along<Row>): Promise<Row[]> {
  const { found, left } = await rowsTogether(table, along, FEW, 2 * along.values.length);
  const singly = await Promise.all(left.map((value) => table.where(along.index).equals(value).toArray()));
  return [...found, ...singly.flat()];
}

/** The same by the primary key. */
export async function rowsByKey<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  values: readonly string[],
  valueIn: (row: Row) => string,
  keyOf: (value: string) => Key,
  few = FEW_KEYS,
): Promise<Row[]> {
  const along = { index: ':id', values, valueIn, keyOf };
  const { found, left } = await rowsTogether(table as unknown as Table<Row>, along, few, few + values.length);
  const singly = left.length > 0 ? await table.bulkGet(left.map(keyOf)) : [];
  return [...found, ...singly.filter((row) => row !== undefined)];
}

/**
 * Ids that were made together stand together in an index: as long as most of what lies between them is wanted, it is
 * read along the index. Where little is, the values are left to be looked up one by one.
 */
async function rowsTogether<Row>(
  table: Table<Row>,
  { index, values, valueIn, keyOf = (value) => value }: Along<Row>,
  few: number,
  first: number,
): Promise<{ found: Row[]; left: string[] }> {
  const wanted = [...values].sort();
  const isWanted = new Set<string | undefined>(wanted);
  const found: Row[] = [];
  // What is about nobody has no neighbours.
  const none = wanted.filter((value) => value === '');
  let from = none.length;
  for (let most = first; wanted.length - from > few; most = Math.min(MOST_ROWS, 2 * most)) {
    const [least, last] = [wanted[from] ?? '', wanted.at(-1) ?? ''];
    const rows = await table.where(index).between(keyOf(least), keyOf(last), true, true).limit(most).toArray();
    // Of the last value there may be more.
    const cut = rows.length < most ? undefined : rows.at(-1);
    const reached = cut && valueIn(cut);
    const useful = rows.filter((row) => valueIn(row) !== reached && isWanted.has(valueIn(row)));
    for (const row of useful) found.push(row);
    if (reached === undefined) return { found, left: none };
    const next = wanted.findIndex((value) => value >= reached);
    const inVain = rows.length - useful.length;
    const passed = next - from;
    from = next;
    if (inVain > ROWS_OF_A_LOOK * passed) break;
  }
  return { found, left: [...none, ...wanted.slice(from)] };
}

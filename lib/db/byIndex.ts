import type { Table } from 'dexie';

/** Fewer values are looked up one by one. */
const FEW = 8;
/** Reading so many rows in vain is as dear as one look more. */
const ROWS_OF_A_LOOK = 8;
const MOST_ROWS = 4_000;

/**
 * The rows of an index that have one of these values. Ids that were made together stand together there: as long as most
 * of what lies between them is wanted, it is read along the index; where little is, value by value.
 */
export async function rowsByIndex<Row>(
  table: Table<Row>,
  index: string,
  values: readonly string[],
  valueIn: (row: Row) => string | undefined,
): Promise<Row[]> {
  const wanted = [...values].sort();
  const isWanted = new Set<string | undefined>(wanted);
  const found: Row[] = [];
  let from = 0;
  for (let most = 2 * wanted.length; wanted.length - from > FEW; most = Math.min(MOST_ROWS, 2 * most)) {
    const rows = await table.where(index).between(wanted[from], wanted.at(-1), true, true).limit(most).toArray();
    const isAll = rows.length < most;
    const cut = rows.at(-1);
    // Of the last value there may be more.
    const reached = isAll || cut === undefined ? undefined : valueIn(cut);
    const useful = rows.filter((row) => valueIn(row) !== reached && isWanted.has(valueIn(row)));
    for (const row of useful) found.push(row);
    if (reached === undefined) return found;
    const next = wanted.findIndex((value) => value >= reached);
    const inVain = rows.length - useful.length;
    const passed = next - from;
    from = next;
    if (inVain > ROWS_OF_A_LOOK * passed) break;
  }
  const singly = await Promise.all(wanted.slice(from).map((value) => table.where(index).equals(value).toArray()));
  return [...found, ...singly.flat()];
}

import type { DateOrder, Encoding } from '../../domain/bankColumns';
import { type BringColumns, type Meaning, withMeaning } from '../../domain/bringing/columns';
import { type ClientDraft, type LeftOut, type NewField, WHOLE_ROWS } from '../../domain/bringing/draft';
import type { FieldDefinition, FieldKind } from '../../domain/fields';
import { fieldKey } from '../../domain/fields';
import { nameOfText } from '../../domain/hash';
import { ruleId } from '../../domain/ruleId';
import { datesOf } from '../bank/dateCells';
import { readTable, type SourceTable, type TableKind, type TableProblem, type TableWish } from '../table';
import type { Row } from '../table/csvRows';
import { CARD_COLUMNS } from '../table/vcard';
import { plainCell } from './cells';
import { grouped } from './grouped';
import { guessMeanings, headerRow } from './guess';
import { type KnownLayout, layoutKnownBy, onceEach } from './layouts';
import { type ReadOptions, readRow } from './rowReader';
import { headerKey, knownWords } from './words';

/** A field under the name that stands above its column. */
export type NamedField = FieldDefinition & { name: string };

/** A file taken apart, with what its columns seem to hold. */
export interface OpenedList {
  kind: TableKind;
  /** What it is known as without asking. */
  known?: KnownLayout['name'];
  /** Its columns are kept under this. */
  layout: string;
  header: string[];
  sample: string[][];
  meanings: Meaning[];
  rowCount: number;
  encoding?: Encoding;
  /** Its dates may be read day first or month first. */
  hasDoubtfulDates: boolean;
}

/** The list and all that is needed to read it; it stays in the worker. */
export interface OpenList extends OpenedList {
  rows: Row[];
  broken: number[];
}

const SAMPLE = 5;
const LONGEST_SHOWN = 200;
const MOST_COLUMNS = 300;

export async function openList(
  bytes: Uint8Array,
  fields: readonly NamedField[],
  wish: TableWish = {},
): Promise<OpenList | { problem: TableProblem }> {
  const table = await readTable(bytes, knownWords, wish);
  return 'problem' in table ? table : opened(table, fields);
}

function opened(table: SourceTable, fields: readonly NamedField[]): OpenList {
  const byName = new Map(fields.map(({ id, name }) => [headerKey(name), fieldKey(id)] as const));
  const fieldOf = (name: string) => byName.get(headerKey(name));
  const isCards = table.kind === 'vcard' || table.kind === 'json';
  const at = isCards ? 0 : headerRow(table.rows, fieldOf);
  const rows = table.rows.slice(at + 1);
  const width = Math.min(
    MOST_COLUMNS,
    rows.slice(0, 1_000).reduce((most, { cells }) => Math.max(most, cells.length), table.rows[at]?.cells.length ?? 0),
  );
  const header = Array.from({ length: width }, (_, i) =>
    plainCell(table.rows[at]?.cells[i] ?? '').slice(0, LONGEST_SHOWN),
  );
  const known = isCards
    ? layoutOfCards(table.kind === 'json' ? 'json' : 'vcard', header, new Set(fields.map(({ id }) => id)), fieldOf)
    : layoutKnownBy(header, fieldOf);
  const meanings = known?.meanings ?? guessMeanings(header, rows, fieldOf);
  return {
    kind: table.kind,
    ...(known && { known: known.name }),
    layout: nameOfText(header.map(headerKey).join('\n')),
    header,
    sample: rows.slice(0, SAMPLE).map(({ cells }) => header.map((_, i) => (cells[i] ?? '').slice(0, LONGEST_SHOWN))),
    meanings,
    rowCount: rows.length,
    ...(table.encoding && { encoding: table.encoding }),
    hasDoubtfulDates: hasDoubtfulDates(rows),
    rows,
    broken: table.broken,
  };
}

/** Own fields behind the usual columns of cards: those that are here by their ids, others by their names, or new. */
function layoutOfCards(
  name: KnownLayout['name'],
  header: string[],
  known: ReadonlySet<string>,
  fieldOf: (name: string) => Meaning | undefined,
): KnownLayout {
  const own = header.slice(CARD_COLUMNS.length).map((column, i): Meaning => {
    const { called = column, id = '' } = /^(?<called>.*) \[own:(?<id>[\w-]{1,64})\]$/su.exec(column)?.groups ?? {};
    header[CARD_COLUMNS.length + i] = called;
    return known.has(id) ? `own:${id}` : (fieldOf(called) ?? 'new');
  });
  return { name, meanings: onceEach([...CARD_COLUMNS, ...own]) };
}

/** Dates whose first two figures could both be a day and a month, and none that tells. */
function hasDoubtfulDates(rows: readonly Row[]): boolean {
  for (const { cells } of rows.slice(0, 50))
    for (const cell of cells) if (Object.keys(datesOf(cell)).length > 1) return true;
  return false;
}

export interface ReadWish {
  columns: BringColumns;
  fields: readonly NamedField[];
  country: string;
  currency: string;
}

export interface ReadList {
  drafts: ClientDraft[];
  leftOut: LeftOut[];
  newFields: NewField[];
}

/** So many words about cells and rows are kept to be shown; what there are more is counted. */
const MOST_TOLD = 10_000;

/** The clients of an open list, by what its columns hold. */
export function readList(list: OpenList, { columns, fields, country, currency }: ReadWish): ReadList {
  const { meanings, newFields } = withNewFields(list, columns.meanings, fields);
  const all = new Map<string, FieldDefinition>(fields.map((field) => [field.id, field]));
  for (const [i, field] of newFields.entries()) all.set(field.id, { ...field, place: all.size + i });
  const options: ReadOptions = {
    meanings,
    fields: all,
    country,
    currency,
    dateOrder: columns.dateOrder ?? orderOfDates(list, meanings),
    ...(list.known === 'google' && { isGoogle: true }),
    ...((list.known === 'own' || isOwnCards(list)) && { isOwn: true }),
  };
  const leftOut: LeftOut[] = list.broken.map((line) => ({ code: 'broken-row', params: { line } }));
  const tell = (one: LeftOut) => {
    if (leftOut.length < MOST_TOLD || WHOLE_ROWS.has(one.code)) leftOut.push(one);
  };
  const rows = list.rows.map((row) => readRow(row, options, tell));
  return { drafts: grouped(rows, tell), leftOut: leftOut.sort((a, b) => a.params.line - b.params.line), newFields };
}

/** Cards that were exported from here say by which ids. */
function isOwnCards({ kind, rows }: OpenList): boolean {
  return (kind === 'vcard' || kind === 'json') && rows.some(({ cells }) => cells[CARD_COLUMNS.indexOf('clientId')]);
}

/** A field of the same name is the same field, on every device. */
function withNewFields({ header, rows }: OpenList, meanings: readonly Meaning[], fields: readonly NamedField[]) {
  const newFields: NewField[] = [];
  const known = new Set(fields.map(({ id }) => id));
  let all = [...meanings];
  for (const [i, meaning] of meanings.entries()) {
    const name = header[i] ?? '';
    if (meaning !== 'new' || name === '') continue;
    const id = ruleId('field', headerKey(name) || name);
    if (!known.has(id) && !newFields.some((field) => field.id === id))
      newFields.push({ id, name, kind: kindOf(rows, i) });
    all = withMeaning(all, i, fieldKey(id));
  }
  return { meanings: onceEach(all), newFields };
}

function kindOf(rows: readonly Row[], i: number): FieldKind {
  const cells = rows
    .slice(0, 100)
    .map(({ cells }) => plainCell(cells[i] ?? ''))
    .filter(Boolean);
  if (cells.length === 0) return 'text';
  if (cells.every((cell) => Object.keys(datesOf(cell)).length > 0)) return 'date';
  if (cells.every((cell) => /^-?[1-9]\d{0,8}(?:[.,]\d{1,4})?$|^0$/u.test(cell))) return 'number';
  return 'text';
}

/** A day of which only one reading is possible tells for all of them. */
function orderOfDates({ rows }: OpenList, meanings: readonly Meaning[]): DateOrder {
  const dated = meanings.flatMap((meaning, i) =>
    meaning === 'orderDate' || meaning === 'birthday' || meaning?.startsWith('own:') ? [i] : [],
  );
  let monthFirst = 0;
  for (const { cells } of rows.slice(0, 2_000))
    for (const i of dated) {
      const days = datesOf(cells[i] ?? '');
      if (days['day-month-year'] && !days['month-day-year']) monthFirst -= 1;
      if (days['month-day-year'] && !days['day-month-year']) monthFirst += 1;
    }
  return monthFirst > 0 ? 'month-day-year' : 'day-month-year';
}

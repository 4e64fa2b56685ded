import Papa from 'papaparse';
import { currencyOf } from '../../domain/amounts';
import type { Columns, DateOrder } from '../../domain/bankColumns';
import { plain, tidy } from '../../domain/line/text';
import type { Day } from '../../domain/wallClock';
import type { BankFacts } from './bankLine';
import { currencyIn, datesOf, moneyOf } from './cells';
import { areEnough, guessColumns, headerScore, layoutOf } from './columns';
import { shownCell, stop } from './problem';

/** A row and the line of the file that it begins on, from 1. */
interface Row {
  cells: string[];
  line: number;
}

/** A list taken apart, not yet understood. */
export interface CsvTable {
  /** Names the bank's layout; its columns are kept under it. */
  layout: string;
  header: string[];
  rows: Row[];
  guess: Columns;
  /** The last line ends as lines do; a file without that may have been cut off in it. */
  isEnded: boolean;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Banks print their name, the account and the balance above the header. */
const HEADER_WITHIN = 40;

/** Takes a list apart: delimiter and header are those that make the most of its first lines. */
export function openCsv(text: string): CsvTable {
  const start = text.slice(0, 20_000);
  const best = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...headerIn(Papa.parse<string[]>(start, { delimiter }).data),
  })).sort((a, b) => b.score - a.score)[0];
  if (!best || best.score === 0) stop('no-header');
  const rows = rowsOf(text, best.delimiter);
  const header = rows[best.at]?.cells ?? [];
  const below = rows.slice(best.at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    layout: layoutOf(header),
    header,
    rows: below,
    guess: guessOf(header, below),
    isEnded: /[\r\n]$/u.test(text),
  };
}

const COMES_IN = /^(?:\+|c$|cr|к$|кт|кредит|приход|поступ|зачисл|in$|incoming|intr|incas)/u;
const GOES_OUT = /^(?:-|d$|dr|deb|д$|дт|дебет|расход|спис|out$|outgoing|ies|plat)/u;

/** "Type" may say which way the money went, or what kind of transfer it was: its cells tell. */
function guessOf(header: readonly string[], rows: readonly Row[]): Columns {
  const { direction, ...guess } = guessColumns(header);
  if (direction === undefined || guess.credit !== undefined) return guess;
  const words = rows.map(({ cells }) => plain(tidy(cells[direction] ?? ''))).filter((word) => word !== '');
  const says = words.some((word) => COMES_IN.test(word) || GOES_OUT.test(word));
  return says ? { ...guess, direction } : guess;
}

function headerIn(rows: readonly string[][]): { at: number; score: number } {
  const scores = rows.slice(0, HEADER_WITHIN).map(headerScore);
  const score = Math.max(0, ...scores);
  return { at: scores.indexOf(score), score };
}

function rowsOf(text: string, delimiter: string): Row[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { cells, line };
    // A quoted cell may go over several lines.
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
    return row;
  });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) stop('open-quote', { line: rows[quote.row ?? 0]?.line ?? 1 });
  return rows;
}

/** Below the movements banks print what they come to. */
const SUM_ROW =
  /^(?:итого|всего|оборот|(?:исходящий|входящий|конечный|начальный) остаток|остаток|сальдо|total|closing balance|opening balance|balance|sold|rulaj)(?![\p{L}])/u;

function isSumRow({ cells }: Row, date: string): boolean {
  const first = plain(tidy(cells.find((cell) => cell.trim() !== '') ?? ''));
  return SUM_ROW.test(first) && Object.keys(datesOf(date)).length === 0;
}

/** The movements of a list by its columns; the first thing that cannot be read stops it. `usual` is the money of lists that name none. */
export function readCsv({ header, rows, isEnded }: CsvTable, columns: Columns, usual: string): BankFacts[] {
  const largest = Math.max(...Object.values(columns).filter((value) => typeof value === 'number'));
  if (!areEnough(columns) || largest >= header.length) stop('columns-missing');
  const at = ({ cells }: Row, column: keyof Columns) => {
    const index = columns[column];
    return typeof index === 'number' ? (cells[index] ?? '').trim() : '';
  };
  const movements = rows.filter((row) => !isSumRow(row, at(row, 'date')));
  for (const row of movements) checkWidth(row, header.length, largest);
  const days = daysOf(movements, (row) => at(row, 'date'), columns.dateOrder);
  checkMarks(movements, (row) => [at(row, 'amount'), at(row, 'debit'), at(row, 'credit')]);
  if (!isEnded) for (const column of AMOUNTS) checkLast(movements.map((row) => [row, at(row, column)]));
  return movements.map((row, index) => ({
    date: days[index] ?? '',
    amount: amountOf(row, at, columns, usual),
    payer: at(row, 'payer'),
    account: at(row, 'account'),
    purpose: at(row, 'purpose'),
    reference: at(row, 'reference'),
  }));
}

function checkWidth({ cells, line }: Row, width: number, largest: number): void {
  if (cells.length <= largest) stop('cells-missing', { line });
  // A delimiter at the end of each line is no cell.
  if (cells.slice(width).some((cell) => cell.trim() !== '')) stop('cells-too-many', { line });
}

/** Whole years first can be told by themselves. */
const ORDERS: readonly DateOrder[] = ['day-month-year', 'month-day-year'];

/** The whole column decides how "03/04/2026" is read: by the order that fits every cell. Where both do it must be asked. */
function daysOf(rows: readonly Row[], cellOf: (row: Row) => string, given: DateOrder | undefined): Day[] {
  const read = rows.map((row) => {
    const cell = cellOf(row);
    const days = datesOf(cell);
    if (Object.keys(days).length === 0) stop('not-a-date', { line: row.line, cell: shownCell(cell) });
    return { row, cell, days };
  });
  const fits = (order: DateOrder) => read.filter(({ days }) => days[order] ?? days['year-month-day']).length;
  const [first, second] = ORDERS.map((order) => ({ order, count: fits(order) })).sort((a, b) => b.count - a.count);
  const order = given ?? first?.order;
  const rival = given || second?.count !== read.length ? undefined : second.order;
  return read.map(({ row, cell, days }) => {
    const day = days['year-month-day'] ?? (order && days[order]);
    if (!day) stop('not-a-date', { line: row.line, cell: shownCell(cell) });
    if (rival && !days['year-month-day'] && days[rival] !== day) {
      stop('date-order', { line: row.line, cell: shownCell(cell) });
    }
    return day;
  });
}

/** "12,400" is twelve thousand, but not among "15,50": there it must be a slip. */
function checkMarks(rows: readonly Row[], cellsOf: (row: Row) => string[]): void {
  const marks = new Set<string | undefined>();
  for (const row of rows) {
    for (const cell of cellsOf(row)) marks.add(/(?<=\d)([.,])\d{1,2}(?!\d)\D*$/u.exec(cell)?.[1]);
  }
  if (marks.has('.') && marks.has(',')) return;
  const decimal = marks.has('.') ? '.' : marks.has(',') ? ',' : undefined;
  if (!decimal) return;
  const slip = decimal === '.' ? /^\D*\d{1,3}\.\d{3}\D*$/u : /^\D*\d{1,3},\d{3}\D*$/u;
  for (const row of rows) {
    const cell = cellsOf(row).find((one) => slip.test(one));
    if (cell) stop('not-an-amount', { line: row.line, cell: shownCell(cell) });
  }
}

const AMOUNTS = ['amount', 'debit', 'credit'] as const;
const HAS_CENTS = /[.,]\d{2}(?!\d)/u;

/** "13 380,50" cut off is "13 38": where all others show their cents, so must the last. */
function checkLast(cells: readonly (readonly [Row, string])[]): void {
  const shown = cells.slice(0, -1).filter(([, cell]) => /\d/u.test(cell));
  const [row, last] = cells.at(-1) ?? [];
  if (!row || !last || shown.length === 0 || !shown.every(([, cell]) => HAS_CENTS.test(cell))) return;
  if (!HAS_CENTS.test(last)) stop('cells-missing', { line: row.line });
}

type CellAt = (row: Row, column: keyof Columns) => string;

function amountOf(row: Row, at: CellAt, columns: Columns, usual: string) {
  const { line } = row;
  const named = at(row, 'currency');
  const currency = named ? currencyIn(named, usual) : (columns.money ?? usual);
  if (!currency) stop('unknown-currency', { line, cell: shownCell(named) });
  const read = (column: keyof Columns) => {
    const cell = at(row, column);
    // A dash is how banks print nothing.
    if (cell === '' || /^[-–—]+$/u.test(cell)) return undefined;
    const money = moneyOf(cell, currency);
    if (!money || (named && money.currency !== currency)) stop('not-an-amount', { line, cell: shownCell(cell) });
    return money;
  };
  if (columns.credit !== undefined) {
    const [credit, debit] = [read('credit'), read('debit')];
    if (credit?.minor && debit?.minor) stop('two-amounts', { line });
    if (credit && (credit.minor !== 0 || !debit)) return credit;
    if (debit) return { ...debit, minor: -Math.abs(debit.minor) || 0 };
    stop('no-amount', { line });
  }
  const amount = read('amount') ?? stop('no-amount', { line });
  const direction = at(row, 'direction');
  return direction && columns.direction !== undefined
    ? { ...amount, minor: signOf(direction, line) * Math.abs(amount.minor) || 0 }
    : amount;
}

function signOf(cell: string, line: number): 1 | -1 {
  const word = plain(tidy(cell));
  if (COMES_IN.test(word)) return 1;
  if (GOES_OUT.test(word)) return -1;
  stop('unknown-direction', { line, cell: shownCell(cell) });
}

/** The currency that most lists of this layout are in, where its header says it: "Сумма, руб.", "Amount (EUR)". */
export function moneyInHeader(header: readonly string[], usual: string): string | undefined {
  for (const cell of header) {
    const word = /[,(]\s*(?<word>[\p{L}.]{1,8}|\p{Sc})\s*\)?$/u.exec(plain(tidy(cell)))?.groups?.word;
    const currency = word && currencyOf(word, usual);
    if (currency) return currency;
  }
  return undefined;
}

import type { Columns } from '../../domain/bankColumns';
import { currencyOf } from '../../reading/amounts';
import { balancesTell, minorOf } from './balances';
import {
  accountKey,
  guessByContent,
  guessColumns,
  headerScore,
  layoutOf,
  type NamedColumn,
  nameColumns,
} from './columns';
import { type Content, contentsOf } from './contents';
import { type Row, rowsOf } from './csvRows';
import { isDate } from './dateCells';
import { isMoney } from './moneyCells';
import { stop } from './problem';
import { isBalanceName } from './words';

/** A list taken apart, not yet understood. */
export interface CsvTable {
  /** Names the bank's layout; its columns are kept under it. */
  layout: string;
  /** Empty names where the list has no header. */
  header: string[];
  rows: Row[];
  named: NamedColumn[];
  contents: Content[];
  guess: Columns;
  /** The list's own balances say that what came and what went was told rightly. */
  isProven: boolean;
  /** The user's own accounts, as the lines above the table name them. */
  own: ReadonlySet<string>;
  /** The lines above the table speak of a card. */
  isOfCard: boolean;
  /** The last line ends as lines do; a file without that may have been cut off in it. */
  isEnded: boolean;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Banks print their name, the account and the balance above the header. */
const HEADER_WITHIN = 60;
const SAMPLE = 20_000;
/** Of the rows below, so many tell that this is a table. */
const ENOUGH_ROWS = 20;

interface Opened {
  delimiter: string;
  /** The row of the header, or -1. */
  header: number;
  /** The first row of the table's own. */
  first: number;
  score: number;
}

/** Takes a list apart: delimiter and header are those that make the most of its first lines. */
export function openCsv(text: string, usual: string): CsvTable {
  const start = text.slice(0, SAMPLE);
  const [best] = DELIMITERS.map((delimiter) => open(start, delimiter, usual)).sort((a, b) => b.score - a.score);
  if (!best || best.score === 0) stop('no-header');
  const all = rowsOf(text, best.delimiter);
  const names = (all[best.header]?.cells ?? []).map((cell) => cell.trim());
  const said = names.join('\n');
  const rows = all
    .slice(best.first)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .filter(({ cells }) => said === '' || cells.map((cell) => cell.trim()).join('\n') !== said);
  const header = widened(names, rows);
  const above = all.slice(0, Math.max(0, best.first)).flatMap(({ cells }) => cells);
  const contents = contentsOf(rows, header.length, usual);
  const named = nameColumns(header, contents, usual);
  const own = ownAccounts(above);
  const byNames = guessColumns(named, usual, own);
  const guessed = best.header < 0 ? guessByContent(contents, rows, usual) : byNames;
  const proven = provenByBalance(guessed, named, rows, usual);
  return {
    layout: layoutOf(header, contents),
    header,
    rows,
    named,
    contents,
    guess: withMoney(proven ?? guessed, moneyAbove(above)),
    isProven: proven !== undefined,
    own,
    isOfCard: above.some((cell) => CARD.test(cell)),
    isEnded: /[\r\n]$/u.test(text),
  };
}

const CARD =
  /(?<!\p{L})(?:cards?|karten?(?:nummer)?|kreditkarte|карт[аыуе]|kaart|carte|carta|tarjeta|karta|kort)(?!\p{L})/iu;

/** The columns as the balances prove them: amounts that take the balance down are what was spent. */
function provenByBalance(
  guess: Columns,
  named: readonly NamedColumn[],
  rows: readonly Row[],
  usual: string,
): Columns | undefined {
  const balance = named.find(({ name, content }) => isBalanceName(name) && (content?.amounts ?? 0) > 0.5);
  const { amount, ...rest } = guess;
  if (!balance || amount === undefined || guess.direction !== undefined) return undefined;
  const sign = balancesTell(rows, balance.index, (row) => minorOf(row, amount, usual), usual);
  return sign && (sign === 1 ? guess : { ...rest, debit: amount });
}

/** How well a delimiter parts the first lines, and where the table begins. */
function open(text: string, delimiter: string, usual: string): Opened {
  const rows = rowsOf(text, delimiter, HEADER_WITHIN + ENOUGH_ROWS * 2).map(({ cells }) => cells);
  const scores = rows
    .slice(0, HEADER_WITHIN)
    .map((cells) => (cells.length > 1 && cells.every(isOneName) ? headerScore(cells, usual) : 0));
  const words = Math.max(0, ...scores);
  const looks = rows.map((cells) => cells.length > 1 && looksLikeMovement(cells, usual));
  const count = Math.min(looks.filter(Boolean).length, ENOUGH_ROWS);
  const header = words > 0 ? scores.indexOf(words) : -1;
  if (header >= 0 && isFilledBelow(rows, header))
    return { delimiter, header, first: header + 1, score: words * 3 + count };
  const first = looks.indexOf(true);
  if (first < 0) return openLoosely(rows, delimiter, usual);
  const above = first - 1;
  const isHeader = isHeaderOf(rows[above], rows[first] ?? [], usual);
  return { delimiter, header: isHeader ? above : -1, first, score: count };
}

/** A name with other delimiters in it is a whole line of a table that is parted otherwise. */
function isOneName(cell: string): boolean {
  return DELIMITERS.every((delimiter) => cell.split(delimiter, 4).length < 3);
}

/** A report set in columns of spaces has lines between its names, and no cells below them. */
function isFilledBelow(rows: readonly string[][], header: number): boolean {
  const below = rows.slice(header + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return below.length === 0 || below.some((cells) => cells.length > 1 && cells.some((cell) => /\d/u.test(cell)));
}

/** A date, and an amount beside it. */
function looksLikeMovement(cells: readonly string[], usual: string): boolean {
  const dates = cells.filter((cell) => isDate(cell));
  return dates.length > 0 && cells.some((cell) => !isDate(cell) && isMoney(cell, usual));
}

function isHeaderOf(cells: readonly string[] | undefined, below: readonly string[], usual: string): boolean {
  const said = (cells ?? []).filter((cell) => cell.trim() !== '');
  if (!cells || said.length < 2 || Math.abs(cells.length - below.length) > 1) return false;
  return said.every((cell) => !isDate(cell) && !isMoney(cell, usual));
}

/** Dates that cannot be read, or rows in two lines: a table still, when a column is of dates or of amounts. */
function openLoosely(rows: readonly string[][], delimiter: string, usual: string): Opened {
  const none = { delimiter, header: -1, first: 0, score: 0 };
  const widths = Map.groupBy(
    rows.map((cells, index) => ({ cells, index })).filter(({ cells }) => cells.length > 1),
    ({ cells }) => cells.length,
  );
  const [most] = [...widths.values()].sort((a, b) => b.length - a.length);
  const lines = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  if (!most || most.length < 2 || most.length < lines / 2) return none;
  const [head, ...below] = most;
  if (!head) return none;
  const isHead = isHeaderOf(head.cells, head.cells, usual);
  const body = isHead ? below : most;
  const contents = contentsOf(
    body.map(({ cells }) => ({ cells, line: 0 })),
    head.cells.length,
    usual,
  );
  const isTable = contents.some(({ filled, dates, amounts }) => filled > 1 && Math.max(dates, amounts) > 0.6);
  if (!isTable) return none;
  return { delimiter, header: isHead ? head.index : -1, first: body[0]?.index ?? 0, score: 1 };
}

const MOST_COLUMNS = 200;

/** Where the rows have more cells than the header names, or there is none, the columns go by their numbers. */
function widened(names: string[], rows: readonly Row[]): string[] {
  const widths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const wider = widths.filter((width) => width > names.length);
  if (names.length > 0 && wider.length <= rows.length / 2) return names;
  const width = Math.min(Math.max(names.length, ...wider.slice(0, 1_000)), MOST_COLUMNS);
  return Array.from({ length: width }, (_, index) => names[index] ?? '');
}

/** Where no column names it: the one currency that the lines above the table name. */
function withMoney(guess: Columns, money: string | undefined): Columns {
  return money && guess.currency === undefined && guess.money === undefined ? { ...guess, money } : guess;
}

/** "Currency;PLN", "RO49AAAA… RON", "5.000,01 EUR": a code at the end of a cell. */
function moneyAbove(above: readonly string[]): string | undefined {
  const codes = above.flatMap(
    (cell) => /(?<!\p{L})(?<code>[A-Z]{3})$/u.exec(cell.slice(-40).trim())?.groups?.code ?? [],
  );
  const known = new Set(codes.flatMap((code) => currencyOf(code.toLowerCase()) ?? []));
  const [only] = known;
  return known.size === 1 ? only : undefined;
}

const ACCOUNT = /(?<![\p{L}\d])(?:[A-Z]{2}\d{2}[ A-Z\d]{8,32}|\d[\d /-]{7,30}\d)(?![\p{L}\d])/gu;

function ownAccounts(above: readonly string[]): Set<string> {
  return new Set(above.flatMap((cell) => cell.slice(0, 200).match(ACCOUNT) ?? []).map(accountKey));
}

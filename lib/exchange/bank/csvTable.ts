import Papa from 'papaparse';
import type { Columns } from '../../domain/bankColumns';
import { currencyOf } from '../../reading/amounts';
import { plain, tidy } from '../../reading/line/text';
import { directionOf } from './cells';
import { guessColumns, headerScore, layoutOf } from './columns';
import { stop } from './problem';

/** A row and the line of the file that it begins on, from 1. */
export interface Row {
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

/** "Type" may say which way the money went, or what kind of transfer it was: its cells tell. */
function guessOf(header: readonly string[], rows: readonly Row[]): Columns {
  const { direction, ...guess } = guessColumns(header);
  if (direction === undefined || guess.credit !== undefined) return guess;
  const signs = rows.map(({ cells }) => directionOf(cells[direction] ?? '')).filter((sign) => sign !== undefined);
  return signs.length > 0 ? { ...guess, direction } : guess;
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

/** The currency that most lists of this layout are in, where its header says it: "Сумма, руб.", "Amount (EUR)". */
export function moneyInHeader(header: readonly string[], usual: string): string | undefined {
  for (const cell of header) {
    const word = /[,(]\s*(?<word>[\p{L}.]{1,8}|\p{Sc})\s*\)?$/u.exec(plain(tidy(cell)))?.groups?.word;
    const currency = word && currencyOf(word, usual);
    if (currency) return currency;
  }
  return undefined;
}

import { stop } from './problem';

/** A row and the line of the file that it begins on, from 1. */
export interface Row {
  cells: string[];
  line: number;
  /** A quotation mark was never closed: the cells are those of the line alone. */
  isOpen?: true;
}

/** No bank writes more; a row or a cell beyond is cut. */
const MOST_CELLS = 200;
const LONGEST_CELL = 2_000;
/** A quoted cell may go over several lines, but not over the rest of the file. */
const LONGEST_QUOTED = 8_000;
/** Many quotation marks left open are no slips: this is not a list parted so. */
const MOST_OPEN = 200;

export const MOST_ROWS = 300_000;

/**
 * The rows of a list parted by one sign. Banks write quotation marks as they like: a mark ends its cell only before the
 * delimiter or the end of a line, so that "OOO "Nord"" is read as it is meant. `most` rows at most are read.
 */
export function rowsOf(text: string, delimiter: string, most = MOST_ROWS): Row[] {
  const rows: Row[] = [];
  let [at, line, open] = [0, 1, 0];
  while (at < text.length) {
    if (rows.length >= most) {
      if (most === MOST_ROWS) stop('too-many-rows', { rows: MOST_ROWS });
      break;
    }
    const read = rowAt(text, at, delimiter, true);
    const row = read ?? rowAt(text, at, delimiter, false);
    if (!row) break;
    if (!read) open += 1;
    if (open > MOST_OPEN) stop('open-quote', { line });
    rows.push({ cells: row.cells, line, ...(!read && { isOpen: true as const }) });
    at = row.end;
    line += row.lines;
  }
  return rows;
}

/** The row that begins at `start`; undefined where a quoted cell is not closed. */
function rowAt(text: string, start: number, delimiter: string, quotes: boolean) {
  const cells: string[] = [];
  let [at, lines] = [start, 1];
  for (;;) {
    const quoted = quotes ? quotedAt(text, at, delimiter) : undefined;
    if (quoted === 'open') return undefined;
    const end = quoted?.end ?? plainEnd(text, at, delimiter);
    if (cells.length < MOST_CELLS)
      cells.push(quoted?.cell ?? unwrapped(text.slice(at, Math.min(end, at + LONGEST_CELL))));
    lines += quoted?.lines ?? 0;
    if (text[end] !== delimiter) return { cells, lines, end: end + (text.startsWith('\r\n', end) ? 2 : 1) };
    at = end + 1;
  }
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** The cell whose quotation mark stands at `start`, or after spaces. */
function quotedAt(text: string, start: number, delimiter: string) {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] !== '"') return undefined;
  at += 1;
  let [cell, from, lines, bare] = ['', at, 0, 0];
  const most = Math.min(text.length, at + LONGEST_QUOTED);
  for (; at < most; at += 1) {
    const sign = text[at];
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) lines += 1;
    if (sign !== '"') continue;
    const end = endAfter(text, at + 1, delimiter);
    if (text[at + 1] === '"') {
      // The last of `"OOO "Nord""` closes both: a mark within was left open.
      const after = endAfter(text, at + 2, delimiter);
      if (after !== undefined && bare % 2 === 1) {
        return { cell: (cell + text.slice(from, at + 1)).slice(0, LONGEST_CELL), end: after, lines };
      }
      cell += text.slice(from, at + 1);
      from = at + 2;
      at += 1;
    } else if (end !== undefined) {
      return { cell: (cell + text.slice(from, at)).slice(0, LONGEST_CELL), end, lines };
    } else bare += 1;
  }
  return 'open' as const;
}

/** Where the cell ends when nothing but spaces follows; undefined when something does. */
function endAfter(text: string, start: number, delimiter: string): number | undefined {
  let at = start;
  while (text[at] === ' ' && at - start < 10) at += 1;
  const sign = text[at];
  return sign === undefined || sign === delimiter || sign === '\n' || sign === '\r' ? at : undefined;
}

/** Spreadsheets are told that figures are text: ="00123". */
function unwrapped(cell: string): string {
  return /^="(?<inside>[^"]*)"$/u.exec(cell)?.groups?.inside ?? cell;
}

/** A row and the line of the file that it begins on, from 1. */
export interface Row {
  cells: string[];
  line: number;
  /** A quotation mark was never closed: the cells are those of the line alone. */
  isOpen?: true;
  /** A cell was longer than is read. */
  isCut?: true;
}

/** How much is read; a cell or a row beyond it is cut. */
export interface RowLimits {
  rows: number;
  cells: number;
  /** Of a cell, in letters. */
  cell: number;
  /** A quoted cell may go over several lines, but not over the rest of the file. */
  quoted: number;
  /** Many quotation marks left open are no slips: this is not a list parted so. */
  open: number;
}

export interface RowOptions {
  limits: RowLimits;
  /** As most rows are wide: a quoted cell that swallows lines, and leaves too few cells, was never meant to. */
  width?: number | undefined;
  /** So many rows are wanted; the limit is then none. */
  most?: number | undefined;
  /** Throws. */
  stop(code: 'too-many-rows' | 'open-quote', at: { rows: number; line: number }): never;
}

/**
 * The rows of a list parted by one sign. Programs write quotation marks as they like: a mark ends its cell only before
 * the delimiter or the end of a line, so that "OOO "Nord"" is read as it is meant.
 */
export function rowsOf(text: string, delimiter: string, { limits, most, width, stop }: RowOptions): Row[] {
  const rows: Row[] = [];
  let [at, line, open] = [0, 1, 0];
  while (at < text.length) {
    if (rows.length >= (most ?? limits.rows)) {
      if (most === undefined) stop('too-many-rows', { rows: limits.rows, line });
      break;
    }
    const quoted = rowAt(text, at, delimiter, limits, true);
    const isNarrow = width !== undefined && quoted !== undefined && quoted.lines > 1 && quoted.cells.length < width;
    const bare = quoted && !isNarrow ? undefined : rowAt(text, at, delimiter, limits, false);
    const read = isNarrow && bare?.cells.length === width ? undefined : quoted;
    const row = read ?? bare;
    if (!row) break;
    if (!read) open += 1;
    if (open > limits.open) stop('open-quote', { rows: rows.length, line });
    rows.push({ cells: row.cells, line, ...(!read && { isOpen: true as const }), ...(row.isCut && { isCut: true }) });
    at = row.end;
    line += row.lines;
  }
  return rows;
}

/** The row that begins at `start`; undefined where a quoted cell is not closed. */
function rowAt(text: string, start: number, delimiter: string, limits: RowLimits, quotes: boolean) {
  const cells: string[] = [];
  let isCut = false;
  let [at, lines] = [start, 1];
  for (;;) {
    const quoted = quotes ? quotedAt(text, at, delimiter, limits) : undefined;
    if (quoted === 'open') return undefined;
    const end = quoted?.end ?? plainEnd(text, at, delimiter);
    if (cells.length < limits.cells)
      cells.push(quoted?.cell ?? unwrapped(text.slice(at, Math.min(end, at + limits.cell))));
    isCut ||= end - at > limits.cell && (quoted === undefined || quoted.isCut);
    lines += quoted?.lines ?? 0;
    if (text[end] !== delimiter) return { cells, lines, isCut, end: end + (text.startsWith('\r\n', end) ? 2 : 1) };
    at = end + 1;
  }
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** The cell whose quotation mark stands at `start`, or after spaces. */
function quotedAt(text: string, start: number, delimiter: string, limits: RowLimits) {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] !== '"') return undefined;
  at += 1;
  let [cell, from, lines, bare] = ['', at, 0, 0];
  const most = Math.min(text.length, at + limits.quoted);
  for (; at < most; at += 1) {
    const sign = text[at];
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) lines += 1;
    if (sign !== '"') continue;
    const end = endAfter(text, at + 1, delimiter);
    if (text[at + 1] === '"') {
      // The last of `"OOO "Nord""` closes both: a mark within was left open.
      const after = endAfter(text, at + 2, delimiter);
      if (after !== undefined && bare % 2 === 1) {
        return { ...cut(cell + text.slice(from, at + 1), limits), end: after, lines };
      }
      cell += text.slice(from, at + 1);
      from = at + 2;
      at += 1;
    } else if (end !== undefined) {
      return { ...cut(cell + text.slice(from, at), limits), end, lines };
    } else bare += 1;
  }
  return 'open' as const;
}

function cut(cell: string, { cell: longest }: RowLimits): { cell: string; isCut: boolean } {
  return { cell: cell.slice(0, longest), isCut: cell.length > longest };
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

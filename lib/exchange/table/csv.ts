import { type Row, rowsOf } from './csvRows';
import { delimiterOf, SAMPLE, sampleOf } from './delimiter';
import { type Decoded, decode, type KnownWords } from './encoding';
import { LIMITS } from './limits';
import { stopTable } from './problem';
import type { SourceTable, TableWish } from './table';

/** Rows with nothing in them are no rows. */
export function isFilled({ cells }: Row): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** What a spreadsheet would take for a formula is written with an apostrophe before it, here and elsewhere. */
const ESCAPED = /^'(?='*[=+\-@\t\r])/u;

export function csvTable({ text, encoding }: Decoded): SourceTable {
  const { delimiter, from } = delimiterOf(text);
  const body = from > 0 ? text.slice(from) : text;
  const all = rowsOf(body, delimiter, {
    limits: LIMITS,
    width: widthOf(body, delimiter),
    stop: (code, { rows, line }) => (code === 'open-quote' ? stopTable(code, { line }) : stopTable(code, { rows })),
  });
  const shift = from > 0 ? 1 : 0;
  const rows = all.filter(isFilled).map((row) => (shift ? { ...row, line: row.line + shift } : row));
  const broken = rows.filter(({ isOpen }) => isOpen).map(({ line }) => line);
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries()) if (cell.startsWith("'")) cells[i] = cell.replace(ESCAPED, '');
  return { kind: 'csv', rows: rows.filter(({ isOpen }) => !isOpen), encoding, delimiter, broken };
}

/** As wide as most of the first rows are. */
function widthOf(text: string, delimiter: string): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of sampleOf(text.slice(0, SAMPLE), delimiter))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most] = [...counts].sort(([a, many], [b, others]) => others - many || b - a);
  return most && most[0] > 1 ? most[0] : undefined;
}

export function textIn(bytes: Uint8Array, wordsIn: (text: string) => KnownWords, { encoding }: TableWish): Decoded {
  const decoded = decode(bytes, wordsIn, encoding);
  if (decoded.text.trim() === '') stopTable('empty');
  // A text has no such sign; a picture, a program or a workbook of long ago has many.
  if (countOf(decoded.text.slice(0, 4_000), '\0') > 4) stopTable('no-table');
  return decoded;
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

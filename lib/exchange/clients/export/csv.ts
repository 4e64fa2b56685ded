/** What a spreadsheet takes for a formula: it would reckon with what a stranger wrote. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/**
 * A table as text, with the mark by which Excel knows its letters. Cells that begin like a formula get an apostrophe,
 * which the import takes away again.
 */
export function csvOf(rows: readonly string[][], delimiter: ',' | ';'): string {
  return `\uFEFF${rows.map((cells) => cells.map((cell) => written(cell, delimiter)).join(delimiter)).join('\r\n')}\r\n`;
}

function written(cell: string, delimiter: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  const isPlain = !/["\r\n]/u.test(safe) && !safe.includes(delimiter) && safe.trim() === safe;
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}

import { csvTable, textIn } from './csv';
import type { KnownWords } from './encoding';
import { everythingTable, looksLikeEverything } from './everything';
import { LIMITS } from './limits';
import { stopTable, type TableProblem, TableStop } from './problem';
import type { SourceTable, TableWish } from './table';
import { looksLikeCards, vcardTable } from './vcard';
import { isCompound, xlsxTable } from './xlsx';

export type { TableProblem } from './problem';
export type { SourceTable, TableKind, TableWish } from './table';

/**
 * Takes a file apart: CSV of any separator and encoding, an Excel workbook, cards of people, or everything from here. Never throws for what a
 * file holds; the first bytes say what it is, not its name.
 */
export async function readTable(
  bytes: Uint8Array,
  wordsIn: (text: string) => KnownWords,
  wish: TableWish = {},
): Promise<SourceTable | { problem: TableProblem }> {
  try {
    if (bytes.length === 0) stopTable('empty');
    if (bytes.length > LIMITS.bytes) stopTable('too-large', { megabytes: LIMITS.bytes / 1024 / 1024 });
    if (isCompound(bytes)) stopTable('old-excel');
    const table = await (isZip(bytes) ? xlsxTable(bytes) : textTable(bytes, wordsIn, wish));
    if (table.rows.length === 0 && table.broken.length === 0) stopTable('empty');
    return table;
  } catch (error) {
    if (error instanceof TableStop) return { problem: error.problem };
    throw error;
  }
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function textTable(bytes: Uint8Array, wordsIn: (text: string) => KnownWords, wish: TableWish): SourceTable {
  const decoded = textIn(bytes, wordsIn, wish);
  if (looksLikeEverything(decoded.text)) return everythingTable(decoded);
  return looksLikeCards(decoded.text) ? vcardTable(decoded) : csvTable(decoded);
}

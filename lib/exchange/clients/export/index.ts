import type { Rows } from '../../../domain/journal';
import { csvOf } from './csv';
import { type Exported, type ExportWords, exportedRows } from './exported';
import { vcardsOf } from './vcard';

export type { Exported, ExportWords } from './exported';

/** Clients as a file that other programs read. */
export async function fileOfClients(
  format: 'csv' | 'xlsx' | 'vcard',
  exported: Exported,
  words: ExportWords & { sheet: string; delimiter: ',' | ';' },
): Promise<Blob> {
  if (format === 'vcard') return new Blob([vcardsOf(exported)], { type: 'text/vcard' });
  const rows = exportedRows(exported, words);
  if (format === 'csv') return new Blob([csvOf(rows, words.delimiter)], { type: 'text/csv' });
  const { xlsxOf } = await import('./xlsx');
  return xlsxOf(rows, words.sheet);
}

/** Everything as it is kept, a list for each noun. */
export function fileOfEverything(rows: Partial<{ [N in keyof Rows]: Rows[N][] }>): Blob {
  return new Blob([JSON.stringify({ program: 'forget-me-not', schema: 1, rows }, undefined, 1)], {
    type: 'application/json',
  });
}

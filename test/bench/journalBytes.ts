import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Finding } from './finding.ts';
import type { JournalRow } from './journalRows.ts';

/** What a change of one field costs for ever: the largest of some, on the product's store outside of a browser. */
export async function journalBytes(): Promise<Finding> {
  const entry = join(import.meta.dirname, 'journalRows.ts');
  const { module } = await runnerImport<{ journalRows(): Promise<JournalRow[]> }>(entry, {
    configFile: false,
    logLevel: 'warn',
  });
  const rows = await module.journalRows();
  return {
    name: 'journal of a change of one field',
    unit: 'B',
    measured: Math.max(...rows.map(({ bytes }) => bytes)),
    limit: { most: 500 },
    note: `the row as V8 writes it down, without its indexes: ${rows.map(({ change, bytes }) => `${change} ${bytes}`).join(', ')}.`,
  };
}

import type { Follow, Touches } from '../app/ports';
import { NOUNS, type Noun } from '../domain/journal';
import { LEDGER_NOUNS, LEDGER_TABLES } from './ledger';
import type { TableName } from './schema';

/** The tables of a command's transaction: what it names, and what follows from it by itself. */
export function scopeOf({ reads = [], writes }: Touches, follow: Follow): Set<TableName> {
  const written = new Set<TableName>(writes);
  const scope = new Set<TableName>([...reads, ...writes, 'journal', 'clock', 'aside']);
  for (const table of follow.tables(writes)) {
    scope.add(table);
    written.add(table);
  }
  if (LEDGER_NOUNS.some((noun) => written.has(noun)))
    for (const table of [...LEDGER_NOUNS, ...LEDGER_TABLES]) scope.add(table);
  if (written.has('followUp')) for (const table of ['reminder', 'setting'] as const) scope.add(table);
  return scope;
}

/** Everything that a command may ever touch: for one whose declaration was wrong, and for what came from elsewhere. */
export const WHOLE: ReadonlySet<TableName> = new Set<TableName>([
  ...NOUNS,
  ...LEDGER_TABLES,
  ...(['standing', 'mark', 'clientLine', 'clientCard', 'entryWord', 'likeness', 'figure', 'twin'] as const),
  ...(['reminder', 'device', 'journal', 'clock', 'aside'] as const),
]);

export function isNoun(name: TableName): name is Noun {
  return (NOUNS as readonly string[]).includes(name);
}

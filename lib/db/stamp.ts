import { fieldsThatDiffer } from '../domain/fieldChange';
import type { Hlc } from '../domain/hlc';
import type { Fields } from '../domain/journal';

/**
 * When what a row holds was written: all of it when it was made, and each field that was changed since. Of two devices'
 * changes to a field the later one holds, in whatever order they come. What a rule writes bears no time: any hand's
 * change outweighs it.
 */
export interface Stamp {
  made: Hlc;
  fields?: Record<string, Hlc>;
}

export type Stamped<Row> = Row & { stamp: Stamp };

/** A row that is not there: when it was removed, and fields of it that were changed after that, or before it was made. */
export interface Aside {
  /** "client:0192…" */
  row: string;
  removed: Hlc;
  fields: Record<string, { value?: unknown; at: Hlc }>;
}

/** Written by a rule. */
export const BY_RULE: Hlc = '';

export function bare<Row extends object>(stored: Stamped<Row>): Row {
  const { stamp: _, ...row } = stored;
  return row as unknown as Row;
}

/** The stamp of a row that was written at `at`. */
export function stampOf(before: Fields | undefined, after: Fields, earlier: Stamp | undefined, at: Hlc): Stamp {
  if (!before || !earlier) return { made: at };
  if (at === BY_RULE) return earlier;
  const names = fieldsThatDiffer(before, after);
  return names.length === 0 ? earlier : stampedFields(earlier, names, at);
}

export function stampedFields(earlier: Stamp, names: string[], at: Hlc): Stamp {
  return { ...earlier, fields: { ...earlier.fields, ...Object.fromEntries(names.map((name) => [name, at])) } };
}

export function writtenAt({ made, fields }: Stamp, name: string): Hlc {
  return fields?.[name] ?? made;
}

/** A row with what was kept aside for it. */
export function withAside(row: Fields, stamp: Stamp, { fields }: Aside): { row: Fields; stamp: Stamp } {
  const after = Object.entries(fields).filter(([, { at }]) => at > stamp.made);
  if (after.length === 0) return { row, stamp };
  const values = Object.fromEntries(after.map(([name, { value }]) => [name, value]));
  const stamps = Object.fromEntries(after.map(([name, { at }]) => [name, at]));
  return { row: present({ ...row, ...values }), stamp: { ...stamp, fields: { ...stamp.fields, ...stamps } } };
}

export function present(row: Fields): Fields {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

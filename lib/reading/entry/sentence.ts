import type { Span } from '../line/found';
import type { DateSaid } from './dates';
import type { EntryContext } from './meaning';

/** A line taken apart, for everything that is looked for in it. */
export interface Sentence {
  /** As it was written (lib/reading/line/text.ts `tidy`), and in small plain letters; places in both are the same. */
  shown: string;
  line: string;
  clauses: readonly Span[];
  dates: readonly DateSaid[];
  context: EntryContext;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function clauseOf({ clauses }: Sentence, { from }: Span): Span {
  return clauses.find((clause) => from < clause.to) ?? { from: 0, to: 0 };
}

import type { Found, Span } from '../line/found';
import { without } from '../line/without';
import { isIn, shifted } from './clauses';
import type { Grammar, Verb } from './grammar';

/** The dates that may be meant for a verb in the clause `at`, likelier ones first: after it, before it, beside its clause. */
export function datesOf(
  verb: Verb,
  line: string,
  clauses: readonly Span[],
  at: number,
  dates: readonly Found[],
  grammar: Grammar,
): Found[][] {
  const inside = (clause: Span | undefined) => (clause ? dates.filter((one) => isIn(one, clause)) : []);
  const own = inside(clauses[at]);
  // "Sun" is Romanian for "I call" and English for Sunday.
  const after = own.filter((one) => one.from >= verb.from && (one.from >= verb.to || one.to < verb.to));
  const before = own.filter((one) => one.to <= verb.from);
  return [
    // "On TUESDAY I'll be at your office at ELEVEN".
    after.every(isHour) ? [...before, ...after] : after,
    before,
    ...[at - 1, at + 1, at - 2, at + 2]
      .map((index) => clauses[index])
      .filter((clause) => clause && isOnlyDate(line, clause, inside(clause), grammar))
      .map(inside),
  ].filter((some) => some.length > 0);
}

function isHour(one: Found): boolean {
  return one.what === 'hour' || (one.what === 'part' && !one.today);
}

/** "I'll send it, probably ON FRIDAY": a clause in which there is nothing but a date. */
function isOnlyDate(line: string, clause: Span, inside: readonly Found[], grammar: Grammar): boolean {
  if (inside.length === 0) return false;
  const gone = inside.map((one) => shifted(one, -clause.from));
  return grammar.isOnlyBeside(without(line.slice(clause.from, clause.to), gone));
}

import type { Span } from '../line/found';
import { plain } from '../line/text';
import { without } from '../line/without';
import { isIn, shifted } from './clauses';
import type { Grammar, Verb } from './grammar';

/** What the promise is about: its clause without the verb, the date and the persons, as it was written. */
export function aboutOf(sentence: string, clause: Span, verb: Verb, taken: readonly Span[], grammar: Grammar): string {
  const said = { from: verb.from, to: verb.kind === 'other' ? verb.doing : verb.to };
  const words = sentence.slice(clause.from, clause.to);
  const ofClause = [said, ...taken.filter((one) => isIn(one, clause))].map((one) => shifted(one, -clause.from));
  const rest = without(words, [...ofClause, ...grammar.personsIn(plain(words))]).replace(/\s*[.!…]+$/u, '');
  return rest.slice(grammar.joinLength(plain(rest)));
}

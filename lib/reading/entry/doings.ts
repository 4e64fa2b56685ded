import { once } from '../../domain/once';
import type { Span } from '../line/found';
import { languages } from './languages';
import { anyWords, firstWords, lastWords, words } from './patterns';
import { clauseOf, type Sentence } from './sentence';
import { eitherAt, isOrder, isTodo, saysUndone, startOf } from './starts';
import type { Doing } from './words';

/** Words that say what was done. */
export interface Said extends Span {
  doing: Doing;
}

const donePatterns = once(() =>
  languages.flatMap(({ done }) => done.map(([said, doing]) => [words(said), doing] as const)),
);
const bySomebody = once(() =>
  languages.flatMap(({ doneBySomebody, nobody }) =>
    doneBySomebody.map(([said, doing]) => {
      const name = `(?!(?:${nobody})(?![\\p{L}\\p{N}]))\\p{L}[\\p{L}'-]{1,20}`;
      return [firstWords(`${name}(?: ${name})?(?: just| has| сегодня| вчера)? ${said}`), doing] as const;
    }),
  ),
);
/** "Spoke with Ann AND THEN sent the offer" is two things. */
const andPattern = once(() => lastWords(...languages.map(({ and }) => and)));
const overPattern = once(() => anyWords(...languages.map(({ over }) => over)));

/** What the line says was done, in its order: of each thought the first, and of the same words the longest. */
export function doingsIn(sentence: Sentence): Said[] {
  const { line, clauses } = sentence;
  const found = donePatterns().flatMap(([pattern, doing]) =>
    Array.from(
      line.matchAll(pattern),
      ({ index, 0: words }): Said => ({ from: index, to: index + words.length, doing }),
    ),
  );
  for (const clause of clauses) {
    const text = line.slice(clause.from, clause.to);
    for (const [pattern, doing] of bySomebody()) {
      const said = pattern.exec(text)?.[0];
      if (said) found.push({ from: clause.from, to: clause.from + said.length, doing });
    }
  }
  // "Answer THE LETTER FROM Olga" tells what is to be done, whatever was done before it.
  const asks = (clause: Span) => isTodo(sentence, clause) || isOrder(sentence, clause);
  const free = found.filter((said) => {
    const clause = clauseOf(sentence, said);
    const isUndone = saysUndone(line.slice(clause.from, said.to));
    return !isUndone && (!asks(clause) || said.from <= startOf(sentence, clause));
  });
  const kept: Said[] = [];
  for (const said of free.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (kept.every((other) => said.to <= other.from || other.to <= said.from)) kept.push(said);
  }
  kept.sort((a, b) => a.from - b.from);
  const firsts = kept.filter((said, at) => {
    const before = kept[at - 1];
    const isNew = !before || clauseOf(sentence, said) !== clauseOf(sentence, before);
    return isNew || andPattern().test(line.slice(Math.max(0, said.from - 30), said.from));
  });
  return firsts.length > 0 ? firsts : namedAsOver(sentence);
}

/** "Meeting with the director went well", and "meeting yesterday". */
function namedAsOver(sentence: Sentence): Said[] {
  const { line, clauses, dates, context } = sentence;
  const first = clauses[0];
  const named = first && eitherAt(sentence, first);
  if (!named) return [];
  const today = context.now.slice(0, 10);
  const isPast = dates.some(({ due }) => due.slice(0, 10) < today);
  const isOver =
    !isOrder(sentence, first) &&
    overPattern().test(line.slice(named.to)) &&
    !dates.some((date) => !date.past && !date.hour && date.to <= first.to);
  return (isPast && !isOrder(sentence, first)) || isOver ? [named] : [];
}

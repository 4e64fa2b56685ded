import { addDays, dayOf } from '../../domain/wallClock';
import type { Span } from '../line/found';
import { LINE_LIMIT, type Understood, understandLine } from '../line/line';
import { plain } from '../line/text';
import { trimmed } from '../line/without';
import { trimmedIn } from './clauses';
import { restOf } from './dates';
import { languages } from './languages';
import type { EntryContext } from './meaning';
import { anyWords, firstWords, words } from './patterns';
import { isWithin, type Sentence } from './sentence';
import { eitherAt, isOrder, isTodo, startOf } from './starts';

const INSIDE = words(...languages.map(({ todoInside }) => todoInside));

const AGAIN = firstWords(...languages.map(({ again }) => again));
const VERBS = languages.flatMap(({ verbs }) => verbs.map(([verb, kind]) => [firstWords(verb), kind] as const));

/** So far behind its doing a day belongs to it. */
const NEAR = 70;

/** The part of a line that says what comes next, beside what was done; undefined where none does. */
export function nextIn(sentence: Sentence, doings: readonly Span[]): Span | undefined {
  const { clauses, dates } = sentence;
  const isDated = (clause: Span) => dates.some((date) => isWithin(date, clause));
  const free = clauses.filter((clause) => !doings.some((said) => isWithin(said, clause)));
  const todo = free.filter(
    (clause) =>
      isTodo(sentence, clause) ||
      isOrder(sentence, clause) ||
      (eitherAt(sentence, clause) !== undefined && isDated(clause)),
  );
  const clause = todo.find(isDated) ?? todo[0];
  const inside = clause && isDated(clause) ? undefined : insideOf(sentence);
  if (inside) return throughTail(sentence, inside, doings);
  if (clause) return throughTail(sentence, clause, doings);
  return free.find((one) => isDated(one) && isDateAlone(sentence, one));
}

/** Only a day, or "tomorrow again"; a weekday alone may be that of the doing. */
function isDateAlone(sentence: Sentence, clause: Span): boolean {
  const { line, dates } = sentence;
  const inside = dates.filter((date) => isWithin(date, clause));
  const rest = restOf(line, clause, dates);
  if (rest !== '' && AGAIN.exec(rest)?.[0] === rest) return inside.every(({ past, either }) => either || !past);
  const isSure = inside.every((date) => !date.either && date.past === undefined);
  const isLedTo = inside.every(({ hour }) => hour) && startOf(sentence, clause) >= clause.to;
  return isSure && (rest === '' || isLedTo);
}

/** "Asked me to CALL BACK at 16:00": the words of doing with a day right behind, in a thought about something else. */
function insideOf({ line, clauses, dates }: Sentence): Span | undefined {
  for (const { index, 0: said } of line.matchAll(INSIDE)) {
    const clause = clauses.find((one) => one.from <= index && index < one.to);
    const date = dates.find(({ from, past, either }) => from >= index && from - index < NEAR && (either || !past));
    if (clause && date && date.to <= clause.to) return { from: index, to: clause.to };
    // "On Friday call": the day right before.
    const before = dates.find(({ to, past, either }) => index - 1 <= to && to <= index && (either || !past));
    if (clause && before && before.from > clause.from)
      return { from: before.from, to: Math.max(clause.to, index + said.length) };
  }
  return undefined;
}

/** What stands behind it belongs to it, up to the next thing done. */
function throughTail({ line, clauses }: Sentence, span: Span, doings: readonly Span[]): Span {
  const later = doings.find(({ from }) => from > span.from);
  const end = later ? clauses.find((clause) => later.from < clause.to)?.from : undefined;
  return trimmedIn(line, { from: span.from, to: Math.max(span.to, end ?? line.length) });
}

/** The same words as a line of their own, without what only leads to them. */
export function readNext(sentence: Sentence, span: Span): Understood {
  const { shown, context } = sentence;
  const words = startOfWords(sentence, span);
  const start = words < span.to ? Math.max(span.from, words) : span.from;
  return understandNext(shown.slice(start, span.to), context);
}

/** A follow-up as the reader of lines has it, with the verbs that are known here as well. */
export function understandNext(said: string, context: EntryContext): Understood {
  const read = behindItsDay(understandLine(said.slice(0, LINE_LIMIT), context));
  if (read.kind !== 'other') return read;
  const text = plain(read.text);
  const verb = VERBS.find(([pattern]) => pattern.test(text));
  if (!verb) return read;
  return { ...read, kind: verb[1], text: trimmed(read.text.slice(verb[0].exec(text)?.[0].length ?? 0)) };
}

const AFTERWARDS = anyWords(...languages.map(({ afterwards }) => `(?:${afterwards})$`));

/** "Back on 30 March, call after": on that day, or the day after it. */
function behindItsDay(read: Understood): Understood {
  if (!read.due || read.problem || read.due.length > 10 || !AFTERWARDS.test(plain(read.text))) return read;
  return { ...read, problem: { code: 'ambiguous', params: { other: addDays(dayOf(read.due), 1) } } };
}

/** Beside a call that came to nothing, "try again" is one. */
export function oneMore(next: Understood, kind: string): Understood {
  return next.kind === 'other' && kind === 'call' && AGAIN.test(plain(next.text)) ? { ...next, kind: 'call' } : next;
}

/** Behind "and then"; a day before the words stays with them. */
function startOfWords(sentence: Sentence, span: Span): number {
  const dated = sentence.dates.some((date) => date.from === span.from);
  return dated ? span.from : startOf(sentence, span);
}

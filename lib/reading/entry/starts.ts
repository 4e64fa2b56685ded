import { plainPattern } from '../amounts/plainPattern';
import type { Span } from '../line/found';
import { anyOf, type Table } from '../line/text';
import { languages } from './languages';
import { anyWords, firstWords } from './patterns';
import { isWithin, type Sentence } from './sentence';
import type { Doing } from './words';

const LEAD = plainPattern(`^(?:${anyOf(languages.map(({ lead }) => lead))}(?![\\p{L}\\p{N}])[ ,]*)+`, 'u');

const TODO = languages.map(({ todo }) => firstWords(todo));
const TODO_DATED = languages.map(({ todoDated }) => firstWords(todoDated));
const ORDERS = languages.map(({ orders }) => firstWords(`(?:${orders})(?! (?:with|from|w))`));
const EITHER: readonly (readonly [RegExp, Doing])[] = languages.flatMap(({ either }) => startsIn(either));
const ALWAYS = languages.map(({ always }) => firstWords(always));
const SPARED = languages.map(({ spared }) => firstWords(spared));
const NOT = anyWords(...languages.map(({ not }) => not));

function startsIn(table: Table<Doing>) {
  return table.map(([said, doing]) => [firstWords(said), doing] as const);
}

/** Where a thought begins behind the day and the small words that lead to it: "tomorrow please CALL". */
export function startOf({ line, dates }: Sentence, clause: Span): number {
  let from = clause.from;
  for (let before = -1; before !== from; ) {
    before = from;
    const date = dates.find((one) => one.from <= from && from < one.to && isWithin(one, clause));
    if (date) from = date.to;
    const text = line.slice(from, clause.to);
    from += text.length - text.trimStart().length;
    from += LEAD.exec(line.slice(from, clause.to))?.[0].length ?? 0;
  }
  return from;
}

/** It says what is to be done. */
export function isTodo(sentence: Sentence, clause: Span): boolean {
  const isDated = sentence.dates.some((date) => isWithin(date, clause));
  return beginsWith(sentence, clause, TODO) || (isDated && beginsWith(sentence, clause, TODO_DATED));
}

/** The same words tell what is to be done and what others do. */
export function mayBeTodo(sentence: Sentence, clause: Span): boolean {
  return beginsWith(sentence, clause, TODO_DATED);
}

/** A verb that asks for something: "call Anna". */
export function isOrder(sentence: Sentence, clause: Span): boolean {
  return beginsWith(sentence, clause, ORDERS);
}

function beginsWith(sentence: Sentence, clause: Span, patterns: readonly RegExp[]): boolean {
  const text = sentence.line.slice(startOf(sentence, clause), clause.to);
  const whole = sentence.line.slice(clause.from, clause.to);
  return patterns.some((pattern) => pattern.test(text) || pattern.test(whole));
}

/** It names a doing and not whether that is over: where it stands, and what it is. */
export function eitherAt(sentence: Sentence, clause: Span): (Span & { doing: Doing }) | undefined {
  const from = startOf(sentence, clause);
  const text = sentence.line.slice(from, clause.to);
  let best: (Span & { doing: Doing }) | undefined;
  for (const [pattern, doing] of EITHER) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best ? best.to - best.from : 0)) best = { from, to: from + length, doing };
  }
  return best;
}

const UNDONE = anyWords(...languages.map(({ undone }) => undone));

/** It tells what was not done: "should have called". */
export function saysUndone(said: string): boolean {
  return UNDONE.test(said);
}

/** It says what must not be done. */
export function saysNot(sentence: Sentence): boolean {
  const [first] = sentence.clauses;
  return NOT.test(sentence.line) || (first !== undefined && beginsWith(sentence, first, SPARED));
}

/** It says what always holds, or what must not be done: a note, whatever hours are in it. */
export function isStanding(sentence: Sentence): boolean {
  return saysNot(sentence) || ALWAYS.some((pattern) => pattern.test(sentence.line));
}

import type { FollowUpKind } from '../../domain/followUp';
import { once } from '../../domain/once';
import { addDays, type Due, dayOf, daysBetween, timeOf } from '../../domain/wallClock';
import { workingDaysBefore } from '../../domain/workingDays';
import { findAll } from '../line/finders';
import type { Found, LineContext, Span } from '../line/found';
import { phrasesOf } from '../line/phrase';
import { plain } from '../line/text';
import { readWhen } from '../line/when';
import { aboutOf } from './about';
import { clausesOf, isIn } from './clauses';
import { datesOf } from './dates';
import { english } from './english';
import { type Grammar, grammarOf, type Verb } from './grammar';
import { ownSentences } from './letter';
import { romanian } from './romanian';
import { russian } from './russian';
import type { PromiseWords } from './words';

/** What the writer of a letter said that they would do, and when. To be offered, never to be taken by itself. */
export interface FoundPromise {
  /** The whole sentence, to be shown beside the offer. */
  sentence: string;
  kind: FollowUpKind;
  /** What about, without the verb and the date; may be empty. */
  text: string;
  /** Of words that may mean two days ("in a few days") the earlier reading. */
  due: Due;
}

export type PromiseContext = LineContext;

/** Days between two that are named as one or the other. */
const NEAR = 14;

type Reader = (text: string, context: PromiseContext) => FoundPromise[];

/**
 * Promises that the writer of a letter gives for a time to come: "I'll send the calculation tomorrow", «наберу вас в
 * четверг», "revin luni cu oferta". Rhythms ("every Monday") are none. `now` is the wall clock of the writing. Linear
 * in the text; never throws.
 */
export const findPromises: Reader = promisesBy([english, russian, romanian]);

/** Other promises than the writer's own, such as a client's to pay, are another table of words per language. */
export function promisesBy(languages: readonly PromiseWords[]): Reader {
  const grammars = languages.map((words) => ({ script: words.script, grammar: once(() => grammarOf(words)) }));
  return (text, context) =>
    ownSentences(text).flatMap((sentence) => {
      if (sentence.endsWith('?')) return [];
      const own = grammars.filter(({ script }) => isWrittenIn(script, sentence));
      return onePerDue(own.flatMap(({ grammar }) => promisesIn(sentence, grammar(), context)));
    });
}

/** Names of other firms stand in any sentence: of a script it has more letters than that. */
const MOST_OF_NAMES = 0.25;

function isWrittenIn(script: PromiseWords['script'], sentence: string): boolean {
  const count = (letters: RegExp) => sentence.match(letters)?.length ?? 0;
  return count(LETTERS_OF[script]) > MOST_OF_NAMES * count(/\p{L}/gu);
}

const LETTERS_OF = { Cyrillic: /\p{Script=Cyrillic}/gu, Latin: /\p{Script=Latin}/gu };

function promisesIn(sentence: string, grammar: Grammar, context: PromiseContext): FoundPromise[] {
  const line = plain(sentence);
  const verbs = grammar.verbsIn(line);
  if (verbs.length === 0 || grammar.isConditional(line)) return [];

  const doings = [...verbs, ...grammar.goesOnIn(line)].sort((a, b) => a.from - b.from);
  const found = findAll(withoutLastWords(line, doings), context, sentence);
  const dates = found.filter(
    (one) =>
      one.what === 'hour' ||
      one.what === 'part' ||
      !grammar.isDated(line.slice(0, one.from), line.slice(one.from, one.to)),
  );
  const starts = doings.map((verb) => grammar.andBefore(line, verb)).filter((at) => at !== undefined);
  const clauses = clausesOf(line, starts, phrasesOf(line, dates).map(spanOf));

  const promises = doings.map((verb): FoundPromise | undefined => {
    const at = clauses.findIndex((clause) => isIn(verb, clause));
    const clause = clauses[at];
    if (!clause || isTakenBack(line, clauses, at, verb, grammar)) return undefined;
    for (const pieces of datesOf(verb, line, clauses, at, dates, grammar)) {
      const when = readWhen(sentence, pieces, context);
      if (when.due === undefined || when.repeat) continue;
      if (when.problem && when.problem.code !== 'ambiguous' && !when.mild) continue;
      const text = aboutOf(sentence, clause, verb, when.taken, grammar);
      const due = context.throughEnd ? laterOf(when.due, when.problem?.params) : when.due;
      const isBefore = pieces.some((piece) => isBeforeDay(line, piece));
      return { sentence, kind: verb.kind, text, due: isBefore ? dayBefore(due, context) : due };
    }
    return undefined;
  });
  return promises.filter((one) => one !== undefined);
}

/** Words of verbs that the date reader knows too, in whatever language: "pop IN", "drop BY", "SUN" ("I call"). */
const saysNoDay = once(() => /(?<![\p{L}])(?:in|by|on|sun)$/u);

/** The line for the date reader: "in" of "pop in Friday" is the verb's, and "sun luni" is no Sunday. */
function withoutLastWords(line: string, verbs: readonly Verb[]): string {
  return verbs.reduce((text, { from, to }) => {
    const length = saysNoDay().exec(line.slice(from, to))?.[0].length ?? 0;
    return `${text.slice(0, to - length)}${'x'.repeat(length)}${text.slice(to)}`;
  }, line);
}

/** "Friday or Monday" is waited for through Monday; of "5/12", months apart, the usual reading stays. */
function laterOf(due: Due, params: { other: Due } | object = {}): Due {
  if (!('other' in params) || params.other < due) return due;
  return daysBetween(due, params.other) <= NEAR ? params.other : due;
}

/** «До понедельника» may be Monday as well; of "before the end of the month" the end is the last day. */
const BEFORE =
  /^(?:before|prior to|ahead of|inainte de|mai devreme de|раньше|ранее) (?!(?:(?:the|this) )?(?:end|close|weekend)|sfarsit|weekend|конца|выходны)/u;

/** "On or before 20 March" is the 20th. */
const onOr = once(() => /(?<!\p{L})(?:or|sau|или) $/u);

function isBeforeDay(line: string, piece: Found): boolean {
  return (
    (piece.what === 'day' || piece.what === 'week') &&
    BEFORE.test(line.slice(piece.from, piece.to)) &&
    !onOr().test(line.slice(0, piece.from))
  );
}

/** "Before Monday" is Friday for who does it, and is waited for through Sunday; never earlier than today. */
function dayBefore(due: Due, { now, calendar, throughEnd }: PromiseContext): Due {
  if (timeOf(due)) return due;
  const last = throughEnd ? addDays(due, -1) : workingDaysBefore(due, 1, calendar);
  return last < dayOf(now) ? due : last;
}

function isTakenBack(line: string, clauses: readonly Span[], at: number, verb: Verb, grammar: Grammar): boolean {
  const words = (clause: Span | undefined) => (clause ? line.slice(clause.from, clause.to) : '');
  const [before, own, after] = [words(clauses[at - 1]), words(clauses[at]), words(clauses[at + 1])];
  return (
    grammar.isUnsure(own) ||
    grammar.isNegated(line.slice(clauses[at]?.from, verb.from)) ||
    grammar.isOnlyDoubt(before) ||
    grammar.isOnlyDoubt(after) ||
    (grammar.isUnsure(before) && grammar.isSpokenAbout(own))
  );
}

function onePerDue(promises: readonly FoundPromise[]): FoundPromise[] {
  return promises.filter((one, index) => promises.findIndex(({ due }) => due === one.due) === index);
}

function spanOf(phrase: readonly Found[]): Span {
  return { from: phrase[0]?.from ?? 0, to: phrase.at(-1)?.to ?? 0 };
}

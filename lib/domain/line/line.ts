import { type FollowUpKind, isPast } from '../followUp';
import { type Due, dayOf, daysBetween, type WallClock } from '../wallClock';
import type { WorkCalendar } from '../workingDays';
import { findAll } from './finders';
import type { Found, LineContext, Span } from './found';
import { readKind } from './kind';
import { languages } from './languages';
import { isFigures, namesDay, namesTime, type Phrase, phrasesOf, readPhrase } from './phrase';
import { anyOf, plain, tidy, wholeWords } from './text';

/** A line longer than this is no line: nothing in it is looked for. */
export const LINE_LIMIT = 300;

/** A follow-up later than this is most likely a slip of the finger. */
export const YEARS_AHEAD = 5;

/** Why the line must be asked about; `params` are for the sentence that asks. */
export type LineProblem =
  | { code: 'empty' | 'no-date'; params?: undefined }
  | { code: 'too-long'; params: { limit: number } }
  /** Words like a date or an hour that the calendar or the clock does not have. */
  | { code: 'not-a-date'; params: { words: string } }
  | { code: 'past'; params?: undefined }
  | { code: 'too-far'; params: { years: number } }
  /** The same words mean `other` as well. */
  | { code: 'ambiguous'; params: { other: Due } };

interface What {
  kind: FollowUpKind;
  /** What remains of the line without the verb and the date, as it was written: "about the samples". */
  text: string;
}

/** What was understood. With a problem beside it, `due` is a reading to be asked about, not to be taken. */
export type Understood = What & ({ due: Due; problem?: LineProblem } | { due?: undefined; problem: LineProblem });

/** Reads a follow-up from a line in English, Russian or Romanian, or in a mixture of them. Never throws. */
export function understandLine(line: string, context: { now: WallClock; calendar: WorkCalendar }): Understood {
  if (line.length > LINE_LIMIT) {
    const text = tidy(line.slice(0, LINE_LIMIT).toWellFormed());
    return { kind: 'other', text, problem: { code: 'too-long', params: { limit: LINE_LIMIT } } };
  }
  const shown = tidy(line.toWellFormed());
  if (shown === '') return { kind: 'other', text: '', problem: { code: 'empty' } };
  const found = findAll(plain(shown), context, shown);
  const { taken, ...when } = readWhen(shown, found, context);
  return { ...readWhat(shown, taken), ...when };
}

type When = { due: Due; problem?: LineProblem } | { due?: undefined; problem: LineProblem };

function readWhen(shown: string, found: readonly Found[], context: LineContext): When & { taken: readonly Span[] } {
  const line = plain(shown);
  const phrases = phrasesOf(line, found);
  const wrong = found.find(({ what }) => what === 'wrong');
  const dated = phrases.filter(namesDay);
  const main = dated.find((phrase) => !isFigures(phrase)) ?? dated[0];
  const timed = phrases.find((phrase) => namesTime(phrase) && !namesDay(phrase));

  if (!main && wrong) return { taken: [], problem: notADate(shown, wrong) };
  if (!main && found.some(({ what }) => what === 'far')) return { taken: [], problem: tooFar };
  const taken = main ? [...main, ...(timed && !namesTime(main) ? timed : [])] : (timed ?? []);
  const reading = readPhrase(taken, context.now);
  if (!reading) return { taken: [], problem: { code: 'no-date' } };

  const { due } = reading;
  const rival = rivalOf(line, due, main, dated, context);
  const other = [reading.other, rival && readPhrase(rival, context.now)?.due].find(
    (one) => one !== undefined && one !== due && !isPast(one, context.now),
  );
  const joined = main && rival ? pairWith(line, main, rival) : [];
  const problem = wrong ? notADate(shown, wrong) : problemOf(due, other, context.now);
  return { taken: [...taken.filter(({ what }) => what !== 'wrong'), ...joined], due, ...(problem && { problem }) };
}

function problemOf(due: Due, other: Due | undefined, now: WallClock): LineProblem | undefined {
  if (isPast(due, now)) return { code: 'past' };
  if (daysBetween(now, due) > YEARS_AHEAD * 366) return tooFar;
  return other === undefined ? undefined : { code: 'ambiguous', params: { other } };
}

const tooFar: LineProblem = { code: 'too-far', params: { years: YEARS_AHEAD } };

function notADate(shown: string, { from, to }: Found): LineProblem {
  return { code: 'not-a-date', params: { words: shown.slice(from, to) } };
}

const ABOUT = wholeWords(anyOf(languages.map(({ about }) => about)));

/** Another day that the follow-up may be for: "Monday or Tuesday". What comes after "about" is not one. */
function rivalOf(line: string, due: Due, main: Phrase | undefined, dated: readonly Phrase[], { now }: LineContext) {
  const end = main?.at(-1)?.to ?? 0;
  return dated.find((phrase) => {
    if (phrase === main || (main && isFigures(phrase) && !isFigures(main))) return false;
    const between = line.slice(end, phrase[0]?.from ?? 0);
    const rival = readPhrase(phrase, now)?.due;
    return rival !== undefined && dayOf(rival) !== dayOf(due) && between.search(ABOUT) < 0;
  });
}

const OR = new RegExp(`^[ ,]*(?:${anyOf(languages.map(({ or }) => or))}|[/-])[ ,]*$`, 'u');

/** "Monday or Tuesday" goes out of the text whole. */
function pairWith(line: string, main: Phrase, rival: Phrase): Span[] {
  const from = main.at(-1)?.to ?? 0;
  const to = rival[0]?.from ?? 0;
  return OR.test(line.slice(from, to)) ? [{ from, to }, ...rival] : [];
}

function readWhat(shown: string, taken: readonly Span[]): What {
  let rest = '';
  let at = 0;
  for (const { from, to } of taken.toSorted((a, b) => a.from - b.from)) {
    rest += `${shown.slice(at, from)} `;
    at = to;
  }
  rest = trimmed(rest + shown.slice(at));
  const { kind, length } = readKind(plain(rest));
  return { kind, text: trimmed(rest.slice(length)) };
}

/** Without the commas and brackets that lost their words. */
function trimmed(text: string): string {
  return text
    .replace(/\(\s*\)|\s+(?=[,.;:!?])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/,{2,}/gu, ',')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '');
}

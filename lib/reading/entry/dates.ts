import { addDays, addMonths, type Day, type Due, dayOf, daysBetween } from '../../domain/wallClock';
import { findAll } from '../line/finders';
import type { Found, Span } from '../line/found';
import { languages as lineLanguages } from '../line/languages';
import { understandLine } from '../line/line';
import { namesDay, type Phrase, phrasesOf, readPhrase } from '../line/phrase';
import { wordsIn } from '../line/text';
import { languages } from './languages';
import type { EntryContext } from './meaning';
import { anyWords, words } from './patterns';

/** A day that the line names, wherever it belongs. */
export interface DateSaid extends Span {
  /** As of what comes: today or later, but for days that say that they are over. */
  due: Due;
  /** The day that is meant where it stands beside something that is over; absent where it can be none. */
  past?: Day;
  /** "Friday" may be either, and so may today; what says more is not. */
  either: boolean;
  /** An hour alone. */
  hour: boolean;
  /** "Next week", "January": a stretch of time and no day. */
  stretch: boolean;
  /** "Until Monday", "by Thursday". */
  until: boolean;
}

/** A day of the year that comes so late is the one just past, said of something that is over. */
const JUST_PAST = 270;

/** The days and hours of the line, in its order, as the reader of lines finds them (lib/reading/line). */
export function datesIn(line: string, shown: string, context: EntryContext): DateSaid[] {
  const ago = agoIn(line, context);
  const phrases = phrasesOf(line, findAll(line, context, shown)).flatMap((phrase) => apart(line, phrase));
  const said = phrases.flatMap((phrase): DateSaid[] => {
    const span = { from: phrase[0]?.from ?? 0, to: phrase.at(-1)?.to ?? 0 };
    const due = readPhrase(phrase, context.now, context.calendar)?.due;
    if (due === undefined || ago.some((one) => span.from < one.to && one.from < span.to)) return [];
    return [{ ...span, due, ...natureOf(phrase, due, line, dayOf(context.now)) }];
  });
  return [...said, ...ago].sort((a, b) => a.from - b.from);
}

/** "Yesterday, on Monday" are two days, each of a thought of its own. */
function apart(line: string, phrase: Phrase): Phrase[] {
  const parts: Found[][] = [];
  for (const piece of phrase) {
    const before = parts.at(-1)?.at(-1);
    if (before && !/[,;()]/u.test(line.slice(before.to, piece.from))) parts.at(-1)?.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

type Nature = Omit<DateSaid, keyof Span | 'due'>;

function natureOf(phrase: Phrase, due: Due, line: string, today: Day): Nature {
  const hour = !namesDay(phrase);
  const weekday = phrase.find((piece) => piece.what === 'day' && piece.weekday !== undefined);
  const week = phrase.some(({ what }) => what === 'week');
  const core = phrase[0]?.core ?? phrase[0]?.from ?? 0;
  const said = line.slice(phrase[0]?.from ?? 0, phrase.at(-1)?.to);
  const isBare = weekday !== undefined && !week && !SAYS_WHICH.test(said) && !/\d{1,2}[./]|\d{4}/u.test(said);
  const day = dayOf(due);
  return {
    hour,
    stretch: !hour && ((week && !weekday) || (day.endsWith('-01') && !/\d/u.test(said) && !weekday)),
    until: UNTIL.test(line.slice(phrase[0]?.from ?? 0, core)),
    either: isBare || (!hour && day === today),
    ...pastOf({ hour, isBare, day, today }),
  };
}

function pastOf({ hour, isBare, day, today }: { hour: boolean; isBare: boolean; day: Day; today: Day }) {
  if (hour) return {};
  if (day <= today) return { past: day };
  if (isBare) return { past: addDays(day, -7) };
  return daysBetween(today, day) > JUST_PAST ? { past: addMonths(day, -12) } : {};
}

const which = lineLanguages.flatMap(({ which: table }) => table.filter(([, value]) => value !== 'last'));
const SAYS_WHICH = anyWords(wordsIn(which));
const UNTIL = anyWords(...languages.map(({ until }) => until));

const COUNT = '(?<count>(?:\\d{1,3}|\\p{L}{1,12}) (?:de )?(?:\\p{L}{1,12} )?\\p{L}{2,12})';
const AGO = languages.map(({ ago, agoBefore, ahead }) => ({
  pattern: words(`${COUNT} (?:${ago})`, agoBefore && `(?:${agoBefore}) ${COUNT.replace('<count>', '<after>')}`),
  ahead,
}));

/** More of them tell nothing more, and each is a line to be read. */
const MOST_AGO = 2;

/** "3 days ago" is as far from today as "in 3 days", on the other side. */
function agoIn(line: string, context: EntryContext): DateSaid[] {
  return AGO.flatMap(({ pattern, ahead }) =>
    Array.from(line.matchAll(pattern))
      .slice(0, MOST_AGO)
      .flatMap((match): DateSaid[] => {
        const { count, after } = match.groups ?? {};
        const read = understandLine(
          ahead.replace('COUNT', () => count ?? after ?? ''),
          context,
        );
        const today = dayOf(context.now);
        if (read.due === undefined || read.text !== '' || read.problem) return [];
        const past = addDays(today, -daysBetween(today, dayOf(read.due)));
        const span = { from: match.index, to: match.index + match[0].length };
        return [{ ...span, due: past, past, either: false, hour: false, stretch: false, until: false }];
      }),
  );
}

/** What a piece of the line is without its days. */
export function restOf(line: string, { from, to }: Span, dates: readonly DateSaid[]): string {
  let rest = '';
  let at = from;
  for (const date of dates.filter((one) => from <= one.from && one.to <= to)) {
    rest += line.slice(at, date.from);
    at = date.to;
  }
  return (rest + line.slice(at, to)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

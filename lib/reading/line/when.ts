import { isPast } from '../../domain/followUp';
import { once } from '../../domain/once';
import { type Due, dayOf, daysBetween, timeOf, type WallClock } from '../../domain/wallClock';
import type { Found, LineContext, Span, ZoneFound } from './found';
import { languages } from './languages';
import { isFigures, namesDay, namesTime, type Phrase, type PhraseReading, phrasesOf, readPhrase } from './phrase';
import { type LineProblem, YEARS_AHEAD } from './problem';
import { firstOf } from './repeats';
import { anyOf, plain, wholeWords } from './text';
import { isDescribing, turningWords } from './turns';
import type { Repeat } from './words';
import { nextOnOwnClock, onOwnClock } from './zones';

/** When the line is due, as far as it says; `taken` are the words that say it. */
type When = { taken: readonly Span[] } & (
  | { due: Due; repeat?: Repeat; problem?: LineProblem /** See turns.ts. */; mild?: true }
  | { due?: undefined; problem: LineProblem; mild?: true }
);

/**
 * Of all date words in the line, those that the follow-up is due at: the first day in words, else in figures, with the
 * hour beside it or elsewhere in the line; without a day, the hour.
 */
export function readWhen(shown: string, found: readonly Found[], context: LineContext): When {
  const { now, calendar } = context;
  const line = plain(shown);
  const phrases = phrasesOf(line, found).flatMap((phrase) => apart(line, phrase));
  const wrong = found.find(({ what }) => what === 'wrong');
  const days = phrases.filter(namesDay);
  const free = days.filter((phrase) => !isDescribing(line, whole(phrase)));
  const dated = free.length > 0 ? free : days;
  const main = dated.find((phrase) => !isFigures(phrase)) ?? dated[0];
  const timed = phrases.find((phrase) => namesTime(phrase) && !namesDay(phrase));

  if (!main && wrong) return { taken: [], problem: notADate(shown, wrong) };
  if (!main && found.some(({ what }) => what === 'far')) return { taken: [], problem: tooFar };
  const repeats = phrases.flatMap(repeatsOf);
  // A rhythm that is not known must not end as its first date alone.
  if (repeats.some(({ repeat }) => repeat === 'other')) return { taken: [], problem: { code: 'no-date' } };
  const repeat = repeats.map((one) => one.repeat).find((one) => one !== 'other');
  const rhythm = phrases.filter((phrase) => phrase !== main && phrase !== timed && repeatsOf(phrase).length > 0);
  const runs = [main ?? [], timed && !(main && namesTime(main)) ? timed : [], ...rhythm];
  const taken = runs.flat();
  const reading = repeat && !main ? firstReading(taken, repeat, context) : readPhrase(taken, now, calendar);
  if (!reading) return { taken: [], problem: { code: 'no-date' } };

  const zone = taken.find((piece): piece is ZoneFound => piece.what === 'zone');
  const said = zone && timeOf(reading.due) !== undefined ? inZone(reading, zone, main !== undefined, context) : reading;
  const { due } = said;
  const unsure = wrong
    ? undefined
    : runs.map((run) => turningWords(line, shown, run)).find((span) => span !== undefined);
  const offered = isPast(due, now) ? {} : { due };
  if (unsure)
    return { taken, ...offered, problem: unclear(shown, unsure), ...(unsure.mild && { mild: true as const }) };
  if (said.unsure) return { taken, ...offered, problem: unclear(shown, whole(taken)) };
  const lost = timeOf(due) === undefined && !wrong ? found.find((piece) => isSaidHour(line, piece)) : undefined;
  if (lost && !taken.includes(lost)) return { taken, ...offered, problem: unclear(shown, lost), mild: true };

  const rival = rivalOf(line, due, main, dated, context);
  const other = [said.other, rival && readPhrase(rival, now, calendar)?.due].find(
    (one) => one !== undefined && one !== due && !isPast(one, now),
  );
  const joined = main && rival ? pairWith(line, main, rival) : [];
  const problem = wrong ? notADate(shown, wrong) : problemOf(due, other, now);
  return {
    taken: [...taken.filter(({ what }) => what !== 'wrong'), ...joined],
    due,
    ...(repeat && { repeat }),
    ...(problem && { problem }),
  };
}

/** "The invoice of 12 November by Friday": the date of the invoice is one, and Friday is another. */
function apart(line: string, phrase: Phrase): Phrase[] {
  const at = phrase.findIndex((piece, index) => index > 0 && piece.what === 'day' && piece.from < (piece.core ?? 0));
  return at > 0 && isDescribing(line, whole(phrase)) ? [phrase.slice(0, at), phrase.slice(at)] : [phrase];
}

/** What a clock elsewhere shows, on the user's own; to be asked about where that cannot be told for sure. */
function inZone(
  reading: PhraseReading,
  { zone }: ZoneFound,
  isDated: boolean,
  { now, wallClockAt }: LineContext,
): PhraseReading {
  const [due, other] = isDated
    ? onOwnClock(reading.due, zone, wallClockAt)
    : nextOnOwnClock(timeOf(reading.due) ?? '', zone, now, wallClockAt);
  if (due === undefined) return { ...reading, unsure: true };
  return { due, ...(other && { other }), ...((reading.unsure || reading.other) && { unsure: true }) };
}

const AT = /^(?:at|@|в|la|ora|la ora|orele)\s*$/u;

/** "At 10", behind which something stands that it may count: no hour for sure, and not to be lost silently. */
function isSaidHour(line: string, { what, from, core = from }: Found): boolean {
  return what === 'hour' && AT.test(line.slice(from, core));
}

function unclear(shown: string, { from, to }: Span): LineProblem {
  return { code: 'unclear', params: { words: shown.slice(from, to).trim() } };
}

function whole(pieces: readonly Span[]): Span {
  return { from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 };
}

function repeatsOf(phrase: Phrase): { repeat: Repeat | 'other' }[] {
  return phrase.flatMap((piece) => ('repeat' in piece && piece.repeat ? [{ repeat: piece.repeat }] : []));
}

/** "Monthly at 10" begins a month from now. */
function firstReading(taken: Phrase, repeat: Repeat, { now, calendar }: LineContext): PhraseReading {
  const time = timeOf(readPhrase(taken, now, calendar)?.due ?? dayOf(now));
  const day = firstOf(repeat, dayOf(now));
  return { due: time === undefined ? day : `${day}T${time}` };
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

const aboutPattern = once(() => wholeWords(anyOf(languages.map(({ about }) => about))));

/** Another day that the follow-up may be for: "Monday or Tuesday". What comes after "about" is not one. */
function rivalOf(
  line: string,
  due: Due,
  main: Phrase | undefined,
  dated: readonly Phrase[],
  { now, calendar }: LineContext,
) {
  const end = main?.at(-1)?.to ?? 0;
  return dated.find((phrase) => {
    if (phrase === main || (main && isFigures(phrase) && !isFigures(main))) return false;
    const between = line.slice(end, phrase[0]?.from ?? 0);
    const rival = readPhrase(phrase, now, calendar)?.due;
    return rival !== undefined && dayOf(rival) !== dayOf(due) && between.search(aboutPattern()) < 0;
  });
}

const orPattern = once(() => new RegExp(`^[ ,]*(?:${anyOf(languages.map(({ or }) => or))}|[/-])[ ,]*$`, 'u'));

/** "Monday or Tuesday" goes out of the text whole. */
function pairWith(line: string, main: Phrase, rival: Phrase): Span[] {
  const from = main.at(-1)?.to ?? 0;
  const to = rival[0]?.from ?? 0;
  return orPattern().test(line.slice(from, to)) ? [{ from, to }, ...rival] : [];
}

import { once } from '../../domain/once';
import { standsAlone } from './alone';
import type { Found, Span } from './found';
import { languages } from './languages';
import { isAmount } from './numericDates';
import { anyOf, wordsIn } from './text';

const all = (words: (language: (typeof languages)[number]) => string) => anyOf(languages.map(words));
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** "a Friday" says nothing; all other numbers do. */
const ARTICLES = /^(?:an?|one|un|una|unu|o|один|одну|одного)$/u;

const turnsBefore = once(() => new RegExp(`${START}${all(({ turns }) => turns.before)}[ -]$`, 'u'));
/** "Half on Friday" is half of something, "half three" an hour. */
const halfBefore = once(() => /(?<![\p{L}\p{N}])half $/u);
/** «Позже пятницы», as against «самое позднее в пятницу». */
const turnsBare = once(() => new RegExp(`${START}${all(({ turns }) => turns.bare)} $`, 'u'));
/** "2-" before a count, and "-3" behind a date. */
const stretchBefore = once(() => /(?<![\p{L}\p{N}.,:/+-])\d{1,2} ?[-–—/] ?$/u);
const rangeBefore = once(
  () =>
    /(?<![\p{L}\p{N}.,:/+-])\d{1,2}(?:st|nd|rd|th|-?го|-?е|-?му)? (?:and|or|to|through|и|или|либо|до|по|si|sau|ori|la|pana la|pana pe)(?: the| pe| la)? $/u,
);
/** "At 7 or 8". */
const OTHER_HOUR = /^ ?(?:am|pm)? (?:or|или|либо|sau|ori)(?: at| в| la)? \d{1,2}(?![\d.,]*\d)/u;
const STRETCH_AFTER = /^ ?[-–—/] ?\d{1,2}(?![\d.:]*\d)/u;
const turnsAfter = once(() => new RegExp(`^['’]s?${END}|^[ -]${all(({ turns }) => turns.after)}${END}`, 'u'));
const reckonedAfter = once(() => new RegExp(`^ ${all(({ turns }) => turns.afterReckoned)} (?<what>.*)$`, 'u'));
const countAfter = once(() => new RegExp(`^ ${all(({ turns }) => turns.afterCount)}${END}`, 'u'));
const withinDayPattern = once(() => new RegExp(`^${all(({ turns }) => turns.withinDay)}`, 'u'));

const operators = once(
  () =>
    new RegExp(
      `^(?:${anyOf([...languages.flatMap(({ before, after }) => [before, after]), '(?:of|from|to)(?: the)?|past'])}) `,
      'u',
    ),
);

const unitBefore = once(
  () => new RegExp(`(?:${START}${anyOf(languages.map(({ units }) => wordsIn(units)))}|(?<=\\d ?)[hd])[ -]$`, 'u'),
);
const lastingPattern = once(
  () =>
    new RegExp(
      `${START}${all(({ turns }) => turns.lasting)} (?:(?:\\d+|the|this|${anyOf(languages.map(({ numbers }) => wordsIn(numbers)))}) )?(?:de )?${anyOf(languages.map(({ units }) => wordsIn(units)))} $`,
      'u',
    ),
);
const daysAfter = once(
  () =>
    new RegExp(
      `^ (?:\\d{1,3}|${anyOf(languages.map(({ numbers }) => wordsIn(numbers)))}) ${anyOf(languages.map(({ units }) => wordsIn(units.filter(([, unit]) => unit !== 'hour' && unit !== 'minute'))))}${END}`,
      'u',
    ),
);
const unitAfter = once(
  () =>
    new RegExp(
      `^ ${anyOf(languages.map(({ units }) => wordsIn(units.filter(([, unit]) => unit !== 'hour'))))}${END}`,
      'u',
    ),
);

const CARDINAL = `\\d{1,4}|${anyOf(languages.map(({ numbers }) => wordsIn(numbers)))}`;
const numberBefore = once(() => new RegExp(`(?<![\\p{L}\\p{N}№#.,:/+-]|\\d )(?<number>${CARDINAL}) $`, 'u'));
const ordinalBefore = once(
  () =>
    new RegExp(
      `${START}(?:\\d{1,2}(?:st|nd|rd|th|-?(?:й|я|е|го|ю|ой|ый))|${anyOf(languages.map(({ nth }) => wordsIn(nth)))}|${all(({ turns }) => turns.numbered)}) $`,
      'u',
    ),
);
/** Words for figures after a date: the last of the line, or of its part. */
const numberAfter = once(
  () => /^[ -](?<number>\d{1,4})(?:st|nd|rd|th)?(?<rest>\p{L}*)(?=$|[\s,.;:!?)])(?!\s\p{Ll})(?![.,:/-]\d)/u,
);
const hourAfter = once(
  () => new RegExp(`^ ${all(({ beforeHour }) => beforeHour)} ?\\d[\\d:.]*\\p{L}*(?=$|[,.;!?)])`, 'u'),
);

const MONTH_TOUCHING = anyOf(
  languages.map(({ months }) =>
    anyOf(months.map((month) => `(?!(?:may|april|june|august|mai|mar|март|май)${END})${month}`)),
  ),
);
const monthBefore = once(() => new RegExp(`(?<!\\d[\\p{L}.-]{0,4} ?)${START}(?=\\p{L}{3})${MONTH_TOUCHING} $`, 'u'));

/** Longer than all words that are looked for before a date: a long sentence is not read anew for each of its dates. */
const FAR_ENOUGH = 60;

/**
 * The words beside a date that was read which may change what it means and were not read themselves: a number, "of",
 * "after", "not" and their like. Undefined where it stands alone, or beside words that leave it as it is.
 */
export function turningWords(line: string, shown: string, run: readonly Found[]): Turning | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const from = lengthBefore(line, shown, first, run);
  const to = lengthAfter(line, run, last);
  if (from === 0 && to === 0) return undefined;
  const isMild = (from === 0 || isOrdinal(line, first)) && (to === 0 || possessive().test(line.slice(last.to)));
  return { from: first.from - from, to: last.to + to, ...(isMild && { mild: true }) };
}

/**
 * Mild ones leave the day as it is where it is known to be one that something is done on: a client who pays "the first
 * third this Friday" or "in tomorrow's run" does so then.
 */
export interface Turning extends Span {
  mild?: true;
}

const possessive = once(() => new RegExp(`^['’]s?${END}`, 'u'));

function isOrdinal(line: string, first: Found): boolean {
  return ordinalBefore().test(line.slice(Math.max(0, first.from - FAR_ENOUGH), first.from));
}

function lengthBefore(line: string, shown: string, first: Found, run: readonly Found[]): number {
  const before = line.slice(Math.max(0, first.from - FAR_ENOUGH), first.from);
  const small = line.slice(first.from, first.core ?? first.from);
  const isReckoned = operators().test(small);
  const said = turnsBefore().exec(before) ?? monthBefore().exec(before);
  if (said) return said[0].length;
  const bare = small === '' || isReckoned;
  const ordinal = bare ? (ordinalBefore().exec(before) ?? turnsBare().exec(before)) : null;
  if (ordinal) return ordinal[0].length;
  const half = first.what === 'hour' ? halfBefore().exec(before) : null;
  if (half) return half[0].length;
  const core = first.core ?? first.from;
  const range = /^\d/u.test(line.slice(core, core + 1))
    ? rangeBefore().exec(line.slice(Math.max(0, core - FAR_ENOUGH), core))
    : null;
  if (range) return range[0].length - (core - first.from);
  const stretch = stretchBefore().exec(before);
  if (stretch) return stretch[0].length;
  const unit = unitBefore().exec(before);
  if (unit && (isReckoned || !lastingPattern().test(before))) return unit[0].length;
  const number = numberBefore().exec(before);
  if (!number || ARTICLES.test(number.groups?.number ?? '')) return 0;
  const isTime = run.some(({ what }) => what === 'hour' || what === 'part');
  const isOperated = isReckoned && (isTime || !/^(?:before|до|inainte de|pana la|by|until|till) /u.test(small));
  const alone = standsAlone(line, shown, first.from - number[0].length) && mayBeTime(number.groups?.number ?? '');
  const isJoined = small === '' || /^(?:on|in|во?|на|pe|in) $/u.test(small);
  return isOperated || (isJoined && alone) ? number[0].length : 0;
}

/** An hour, a day of the month, a year; words are hours as well. */
function mayBeTime(number: string): boolean {
  if (!/^\d+$/.test(number)) return true;
  const value = Number(number);
  return value <= 31 || (number.length >= 3 && value < 2400 && value % 100 < 60) || (value >= 2000 && value < 2100);
}

function lengthAfter(line: string, run: readonly Found[], last: Found): number {
  const after = line.slice(last.to, last.to + FAR_ENOUGH);
  const said =
    turnsAfter().exec(after) ??
    STRETCH_AFTER.exec(after) ??
    hourAfter().exec(after) ??
    unitAfter().exec(after) ??
    daysAfter().exec(after);
  const other = last.what === 'hour' ? OTHER_HOUR.exec(after) : null;
  if (other) return other[0].length;
  if (said) return said[0].length;
  const isCounted = 'counted' in last && last.counted === true;
  const isReckoned = isCounted || last.what === 'week' || (last.what === 'day' && last.weekday !== undefined);
  if (isCounted && countAfter().test(after)) return countAfter().exec(after)?.[0].length ?? 0;
  const reckoned = isReckoned ? reckonedAfter().exec(after) : null;
  if (reckoned && !withinDayPattern().test(reckoned.groups?.what ?? '')) {
    return reckoned[0].length - (reckoned.groups?.what?.length ?? 0) - 1;
  }
  const number = numberAfter().exec(after);
  if (!number || isAmount(line, last.to + number[0].length)) return 0;
  const hasHour = run.some(({ what }) => what === 'hour');
  return mayBeTime(number.groups?.number ?? '') && !(hasHour && Number(number.groups?.number) > 31)
    ? number[0].length
    : 0;
}

const describingPattern = once(() => new RegExp(`${START}${all(({ turns }) => turns.describing)} $`, 'u'));

/** "The invoice of 12 November": a date that tells which one it is, and not when the follow-up is due. */
export function isDescribing(line: string, first: Span): boolean {
  return describingPattern().test(line.slice(Math.max(0, first.from - FAR_ENOUGH), first.from));
}

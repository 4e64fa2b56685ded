import { once } from '../../domain/once';
import { two } from './calendarDays';
import type { Finder, Found } from './found';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { isAmount } from './numericDates';
import { type Half, inHalf } from './partsOfDay';
import { anyOf, lookUp, NUMBER_END, NUMBER_START, type Table, wordsIn } from './text';

/** Said after the hour: which part of the day it is in. */
export const HALVES: Table<Half> = [
  ['am|a\\.m\\.?|a m|in the am', 'am'],
  ['pm|p\\.m\\.?|p m|in the pm', 'pm'],
  ['утра|(?:de )?dimineata|in the morning', 'morning'],
  ['дня|пополудни|после полудня|dupa[- ](?:amiaza|masa)|in (?:the )?afternoon', 'day'],
  ['вечера|(?:de )?seara|in the evening', 'evening'],
  ['ночи|noaptea|at night', 'night'],
];
export const halfOf = lookUp(HALVES);
const half = (name: string) => `(?: ?(?<${name}>${wordsIn(HALVES)}|(?<=:\\d\\d)[ap]))?`;

/** "9-10", "с 10 до 12": a stretch of time; the beginning counts. */
const UNTIL = ` ?(?:[-–—]|to|till|until|and|до|и|pana la|si|(?<=de la \\d{1,2}(?:[:.]\\d{2})? ?)la) ?(?<until>\\d{1,2})(?:[:.]\\d{2})?${half('untilHalf')}`;

const hourPattern = once(
  () =>
    new RegExp(
      `${NUMBER_START}(?<one>(?<hour>\\d{1,2})(?:(?<mark>[:.hч-])(?<minute>\\d{2})(?:(?<=:\\d\\d):[0-5]\\d)?)?(?: ?(?<clock>o'?clock|h|час(?:а|ов|ам|у)?|ч\\.?))?${half('half')}(?: (?:sharp|exactly|on the dot|fix|punct|ровно))?)(?:${UNTIL})?${NUMBER_END}`,
      'gu',
    ),
);

const beforePattern = once(
  () =>
    new RegExp(`(?:(?<![\\p{L}\\p{N}])(?<word>${anyOf(languages.map(({ beforeHour }) => beforeHour))}) |@ ?)$`, 'u'),
);
const beforeAnythingPattern = once(
  () => new RegExp(`^${anyOf(languages.map(({ beforeAnything }) => beforeAnything))}$`, 'u'),
);

/** "Tomorrow at 3 shops". */
const countedPattern = once(
  () => new RegExp(`^ (?:[а-я]+(?:ых|их) )?${anyOf(languages.map(({ counted }) => counted))}(?![\\p{L}\\p{N}])`, 'u'),
);

/**
 * Up to this hour, figures without a leading zero mean the afternoon: "at 3" is 15:00 to people at work. Who means the
 * morning writes "03:00", "3 am", «3 утра».
 */
const LATEST_AFTERNOON_HOUR = 6;

/** "at 9", "10:30", "3pm", «в 15-00», «в 3 часа дня», "la ora 10". Seconds count for nothing. */
export const hours: Finder = (line, _context, shown) =>
  Array.from(line.matchAll(hourPattern()), (match): Found | undefined => {
    const group = match.groups ?? {};
    const before = beforePattern().exec(line.slice(0, match.index));
    const isAfter = before !== null;
    const isVague = beforeAnythingPattern().test(before?.groups?.word ?? '');
    // "15-30" is half past three; "9-10" without "at" before it is a stretch, and so is "10-12" after "from".
    const isStretch =
      group.mark === '-' && (!isAfter || isVague) && Number(group.minute) <= 24 && group.minute !== '00';
    const minute = isStretch ? '00' : (group.minute ?? '00');
    const hour = Number(group.hour);
    const end = endOfHour(match, isVague);
    const span = { from: match.index, to: end };
    if (isAmount(line, end) || (isVague && Number(group.until) > 24)) return undefined;
    const exact =
      group.mark === ':' ||
      (group.half ?? group.untilHalf) !== undefined ||
      (group.mark === '-' && isAfter) ||
      /^[hч]$/u.test(group.mark ?? '');
    if (hour > 23 || Number(minute) > 59) {
      return group.mark === ':' && group.hour && match[0].length >= 4 ? { ...span, what: 'wrong' } : undefined;
    }
    if (!exact && group.clock === undefined && countedPattern().test(line.slice(end))) return undefined;
    const bare = !exact && !isAfter && group.clock === undefined && group.mark !== '.';
    const finished = looksFinished(line, shown, end);
    const loose = (bare || isVague) && !exact && !finished;
    const shy = !exact && !(isAfter && finished);
    const time = clockTime(group.hour ?? '', minute, saidHalf(match, end));
    if (!time) return { ...span, what: 'hour', time: `${two(hour)}:${minute}`, shy, bare, loose, unsure: true };
    // "By Friday 2 NDAs": two of them, or at two, unless all is in capitals.
    const unsure = bare && /^ \p{Lu}{2}/u.test(shown.slice(end, end + 3)) && /\p{Ll}/u.test(shown);
    if (unsure) return { ...span, what: 'hour', time, shy, bare, loose, unsure };
    return { ...span, what: 'hour', time, shy, bare, loose, ...(hour === 12 && time < '01:00' && { orNext: true }) };
  }).filter((one) => one !== undefined);

/** The part of the day that was said with the hour: in "7-9 pm" and "11-1 pm" it is said of the end of the stretch. */
function saidHalf(match: RegExpExecArray, end: number): Half | undefined {
  const { one = '', hour, half: own, until, untilHalf } = match.groups ?? {};
  if (own) return halfCalled(own);
  const last = halfCalled(untilHalf);
  if (!last || end === match.index + one.length || Number(hour) > 12) return undefined;
  const isBefore = Number(hour) % 12 < Number(until) % 12;
  if (isBefore) return last;
  return last === 'am' || last === 'morning' ? 'pm' : 'am';
}

function halfCalled(words: string | undefined): Half | undefined {
  if (words === 'a' || words === 'p') return `${words}m`;
  return halfOf(words ?? '');
}

/** Where the hour's words end: "at 10 and 3 samples" is not a stretch of time, "between 10 and 12" is. */
function endOfHour(match: RegExpExecArray, isVague: boolean): number {
  const { one = '', until, untilHalf, hour } = match.groups ?? {};
  const joiner = match[0].slice(one.length).trim();
  const isList = /^(?:and|и|si)\s/u.test(joiner) && !isVague;
  const isBack = Number(until) <= Number(hour) && !(untilHalf || isVague);
  const keep = until === undefined || isList || isBack || Number(until) > 24;
  return match.index + (keep ? one : match[0]).length;
}

/**
 * "15:30" from an hour as it was written, and the part of the day that was said with it; undefined where nobody says so:
 * "12 in the evening".
 */
export function clockTime(figures: string, minute: string, half: Half): string | undefined;
export function clockTime(figures: string, minute: string, half?: undefined): string;
export function clockTime(figures: string, minute: string, half: Half | undefined): string | undefined;
export function clockTime(figures: string, minute: string, half?: Half): string | undefined {
  const hour = Number(figures);
  if (half !== undefined) {
    const inside = inHalf(hour, half);
    return inside === undefined ? undefined : `${two(inside)}:${minute}`;
  }
  const isAfternoon = hour >= 1 && hour <= LATEST_AFTERNOON_HOUR && !figures.startsWith('0');
  return `${two(isAfternoon ? hour + 12 : hour)}:${minute}`;
}

import { two } from './calendarDays';
import type { Finder, Found } from './found';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { isAmount } from './numericDates';
import { anyOf, lookUp, NUMBER_END, NUMBER_START, type Table, wordsIn } from './text';

/** Said after the hour; the value is the first hour of that half of the day. */
const HALVES: Table<0 | 12> = [
  ['am|a\\.m\\.|утра|ночи|dimineata', 0],
  ['pm|p\\.m\\.|дня|вечера|dupa-amiaza|dupa-masa|seara', 12],
];
const halfOf = lookUp(HALVES);
const half = (name: string) => `(?: ?(?<${name}>${wordsIn(HALVES)}))?`;

/** "9-10", "с 10 до 12": a stretch of time; the beginning counts. */
const UNTIL = ` ?(?:[-–—]|to|till|until|and|до|и|pana la|si) ?(?<until>\\d{1,2})(?:[:.]\\d{2})?${half('untilHalf')}`;

const HOUR = new RegExp(
  `${NUMBER_START}(?<one>(?<hour>\\d{1,2})(?:(?<mark>[:.h-])(?<minute>\\d{2}))?(?: ?(?<clock>o'?clock|h|час(?:а|ов|ам|у)?|ч\\.?))?${half('half')})(?:${UNTIL})?${NUMBER_END}`,
  'gu',
);

const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?<word>${anyOf(languages.map(({ beforeHour }) => beforeHour))}) |@ ?)$`,
  'u',
);
const BEFORE_ANYTHING = new RegExp(`^${anyOf(languages.map(({ beforeAnything }) => beforeAnything))}$`, 'u');

/**
 * Up to this hour, figures without a leading zero mean the afternoon: "at 3" is 15:00 to people at work. Who means the
 * morning writes "03:00", "3 am", «3 утра».
 */
const LATEST_AFTERNOON_HOUR = 6;

/** "at 9", "10:30", "3pm", «в 15-00», «в 3 часа дня», "la ora 10". Seconds and zones are not read. */
export const hours: Finder = (line, _context, shown) =>
  Array.from(line.matchAll(HOUR), (match): Found | undefined => {
    const group = match.groups ?? {};
    const before = BEFORE.exec(line.slice(0, match.index));
    const isAfter = before !== null;
    const isVague = BEFORE_ANYTHING.test(before?.groups?.word ?? '');
    // "15-30" is half past three; "9-10" without "at" before it is a stretch, and so is "10-12" after "from".
    const isStretch =
      group.mark === '-' && (!isAfter || isVague) && Number(group.minute) <= 24 && group.minute !== '00';
    const minute = isStretch ? '00' : (group.minute ?? '00');
    const hour = Number(group.hour);
    const end = endOfHour(match, isVague);
    const span = { from: match.index, to: end };
    if (isAmount(line, end)) return undefined;
    const exact = group.mark === ':' || group.half !== undefined || (group.mark === '-' && isAfter);
    if (hour > 23 || Number(minute) > 59) {
      return group.mark === ':' && group.hour && match[0].length >= 4 ? { ...span, what: 'wrong' } : undefined;
    }
    const finished = looksFinished(line, shown, end);
    const bare = !exact && !isAfter && group.clock === undefined && group.mark !== '.';
    const loose = (bare || isVague) && !exact && !finished;
    const shy = !exact && !(isAfter && finished);
    const time = clockTime(group.hour ?? '', minute, halfOf(group.half ?? ''));
    return { ...span, what: 'hour', time, shy, bare, loose };
  }).filter((one) => one !== undefined);

/** Where the hour's words end: "at 10 and 3 samples" is not a stretch of time, "between 10 and 12" is. */
function endOfHour(match: RegExpExecArray, isVague: boolean): number {
  const { one = '', until, hour } = match.groups ?? {};
  const joiner = match[0].slice(one.length).trim();
  const isList = /^(?:and|и|si)\s/u.test(joiner) && !isVague;
  const keep = until === undefined || isList || Number(until) <= Number(hour) || Number(until) > 24;
  return match.index + (keep ? one : match[0]).length;
}

/** "15:30" from an hour as it was written; `half` is the first hour of the half of the day that was said with it. */
export function clockTime(figures: string, minute: string, half?: 0 | 12): string {
  const hour = Number(figures);
  if (half !== undefined) return `${two(hour <= 12 ? (hour % 12) + half : hour)}:${minute}`;
  const isAfternoon = hour >= 1 && hour <= LATEST_AFTERNOON_HOUR && !figures.startsWith('0');
  return `${two(isAfternoon ? hour + 12 : hour)}:${minute}`;
}

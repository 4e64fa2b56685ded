import { once } from '../../domain/once';
import { two } from './calendarDays';
import type { Finder, Found } from './found';
import { clockTime, HALVES, halfOf } from './hours';
import { looksFinished } from './lineEnd';
import { lookUp, type Table, wholeWords, wordsIn } from './text';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];

const MINUTES: Table<number> = [
  ...TENS.flatMap((ten, tens) =>
    HOURS.slice(0, 9).map((one, ones) => [`${ten}[ -]${one}`, 10 * (tens + 2) + ones + 1] as const),
  ),
  ...TENS.map((ten, tens) => [ten, 10 * (tens + 2)] as const),
  ...TEENS.map((name, index) => [name, 10 + index] as const),
  ...HOURS.slice(0, 9).map((one, ones) => [`(?:oh|o|ou|zero)[ -]${one}`, ones + 1] as const),
  ["o'?clock", 0],
];
const minuteOf = lookUp(MINUTES);
const hourOf = lookUp(HOURS.map((name, index) => [name, index + 1] as const));

const pattern = once(() =>
  wholeWords(
    `(?:(?<at>at|@|around|about|by|until|till|from) )?(?<hour>${HOURS.join('|')})(?:[ -](?<minute>${wordsIn(MINUTES)}))?(?: ?(?<half>${wordsIn(HALVES)}))?`,
  ),
);

/** "Ten thirty", "at three twenty", "twelve oh three", "nine am"; what follows must not be counted by them. */
export const compoundHours: Finder = (line, _context, shown) =>
  Array.from(line.matchAll(pattern()), (match): Found | undefined => {
    const { hour = '', minute, half, at } = match.groups ?? {};
    const span = { from: match.index + (at ? at.length + 1 : 0), to: match.index + match[0].length };
    if ((minute === undefined && half === undefined) || (!half && !looksFinished(line, shown, span.to)))
      return undefined;
    const minutes = two(minuteOf(minute ?? '') ?? 0);
    const time = clockTime(String(hourOf(hour)), minutes, halfOf(half ?? ''));
    if (!time) return { ...span, what: 'hour', time: `12:${minutes}`, unsure: true };
    return { ...span, what: 'hour', time };
  }).filter((one) => one !== undefined);

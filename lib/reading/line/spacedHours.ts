import { once } from '../../domain/once';
import { two } from './calendarDays';
import type { Finder, Found } from './found';
import { clockTime, HALVES, halfOf } from './hours';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { anyOf, NUMBER_END, NUMBER_START, wordsIn } from './text';

const hourPattern = once(
  () =>
    new RegExp(`${NUMBER_START}(?<!\\d )(?<hour>[01]?\\d|2[0-3]) (?<minute>00|15|30|45)${NUMBER_END}(?! \\d)`, 'gu'),
);

const before = once(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(languages.map(({ beforeHour }) => beforeHour))} $`, 'u'),
);

/** "Thursday 14 00", «завтра в 9 30»: an hour beside a day, and only when nothing follows that it may count. */
export const spacedHours: Finder = (line, _context, shown) =>
  Array.from(line.matchAll(hourPattern()), (match): Found | undefined => {
    const { hour = '', minute = '' } = match.groups ?? {};
    const span = { from: match.index, to: match.index + match[0].length };
    if (!looksFinished(line, shown, span.to)) return undefined;
    const bare = !before().test(line.slice(0, span.from));
    return { ...span, what: 'hour', time: clockTime(hour, minute), shy: true, bare };
  }).filter((one) => one !== undefined);

const glued = once(
  () =>
    new RegExp(
      `${NUMBER_START}(?<hour>[01]?\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?(?<half>${wordsIn(HALVES)}))?${NUMBER_END}`,
      'gu',
    ),
);

/** "at 1030 tomorrow", "330 pm": figures in one that are said to be an hour; "at 2030" may be a year, and is asked about. */
export const gluedHours: Finder = (line, _context, shown) =>
  Array.from(line.matchAll(glued()), (match): Found | undefined => {
    const { hour = '', minute = '', half } = match.groups ?? {};
    const span = { from: match.index, to: match.index + match[0].length };
    const isSaid = at().test(line.slice(Math.max(0, span.from - 8), span.from)) && looksFinished(line, shown, span.to);
    const isYear = !half && Number(hour) === 20;
    if ((!half && !isSaid) || hour.length + minute.length < 3 || isYear) return undefined;
    const time = clockTime(hour, minute, halfOf(half ?? ''));
    if (!time) return { ...span, what: 'hour', time: `${two(Number(hour))}:${minute}`, unsure: true };
    return { ...span, what: 'hour', time, shy: !half };
  }).filter((one) => one !== undefined);

const at = once(() => /(?<![\p{L}\p{N}])(?:at|@|around|в|около|la|ora|orele) $/u);

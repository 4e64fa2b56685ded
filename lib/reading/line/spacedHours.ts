import type { Finder, Found } from './found';
import { clockTime } from './hours';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { anyOf, NUMBER_END, NUMBER_START } from './text';

const HOUR = new RegExp(
  `${NUMBER_START}(?<!\\d )(?<hour>[01]?\\d|2[0-3]) (?<minute>00|15|30|45)${NUMBER_END}(?! \\d)`,
  'gu',
);

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(languages.map(({ beforeHour }) => beforeHour))} $`, 'u');

/** "Thursday 14 00", «завтра в 9 30»: an hour beside a day, and only when nothing follows that it may count. */
export const spacedHours: Finder = (line, _context, shown) =>
  Array.from(line.matchAll(HOUR), (match): Found | undefined => {
    const { hour = '', minute = '' } = match.groups ?? {};
    const span = { from: match.index, to: match.index + match[0].length };
    if (!looksFinished(line, shown, span.to)) return undefined;
    const bare = !BEFORE.test(line.slice(0, span.from));
    return { ...span, what: 'hour', time: clockTime(hour, minute), shy: true, bare };
  }).filter((one) => one !== undefined);

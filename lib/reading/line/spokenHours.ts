import { once } from '../../domain/once';
import { two } from './calendarDays';
import type { Finder, Found } from './found';
import { clockTime, HALVES, halfOf } from './hours';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { lookUp, wholeWords, wordsIn } from './text';

const spokenPatterns = once(() =>
  languages.map(
    ({ beforeHour, numbers }) =>
      [
        wholeWords(
          `(?<=(?:${beforeHour}) )(?<hour>${wordsIn(numbers)})(?: (?:(?:ноль |zero )?(?<minute>${wordsIn(numbers)})|час(?:а|ов)|o'?clock))?(?: ?(?<half>${wordsIn(HALVES)}))?`,
        ),
        lookUp(numbers),
      ] as const,
  ),
);

/** "at ten", «в десять», «в восемнадцать тридцать», "la zece"; "at two shops" is none. */
export const spokenHours: Finder = (line, _context, shown) =>
  spokenPatterns().flatMap(([pattern, numberOf]) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const group = match.groups ?? {};
      const hour = numberOf(group.hour ?? '') ?? 0;
      const minute = group.minute ? (numberOf(group.minute) ?? 0) : 0;
      const span = { from: match.index, to: match.index + match[0].length };
      if (!Number.isInteger(hour) || hour > 23 || !Number.isInteger(minute) || minute > 59) return undefined;
      const time = clockTime(String(hour), two(minute), halfOf(group.half ?? ''));
      const loose = !group.half && !looksFinished(line, shown, span.to);
      if (!time) return { ...span, what: 'hour', loose, time: `${two(hour)}:${two(minute)}`, unsure: true };
      return { ...span, what: 'hour', loose, time, ...(hour === 12 && time < '01:00' && { orNext: true }) };
    }).filter((one) => one !== undefined),
  );

const quarterPatterns = once(() =>
  languages.flatMap(({ numbers, quarters, quarterHours }) => {
    const table = quarterHours.length > 0 ? quarterHours : numbers;
    const hour = `\\d{1,2}|${wordsIn(table)}`;
    return quarters.map(([words, add]) => ({
      pattern: wholeWords(words.replace('HOUR', hour)),
      add,
      hourOf: lookUp(table),
    }));
  }),
);

/** "half past ten", «в полдесятого», "la 10 fără un sfert". */
export const quarterHours: Finder = (line) =>
  quarterPatterns().flatMap(({ pattern, add, hourOf }) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const said = match.groups?.hour ?? '';
      const minutes = (hourOf(said) ?? Number(said)) * 60 + add;
      if (!Number.isInteger(minutes) || minutes >= 24 * 60 || minutes < 0) return undefined;
      // «полпервого» is half past twelve.
      const hour = Math.floor(minutes / 60) || 12;
      const span = { from: match.index, to: match.index + match[0].length };
      return { ...span, what: 'hour', time: clockTime(String(hour), two(minutes % 60)) };
    }).filter((one) => one !== undefined),
  );

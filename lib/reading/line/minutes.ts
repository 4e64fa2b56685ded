import { two } from './calendarDays';
import type { Finder, Found } from './found';
import { clockTime, HALVES, halfOf } from './hours';
import { lookUp, wholeWords, wordsIn } from './text';
import type { Words } from './words';

/** "20 past 3pm", «без десяти три», "3 fără 10": minutes that are said before or after their hour. */
export function minutesIn({ minutes, numbers, dayParts, quarters, quarterHours }: Words): Finder {
  const known = [...numbers.filter(([, value]) => Number.isInteger(value)), ...quarterHours];
  const numberOf = lookUp(known);
  const quarterOf = lookUp(QUARTERS);
  const noon = wordsIn(dayParts.filter(([, { time }]) => time === '12:00'));
  // Who says other minutes says them in figures.
  const fives = numbers.filter(([, value]) => value >= 5 && value <= 25 && value % 5 === 0);
  const amount = `(?<minutes>\\d{1,2}|${wordsIn(QUARTERS)}|${wordsIn(fives)})`;
  const hour = `(?:(?<noon>${noon})|(?<hour>\\d{1,2}|${wordsIn(known)}) ?(?:o'?clock|h(?![\\p{L}\\p{N}])|час(?:а|ов)?)?(?: ?(?<half>${wordsIn(HALVES)}))?)`;
  const patterns = minutes.map(({ words, sign, unsure }) => ({
    pattern: wholeWords(words.replace('MINUTES', amount).replace('HOUR', hour)),
    sign,
    unsure,
  }));
  if (quarters.length === 0) return () => [];

  return (line) =>
    patterns.flatMap(({ pattern, sign, unsure }) =>
      Array.from(line.matchAll(pattern), (match): Found | undefined => {
        const group = match.groups ?? {};
        const value = (text = '') => quarterOf(text) ?? numberOf(text) ?? Number(text);
        const span = { from: match.index, to: match.index + match[0].length };
        const said = group.minutes ?? '';
        const after = sign * value(said);
        const start = group.noon ? 12 : value(group.hour);
        const figures = group.noon ? '12' : /^\d/.test(group.hour ?? '') ? (group.hour ?? '') : String(start);
        // «10 минут четвертого» is after three.
        const isGenitive = quarterHours.some(([words]) => words === group.hour);
        const total = (isGenitive ? start - 1 : start) * 60 + after;
        if (!Number.isInteger(total) || Math.abs(after) >= 60 || start > 24 || total < 0) return undefined;
        const whole = Math.floor(total / 60);
        const first = figures.startsWith('0') ? two(whole) : String(whole || 12);
        const time = clockTime(first, two(total % 60), halfOf(group.half ?? ''));
        const isDoubtful =
          unsure && !group.noon && (said === 'half' || (/^\d+$/.test(said) && (after >= -12 || start > 12)));
        // "10 to 12" is a stretch of time, but "at 10 to 12" may be none; "half three" is not the same hour everywhere.
        if (
          isDoubtful &&
          said !== 'half' &&
          !/(?:^|\s)at $/u.test(line.slice(Math.max(0, match.index - 4), match.index))
        )
          return undefined;
        if (!time || isDoubtful) return { ...span, what: 'hour', time: time ?? `${two(whole)}:00`, unsure: true };
        return { ...span, what: 'hour', time };
      }).filter((one) => one !== undefined),
    );
}

const QUARTERS = [
  ['(?:a )?quarter|четверть|четверти|un sfert', 15],
  ['half', 30],
] as const;

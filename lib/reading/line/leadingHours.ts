import { standsAlone } from './alone';
import type { Finder, Found } from './found';
import { clockTime } from './hours';
import { languages } from './languages';
import { lookUp, NUMBER_START, wordsIn } from './text';

const PATTERNS = languages.map(({ days, dayParts, numbers }) => {
  const parts = wordsIn(dayParts.filter(([, { shy }]) => !shy));
  const shy = wordsIn(dayParts);
  const words = numbers.filter(([, value]) => Number.isInteger(value) && value > 1);
  const day = wordsIn(days);
  return {
    pattern: new RegExp(
      `${NUMBER_START}(?<hour>\\d{1,2}|${wordsIn(words)})(?= (?:(?<part>${parts})|${day}(?: (?<later>${shy}))?)(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
    numberOf: lookUp(words),
  };
});

/** "8 tonight", "9 tomorrow evening"; in "9 tomorrow" the number may be no hour, which is asked about. */
export const leadingHours: Finder = (line, _context, shown) =>
  PATTERNS.flatMap(({ pattern, numberOf }) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const { hour = '', part, later } = match.groups ?? {};
      const value = numberOf(hour) ?? Number(hour);
      if (value > 23 || !standsAlone(line, shown, match.index)) return undefined;
      const span = { from: match.index, to: match.index + hour.length };
      const isSaid = part !== undefined || later !== undefined;
      const time = clockTime(hour.startsWith('0') ? hour : String(value), '00');
      return { ...span, what: 'hour', time, shy: true, ...(!isSaid && { orNone: true }) };
    }).filter((one) => one !== undefined),
  );

import { once } from '../../domain/once';
import { standsAlone } from './alone';
import type { Finder, Found } from './found';
import { clockTime } from './hours';
import { languages } from './languages';
import { anyOf, lookUp, NUMBER_START, wordsIn } from './text';

const patterns = once(() =>
  languages.map(({ days, dayParts, numbers }) => {
    const parts = wordsIn(dayParts.filter(([, { shy }]) => !shy));
    const shy = wordsIn(dayParts);
    const words = numbers.filter(([, value]) => Number.isInteger(value) && value > 1);
    const day = wordsIn(days);
    return {
      pattern: new RegExp(
        `${NUMBER_START}(?<hour>\\d{1,2}|${wordsIn(words)})(?:\\.(?<minute>[0-5]\\d))?(?<until> ?[-–—] ?\\d{1,2}(?:[:.][0-5]\\d)?)?(?= (?:(?<part>${parts})|${day}(?: (?<later>${shy}))?)(?![\\p{L}\\p{N}]))`,
        'gu',
      ),
      numberOf: lookUp(words),
    };
  }),
);

/** "At 9 tomorrow" is an hour anyway. */
const led = once(() => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(languages.map(({ beforeHour }) => beforeHour))} $`, 'u'));

/** "8 tonight", "9-11 tomorrow", "9 tomorrow evening"; in "9 tomorrow" the number may be no hour, which is asked about. */
export const leadingHours: Finder = (line, _context, shown) =>
  patterns().flatMap(({ pattern, numberOf }) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const { hour = '', minute = '00', until, part, later } = match.groups ?? {};
      const value = numberOf(hour) ?? Number(hour);
      if (
        value > 23 ||
        !standsAlone(line, shown, match.index) ||
        led().test(line.slice(Math.max(0, match.index - 30), match.index))
      )
        return undefined;
      const span = { from: match.index, to: match.index + match[0].length };
      const isSaid = (part ?? later ?? until) !== undefined;
      const time = clockTime(hour.startsWith('0') ? hour : String(value), minute);
      return { ...span, what: 'hour', time, shy: true, ...(!isSaid && { orNone: true }) };
    }).filter((one) => one !== undefined),
  );

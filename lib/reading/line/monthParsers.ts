import type { Parser } from 'chrono-node/en';
import { anyOf, lookUp, type Table, wordsIn } from './text';

const YEAR =
  ",? (?<year>\\d{4}|'\\d{2}|\\d{2}(?= ?(?:года|г)(?![\\p{L}\\p{N}])))(?![\\d:.]*\\d)(?: ?(?:года?|г\\.?|year)(?![\\p{L}\\p{N}]))?";

/** "5 iulie", "5 iul. 2027", «к третьему марта»: a parser for chrono, for months given from January. */
export function monthDates(months: readonly string[], dates: Table<number>): Parser {
  const monthOf = monthsByName(months);
  const dateOf = lookUp(dates);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/-])(?:(?<day>\\d{1,2})(?:-?(?:го|ого|его|е|ое|му|ому|th|st|nd|rd))?|(?<said>${wordsIn(dates)}))(?:[ .-]{0,2}| (?:day )?of | числа )(?<month>${anyOf(months)})(?![\\p{L}\\p{N}])\\.?(?:${YEAR})?`,
    'u',
  );
  return {
    pattern: () => pattern,
    extract: (_context, match) => {
      const { day, said, month = '', year } = match.groups ?? {};
      const number = monthOf(month);
      const date = said === undefined ? Number(day) : (dateOf(said) ?? 0);
      if (!number || date > 31) return null;
      return { day: date, month: number, ...(year && { year: yearCalled(year) }) };
    },
  };
}

/** "decembrie", "mai 2027": the month alone, short forms left out, for they are other words as well. */
export function monthNames(months: readonly string[]): Parser {
  const monthOf = monthsByName(months);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?<month>${anyOf(months)})(?![\\p{L}\\p{N}])(?:${YEAR})?`, 'u');
  return {
    pattern: () => pattern,
    extract: (_context, match) => {
      const { month = '', year } = match.groups ?? {};
      const number = monthOf(month);
      if (!number || month.length < 3) return null;
      return { month: number, ...(year && { year: yearCalled(year) }) };
    },
  };
}

function monthsByName(months: readonly string[]): (name: string) => number | undefined {
  return lookUp(months.map((name, index) => [name, index + 1] as const));
}

/** "'27" and «27 г.» are 2027. */
function yearCalled(year: string): number {
  return year.length < 4 ? 2000 + Number(year.replace("'", '')) : Number(year);
}

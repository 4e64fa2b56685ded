import { type Day, weekdayOf } from '../../lib/domain/wallClock.ts';
import { COUNTRIES, holidaysOf } from './lawful.ts';

/** Far enough for every date that a follow-up can be given. */
export const YEARS = { first: 2024, last: 2045 };

/** The text of dates.ts, as the formatter leaves it. */
export function tableText(): string {
  return `// Written by generate.ts, which says how to run it; do not change by hand.
// From the data of date-holidays (https://github.com/commenthol/date-holidays), CC BY-SA 3.0, and amendments.ts.

export interface CountryDates {
  /** Days off each year, "01-01 05-09". */
  always: string;
  /** The other days off of a year, without those that are a weekend anyway. */
  years: Record<string, string>;
}

export const HOLIDAYS: Record<string, CountryDates> = {
${Object.keys(COUNTRIES).map(countryText).join('\n')}
};
`;
}

export function countryText(country: string): string {
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => YEARS.first + index);
  const holidays = years.map((year) => ({ year, days: holidaysOf(country, year) }));
  const [first = [], ...rest] = holidays.map(({ days }) => days.map(dayOfYear));
  const always = first.filter((day) => rest.every((days) => days.includes(day)));
  const lines = holidays.map(({ year, days }) => {
    const others = days.filter((day) => weekdayOf(day) < 6 && !always.includes(dayOfYear(day)));
    return `      ${year}: '${others.map(dayOfYear).join(' ')}',`;
  });
  return `  ${country}: {\n    always: '${always.join(' ')}',\n    years: {\n${lines.join('\n')}\n    },\n  },`;
}

function dayOfYear(day: Day): string {
  return day.slice(5);
}

import Holidays from 'date-holidays';
import { addDays, type Day, weekdayOf } from '../../lib/domain/wallClock.ts';
import { AMENDMENTS } from './amendments.ts';

/** The countries offered, and where the library asks for a part of one, which. */
export const COUNTRIES: Record<string, string[]> = {
  MD: ['MD'],
  RO: ['RO'],
  RU: ['RU'],
  // Under martial law holidays are working days (law 2136-IX); neither the library nor this table follows that.
  UA: ['UA'],
  BY: ['BY'],
  KZ: ['KZ'],
  // The library gives the summer bank holiday to the parts: England's is that of Wales and Northern Ireland too.
  GB: ['GB', 'ENG'],
  IE: ['IE'],
  US: ['US'],
  DE: ['DE'],
  FR: ['FR'],
  IT: ['IT'],
  ES: ['ES'],
  PL: ['PL'],
  BG: ['BG'],
  TR: ['TR'],
};

/**
 * The days of a year on which the law gives a country's people off, weekends aside, earliest first.
 * It asks date-holidays, and therefore runs at the desk and in tests, never in the extension.
 */
export function holidaysOf(country: string, year: number): Day[] {
  const days = new Set(fromLibrary(country, year));
  const { yearly = [], decreed = [], movedFromWeekend } = AMENDMENTS[country] ?? {};
  for (const day of yearly) days.add(`${year}-${day}`);
  for (const day of decreed) if (day.startsWith(`${year}-`)) days.add(day);
  if (movedFromWeekend && year >= movedFromWeekend.since) {
    for (const day of movedFromWeekend.days) days.add(substituteOf(`${year}-${day}`, days));
  }
  return [...days].filter((day) => day.startsWith(`${year}-`)).sort();
}

function fromLibrary(country: string, year: number): Day[] {
  const [name = country, part = ''] = COUNTRIES[country] ?? [];
  const library = part ? new Holidays(name, part) : new Holidays(name);
  return library
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public' && !isAmendedSubstitute(country, holiday))
    .flatMap(({ date, start, end }) => {
      // The text is the day in the country, whatever the machine's zone; the Dates serve for the length alone.
      const first = date.slice(0, 10);
      return Array.from({ length: wholeDays(end.getTime() - start.getTime()) }, (_, index) => addDays(first, index));
    });
}

/** A day that the library's "03-08 and if sunday then next monday" moved itself, where the amendment moves it too. */
function isAmendedSubstitute(country: string, { date, rule }: { date: string; rule: string }): boolean {
  const moved = AMENDMENTS[country]?.movedFromWeekend;
  const holiday = rule.slice(0, 5);
  return (
    !!moved && Number(date.slice(0, 4)) >= moved.since && moved.days.includes(holiday) && date.slice(5, 10) !== holiday
  );
}

/** Half days, as before the feasts in Turkey, are working days; an hour is lent to the day on which clocks go forward. */
function wholeDays(milliseconds: number): number {
  return Math.floor((milliseconds / 3_600_000 + 1) / 24);
}

function substituteOf(holiday: Day, taken: Set<Day>): Day {
  let day = holiday;
  if (weekdayOf(day) < 6) return day;
  while (weekdayOf(day) > 5 || taken.has(day)) day = addDays(day, 1);
  return day;
}

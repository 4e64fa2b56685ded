import { HOLIDAYS } from './holidays/dates';
import { type Due, dayOf } from './wallClock';
import { type WorkCalendar, weekends } from './workingDays';

/** Countries whose public holidays are known: ISO 3166, two letters. */
export const HOLIDAY_COUNTRIES = Object.keys(HOLIDAYS);

/**
 * The working days of a country: no weekends, no public holidays, no days given for a holiday on a weekend.
 * Elsewhere only weekends are off. The table ends with 2045; after it only the holidays of a fixed date are known.
 */
export function calendarFor(country: string): WorkCalendar {
  const dates = HOLIDAYS[country.toUpperCase()];
  if (!dates) return weekends;

  const years = new Map<string, Set<string>>();
  const holidaysOf = (year: string): Set<string> => {
    const known = years.get(year);
    if (known) return known;
    const days = new Set(`${dates.always} ${dates.years[year] ?? ''}`.split(' '));
    years.set(year, days);
    return days;
  };

  return {
    isDayOff: (due: Due) => weekends.isDayOff(due) || holidaysOf(due.slice(0, 4)).has(dayOf(due).slice(5)),
  };
}

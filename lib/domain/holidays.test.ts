import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { COUNTRIES, holidaysOf } from '../../tools/holidays/lawful';
import { countryText, YEARS } from '../../tools/holidays/table';
import { calendarFor, HOLIDAY_COUNTRIES } from './holidays';
import { addDays, type Day } from './wallClock';
import { addWorkingDays, onWorkingDay, weekends } from './workingDays';

/** Taken from the countries' own published calendars, not from the library. */
const KNOWN_HOLIDAYS: Record<string, Day[]> = {
  // Orthodox Easter Monday and the Monday of the dead, Christmas in both styles, Children's Day, 27 and 31 August.
  MD: ['2026-01-01', '2026-01-07', '2026-01-08', '2026-04-13', '2026-04-20', '2026-05-01', '2026-06-01', '2026-08-27'],
  RO: ['2026-01-01', '2026-01-02', '2026-01-06', '2026-04-10', '2026-04-13', '2026-06-01', '2026-11-30', '2026-12-01'],
  // The whole first week, with 9 January and 31 December by decree; 8 March and 9 May moved from the weekend.
  RU: ['2026-01-08', '2026-01-09', '2026-02-23', '2026-03-09', '2026-05-11', '2026-06-12', '2026-11-04', '2026-12-31'],
  UA: ['2026-01-01', '2026-08-24', '2026-12-25'],
  BY: ['2026-01-01', '2026-01-02', '2026-01-07', '2026-04-21', '2026-05-01', '2026-07-03', '2026-12-25'],
  KZ: ['2026-01-01', '2026-01-02', '2026-01-07', '2026-03-09', '2026-03-23', '2026-05-07', '2026-10-26', '2026-12-16'],
  GB: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  IE: ['2026-02-02', '2026-03-17', '2026-04-06', '2026-05-04', '2026-06-01', '2026-08-03', '2026-10-26', '2026-12-25'],
  US: ['2026-01-19', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-11-11', '2026-11-26', '2026-12-25'],
  DE: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25'],
  FR: ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-07-14', '2026-11-11', '2026-12-25'],
  IT: ['2026-01-01', '2026-01-06', '2026-04-06', '2026-05-01', '2026-06-02', '2026-12-08', '2026-12-25'],
  ES: ['2026-01-01', '2026-01-06', '2026-04-03', '2026-05-01', '2026-10-12', '2026-12-08', '2026-12-25'],
  PL: ['2026-01-01', '2026-01-06', '2026-04-06', '2026-05-01', '2026-06-04', '2026-11-11', '2026-12-24', '2026-12-25'],
  // 24 May and 6 September are Sundays, 26 December is a Saturday.
  BG: ['2026-03-03', '2026-04-10', '2026-04-13', '2026-05-06', '2026-05-25', '2026-09-07', '2026-09-22', '2026-12-28'],
  TR: ['2026-01-01', '2026-03-20', '2026-04-23', '2026-05-01', '2026-05-19', '2026-07-15', '2026-10-29'],
};

const KNOWN_WORKING_DAYS: Record<string, Day[]> = {
  MD: ['2026-01-02', '2026-01-06', '2026-04-10', '2026-10-14', '2026-12-24'],
  RO: ['2026-01-05', '2026-01-23', '2026-12-02'],
  RU: ['2026-01-12', '2026-03-10', '2026-04-13', '2026-06-15', '2026-12-30'],
  BY: ['2026-01-05', '2026-04-13'],
  GB: ['2026-08-03', '2026-12-29'],
  US: ['2026-07-06', '2026-11-27'],
  DE: ['2026-10-05', '2026-12-24'],
  // The afternoon before a feast is no whole day, nor is the Monday on which the library lets it end.
  TR: ['2026-03-19', '2026-03-23', '2026-10-28'],
};

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each([
  ['America/Los_Angeles', 480],
  ['Europe/Chisinau', -120],
  ['Pacific/Kiritimati', -840],
])('working days on a machine in %s', (timeZone, offset) => {
  it.each(HOLIDAY_COUNTRIES)('%s rests on its holidays and works on other weekdays', (country) => {
    process.env.TZ = timeZone;
    expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(offset);

    const calendar = calendarFor(country);
    const listed = KNOWN_HOLIDAYS[country] ?? [];
    expect(listed).not.toHaveLength(0);
    expect(listed.filter((day) => weekends.isDayOff(day) || !calendar.isDayOff(day))).toEqual([]);
    expect((KNOWN_WORKING_DAYS[country] ?? []).filter((day) => calendar.isDayOff(day))).toEqual([]);
  });

  it('reads the same days from the library', () => {
    process.env.TZ = timeZone;
    for (const country of HOLIDAY_COUNTRIES) {
      expect(weekdaysOff(country, 2026)).toEqual(holidaysOf(country, 2026).filter((day) => !weekends.isDayOff(day)));
    }
  });
});

describe('the table of holidays', () => {
  const written = readFileSync(new URL('./holidays/dates.ts', import.meta.url), 'utf8');

  it.each(Object.keys(COUNTRIES))(
    'has for %s just the days that the library and the law give',
    (country) => {
      expect(written).toContain(countryText(country));
      for (const year of [YEARS.first, 2027, 2028, YEARS.last]) {
        expect(weekdaysOff(country, year)).toEqual(holidaysOf(country, year).filter((day) => !weekends.isDayOff(day)));
      }
    },
    // Asking the library for a score of years is slow where other tests run beside.
    30_000,
  );

  it('has no other country', () => {
    expect(HOLIDAY_COUNTRIES).toEqual(Object.keys(COUNTRIES));
  });
});

describe('in two working days', () => {
  it.each([
    // Friday the tenth, the Sunday of Easter and its Monday.
    ['MD', '2026-04-10', '2026-04-15'],
    ['RO', '2026-04-09', '2026-04-15'],
    ['BG', '2026-04-09', '2026-04-15'],
    ['DE', '2026-04-09', '2026-04-13'],
    // St Andrew's Day and the national day follow a weekend.
    ['RO', '2026-11-27', '2026-12-03'],
    ['MD', '2026-11-27', '2026-12-01'],
    // Independence Day is a Thursday, the Day of the Language the Monday after.
    ['MD', '2026-08-26', '2026-09-01'],
    ['RU', '2025-12-31', '2026-01-13'],
    ['RU', '2026-05-08', '2026-05-13'],
    ['GB', '2026-12-24', '2026-12-30'],
    ['US', '2026-11-25', '2026-11-30'],
    ['XX', '2026-12-24', '2026-12-28'],
  ])('in %s, %s becomes %s', (country, from, to) => {
    const calendar = calendarFor(country);
    expect(addWorkingDays(from, 2, calendar)).toBe(to);
    expect(addWorkingDays(`${from}T16:30`, 2, calendar)).toBe(`${to}T16:30`);
  });

  it('moves a follow-up on a holiday to the working day after it', () => {
    expect(onWorkingDay('2026-05-09T10:00', calendarFor('RU'))).toBe('2026-05-12T10:00');
    expect(onWorkingDay('2027-01-01', calendarFor('RO'))).toBe('2027-01-04');
  });
});

describe('beyond what is known', () => {
  it('an unknown country has only weekends', () => {
    for (const country of ['', 'XX', 'constructor', '__proto__']) expect(calendarFor(country)).toBe(weekends);
  });

  it('a country is known in small letters too', () => {
    expect(calendarFor('md').isDayOff('2026-08-27')).toBe(true);
  });

  it('after the last year of the table the fixed holidays stay', () => {
    expect(calendarFor('MD').isDayOff('2053-08-27')).toBe(true);
    expect(calendarFor('MD').isDayOff('2053-08-26')).toBe(false);
  });
});

function weekdaysOff(country: string, year: number): Day[] {
  const calendar = calendarFor(country);
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    if (calendar.isDayOff(day) && !weekends.isDayOff(day)) days.push(day);
  }
  return days;
}

import { expect, test } from 'vitest';
import { calendarFor } from './holidays';
import { weekends } from './workingDays';
import { afterWorkingDays, workingMinutes } from './workingHours';

const HOURS = { startsAt: '09:00', endsAt: '18:00' };

// 17 November 2026 is a Tuesday.
test.each([
  ['within hours: the next working day, same hour', '2026-11-17T15:00', 1, '2026-11-18T15:00'],
  ['before work: the same day', '2026-11-17T07:30', 1, '2026-11-17T18:00'],
  ['as work begins: the same day', '2026-11-17T09:00', 1, '2026-11-17T18:00'],
  ['after work: the next working day', '2026-11-17T21:00', 1, '2026-11-18T18:00'],
  ['as work ends: the next working day', '2026-11-17T18:00', 1, '2026-11-18T18:00'],
  ['on Friday afternoon: Monday', '2026-11-20T16:00', 1, '2026-11-23T16:00'],
  ['on Saturday: Monday', '2026-11-21T12:00', 1, '2026-11-23T18:00'],
  ['three working days', '2026-11-17T15:00', 3, '2026-11-20T15:00'],
  ['three working days over a weekend', '2026-11-19T15:00', 3, '2026-11-24T15:00'],
  ['three working days from Saturday', '2026-11-21T12:00', 3, '2026-11-25T18:00'],
])('%s', (_, from, count, by) => {
  expect(afterWorkingDays(from, count, HOURS, weekends)).toBe(by);
});

test.each([
  ['over the new year of Russia', 'RU', '2026-12-30T16:00', 1, '2027-01-11T16:00'],
  ['a minute before work ends, over the new year of Moldova', 'MD', '2026-12-31T17:59', 1, '2027-01-04T17:59'],
  ['as work ends before the new year', 'MD', '2026-12-31T18:00', 1, '2027-01-04T18:00'],
  ['in the night of the new year, with others', 'MD', '2026-12-31T23:59', 3, '2027-01-06T18:00'],
  ['three days over the Christmas of Moldova', 'MD', '2027-01-06T15:00', 3, '2027-01-13T15:00'],
  ['over two days off beside a weekend', 'RO', '2026-11-27T16:00', 1, '2026-12-02T16:00'],
  ['over one day off in the week', 'RU', '2026-11-03T15:00', 1, '2026-11-05T15:00'],
])('holidays: %s', (_, country, from, count, by) => {
  const calendar = calendarFor(country);
  expect(afterWorkingDays(from, count, HOURS, calendar)).toBe(by);
  expect(workingMinutes(from, by, HOURS, calendar)).toBe(count * 540);
});

test.each([
  ['the same day', '2026-11-17T15:00', '2026-11-17T16:30', 90],
  ['until the next day', '2026-11-17T15:00', '2026-11-18T15:00', 540],
  ['over a weekend', '2026-11-20T17:00', '2026-11-23T10:00', 120],
  ['from the night into the morning', '2026-11-17T22:00', '2026-11-18T08:00', 0],
  ['past', '2026-11-18T15:00', '2026-11-17T15:00', -540],
  ['on days off', '2026-11-21T10:00', '2026-11-22T18:00', 0],
])('minutes of work: %s', (_, from, to, minutes) => {
  expect(workingMinutes(from, to, HOURS, weekends)).toBe(minutes);
});

import { expect, test } from 'vitest';
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
  ['the same day', '2026-11-17T15:00', '2026-11-17T16:30', 90],
  ['until the next day', '2026-11-17T15:00', '2026-11-18T15:00', 540],
  ['over a weekend', '2026-11-20T17:00', '2026-11-23T10:00', 120],
  ['from the night into the morning', '2026-11-17T22:00', '2026-11-18T08:00', 0],
  ['past', '2026-11-18T15:00', '2026-11-17T15:00', -540],
  ['on days off', '2026-11-21T10:00', '2026-11-22T18:00', 0],
])('minutes of work: %s', (_, from, to, minutes) => {
  expect(workingMinutes(from, to, HOURS, weekends)).toBe(minutes);
});

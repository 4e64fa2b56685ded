import { expect, test } from 'vitest';
import { wallClockOf } from '../domain/wallClock';
import { readLetterDate } from './letterDate';

test.each([
  ['2026-11-21 15:56', '2026-11-21T15:56'],
  ['on 2026-11-21 09:05', '2026-11-21T09:05'],
  ['Nov 21, 2026, 3:56 PM (2 hours ago)', '2026-11-21T15:56'],
  ['Sat, Nov 21, 2026, 12:05 AM', '2026-11-21T00:05'],
  ['21 нояб. 2026 г., 15:56', '2026-11-21T15:56'],
  ['сб, 1 мая 2027 г., 8:05', '2027-05-01T08:05'],
  ['sâm., 21 nov. 2026, 15:56', '2026-11-21T15:56'],
  ['21.11.2026 15:56', '2026-11-21T15:56'],
  ['Today 15:56', '2026-11-18T15:56'],
  ['Сегодня 09:10', '2026-11-18T09:10'],
  ['Ieri, 23:59', '2026-11-17T23:59'],
  ['Fri, Nov 13 at 3:56 PM', '2026-11-13T15:56'],
  ['13 ноября, 15:56', '2026-11-13T15:56'],
  ['13 ноя в 15:56', '2026-11-13T15:56'],
  ['15:05, 13 nov.', '2026-11-13T15:05'],
  ['Dec 31 at 9:00 AM', '2025-12-31T09:00'],
  ['Nov 18, 8:15 AM', '2026-11-18T08:15'],
  ['mar. 15:56', undefined],
  ['15:05 mar.', undefined],
  ['31 feb, 15:56', undefined],
  ['03/04/2026 15:56', undefined],
  ['Sat 15:56', undefined],
  ['31.02.2026 15:56', undefined],
  ['2026-11-21', undefined],
  ['2026-11-21 25:61', undefined],
  ['21 of 2026', undefined],
  ['', undefined],
  ['9'.repeat(10_000), undefined],
])('“%s” is %s', (text, moment) => {
  expect(readLetterDate(text, '2026-11-18T12:00')).toBe(moment);
});

test('an instant is read in the machine’s own zone', () => {
  const instant = '2026-11-21T13:56:00.000Z';
  expect(readLetterDate(instant, '2026-11-18T12:00')).toBe(wallClockOf(new Date(instant)));
});

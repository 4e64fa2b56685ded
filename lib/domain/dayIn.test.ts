import { expect, test } from 'vitest';
import { dayIn } from './dayIn';

test.each([
  ['2026-11-18T10:00Z', 'Europe/Chisinau', '2026-11-18'],
  ['2026-11-18T22:30Z', 'Europe/Chisinau', '2026-11-19'],
  ['2026-07-18T21:30Z', 'Europe/Chisinau', '2026-07-19'],
  ['2026-11-18T22:30Z', 'UTC', '2026-11-18'],
  ['0999-02-03T10:00Z', 'UTC', '0999-02-03'],
])('%s in %s is %s', (at, zone, day) => {
  expect(dayIn(zone, Date.parse(at))).toBe(day);
});

import { describe, expect, test } from 'vitest';
import { isPast, nextRepetition, snoozedTo } from './followUp';
import { isQuiet } from './settings';
import { weekends } from './workingDays';

describe('a repeating follow-up', () => {
  test.each([
    ['2026-11-18T10:00', 'weekly', '2026-11-18', '2026-11-25T10:00'],
    ['2026-11-02', 'weekly', '2026-11-18', '2026-11-23'],
    ['2026-01-31', 'monthly', '2026-01-31', '2026-02-28'],
    ['2026-01-31', 'monthly', '2026-02-28', '2026-03-31'],
    ['2024-02-29', 'yearly', '2024-02-29', '2025-02-28'],
    ['2024-02-29', 'yearly', '2027-12-01', '2028-02-29'],
    ['9999-12-31', 'yearly', '9999-12-31', undefined],
  ] as const)('due %s, %s, done on %s, comes again on %s', (due, repeat, today, next) => {
    expect(nextRepetition({ due, repeat }, today)).toBe(next);
  });

  test.each([
    ['what began on the 31st and fell on the 28th', '2026-02-28', '2026-02-28', '2026-02-28', '2026-03-31'],
    ['one put off to the next month', '2026-03-05', '2026-02-28', '2026-03-05', '2026-03-31'],
    ['one done before its day', '2026-02-20', '2026-02-28', '2026-02-20', '2026-03-31'],
  ])('%s comes again on the day of the series', (_, due, slot, today, next) => {
    expect(nextRepetition({ due, repeat: 'monthly', series: { start: '2026-01-31', slot } }, today)).toBe(next);
  });
});

describe('later', () => {
  // A Friday.
  test.each([
    ['hour', '2026-11-20T12:10', '2026-11-20T13:10'],
    ['hour', '2026-11-20T23:30', '2026-11-21T00:30'],
    ['evening', '2026-11-20T12:10', '2026-11-20T18:00'],
    ['evening', '2026-11-20T18:00', '2026-11-21T18:00'],
    ['tomorrow', '2026-11-20T12:10', '2026-11-21'],
    ['working-day', '2026-11-20T12:10', '2026-11-23'],
    ['week', '2026-11-20T12:10', '2026-11-27'],
  ] as const)('%s, said on %s, is %s', (choice, now, due) => {
    expect(snoozedTo(choice, now, weekends)).toBe(due);
  });
});

test.each([
  ['2026-11-20T09:59', true],
  ['2026-11-20T10:00', false],
  ['2026-11-20', false],
  ['2026-11-19', true],
])('at 10:00 on 20 November, what is due on %s is past: %s', (due, past) => {
  expect(isPast(due, '2026-11-20T10:00')).toBe(past);
});

test.each([
  ['20:00', '08:00', '2026-11-20T19:59', false],
  ['20:00', '08:00', '2026-11-20T20:00', true],
  ['20:00', '08:00', '2026-11-20T07:59', true],
  ['20:00', '08:00', '2026-11-20T08:00', false],
  ['12:00', '13:00', '2026-11-20T12:30', true],
  ['00:00', '00:00', '2026-11-20T00:00', false],
])('with quiet from %s to %s, %s is quiet: %s', (from, to, now, quiet) => {
  expect(isQuiet({ from, to }, now)).toBe(quiet);
});

import { expect, test } from 'vitest';
import { addDays } from '../wallClock';
import { weekends } from '../workingDays';
import { type Movable, movedFrom, spread } from './spread';
import { together } from './together';

/** A Wednesday. */
const TODAY = '2026-11-18';
const nothingElse = () => 0;
const step = (id: string, change: Partial<Movable> = {}): Movable => ({
  id,
  clientId: id,
  day: TODAY,
  stake: 0,
  ...change,
});
const spreadOf = (steps: Movable[], limit: number, load: (day: string) => number = nothingElse, today = TODAY) =>
  Object.fromEntries(spread(steps, { today, limit, load, calendar: weekends }));

test.each<[string, Movable[], number, (day: string) => number, Record<string, string>]>([
  ['what fits stays', [step('a'), step('b')], 2, nothingElse, { a: TODAY, b: TODAY }],
  [
    'most at stake first, the rest on the next days',
    [step('a', { stake: 1 }), step('b', { stake: 9 }), step('c', { stake: 5 })],
    1,
    nothingElse,
    { b: TODAY, c: '2026-11-19', a: '2026-11-20' },
  ],
  [
    'promises take their room',
    [step('a'), step('b')],
    2,
    (day) => (day === TODAY ? 1 : 0),
    { a: TODAY, b: '2026-11-19' },
  ],
  ['more promises than a day holds leave none', [step('a')], 2, (day) => (day === TODAY ? 7 : 0), { a: '2026-11-19' }],
  [
    'two of one client are one line',
    [step('a', { clientId: 'x' }), step('b', { clientId: 'x' }), step('c')],
    1,
    nothingElse,
    { a: TODAY, b: TODAY, c: '2026-11-19' },
  ],
  [
    'what waits longest before what came today',
    [step('new'), step('old', { day: '2026-11-16' })],
    1,
    nothingElse,
    { old: TODAY, new: '2026-11-19' },
  ],
  [
    'nothing before its day, and nothing on a weekend',
    [step('sunday', { day: '2026-11-22' })],
    5,
    nothingElse,
    { sunday: '2026-11-23' },
  ],
])('%s', (_, steps, limit, load, placed) => {
  expect(spreadOf(steps, limit, load)).toEqual(placed);
  expect(spreadOf([...steps].reverse(), limit, load)).toEqual(placed);
});

test('of 3,000 on one day no day has more than the limit, and each has its day', () => {
  const steps = Array.from({ length: 3_000 }, (_, i) => step(`c${i}`, { stake: (i * 7919) % 1_000 }));
  const placed = spread(steps, { today: TODAY, limit: 25, load: nothingElse, calendar: weekends });
  const days = new Map<string, number>();
  for (const day of placed.values()) days.set(day, (days.get(day) ?? 0) + 1);
  expect(placed.size).toBe(3_000);
  expect(Math.max(...days.values())).toBe(25);
  expect([...days.keys()].some((day) => weekends.isDayOff(day))).toBe(false);
});

test('it says how many were moved from today, and to which days', () => {
  const steps = [
    step('a', { stake: 3 }),
    step('b', { stake: 2 }),
    step('c', { stake: 1 }),
    step('d', { day: '2026-11-19' }),
  ];
  const placed = spread(steps, { today: TODAY, limit: 1, load: nothingElse, calendar: weekends });
  expect(movedFrom(TODAY, steps, placed)).toEqual({
    count: 2,
    days: [
      { day: '2026-11-19', count: 1 },
      { day: '2026-11-20', count: 1 },
    ],
  });
});

test('steps of one client on one day are one line; a promise by hand and an hour by hand stand by themselves', () => {
  const from = { playbook: 'rhythm', subject: 'x', step: '1' };
  const row = (id: string, clientId: string, due: string, isByHand = false) => ({
    ...{ id, clientId, due },
    ...(!isByHand && { from }),
  });
  const rows = [
    row('late', 'x', addDays(TODAY, -3)),
    row('later', 'x', addDays(TODAY, -1)),
    row('a', 'x', TODAY),
    row('promise', 'x', TODAY, true),
    row('b', 'y', TODAY),
    row('c', 'x', TODAY),
    row('hour', 'x', `${TODAY}T15:00`),
    row('d', 'x', addDays(TODAY, 1)),
  ];
  expect(together(rows, TODAY).map((line) => line.map(({ id }) => id))).toEqual([
    ['late', 'later'],
    ['a', 'c'],
    ['promise'],
    ['b'],
    ['hour'],
    ['d'],
  ]);
});

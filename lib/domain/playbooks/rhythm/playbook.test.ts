import { describe, expect, test } from 'vitest';
import { USUAL_BASE } from '../../rhythm/fit';
import { addDays, type Day } from '../../wallClock';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import { keptHolds, type RhythmKept, type RhythmSubject, rhythm } from './playbook';

const TODAY = '2026-11-18';

/** A client that ordered so many days before today; below zero is still to come. */
function ordered(daysAgo: number[], isNamed = false): RhythmSubject {
  const orders = daysAgo.map((days) => ({
    ordered: addDays(TODAY, -days),
    amount: { minor: 10_000, currency: 'EUR' },
  }));
  return { id: 'c', clientId: 'c', since: 0, bought: orders, base: USUAL_BASE, ...(isNamed && { isNamed }) };
}

function planned(subject: RhythmSubject, past: Past[] = [], day: Day = TODAY, on = true): Plan {
  return rhythm.plan(subject, { on, daily: 5, second: true }, past, day, weekends);
}

const every10 = (last: number, orders = 8) => Array.from({ length: orders }, (_, i) => last + i * 10);

const was = (lastAgo: number, change: Partial<Past> = {}): Past => ({
  step: `after:${addDays(TODAY, -lastAgo)}`,
  state: 'open',
  planned: TODAY,
  due: TODAY,
  ...change,
});
const done = was(25, { state: 'done', finished: { at: 1, on: TODAY } });

describe('what follows from a client’s orders', () => {
  test.each<[string, RhythmSubject, Past[], string, number]>([
    ['no order at all', ordered([]), [], 'none', 0],
    ['an order today', ordered(every10(0)), [], 'waits', 0],
    ['every ten days, the last eight days ago', ordered(every10(8)), [], 'waits', 0],
    ['every ten days, the last 25 days ago: late, and it waits for its turn', ordered(every10(25)), [], 'late', 0],
    ['the same when its turn has come', ordered(every10(25), true), [], 'named', 1],
    ['named, and no order since', ordered(every10(25)), [was(25)], 'named', 1],
    [
      'withdrawn with an order that was another’s, and not late by its own: once named it stays so on every device',
      ordered(every10(8)),
      [was(8, { state: 'withdrawn' })],
      'named',
      1,
    ],
    ['named before its last order', ordered(every10(5)), [was(25)], 'waits', 0],
    ['asked, and no order since', ordered(every10(25), true), [done], 'answered', 0],
    ['dropped', ordered(every10(25), true), [{ ...done, state: 'dropped' }], 'answered', 0],
    [
      'asked the last time, ordered since, late again',
      ordered([25, ...every10(35)]),
      [was(35, { ...done, step: 'after:'.concat(addDays(TODAY, -35)) })],
      'late',
      0,
    ],
    ['late, and talked with since it was', { ...ordered(every10(25)), talked: addDays(TODAY, -1) }, [], 'answered', 0],
    ['late, and talked with before it was', { ...ordered(every10(25)), talked: addDays(TODAY, -24) }, [], 'late', 0],
    ['named, and talked with on that day', { ...ordered(every10(25)), talked: TODAY }, [was(25)], 'answered', 0],
    ['talked with in time, then late', { ...ordered(every10(25), true), talked: addDays(TODAY, -24) }, [], 'named', 1],
    ['every thirty days, the last 25 days ago', ordered([25, 55, 85, 115, 145], true), [], 'waits', 0],
    ['one order long ago: late by everybody’s habit', ordered([200]), [], 'late', 0],
    ['one order last week', ordered([7]), [], 'waits', 0],
    ['a slip: an order of 1900', ordered([46_000]), [], 'none', 0],
    ['an order of the future alone', ordered([-10]), [], 'none', 0],
  ])('%s', (_, subject, past, standing, steps) => {
    const plan = planned(subject, past);
    expect([plan.standing, plan.steps.length]).toEqual([standing, steps]);
  });

  test('the call says since when nothing came and how often it usually does, and never “lost”', () => {
    const [step] = planned(ordered(every10(25), true)).steps;
    expect(step).toMatchObject({ day: TODAY, due: TODAY, kind: 'call' });
    expect(step?.reason).toMatchObject({ code: 'rhythm.late', params: { count: 25, every: expect.any(String) } });
    expect(planned(ordered([200], true)).steps[0]?.reason).toEqual({ code: 'rhythm.later', params: { count: 200 } });
  });

  test('who is not late yet is looked at on the day on which they will be', () => {
    const { changesOn = '', next } = planned(ordered(every10(0)));
    expect(next).toBe(changesOn);
    expect(planned(ordered(every10(0)), [], addDays(changesOn, -1)).standing).toBe('waits');
    expect(planned(ordered(every10(0)), [], changesOn).standing).toBe('late');
  });

  test('an order of the future is looked at when its day has come', () => {
    expect(planned(ordered([-3, ...every10(25)])).changesOn).toBe(addDays(TODAY, 3));
    expect(planned(ordered([-10])).changesOn).toBe(addDays(TODAY, 10));
  });

  test('switched off nothing is asked, and the list still knows who is late', () => {
    const plan = planned(ordered(every10(25), true), [was(25)], TODAY, false);
    expect(plan).toMatchObject({ standing: 'off', steps: [], next: TODAY });
  });

  test('a hand’s other day holds', () => {
    const to = addDays(TODAY, 2);
    const past = was(25, { due: to, moved: { from: TODAY, to, at: 1 } });
    expect(planned(ordered(every10(25)), [past]).steps[0]?.due).toBe(to);
  });

  test('it holds, should a colleague have named the client earlier', () => {
    const to = addDays(TODAY, 2);
    const past = was(25, { planned: addDays(TODAY, -1), due: to, moved: { from: TODAY, to, at: 1 } });
    expect(planned(ordered(every10(25)), [past]).steps).toMatchObject([{ day: addDays(TODAY, -1), due: to }]);
  });

  test('the same orders in any order, and days later, come to the same step', () => {
    for (let seed = 1; seed < 40; seed++) {
      const days = Array.from({ length: 1 + (seed % 9) }, (_, i) => ((seed * 7919 + i * 104_729) % 300) + 1);
      const shuffled = [...days].sort((a, b) => ((a * seed) % 13) - ((b * seed) % 13));
      const plan = planned(ordered(days, true));
      expect(planned(ordered(shuffled, true))).toEqual(plan);
      const past = plan.steps.map(({ step, day, due }): Past => ({ step, state: 'open', planned: day, due }));
      if (past.length > 0) expect(planned(ordered(days), past, addDays(TODAY, 9)).steps).toEqual(plan.steps);
    }
  });
});

test('what was kept says days later what all orders would, as long as it holds', () => {
  let held = 0;
  for (let seed = 1; seed < 200; seed++) {
    const days = Array.from({ length: 1 + (seed % 7) }, (_, i) => ((seed * 7919 + i * 104_729) % 1_500) - 20);
    if (seed % 5 === 0) days.push(3_640);
    const counted = planned(ordered(days)).kept as RhythmKept | undefined;
    for (const later of [1, 9, 40, 700]) {
      const day = addDays(TODAY, later);
      if (!counted || !keptHolds(counted, day)) continue;
      held += 1;
      const subject = { ...ordered([]), counted };
      expect(planned(subject, [], day)).toEqual(planned(ordered(days), [], day));
    }
  }
  expect(held).toBeGreaterThan(200);
});

test.each([
  ['a purchase has come', ordered([-3, 25]), 3, false],
  ['it is still to come', ordered([-3, 25]), 2, true],
  ['one is longer ago than anybody remembers', ordered([3_650, 25]), 4, false],
  ['it is just remembered', ordered([3_650, 25]), 3, true],
])('what was kept, when %s', (_, subject, later, holds) => {
  expect(keptHolds(planned(subject).kept as RhythmKept, addDays(TODAY, later))).toBe(holds);
});

describe('near the second purchase', () => {
  const second = { days: 20, most: 40, clients: 30 };
  const once = (ago: number, isNamed = false): RhythmSubject => ({ ...ordered([ago], isNamed), second });
  const nudged = (ago: number, change: Partial<Past> = {}) => ({
    ...was(ago, change),
    step: `second:${addDays(TODAY, -ago)}`,
  });

  test.each<[string, RhythmSubject, Past[], string, number]>([
    ['bought once, last week', once(7, true), [], 'waits', 0],
    ['about when others buy again: it waits for its turn', once(20), [], 'near', 0],
    ['the same when its turn has come', once(20, true), [], 'nudged', 1],
    ['its turn was yesterday', once(21), [nudged(21)], 'nudged', 1],
    ['asked', once(21, true), [nudged(21, { state: 'done', finished: { at: 1, on: TODAY } })], 'answered', 0],
    [
      'the same, months later: it was asked',
      once(200, true),
      [nudged(200, { state: 'dropped', finished: { at: 1, on: TODAY } })],
      'answered',
      0,
    ],
    ['bought once long ago: later than usual, and no newcomer', once(200, true), [], 'named', 1],
    ['bought a second time', { ...ordered([5, 25], true), second }, [nudged(25)], 'waits', 0],
    ['talked with near it', { ...once(21, true), talked: TODAY }, [nudged(21)], 'answered', 0],
    ['it is not known how long that takes', ordered([20], true), [], 'waits', 0],
  ])('%s', (_, subject, past, standing, steps) => {
    const plan = planned(subject, past);
    expect([plan.standing, plan.steps.length]).toEqual([standing, steps]);
    expect(plan.changesOn === undefined || plan.changesOn > TODAY).toBe(true);
  });

  test('who is not near it yet is looked at on the day on which they will be', () => {
    const { changesOn = '' } = planned(once(0));
    expect(changesOn).toBe(addDays(TODAY, 20));
    expect(planned(once(0), [], changesOn).standing).toBe('near');
  });
});

test.each([0, 51, 1.5])('%s follow-ups a day are refused', (daily) => {
  expect(() => rhythm.checked({ on: true, daily, second: true })).toThrow();
});

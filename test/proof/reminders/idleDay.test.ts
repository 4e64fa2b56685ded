import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { CHROME } from './simulation/browser';
import { startsPerIdleHour } from './simulation/run';
import type { Step } from './simulation/steps';

const AT_MOST = { withSomethingDue: 12, otherwise: 1 };
const found: Record<string, { starts: number; atMost: number }> = {};

const create = (minutes: number): Step => ({ do: 'create', when: { minutes }, count: 1 });
const A_WEEK = 7 * 24 * 60;

test.each<[string, Step[], keyof typeof AT_MOST]>([
  ['something is due in three hours', [create(180)], 'withSomethingDue'],
  ['three things are due, hours apart', [create(95), create(300), create(700)], 'withSomethingDue'],
  ['something is overdue', [create(-90)], 'withSomethingDue'],
  ['something is due next week', [create(A_WEEK)], 'otherwise'],
  ['nothing is ever due', [], 'otherwise'],
])('on a day on which %s the worker is seldom started', async (day, steps, kind) => {
  const starts = await startsPerIdleHour(steps, CHROME);
  found[day] = { starts, atMost: AT_MOST[kind] };
  expect(starts).toBeGreaterThan(0);
  expect(starts).toBeLessThanOrEqual(AT_MOST[kind]);
});

afterAll(() => {
  const { REMINDER_FIGURES } = process.env;
  if (REMINDER_FIGURES) writeFileSync(REMINDER_FIGURES, JSON.stringify(found));
});

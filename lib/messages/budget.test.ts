import { expect, test } from 'vitest';
import { createBudget } from './budget';
import { weigh } from './weigh';

test('a tab has so much at once, gets it back with time, and takes nothing from another', () => {
  let now = 0;
  const budget = createBudget<number>({ most: 10, perSecond: 2 }, () => now);
  expect([budget.take(1, 8), budget.take(1, 3), budget.take(1, 2)]).toEqual([true, false, true]);
  expect(budget.take(2, 10)).toBe(true);
  now = 1_500;
  expect([budget.take(1, 4), budget.take(1, 3)]).toEqual([false, true]);
  now = 1_000_000;
  expect([budget.take(1, 11), budget.take(1, 10)]).toEqual([false, true]);
});

test('what is reserved is waited for, and the next waits behind it', () => {
  let now = 0;
  const budget = createBudget<string>({ most: 100, perSecond: 10 }, () => now);
  expect([budget.reserve('a', 100), budget.reserve('a', 10), budget.reserve('a', 10)]).toEqual([0, 1_000, 2_000]);
  expect(budget.reserve('b', 1)).toBe(0);
  now = 2_000;
  expect(budget.reserve('a', 10)).toBe(1_000);
});

test('thousands of tabs are not remembered for ever', () => {
  let now = 0;
  const budget = createBudget<number>({ most: 1, perSecond: 1 }, () => now);
  for (let key = 0; key < 5_000; key++, now += 10) budget.take(key, 1);
  expect(budget.take(4_999, 1)).toBe(false);
  expect(budget.take(0, 1)).toBe(true);
});

test('a message is weighed by its texts, names and number of values', () => {
  expect(weigh('abc', 100)).toBe(11);
  expect(weigh({ key: ['abc', 1, null] }, 1_000)).toBe(8 + 3 + 8 + 11 + 8 + 8);
});

test('what is too large is put down at once', () => {
  const many = Array.from({ length: 1_000_000 }, () => []);
  const nested: unknown[] = [];
  nested.push(nested, nested);
  const from = performance.now();
  for (const message of [many, nested, { text: 'x'.repeat(10_000_000) }])
    for (let turn = 0; turn < 100; turn++) expect(weigh(message, 100_000)).toBeGreaterThan(100_000);
  expect(performance.now() - from).toBeLessThan(1_000);
});

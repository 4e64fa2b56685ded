import { expect, test } from 'vitest';
import { createOthers } from './others';

/** Each breath takes a millisecond of this clock; what happens at a moment happens in the breath before it. */
function atWork(happens: Record<number, () => void> = {}) {
  let now = 1_000;
  const breath = async () => {
    now += 1;
    happens[now - 1_000]?.();
  };
  return { others: createOthers(breath, () => now), passed: () => now - 1_000 };
}

const question = () => Promise.withResolvers<void>();

test('where nobody asks, long work goes on after a breath', async () => {
  const { others, passed } = atWork();
  await others.letPass();
  expect([passed(), others.areAtWork]).toEqual([1, false]);
});

test('it waits for the answer, and a moment for the next question', async () => {
  const asked = question();
  const { others, passed } = atWork({ 40: asked.resolve });
  const answered = others.served(() => asked.promise);
  await others.letPass();
  await answered;
  expect(passed()).toBeGreaterThanOrEqual(60);
  expect(passed()).toBeLessThan(70);
  expect(others.areAtWork).toBe(true);
});

test('it is never kept from its next part for long, however much is asked', async () => {
  const never = question();
  const { others, passed } = atWork();
  void others.served(() => never.promise);
  await others.letPass();
  expect(passed()).toBe(250);
});

test('a question that fails is over, too', async () => {
  const { others, passed } = atWork();
  await expect(
    others.served(async () => {
      throw new Error('No');
    }),
  ).rejects.toThrow('No');
  await others.letPass();
  expect(passed()).toBe(20);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSlices } from './slices';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Work, as far as the clock can tell. */
const work = (ms: number) => vi.advanceTimersByTime(ms);

test('what was worked is counted, and the waiting between is not', async () => {
  const slices = createSlices();
  work(50);
  slices.begin();
  work(7);
  expect(slices.isOver()).toBe(false);
  work(2);
  expect(slices.isOver()).toBe(true);
  const next = slices.next();
  await vi.advanceTimersByTimeAsync(0);
  await next;
  expect(slices.isOver()).toBe(false);
  work(3);
  const answer = slices.waitFor(new Promise((done) => setTimeout(() => done('answer'), 400)));
  await vi.advanceTimersByTimeAsync(400);
  expect(await answer).toBe('answer');
  work(1);
  expect(slices.end()).toBe(13);
  slices.begin();
  work(4);
  expect(slices.end()).toBe(4);
});

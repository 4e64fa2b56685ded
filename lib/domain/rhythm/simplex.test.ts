import { expect, test } from 'vitest';
import { lowest } from './simplex';

test('the lowest point of a bent valley is found, with a stop after each look', () => {
  let looks = 0;
  const valley = ([x = 0, y = 0]: number[]) => {
    looks++;
    return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  };
  const work = lowest(valley, [-1.2, 1], 0.3, 1e-12);
  let stops = 0;
  let at: number[] | undefined;
  while (!at) {
    const before = looks;
    const { value } = work.next();
    expect(looks - before).toBeLessThanOrEqual(2);
    stops++;
    if (value) at = value;
  }
  expect(at[0]).toBeCloseTo(1, 4);
  expect(at[1]).toBeCloseTo(1, 4);
  expect(stops).toBeGreaterThan(50);
});

test('a flat country ends at once', () => {
  const work = lowest(() => 7, [1, 2], 1, 0.1);
  const values = [...Array(4)].map(() => work.next());
  expect(values.some(({ done }) => done)).toBe(true);
});

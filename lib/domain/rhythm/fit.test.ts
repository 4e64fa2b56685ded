import { describe, expect, test } from 'vitest';
import { addDays } from '../wallClock';
import { fitBase, fitSegment, LOOKED_AT, USUAL_BASE } from './fit';
import { historyOf, type Purchases } from './purchases';
import { rhythmOf } from './rhythm';

const TODAY = '2026-11-30';

/** A client whose orders stand so many days before today. */
function client(...before: number[]): Purchases {
  const orders = before.map((days) => ({ ordered: addDays(TODAY, -days) }));
  return historyOf(orders, TODAY) ?? expect.unreachable();
}

test('of an empty base is believed what is usual', () => {
  const base = fitBase([], TODAY);
  for (const key of ['k', 'unlike', 'r', 'alpha', 'a', 'b'] as const) {
    expect(Math.abs(Math.log(base[key] / USUAL_BASE[key]))).toBeLessThan(0.15);
  }
});

test('a few clients who order weekly outweigh that', () => {
  const weekly = Array.from({ length: 8 }, (_, i) =>
    client(...[70, 63, 56, 49, 42, 35, 28, 21, 14, 7].map((d) => d - (i % 7))),
  );
  const { usual } = rhythmOf(client(3), fitBase(weekly, TODAY));
  expect(usual).toBeGreaterThan(5);
  expect(usual).toBeLessThan(12);
});

describe('a strange base has a rhythm all the same', () => {
  const daily = client(...Array.from({ length: 3_600 }, (_, i) => i));
  test.each<[string, Purchases[]]>([
    ['of one order each', Array(300).fill(client(100))],
    ['of one client who orders every day', [daily]],
    ['of clients whose orders are ten years apart', Array(50).fill(client(3_650, 1))],
    ['of all of them', [...Array(50).fill(client(3_650, 1)), daily, ...Array(50).fill(client(0))]],
  ])('%s', (_, clients) => {
    const base = fitBase(clients, TODAY);
    for (const value of Object.values(base)) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(Number.POSITIVE_INFINITY);
    }
    for (const sums of clients) expect(rhythmOf(sums, base).usual).toBeGreaterThan(0);
  });
});

test('what came after the day is not looked at', () => {
  const known = [client(90, 60, 30), client(80, 40)];
  const day = addDays(TODAY, -20);
  expect(fitBase([...known, client(90, 60, 5)], day)).toEqual(fitBase(known, day));
});

test('of a large base every so many clients are looked at', () => {
  const clients = Array.from({ length: LOOKED_AT * 3 }, (_, i) => client(50 + (i % 3), 20, 5));
  const third = clients.filter((_, i) => i % 3 === 0);
  expect(fitBase(clients, TODAY)).toEqual(fitBase(third, TODAY));
});

test('begun where it ended the last time, it ends there again', () => {
  const clients = Array.from({ length: 60 }, (_, i) =>
    client(...Array.from({ length: 3 + (i % 9) }, (_, j) => (j + 1) ** 2 * (1 + (i % 5)))),
  );
  const first = fitBase(clients, TODAY);
  const again = fitBase(clients, TODAY, first);
  for (const sums of clients) {
    const { usual } = rhythmOf(sums, first);
    expect(Math.abs(rhythmOf(sums, again).usual / usual - 1)).toBeLessThan(0.03);
  }
});

test('a segment without clients is its base', () => {
  const { usual } = rhythmOf(client(1), fitSegment([], TODAY, USUAL_BASE));
  expect(usual / rhythmOf(client(1), USUAL_BASE).usual).toBeCloseTo(1, 1);
});

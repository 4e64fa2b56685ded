import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../wallClock';
import { fitSegment, USUAL_BASE } from './fit';
import type { BaseRhythm } from './model';
import { historyOf, type Purchases } from './purchases';
import { chanceOfNone, chanceOfQuiet, isLate, lateOn, rhythmOf, stake } from './rhythm';

/** A wholesaler's clients: about every three weeks, some of them regular, one in twenty stops. */
const BASE: BaseRhythm = { k: 2, unlike: 0.4, r: 2, alpha: 20, a: 0.3, b: 6 };
const START = '2026-01-05';

function bought(...intervals: number[]): Purchases {
  let day = START;
  const orders = [START, ...intervals.map((days) => (day = addDays(day, days)))].map((ordered) => ({ ordered }));
  return historyOf(orders, '2030-01-01') ?? expect.unreachable();
}

function times(count: number, ...intervals: number[]): number[] {
  return Array.from({ length: count }, (_, i) => intervals[i % intervals.length] ?? 0);
}

function days(sums: Purchases, day: Day): number {
  return daysBetween(sums.last, day);
}

test('usually every 9-12 days', () => {
  const { range, usual, nextExpected } = rhythmOf(bought(...times(12, 10, 12, 9, 11)), BASE);
  expect(range?.from).toBeGreaterThanOrEqual(8);
  expect(range?.to).toBeLessThanOrEqual(13);
  expect(usual).toBeCloseTo(10.7, 0);
  expect(nextExpected).toBe(addDays(START, 12 * 10.5 + 11));
});

test('who buys anyhow has a wide range, and who buys regularly a narrow one', () => {
  const regular = rhythmOf(bought(...times(10, 20, 21, 19)), BASE).range;
  const anyhow = rhythmOf(bought(...times(10, 3, 50, 8, 19)), BASE).range;
  expect((anyhow?.to ?? 0) - (anyhow?.from ?? 0)).toBeGreaterThan(3 * ((regular?.to ?? 0) - (regular?.from ?? 0)));
});

test.each([0, 1, 2])('of %i intervals no range is shown', (count) => {
  expect(rhythmOf(bought(...times(count, 10)), BASE).range).toBeUndefined();
});

test('a range says how likely it holds: near two times in three, wherever days allow it', () => {
  const history = fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(history, (intervals) => {
      const { range } = rhythmOf(bought(...intervals), BASE);
      expect(range?.from).toBeGreaterThanOrEqual(1);
      expect(range?.to).toBeGreaterThanOrEqual(range?.from ?? 0);
      expect(range?.holds).toBeGreaterThan(0.5);
      expect(range?.holds).toBeLessThan(0.85);
    }),
  );
});

test('with few orders the others count, with many the client alone', () => {
  const usual = (BASE.k * BASE.alpha) / BASE.r;
  expect(rhythmOf(bought(), BASE).usual).toBeCloseTo(usual, 9);
  const [one, many] = [rhythmOf(bought(60), BASE).usual, rhythmOf(bought(...times(40, 60)), BASE).usual];
  expect(one).toBeGreaterThan(usual);
  expect(one).toBeLessThan(50);
  expect(many).toBeGreaterThan(55);
  expect(many).toBeLessThan(60);
});

test('a segment that orders twice as often draws its clients there, and one client moves it little', () => {
  const often = fitSegment(Array(40).fill(bought(...times(6, 8, 14))), addDays(START, 80), BASE);
  expect(rhythmOf(bought(), often).usual).toBeLessThan(16);
  const hardly = fitSegment([bought(...times(6, 8, 14))], addDays(START, 80), BASE);
  expect(rhythmOf(bought(), hardly).usual).toBeGreaterThan(16);
  expect(rhythmOf(bought(), hardly).usual).toBeLessThan(rhythmOf(bought(), BASE).usual);
});

test('the regular are late sooner than the irregular', () => {
  const regular = bought(...times(12, 20, 21, 19));
  const anyhow = bought(...times(12, 3, 50, 8, 19));
  expect(days(regular, lateOn(regular, BASE))).toBeLessThan(35);
  expect(days(anyhow, lateOn(anyhow, BASE))).toBeGreaterThan(40);
});

const someHistory = fc
  .array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })
  .map((intervals) => bought(...intervals));
const size = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
const someBase = fc.record({
  k: size(0.2, 20),
  unlike: size(0.01, 1.5),
  r: size(0.05, 50),
  alpha: size(0.1, 10_000),
  a: size(0.01, 20),
  b: size(0.1, 50),
});

test('nobody is late within a usual interval, everybody is after three', () => {
  fc.assert(
    fc.property(someHistory, someBase, (sums, base) => {
      const { usual } = rhythmOf(sums, base);
      expect(isLate(sums, base, addDays(sums.last, Math.floor(usual)))).toBe(false);
      expect(isLate(sums, base, addDays(sums.last, Math.max(1 + Math.floor(usual), Math.ceil(3 * usual))))).toBe(true);
      expect(isLate(sums, base, addDays(sums.first, -400))).toBe(false);
    }),
  );
});

test('chances are chances, and of more days without an order there is less', () => {
  fc.assert(
    fc.property(someHistory, someBase, fc.nat(3_000), (sums, base, quiet) => {
      const chances = [0, 1, 10, 100, 1_000].map((more) => chanceOfNone(sums, base, addDays(sums.last, quiet), more));
      expect(chances[0]).toBe(1);
      for (const [i, chance] of chances.entries()) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual((chances[i - 1] ?? 1) + 1e-9);
      }
    }),
  );
});

test('ten years of an order every day are no more than numbers', () => {
  const sums = bought(...times(3_600, 1));
  expect(rhythmOf(sums, USUAL_BASE)).toMatchObject({ range: { from: 1 }, nextExpected: addDays(sums.last, 1) });
  expect(days(sums, lateOn(sums, USUAL_BASE))).toBeLessThanOrEqual(4);
});

test('what is at stake is a usual order times the chance that it does not come: not how late it is', () => {
  const worth = (minor: number) => ({ worth: { currency: 'EUR', minor: 4 * minor, purchases: 4 } });
  const sums = bought(20, 20, 20);
  const today = addDays(sums.last, 45);
  const great = stake({ ...sums, ...worth(100_000) }, BASE, today);
  expect(great).toEqual({ currency: 'EUR', minor: Math.round(100_000 * chanceOfQuiet(sums, BASE, today)) });
  const small = stake({ ...sums, ...worth(1_000) }, BASE, addDays(today, 60));
  expect(great?.minor).toBeGreaterThan(small?.minor ?? 0);
  expect(stake(sums, BASE, today)).toBeUndefined();
});

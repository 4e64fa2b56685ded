import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Money } from '../money';
import { addDays, type Day } from '../wallClock';
import { addOrder, historyOf } from './purchases';

const TODAY = '2026-11-30';
const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
const on = (ordered: Day, amount?: Money) => ({ ordered, ...(amount && { amount }) });

test('three orders are two intervals', () => {
  const sums = historyOf([on('2026-03-11'), on('2026-03-01'), on('2026-03-31')], TODAY);
  expect(sums).toEqual({ intervals: 2, first: '2026-03-01', last: '2026-03-31', logs: Math.log(10) + Math.log(20) });
});

test.each([
  ['no order', []],
  ['an order of 1900', [on('1900-01-01')]],
  ['an order of tomorrow', [on('2026-12-01')]],
  ['a return', [on('2026-03-01', eur(-500))]],
  ['an order that was brought back the same day', [on('2026-03-01', eur(500)), on('2026-03-01', eur(-500))]],
])('of %s nothing is learnt', (_, orders) => {
  expect(historyOf(orders, TODAY)).toBeUndefined();
});

test('a slip like 1900 makes no interval of a century', () => {
  const orders = [on('1900-01-01'), on('2026-03-01'), on('2026-03-11'), on('2027-03-01')];
  expect(historyOf(orders, TODAY)).toMatchObject({ intervals: 1, first: '2026-03-01', last: '2026-03-11' });
});

test('a thousand orders of one day are one purchase of all their money', () => {
  const orders = Array.from({ length: 1_000 }, () => on('2026-03-01', eur(10)));
  expect(historyOf([...orders, on('2026-04-01', eur(10_000))], TODAY)).toMatchObject({
    intervals: 1,
    worth: { currency: 'EUR', minor: 20_000, purchases: 2 },
  });
});

test('a return makes the purchase of its day smaller, and is none on a day of its own', () => {
  const orders = [on('2026-03-01', eur(900)), on('2026-03-01', eur(-400)), on('2026-03-09', eur(-100))];
  expect(historyOf(orders, TODAY)).toMatchObject({ intervals: 0, worth: { minor: 500, purchases: 1 } });
});

test('worth is counted in the currency of the latest amount, and no other is added to it', () => {
  const orders = [on('2026-01-01', { minor: 700, currency: 'MDL' }), on('2026-02-01', eur(5)), on('2026-03-01')];
  expect(historyOf(orders, TODAY)).toMatchObject({ intervals: 2, worth: { currency: 'EUR', minor: 5, purchases: 1 } });
});

const someOrder = fc.record(
  {
    ordered: fc.integer({ min: -5_000, max: 30 }).map((days) => addDays(TODAY, days)),
    amount: fc.record({ minor: fc.integer({ min: -9, max: 99 }), currency: fc.constantFrom('EUR', 'MDL') }),
  },
  { requiredKeys: ['ordered'] },
);

test('in whatever order the orders stand, their sums are the same', () => {
  fc.assert(
    fc.property(fc.array(someOrder), fc.infiniteStream(fc.nat()), (orders, keys) => {
      const shuffled = orders.map((order) => ({ order, key: keys.next().value })).sort((a, b) => a.key - b.key);
      expect(
        historyOf(
          shuffled.map(({ order }) => order),
          TODAY,
        ),
      ).toEqual(historyOf(orders, TODAY));
    }),
  );
});

test('one more order gives the sums of all, or says that all have to be asked', () => {
  let added = 0;
  fc.assert(
    fc.property(fc.array(someOrder), someOrder, (orders, order) => {
      const sums = historyOf(orders, TODAY);
      const next = sums && addOrder(sums, order, TODAY);
      if (!next) return;
      added++;
      const { logs, ...others } = historyOf([...orders, order], TODAY) ?? expect.unreachable();
      expect(next).toMatchObject(others);
      expect(next.logs).toBeCloseTo(logs, 9);
    }),
    { numRuns: 500 },
  );
  expect(added).toBeGreaterThan(20);
});

test.each([
  ['of the same day', on('2026-03-31')],
  ['of an earlier day', on('2026-03-30')],
  ['in the future', on('2026-12-24')],
  ['that is a return', on('2026-05-01', eur(-1))],
  ['in another currency', on('2026-05-01', { minor: 1, currency: 'MDL' })],
])('an order %s is not added to the sums', (_, order) => {
  const sums = historyOf([on('2026-03-01', eur(9)), on('2026-03-31', eur(9))], TODAY) ?? expect.unreachable();
  expect(addOrder(sums, order, TODAY)).toBeUndefined();
});

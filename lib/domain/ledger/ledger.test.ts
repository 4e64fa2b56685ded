import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Invoice } from '../invoice';
import { AGES, agesOn, overdueOf, totalOf } from './ageing';
import { openParts } from './balance';
import { bookOf, statusOf } from './book';
import { mayShip } from './debtHold';
import type { EntryKind } from './entry';
import { expectedByWeek } from './expected';
import { checkedInstalments } from './instalments';
import { spread } from './spread';
import { dueBy, type Terms } from './terms';

test.each<[string, Terms, string]>([
  ['2026-11-18', { kind: 'prepayment' }, '2026-11-18'],
  ['2026-11-18', { kind: 'days', days: 0 }, '2026-11-18'],
  ['2026-11-18', { kind: 'days', days: 14 }, '2026-12-02'],
  ['2026-12-20', { kind: 'days', days: 30 }, '2027-01-19'],
  ['2026-11-18', { kind: 'end-of-month', months: 0 }, '2026-11-30'],
  ['2026-11-30', { kind: 'end-of-month', months: 0 }, '2026-11-30'],
  ['2026-12-31', { kind: 'end-of-month', months: 1 }, '2027-01-31'],
  ['2027-01-31', { kind: 'end-of-month', months: 1 }, '2027-02-28'],
  ['2027-11-30', { kind: 'end-of-month', months: 3 }, '2028-02-29'],
])('issued on %s with terms %j, it is due on %s', (issued, terms, due) => {
  expect(dueBy(issued, terms)).toBe(due);
});

describe('an invoice over 100 due on 17 November', () => {
  const named = { id: 'i', clientId: 'c', number: '1', issued: '2026-11-02', createdAt: 0 };
  const invoice: Invoice = { ...named, amount: { minor: 100, currency: 'EUR' }, due: '2026-11-17' };
  const entries = (...all: [EntryKind, number][]) => all.map(([kind, minor]) => ({ kind, minor }));
  const rows = (all: ReturnType<typeof entries>) =>
    all.map((entry, i) => ({ ...entry, id: `${i}`, clientId: 'c', invoiceId: 'i', day: '2026-11-10', createdAt: 0 }));

  test.each([
    ['nothing came, before it is due', entries(), '2026-11-16', 'open'],
    ['nothing came, on the day it is due', entries(), '2026-11-17', 'open'],
    ['nothing came, the day after', entries(), '2026-11-18', 'overdue'],
    ['a part came', entries(['payment', 40]), '2026-11-16', 'part-paid'],
    ['a part came and the day is over', entries(['payment', 40]), '2026-11-18', 'overdue'],
    ['all came', entries(['payment', 40], ['payment', 60]), '2026-11-18', 'paid'],
    ['more came', entries(['payment', 140]), '2026-11-18', 'paid'],
    ['the rest was credited', entries(['payment', 40], ['credit-note', 60]), '2026-11-18', 'paid'],
    ['the rest was written off', entries(['payment', 40], ['write-off', 60]), '2026-11-18', 'written-off'],
    ['it was cancelled', entries(['cancellation', 0]), '2026-11-18', 'cancelled'],
    ['it was paid and cancelled', entries(['payment', 100], ['cancellation', 0]), '2026-11-18', 'cancelled'],
    ['credit of it went elsewhere', entries(['payment', 140], ['moved', -40]), '2026-11-18', 'paid'],
  ] as const)('%s: on %s with %s it is %s', (_, all, today, status) => {
    expect(statusOf(bookOf(invoice, rows([...all]), []), today)).toBe(status);
  });
});

test('what is paid of instalments goes to the earliest', () => {
  const instalments = [
    { due: '2026-11-10', minor: 30 },
    { due: '2026-12-10', minor: 30 },
    { due: '2027-01-10', minor: 40 },
  ];
  const invoice = { amount: { minor: 100, currency: 'EUR' }, due: '2027-01-10', instalments };
  const left = (paid: number) => openParts(invoice, [{ kind: 'payment', minor: paid }]).map(({ minor }) => minor);
  expect([left(0), left(10), left(30), left(45), left(99), left(100)]).toEqual([
    [30, 30, 40],
    [20, 30, 40],
    [30, 40],
    [15, 40],
    [1],
    [],
  ]);
});

test('instalments are put in order', () => {
  const parts = [
    { due: '2026-12-10', minor: 60 },
    { due: '2026-11-10', minor: 40 },
  ];
  expect(checkedInstalments({ minor: 100, currency: 'EUR' }, '2026-11-01', parts)).toEqual([parts[1], parts[0]]);
});

test.each([
  ['another sum', [40, 50], ['2026-11-10', '2026-12-10'], 'instalments-differ'],
  ['one day twice', [40, 60], ['2026-11-10', '2026-11-10'], 'instalments-differ'],
  ['nothing in one', [100, 0], ['2026-11-10', '2026-12-10'], 'amount-not-positive'],
  ['less than nothing in one', [160, -60], ['2026-11-10', '2026-12-10'], 'amount-not-positive'],
  ['a day before the issue', [40, 60], ['2026-10-10', '2026-12-10'], 'due-before-issued'],
  ['a day that is none', [40, 60], ['2026-02-30', '2026-12-10'], 'date-needed'],
])('instalments with %s are refused', (_, minors, days, code) => {
  const parts = minors.map((minor, i) => ({ minor, due: days[i] ?? '' }));
  expect(() => checkedInstalments({ minor: 100, currency: 'EUR' }, '2026-11-01', parts)).toThrow(code);
});

describe('a payment', () => {
  const owed = new Map([
    ['a', { owed: 60, number: '1' }],
    ['b', { owed: 50, number: '2' }],
  ]);

  test.each([
    ['goes as far as it reaches, in the order given', 80, [{ invoiceId: 'b' }, { invoiceId: 'a' }], { b: 50, a: 30 }],
    ['leaves what no invoice takes', 200, [{ invoiceId: 'a' }, { invoiceId: 'b' }], { a: 60, b: 50 }],
    ['goes by the amounts said', 80, [{ invoiceId: 'a', minor: 10 }, { invoiceId: 'b' }], { a: 10, b: 50 }],
    ['fills an invoice named twice once', 80, [{ invoiceId: 'a' }, { invoiceId: 'a' }], { a: 60 }],
  ])('%s', (_, paid, allocations, expected) => {
    const shares = spread(paid, allocations, owed).map(({ invoiceId, minor }) => [invoiceId, minor]);
    expect(Object.fromEntries(shares)).toEqual(expected);
  });

  test.each([
    ['more than is owed', 100, { invoiceId: 'a', minor: 61 }, 'more-than-owed'],
    ['more than came', 10, { invoiceId: 'a', minor: 11 }, 'more-than-paid'],
    ['nothing', 10, { invoiceId: 'a', minor: 0 }, 'amount-not-positive'],
    ['less than nothing', 10, { invoiceId: 'a', minor: -1 }, 'amount-not-positive'],
    ['an invoice that is none', 10, { invoiceId: 'c' }, 'not-found'],
  ])('is refused to give %s', (_, paid, allocation, code) => {
    expect(() => spread(paid, [allocation], owed)).toThrow(code);
  });
});

test.each([
  ['2026-11-19', 'not-due'],
  ['2026-11-18', 'not-due'],
  ['2026-11-17', '1-30'],
  ['2026-10-19', '1-30'],
  ['2026-10-18', '31-60'],
  ['2026-09-19', '31-60'],
  ['2026-09-18', '61-90'],
  ['2026-08-20', '61-90'],
  ['2026-08-19', 'over-90'],
])('on 18 November, what was due on %s is %s', (due, age) => {
  expect(agesOn('2026-11-18')([{ due, minor: 7 }])).toMatchObject({ [age]: 7 });
});

test('the ages add up to what is owed, all but the first to what is overdue', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));
  const parts = fc.array(fc.record({ due: day, minor: fc.integer({ min: 1, max: 1e12 }) }), { maxLength: 50 });
  fc.assert(
    fc.property(parts, day, (owed, on) => {
      const buckets = agesOn(on)(owed);
      const sum = (those: typeof owed) => those.reduce((total, { minor }) => total + minor, 0);
      expect(Object.keys(buckets)).toEqual([...AGES]);
      expect(totalOf(buckets)).toBe(sum(owed));
      expect(overdueOf(buckets)).toBe(sum(owed.filter(({ due }) => due < on)));
    }),
  );
});

test('money is expected in the week it is due, late, or after the weeks shown', () => {
  const parts = [
    { due: '2026-11-17', minor: 1 },
    { due: '2026-11-18', minor: 2 },
    { due: '2026-11-22', minor: 4 },
    { due: '2026-11-23', minor: 8 },
    { due: '2026-11-30', minor: 16 },
  ];
  expect(expectedByWeek(parts, '2026-11-18', 2)).toEqual({
    late: 1,
    weeks: [
      { monday: '2026-11-16', minor: 6 },
      { monday: '2026-11-23', minor: 8 },
    ],
    after: 16,
  });
});

test.each([
  [10_000, 60, 6_000],
  [10_001, 60, 6_000],
  [99, 50, 49],
  [1, 70, 0],
  [99_999_999_999_999, 70, 69_999_999_999_999],
])('of a payment of %i, at %i percent, %i may be shipped', (minor, percent, shipped) => {
  expect(mayShip({ minor, currency: 'EUR' }, percent)).toEqual({ minor: shipped, currency: 'EUR' });
});

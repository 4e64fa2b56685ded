import { expect, test } from 'vitest';
import { checkedPlan, stretchOf } from './salesPlan';

test.each([
  ['year', '2026-11-18', '2026-01-01', '2027-01-01'],
  ['quarter', '2026-11-18', '2026-10-01', '2027-01-01'],
  ['quarter', '2026-03-31', '2026-01-01', '2026-04-01'],
  ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
  ['month', '2028-02-29', '2028-02-01', '2028-03-01'],
] as const)('the %s of %s', (period, day, from, to) => {
  expect(stretchOf(period, day)).toEqual({ from, to });
});

const amount = { minor: 100_000, currency: 'EUR' };

test.each([
  ['a sum below nothing', { amount: { ...amount, minor: -1 } }, 'amount-not-positive'],
  ['no sum', { amount: { ...amount, minor: 0 } }, 'amount-not-positive'],
  ['half a cent', { amount: { ...amount, minor: 0.5 } }, 'amount-not-whole'],
  ['an absurd sum', { amount: { ...amount, minor: 1e15 } }, 'amount-too-large'],
  ['a currency that is none', { amount: { ...amount, currency: 'XXQ' } }, 'currency-unknown'],
  ['a bonus from nothing on', { amount, bonus: { from: 0, gives: '3 %' } }, 'amount-not-positive'],
  ['a bonus that gives nothing', { amount, bonus: { from: 1, gives: ' ' } }, 'text-missing'],
])('%s is refused', (_, plan, code) => {
  expect(() => checkedPlan(plan)).toThrow(code);
});

import { expect, test } from 'vitest';
import type { PlanKept } from './playbook';
import { unusualPlan } from './unusual';

function kept(missing?: number): PlanKept {
  const amount = { minor: 100_000, currency: 'EUR' };
  const plan: PlanKept = { from: '2026-01-01', to: '2027-01-01', period: 'year', amount, done: 0 };
  return missing === undefined ? plan : { ...plan, bonus: { missing, gives: '3 %' } };
}

test.each([
  ['no plan is near', [], undefined],
  ['it has no bonus', [kept()], undefined],
  ['the bonus is earned', [kept(0)], undefined],
  ['the nearest of two', [kept(20_000), kept(10_000)], '100\u00A0EUR'],
])('%s', (_, near, sum) => {
  expect(unusualPlan(near)?.params.sum).toBe(sum);
});

import { expect, test } from 'vitest';
import type { PlanLine } from '../../planViews';
import { unusualPlan } from './unusual';

function line(missing: number | undefined, isNear: boolean): PlanLine {
  const amount = { minor: 100_000, currency: 'EUR' };
  const plan = { id: 'p', clientId: 'c', period: 'year' as const, amount, createdAt: 1 };
  const where = { clientId: 'c', clientName: 'Severstroy', period: 'year' as const, from: '2026-01-01' };
  return { plan, ...where, amount, done: 0, left: 0, isNear, ...(missing && { bonus: { missing, gives: '3 %' } }) };
}

test.each([
  ['no plan', [], undefined],
  ['a plan without a bonus', [line(undefined, false)], undefined],
  ['a bonus far away', [line(60_000, false)], undefined],
  ['a bonus near', [line(60_000, false), line(10_000, true)], '100\u00A0EUR'],
])('%s', (_, lines, sum) => {
  expect(unusualPlan(lines)?.params.sum).toBe(sum);
});

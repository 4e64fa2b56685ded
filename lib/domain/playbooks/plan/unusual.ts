import type { Reason } from '../../reason';
import { type PlanKept, sumWords } from './playbook';

/** Of a client's plans that are near their bonus the one to which least is missing; with none nothing is unusual. */
export function unusualPlan(near: readonly PlanKept[]): Reason | undefined {
  const [first] = near
    .flatMap(({ bonus, amount }) => (bonus && bonus.missing > 0 ? [{ ...bonus, currency: amount.currency }] : []))
    .sort((a, b) => a.missing - b.missing);
  if (!first) return undefined;
  const sum = sumWords({ minor: first.missing, currency: first.currency });
  return { code: 'plan.near', params: { sum, gives: first.gives } };
}

import type { PlanLine } from '../../planViews';
import { sumWords } from './playbook';

export interface UnusualPlan {
  code: 'plan.near';
  params: { sum: string; gives: string };
}

/** Of a client's plans the one to whose bonus least is missing, where that is a little; else nothing is unusual. */
export function unusualPlan(lines: readonly PlanLine[]): UnusualPlan | undefined {
  const [near] = lines
    .flatMap(({ bonus, isNear, amount }) => (bonus && isNear ? [{ ...bonus, currency: amount.currency }] : []))
    .sort((a, b) => a.missing - b.missing);
  if (!near) return undefined;
  return {
    code: 'plan.near',
    params: { sum: sumWords({ minor: near.missing, currency: near.currency }), gives: near.gives },
  };
}

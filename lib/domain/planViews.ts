import type { Money } from './money';
import type { PlanPeriod, SalesPlan } from './salesPlan';
import type { Day } from './wallClock';

/** How far a client is with its plan in the period that runs. */
export interface PlanLine {
  plan: SalesPlan;
  clientId: string;
  clientName: string;
  period: PlanPeriod;
  /** The period's first day. */
  from: Day;
  amount: Money;
  /** Minor units of the plan's currency; what is left is nothing once the plan is reached. */
  done: number;
  left: number;
  bonus?: { missing: number; gives: string };
  /** Only a little is missing to the bonus. */
  isNear: boolean;
}

export interface PlanList {
  lines: PlanLine[];
  total: number;
  on: boolean;
  nearPercent: number;
}

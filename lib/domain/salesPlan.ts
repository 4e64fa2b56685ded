import { type Money, positive } from './money';
import { refuse } from './refusal';
import { addMonths, type Day, type Instant } from './wallClock';

export const PLAN_PERIODS = ['year', 'quarter', 'month'] as const;

export type PlanPeriod = (typeof PLAN_PERIODS)[number];

/** For how much a client is to buy in each year, quarter or month. */
export interface SalesPlan {
  id: string;
  clientId: string;
  period: PlanPeriod;
  amount: Money;
  /** From so many minor units of the plan's currency on, what the client gets: "3 % off", "a trip". */
  bonus?: { from: number; gives: string };
  madeBy?: string;
  createdAt: Instant;
}

/** The first day of a period, and the first after it. */
export interface Stretch {
  from: Day;
  to: Day;
}

const MONTHS: Record<PlanPeriod, number> = { year: 12, quarter: 3, month: 1 };

/** The year, quarter or month that a day is in. */
export function stretchOf(period: PlanPeriod, day: Day): Stretch {
  const length = MONTHS[period];
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length + 1;
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, length) };
}

/** Amounts that can be bought for, and a bonus that says what it gives. */
export function checkedPlan<Plan extends Pick<SalesPlan, 'amount' | 'bonus'>>({ bonus, ...plan }: Plan): Plan {
  const amount = positive(plan.amount);
  if (!bonus) return { ...plan, amount } as Plan;
  const from = positive({ minor: bonus.from, currency: amount.currency }).minor;
  return { ...plan, amount, bonus: { from, gives: bonus.gives.trim() || refuse('text-missing') } } as unknown as Plan;
}

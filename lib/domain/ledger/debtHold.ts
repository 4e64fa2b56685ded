import type { Money } from '../money';

/** How much of a new payment may be shipped against while a debt is overdue, in percent; the rest goes to the debt. */
export const HOLD_PERCENT = { least: 50, usual: 60, most: 70 };

/** Of a payment so large, this much may be shipped; rounded down to the minor unit. */
export function mayShip(payment: Money, percent: number): Money {
  // Whole and rest apart: fourteen digits times a hundred would leave whole numbers.
  const rest = payment.minor % 100;
  const minor = ((payment.minor - rest) / 100) * percent + Math.floor((rest * percent) / 100);
  return { ...payment, minor };
}

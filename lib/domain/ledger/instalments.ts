import type { Instalment } from '../invoice';
import { type Money, positive, sumMinor } from '../money';
import { refuse } from '../refusal';
import { type Day, isDay } from '../wallClock';

/** The parts, the earliest first, when they make up the amount and each has a day of its own from the issue on. */
export function checkedInstalments(amount: Money, issued: Day, parts: Instalment[]): Instalment[] {
  for (const { due, minor } of parts) {
    if (!isDay(due)) refuse('date-needed');
    if (due < issued) refuse('due-before-issued');
    positive({ minor, currency: amount.currency });
  }
  const days = new Set(parts.map(({ due }) => due));
  if (days.size !== parts.length || sumMinor(parts.map(({ minor }) => minor)) !== amount.minor) {
    refuse('instalments-differ');
  }
  return parts.map(({ due, minor }) => ({ due, minor })).sort((a, b) => (a.due < b.due ? -1 : 1));
}

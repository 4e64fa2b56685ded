import type { Money } from '../../money';
import type { Purchases } from '../../rhythm/purchases';

/** What a year of such a client comes to: its usual order, as often as it usually orders. */
export function yearly({ worth }: Purchases, usualDays: number): Money | undefined {
  if (!worth) return undefined;
  const year = 365 / Math.max(1, usualDays);
  return { currency: worth.currency, minor: Math.round((worth.minor / worth.purchases) * year) };
}

const MOST = 1e15;

/**
 * A text by which the list is in order: who has written back first; then by what a year of them comes to, in the firm's
 * own currency, then in others each for itself, for they are not compared; then those of whom no sum is known.
 */
export function rankOf(worth: Money | undefined, currency: string, hasAnswered: boolean): string {
  const place = worth ? (worth.currency === currency ? '' : worth.currency) : '~';
  const behind = MOST - Math.min(MOST, worth?.minor ?? 0);
  return `${hasAnswered ? 0 : 1}${place}:${String(behind).padStart(16, '0')}`;
}

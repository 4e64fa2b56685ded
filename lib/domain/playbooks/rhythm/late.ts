import type { Money } from '../../money';
import type { BaseRhythm } from '../../rhythm/model';
import type { Purchases } from '../../rhythm/purchases';
import { chanceOfQuiet, stake } from '../../rhythm/rhythm';
import type { Day } from '../../wallClock';

export interface Ranked {
  clientId: string;
  purchases: Purchases;
  stake?: Money | undefined;
}

/**
 * Clients by what is at stake today, the most first: those that buy in the firm's own currency, then the other
 * currencies each for itself, for they are not added up nor compared, then those of whom no sum is known.
 */
export function byStake<One extends { clientId: string; purchases: Purchases }>(
  clients: readonly One[],
  baseOf: (client: One) => BaseRhythm,
  currency: string,
  today: Day,
): (One & Ranked)[] {
  const ranked = clients.map((client) => ({
    client: { ...client, stake: stake(client.purchases, baseOf(client), today) },
    chance: client.purchases.worth ? 0 : chanceOfQuiet(client.purchases, baseOf(client), today),
  }));
  // A sign that no currency has stands behind all of them, an empty one before.
  const place = ({ stake: at }: Ranked) => (at ? (at.currency === currency ? '' : at.currency) : '~');
  ranked.sort(
    (one, other) =>
      ordered(place(one.client), place(other.client)) ||
      (other.client.stake?.minor ?? 0) - (one.client.stake?.minor ?? 0) ||
      other.chance - one.chance ||
      ordered(one.client.clientId, other.client.clientId),
  );
  return ranked.map(({ client }) => client);
}

function ordered(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A client's usual order: of its purchases with a known sum the mean. */
export function usualOrder({ worth }: Purchases): Money | undefined {
  return worth && { currency: worth.currency, minor: Math.round(worth.minor / worth.purchases) };
}

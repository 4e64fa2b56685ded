import type { Reason } from '../../reason';
import type { Tier } from '../../tier';
import { type Day, daysBetween } from '../../wallClock';
import type { ContactKept } from './playbook';

/** Amber from the day on which one should be in touch, red when half the time more has passed. */
export type ContactLight = 'fine' | 'due' | 'overdue';

export function lightOf({ dueOn, lateOn }: Pick<ContactKept, 'dueOn' | 'lateOn'>, today: Day): ContactLight {
  if (today < dueOn) return 'fine';
  return today < lateOn ? 'due' : 'overdue';
}

/** A key client who is due goes before an occasional one until that one has waited three times as long as it should. */
const WEIGHT: Record<Tier, number> = { key: 3, regular: 2, occasional: 1 };

/** The most urgent first: by how much of its time has passed, and by how much the client matters. */
export function byUrgency<One extends { clientId: string; kept: ContactKept }>(
  clients: readonly One[],
  today: Day,
): One[] {
  const urgency = ({ kept: { tier, from, every } }: One) =>
    (WEIGHT[tier ?? 'regular'] * Math.max(0, daysBetween(from, today))) / every;
  return [...clients].sort((one, other) => urgency(other) - urgency(one) || (one.clientId < other.clientId ? -1 : 1));
}

/** What is unusual about the contact with a client, for whoever opens a letter of theirs. */
export function unusualContact(kept: ContactKept | undefined, today: Day): Reason | undefined {
  if (!kept || lightOf(kept, today) !== 'overdue') return undefined;
  const { last, every } = kept;
  if (!last) return { code: 'contact.never', params: {} };
  return { code: 'contact.overdue', params: { count: daysBetween(last.on, today), every } };
}

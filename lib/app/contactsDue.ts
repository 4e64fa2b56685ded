import type { ContactKept } from '../domain/playbooks/contact/playbook';
import { byUrgency } from '../domain/playbooks/contact/urgency';
import type { Standing } from '../domain/playbooks/playbook';
import { isSpared } from '../domain/playbooks/spared';
import { addDays, type Day } from '../domain/wallClock';
import type { Reader } from './rowPorts';

/** More than the store is meant for. */
const EVERYBODY = 1_000_000;

export interface ContactDue {
  clientId: string;
  kept: ContactKept;
  /** It has no follow-up yet. */
  isWaiting: boolean;
}

export function keptContact({ kept }: Standing): ContactKept | undefined {
  return kept as ContactKept | undefined;
}

/** Everyone with whom one should be in touch, the most urgent first. */
export async function contactsDue(rows: Reader, today: Day): Promise<ContactDue[]> {
  const standings = await rows.standingsByNext('contact', { to: addDays(today, 1), offset: 0, limit: EVERYBODY });
  const due = standings.flatMap((standing) => {
    const kept = keptContact(standing);
    return kept && !isSpared(standing.standing)
      ? [{ clientId: standing.clientId, kept, isWaiting: standing.standing === 'due' }]
      : [];
  });
  return byUrgency(due, today);
}

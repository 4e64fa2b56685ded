import type { Due } from '../../../lib/domain/wallClock.ts';
import { addDays, dayOf, wallClockOf } from '../../../lib/domain/wallClock.ts';
import type { SeedRows } from '../../rig/seed.ts';

const CLIENT = 'client';
const A_YEAR = 365;

/** A base of one client with one follow-up. */
export function openFollowUp(id: string, due: Due): SeedRows {
  const at = Date.now();
  return {
    client: [{ id: CLIENT, name: 'Severstroy', domains: [], remember: [], createdAt: at }],
    followUp: [{ id, clientId: CLIENT, kind: 'call', text: 'the samples', due, state: 'open', createdAt: at }],
  };
}

/** As many firms as there are follow-ups, one each, spread over the year ahead. */
export function openFollowUps(count: number, now: Date): SeedRows {
  const at = now.getTime();
  const tomorrow = addDays(dayOf(wallClockOf(now)), 1);
  const rows: Required<Pick<SeedRows, 'client' | 'followUp'>> = { client: [], followUp: [] };
  for (let i = 0; i < count; i++) {
    const clientId = i === 0 ? CLIENT : `client-${i}`;
    const time = `T${String(9 + (i % 9)).padStart(2, '0')}:30`;
    const due = `${addDays(tomorrow, i % A_YEAR)}${i % 2 ? time : ''}`;
    rows.client.push({ id: clientId, name: `Firm ${i}`, domains: [], remember: [], createdAt: at });
    rows.followUp.push({
      id: `of-${i}`,
      clientId,
      kind: 'call',
      text: `offer ${i}`,
      due,
      state: 'open',
      createdAt: at,
    });
  }
  return rows;
}

/** A follow-up as the store keeps it, to be reminded of at its time, for putting one into a running browser. */
export function waitingFollowUp(id: string, due: Due): object {
  const [followUp] = openFollowUp(id, due).followUp ?? [];
  return { ...followUp, wake: due };
}

import { type RhythmRules, type RhythmSubject, rhythm } from '../../domain/playbooks/rhythm/playbook';
import { personFor } from '../../domain/roles';
import { baseRhythmIn } from '../rhythmBase';
import type { Reader } from '../rowPorts';
import type { Registered } from './registry';

/** Clients by their orders, and who orders there. */
export const rhythmed: Registered<RhythmSubject, RhythmRules> = {
  playbook: rhythm,
  watches: ['order', 'contact', 'followUp', 'setting'],
  reads: ['client', 'order', 'contact', 'setting'],
  load,
};

/** The same, for those whose turn it is today. */
export const rhythmOfNamed: Registered<RhythmSubject, RhythmRules> = {
  ...rhythmed,
  load: async (rows, ids) => (await load(rows, ids)).map((subject) => subject && { ...subject, isNamed: true }),
};

async function load(rows: Reader, ids: string[]): Promise<(RhythmSubject | undefined)[]> {
  const [base, clients, orders, people] = await Promise.all([
    baseRhythmIn(rows),
    rows.getMany('client', ids),
    rows.byMany('order', 'clientId', ids),
    rows.byMany('contact', 'clientId', ids),
  ]);
  return clients.map((client, i) => {
    if (!client) return undefined;
    const contactId = personFor('orders', people[i] ?? [], undefined)?.id;
    return { id: client.id, clientId: client.id, contactId, since: client.createdAt, orders: orders[i] ?? [], base };
  });
}

import { type RhythmRules, type RhythmSubject, rhythm } from '../../domain/playbooks/rhythm/playbook';
import { boughtBy } from '../../domain/rhythm/bought';
import { rhythmFor } from '../../domain/rhythm/tags';
import { personFor } from '../../domain/roles';
import { clientsToAsk } from '../lateClients';
import { knownRhythmIn } from '../rhythmBase';
import type { Reader } from '../rowPorts';
import { settingsIn } from '../settings';
import type { Registered } from './registry';
import { nearestRules } from './rules';

/** Clients by their orders and the invoices that bill none of these, and who orders there. */
export const rhythmed: Registered<RhythmSubject, RhythmRules> = {
  playbook: rhythm,
  watches: ['order', 'invoice', 'ledgerEntry', 'client', 'contact', 'followUp', 'setting'],
  reads: ['client', 'order', 'invoice', 'ledgerEntry', 'contact', 'setting'],
  load,
  async turns(rows, day) {
    const { on, daily, second } = await nearestRules(rows, rhythm, []);
    const asked = await clientsToAsk(rows, await knownRhythmIn(rows), (await settingsIn(rows)).money.currency, day);
    const first = Math.max(0, daily - asked.filter(({ namedOn }) => namedOn === day).length);
    return { first, daily, waiting: on || second ? asked.filter(({ isWaiting }) => isWaiting).length : 0 };
  },
};

/** The same, for those whose turn it is today. */
export const rhythmOfNamed: Registered<RhythmSubject, RhythmRules> = {
  ...rhythmed,
  load: async (rows, ids) => (await load(rows, ids)).map((subject) => subject && { ...subject, isNamed: true }),
};

async function load(rows: Reader, ids: string[]): Promise<(RhythmSubject | undefined)[]> {
  const [known, clients, orders, invoices, entries, people] = await Promise.all([
    knownRhythmIn(rows),
    rows.getMany('client', ids),
    rows.byMany('order', 'clientId', ids),
    rows.byMany('invoice', 'clientId', ids),
    rows.byMany('ledgerEntry', 'clientId', ids),
    rows.byMany('contact', 'clientId', ids),
  ]);
  return clients.map((client, i) => {
    const papers = { orders: orders[i] ?? [], invoices: invoices[i] ?? [], entries: entries[i] ?? [] };
    // Of whoever never bought there is nothing to plan.
    if (!client || papers.orders.length + papers.invoices.length === 0) return undefined;
    const contactId = personFor('orders', people[i] ?? [], undefined)?.id;
    const subject = { id: client.id, clientId: client.id, contactId, since: client.createdAt };
    return { ...subject, bought: boughtBy(papers), ...rhythmFor(client.tags, known) };
  });
}

import type { OwnPlaybook } from '../../domain/playbooks/own/ownPlaybook';
import { type OwnSubject, own } from '../../domain/playbooks/own/playbook';
import { personFor } from '../../domain/roles';
import { OWN_HISTORY, ownHistories } from '../ownHistory';
import type { Reader } from '../rowPorts';
import type { Registered } from './registered';

/** Clients, for the playbooks that users have put together. */
export const followedOwn: Registered<OwnSubject, object> = {
  playbook: own,
  watches: ['setting', 'contact', ...OWN_HISTORY],
  reads: ['setting', 'contact', 'reactivation', ...OWN_HISTORY],
  async load(rows, ids) {
    const playbooks = (await ownPlaybooksIn(rows)).filter(({ on }) => on);
    if (playbooks.length === 0) return ids.map(() => undefined);
    const [histories, clients, people] = await Promise.all([
      ownHistories(rows, ids, playbooks),
      rows.getMany('client', ids),
      rows.byMany('contact', 'clientId', ids),
    ]);
    return clients.map((client, i) => {
      const history = histories[i];
      if (!client || !history) return undefined;
      const contactId = personFor('orders', people[i] ?? [], undefined)?.id;
      return { id: client.id, clientId: client.id, contactId, since: client.createdAt, playbooks, history };
    });
  },
  sleeps: async (rows) => (await ownPlaybooksIn(rows)).every(({ on }) => !on),
  async everyone(rows, after, limit) {
    // While all of them are off, what is left to do is to take back what stands open.
    if ((await ownPlaybooksIn(rows)).every(({ on }) => !on)) return rows.subjectsAfter(own.name, after, limit);
    return (await rows.after('client', after, limit)).map(({ id }) => id);
  },
};

/** All that there are, by name. */
export async function ownPlaybooksIn(rows: Pick<Reader, 'settings'>): Promise<OwnPlaybook[]> {
  const kept = await rows.settings('own:');
  return kept
    .flatMap((row) => ('ownPlaybook' in row ? [row.ownPlaybook] : []))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

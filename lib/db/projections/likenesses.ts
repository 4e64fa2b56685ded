import { domainsOf, type Likeness, nameOf } from '../../reading/impersonation';
import { bare } from '../stamp';
import { allClients, clientsTouched, type Projection, rowsOfClients } from './projection';

/** Whom a sender may pass for is found by index: a few short keys a domain and a person's name; none are scanned. */
export const likenesses: Projection = {
  name: 'likenesses',
  sources: ['client', 'contact', 'likeness', 'journal'],
  own: 'likeness',
  touched: async (_, entries) => clientsTouched(entries, ['client', 'contact']),
  async workOut(db, clientIds) {
    const [clients, contacts, known] = await Promise.all([
      db.client.bulkGet(clientIds),
      rowsOfClients(db, 'contact', clientIds),
      rowsOfClients(db, 'likeness', clientIds),
    ]);
    const put = clients.flatMap((client, i): Likeness[] => {
      if (!client) return [];
      const people = (contacts[i] ?? []).flatMap((contact) => nameOf(bare(contact)));
      return [...domainsOf(bare(client)), ...people];
    });
    const wanted = new Set(put.map(({ of, clientId }) => `${of} ${clientId}`));
    const keys = known.flat().map(({ of, clientId }): [string, string] => [of, clientId]);
    return { put, gone: keys.filter((key) => !wanted.has(key.join(' '))) };
  },
  all: allClients,
};

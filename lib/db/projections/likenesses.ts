import { domainsOf, nameOf } from '../../reading/impersonation';
import type { LikenessRow } from '../schema';
import { allClients, clientsTouched, type Projection } from './projection';

/** Whom a sender may pass for is found by index: a few short keys a domain and a person's name; none are scanned. */
export const likenesses: Projection = {
  name: 'likenesses',
  sources: ['client', 'contact', 'journal'],
  own: 'likeness',
  touched: async (_, entries) => clientsTouched(entries, ['client', 'contact']),
  async workOut(db, clientIds, _, clients) {
    const put: LikenessRow[] = [];
    const gone: string[] = [];
    for (const [i, found] of (await clients.of(db, clientIds)).entries()) {
      const clientId = clientIds[i] ?? '';
      const all = found ? [...domainsOf(found.client), ...found.contacts.flatMap(nameOf)] : [];
      const [keys, of] = [all.flatMap((one) => one.keys), all.flatMap((one) => one.keys.map(() => one.of))];
      if (keys.length > 0) put.push({ clientId, keys, of });
      else gone.push(clientId);
    }
    return { put, gone };
  },
  all: allClients,
};

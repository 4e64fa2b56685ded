import { searchWords } from '../../domain/client';
import type { WordRow } from '../schema';
import { allClients, changesTo, madeOf, type Projection } from './projection';

/** The words by which clients are found. */
export const words: Projection = {
  name: 'words',
  sources: ['client', 'journal'],
  own: 'word',
  async touched(_, entries) {
    const named = changesTo(entries, ['client']).filter(
      ({ kind, after = {} }) => kind !== 'changed' || 'name' in after,
    );
    return [...new Set([...named.map(({ id }) => id), ...madeOf(entries, 'client')])];
  },
  async workOut(db, clientIds) {
    const clients = await db.client.bulkGet(clientIds);
    const put = clients.flatMap((client): WordRow[] =>
      client ? [{ clientId: client.id, words: searchWords(client.name) }] : [],
    );
    return { put, gone: clientIds.filter((_, i) => !clients[i]) };
  },
  all: allClients,
};

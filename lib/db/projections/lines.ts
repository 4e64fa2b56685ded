import { lineOf } from '../../domain/finding/line';
import { patched } from '../blocks';
import { bare } from '../stamp';
import { allClients, clientsTouched, type Projection, rowsOfClients } from './projection';

/** So many lines are read and written together; all of a large base are some fifty blocks. */
const BLOCK = 2_000;

/** The line of words by which each client is found. */
export const lines: Projection = {
  name: 'lines',
  sources: ['client', 'contact', 'clientLine', 'journal'],
  own: 'clientLine',
  async touched(_, entries) {
    return clientsTouched(entries, ['client', 'contact']).sort();
  },
  async workOut(db, clientIds) {
    const [clients, contacts] = await Promise.all([
      db.client.bulkGet(clientIds),
      rowsOfClients(db, 'contact', clientIds),
    ]);
    const made = new Map<string, string | undefined>();
    for (const [i, id] of clientIds.entries()) {
      const client = clients[i];
      made.set(id, client && lineOf(bare(client), (contacts[i] ?? []).map(bare)));
    }
    return patched(db.clientLine, made, BLOCK);
  },
  all: allClients,
};

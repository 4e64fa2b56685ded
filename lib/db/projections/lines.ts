import { lineOf } from '../../domain/finding/line';
import { patched } from '../blocks';
import { allClients, clientsTouched, type Projection } from './projection';

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
  async workOut(db, clientIds, _, clients) {
    const made = new Map<string, string | undefined>();
    for (const [i, found] of (await clients.of(db, clientIds)).entries()) {
      made.set(clientIds[i] ?? '', found && lineOf(found.client, found.contacts));
    }
    return patched(db.clientLine, made, BLOCK);
  },
  all: allClients,
};

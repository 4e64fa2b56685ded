import Dexie from 'dexie';
import type { Database, MarkRow } from '../schema';
import { allClients, clientsTouched, type Projection } from './projection';

/** What stands beside addresses of a client: their next follow-up, and since when they owe. */
export const marks: Projection = {
  name: 'marks',
  sources: ['followUp', 'debt', 'journal', 'invoice', 'ledgerEntry', 'payment'],
  own: 'mark',
  touched: async (_, entries) => clientsTouched(entries, ['followUp', 'invoice', 'ledgerEntry', 'payment']),
  async workOut(db, clientIds) {
    const rows = await Promise.all(clientIds.map((clientId) => markOf(db, clientId)));
    const isEmpty = ({ nextDue, owedSince }: MarkRow) => nextDue === undefined && owedSince === undefined;
    return { put: rows.filter((row) => !isEmpty(row)), gone: rows.filter(isEmpty).map(({ clientId }) => clientId) };
  },
  all: allClients,
};

async function markOf(db: Database, clientId: string): Promise<MarkRow> {
  const [first, debts] = await Promise.all([
    db.followUp
      .where('[clientId+state+due]')
      .between([clientId, 'open', Dexie.minKey], [clientId, 'open', Dexie.maxKey])
      .first(),
    db.debt.where('[clientId+currency]').between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]).toArray(),
  ]);
  const owedSince = debts.flatMap(({ owed }) => owed[0]?.due ?? []).sort()[0];
  return { clientId, ...(first && { nextDue: first.due }), ...(owedSince && { owedSince }) };
}

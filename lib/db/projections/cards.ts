import Dexie from 'dexie';
import type { FigureRow } from '../../domain/figures/figures';
import type { RhythmKept } from '../../domain/playbooks/rhythm/playbook';
import { type Card, cardOf } from '../../domain/segments/card';
import { patched } from '../blocks';
import { rowsByKey } from '../byIndex';
import type { Database } from '../schema';
import { allClients, clientsTouched, type Projection, rowsOfClients } from './projection';

/** A card changes with every entry of its client's history: smaller blocks than those of lines. */
const BLOCK = 500;

/** What lists of clients are filtered and sorted by, and show. */
export const cards: Projection = {
  name: 'cards',
  sources: [
    ...(['client', 'contact', 'followUp', 'order', 'activity', 'figure', 'debt', 'standing'] as const),
    ...(['invoice', 'ledgerEntry', 'payment', 'clientCard', 'journal'] as const),
  ],
  own: 'clientCard',
  after: 'figures',
  async touched(_, entries) {
    const nouns = ['client', 'contact', 'followUp', 'order', 'activity', 'invoice', 'ledgerEntry', 'payment'] as const;
    return clientsTouched(entries, nouns).sort();
  },
  async workOut(db, clientIds, clock, clients) {
    const [found, debts, nexts, orders, months, scores] = await Promise.all([
      clients.of(db, clientIds),
      rowsOfClients(db, 'debt', clientIds),
      firstOpen(db, clientIds),
      lastOrders(db, clientIds),
      rowsOfClients(db, 'figure', clientIds),
      scored(db, clientIds),
    ]);
    const made = new Map<string, Card | undefined>();
    for (const [i, id] of clientIds.entries()) {
      const sources = found[i] && {
        ...found[i],
        debts: debts[i] ?? [],
        next: nexts[i],
        lastOrderOn: orders[i],
        lastContactAt: lastContactIn(months[i] ?? []),
        scored: scores[i] ?? [],
      };
      made.set(id, sources && cardOf(sources, (at) => clock.wallOf(at).slice(0, 10)));
    }
    return patched(db.clientCard, made, BLOCK);
  },
  all: allClients,
};

const all = (clientId: string, ...more: string[]) =>
  [
    [clientId, ...more, Dexie.minKey],
    [clientId, ...more, Dexie.maxKey],
  ] as const;

function firstOpen(db: Database, clientIds: string[]) {
  return ofSome(db, 'followUp', clientIds, (id) =>
    db.followUp
      .where('[clientId+state+due]')
      .between(...all(id, 'open'))
      .first(),
  );
}

/** As the rhythm counts: an invoice without an order was a purchase, an order to come is none yet. */
async function lastOrders(db: Database, clientIds: string[]) {
  const standings = await rowsByKey(
    db.standing,
    clientIds,
    ({ subject }) => subject,
    (id): [string, string] => ['rhythm', id],
  );
  const kept = new Map(standings.map((standing) => [standing.subject, standing.kept as RhythmKept | undefined]));
  return clientIds.map((id) => kept.get(id)?.purchases.last);
}

/** Very few have a score: one count tells of most clients that none of theirs is. */
async function scored(db: Database, clientIds: string[]) {
  const within = (first: string, last: string) =>
    db.activity.where('[clientId+score]').between([first, Dexie.minKey], [last, Dexie.maxKey], true, true);
  const count = await within(clientIds[0] ?? '', clientIds.at(-1) ?? '').count();
  return count === 0 ? [] : Promise.all(clientIds.map((id) => within(id, id).toArray()));
}

/** Months come one after the other, and the last in which they were in touch tells. */
function lastContactIn(months: readonly FigureRow[]): number | undefined {
  return months.findLast(({ lastContactAt }) => lastContactAt !== undefined)?.lastContactAt;
}

/** After an import thousands of clients have none of it: one count tells. */
async function ofSome<Row>(
  db: Database,
  table: 'followUp' | 'order',
  clientIds: string[],
  one: (clientId: string) => PromiseLike<Row | undefined>,
): Promise<(Row | undefined)[]> {
  const count = await db.table(table).where('clientId').between(clientIds[0], clientIds.at(-1), true, true).count();
  return count === 0 ? clientIds.map(() => undefined) : Promise.all(clientIds.map(one));
}

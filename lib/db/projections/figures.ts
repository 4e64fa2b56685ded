import Dexie from 'dexie';
import { type FigureRow, figuresOf } from '../../domain/figures/figures';
import type { FieldChange, Fields, JournalEntry, Noun } from '../../domain/journal';
import { addMonths, type Instant } from '../../domain/wallClock';
import type { Database } from '../schema';
import { allClients, changesTo, clientsOf, madeOf, type Projection } from './projection';

/** What each client did in each month. Of a row that moved, both its months are counted anew, and no others. */
export const figures: Projection = {
  name: 'figures',
  sources: ['activity', 'order', 'payment', 'followUp', 'journal', 'figure'],
  own: 'figure',
  async touched(db, entries) {
    const isTouched = (noun: Noun) => changesTo(entries, [noun]).length + madeOf(entries, noun).length > 0;
    const touched = DATED.filter(isTouched);
    const gone = changesTo(entries, ['client']).filter(({ kind }) => kind === 'removed');
    if (touched.length + gone.length === 0) return [];
    return db.transaction('r', figures.sources, async () => {
      const keys = new Set<string>();
      for (const key of await monthsOf(db, gone)) keys.add(key);
      for (const noun of touched) for (const key of await datesTouched(db, entries, noun)) keys.add(key);
      return [...keys];
    });
  },
  async workOut(db, keys, clock) {
    // A date that was touched stands for its month; of an instant that is known only now, by the wall.
    const months = new Set(keys.map((key) => monthKey(key, (at) => clock.wallOf(at).slice(0, 7))));
    const wanted = [...months].map((key) => key.split(' ') as [string, string]);
    const rows = await Promise.all(wanted.map(([clientId, month]) => countMonth(db, clientId, month, clock)));
    return {
      put: rows.filter((row) => row !== undefined),
      gone: wanted.filter((_, i) => !rows[i]),
    };
  },
  async *all(db, after) {
    for await (const { keys: ids, upTo } of allClients(db, after)) {
      const keys: string[] = [];
      for (const id of ids) keys.push(...(await datesOfClient(db, id)));
      yield { keys, upTo };
    }
  },
};

const DATED = ['activity', 'order', 'payment', 'followUp'] as const satisfies readonly Noun[];

const DATE = { activity: 'at', order: 'ordered', payment: 'received', followUp: 'finishedOn' } as const;

/** "<client> <date>", where the date is a day or an instant. */
async function datesTouched(db: Database, entries: JournalEntry[], noun: (typeof DATED)[number]): Promise<string[]> {
  const changes = changesTo(entries, [noun]);
  const ids = [...new Set([...changes.map(({ id }) => id), ...madeOf(entries, noun)])];
  const rows = (await db.table(noun).bulkGet(ids)) as (Fields | undefined)[];
  const changesOf = Map.groupBy(changes, ({ id }) => id);
  return ids.flatMap((id, i) => {
    const sides = [rows[i], ...(changesOf.get(id) ?? []).flatMap(({ before, after }) => [before, after])];
    const clients = new Set([...sides.map((side) => side?.clientId), ...(changesOf.get(id) ?? []).flatMap(clientsOf)]);
    const dates = new Set(sides.map((side) => side?.[DATE[noun]]));
    // A change says what differs alone: a row that went to another client has its date from the row.
    return [...clients].flatMap((clientId) =>
      [...dates].flatMap((date) => (clientId === undefined || date === undefined ? [] : [`${clientId} ${date}`])),
    );
  });
}

/** Of a client who is gone nothing is counted any more. */
async function monthsOf(db: Database, gone: FieldChange[]): Promise<string[]> {
  const months = await Promise.all(
    gone.map(({ id }) =>
      db.figure.where('[clientId+month]').between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys(),
    ),
  );
  return months.flat().map(([clientId, month]) => `${clientId} ${month}-01`);
}

function monthKey(key: string, monthOf: (at: Instant) => string): string {
  const [clientId = '', date = ''] = key.split(' ');
  return `${clientId} ${date.includes('-') ? date.slice(0, 7) : monthOf(Number(date))}`;
}

async function datesOfClient(db: Database, clientId: string): Promise<string[]> {
  const rows = await Promise.all(DATED.map((noun) => db.table(noun).where('clientId').equals(clientId).toArray()));
  return rows.flatMap((some, i) =>
    some.flatMap((row) => {
      const date = row[DATE[DATED[i] ?? 'activity']];
      return date === undefined ? [] : [`${clientId} ${date}`];
    }),
  );
}

async function countMonth(
  db: Database,
  clientId: string,
  month: string,
  clock: Parameters<Projection['workOut']>[2],
): Promise<FigureRow | undefined> {
  const [from, to] = [`${month}-01`, addMonths(`${month}-01`, 1)];
  const within = <Row>(table: Dexie.Table<Row, string>, index: string, first: unknown, next: unknown) =>
    table.where(`[clientId+${index}]`).between([clientId, first], [clientId, next], true, false).toArray();
  const [activities, orders, payments, finished] = await Promise.all([
    within(db.activity, 'at', clock.instantOf(`${from}T00:00`, 0), clock.instantOf(`${to}T00:00`, 0)),
    within(db.order, 'ordered', from, to),
    within(db.payment, 'received', from, to),
    within(db.followUp, 'finishedOn', from, to),
  ]);
  return figuresOf(clientId, month, { activities, orders, payments, finished });
}

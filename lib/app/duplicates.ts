import { z } from 'zod';
import type { Client } from '../domain/client';
import { factsOf } from '../domain/merge/facts';
import { judge } from '../domain/merge/judge';
import type { ClientPair, DuplicateList, PairSide } from '../domain/merge/pair';
import { distinctKey, type TwinRow } from '../domain/merge/twin';
import { commandOf, question, questionOf } from './definition';
import { id } from './input';
import type { Reader } from './rowPorts';
import type { Table } from './tables';

const READS = ['twin', 'client', 'setting'] as const satisfies readonly Table[];

/** Begins to look for clients who may be one, unless nothing has changed since the last time. */
export const lookForDuplicates = commandOf(
  () => ({ of: z.literal('clients') }),
  async (app): Promise<void> => {
    // It goes on when the asker has been answered.
    void app.store.twins.look();
  },
);

/** All pairs that were found and that the user has not said anything about. */
export const listDuplicates = questionOf({ input: () => ({}), reads: READS }, async (app): Promise<DuplicateList> => {
  const pairs = await app.store.read(READS, async (rows) => openPairs(rows, await rows.twins()));
  const looking = app.store.twins.progress();
  return { pairs: pairs.map(({ a, b }) => ({ a, b })), ...(looking && { looking }) };
});

async function openPairs(rows: Reader, twins: TwinRow[]): Promise<TwinRow[]> {
  const ids = [...new Set(twins.flatMap(({ a, b }) => [a, b]))];
  const [clients, apart] = await Promise.all([
    rows.getMany('client', ids),
    rows.getMany(
      'setting',
      twins.map(({ a, b }) => distinctKey(a, b)),
    ),
  ]);
  const there = new Set(clients.flatMap((client) => client?.id ?? []));
  return twins.filter(({ a, b }, i) => there.has(a) && there.has(b) && !apart[i]);
}

/** A pair as it is now; null when it is none any more. */
export const showDuplicates = question(
  { input: () => ({ a: id, b: id }), reads: ['client', 'contact', 'activity', 'invoice', 'setting'] },
  async (rows, input): Promise<ClientPair | null> => {
    const [one, other] = await rows.getMany('client', [input.a, input.b]);
    if (!one || !other || (await rows.get('setting', distinctKey(one.id, other.id)))) return null;
    const [a, b] = [await sideOf(rows, one), await sideOf(rows, other)];
    const found = judge(factsOf(a.client, a.contacts), factsOf(b.client, b.contacts));
    return found ? { a, b, sureness: found.sureness, reasons: found.reasons } : null;
  },
);

async function sideOf(rows: Reader, client: Client): Promise<PairSide> {
  const [contacts, [last], entries, invoices] = await Promise.all([
    rows.contactsOf(client.id),
    rows.activitiesOf(client.id, 1),
    rows.countOf('activity', client.id),
    rows.countOf('invoice', client.id),
  ]);
  return { client, contacts, entries, invoices, ...(last && { lastAt: last.at }) };
}

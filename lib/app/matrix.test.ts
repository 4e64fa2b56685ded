import { describe, expect, test } from 'vitest';
import { EVERYTHING, testApp } from '../db/testApp';
import { matrixOf, placed } from '../domain/matrix/matrix';
import { boughtBy } from '../domain/rhythm/bought';
import { boughtMonths } from '../domain/rhythm/months';
import { purchaseDays, sumsOf } from '../domain/rhythm/purchases';
import { addDays } from '../domain/wallClock';
import { addClient, editClient } from './clients';
import { dropFollowUp } from './followUps';
import { addInvoice, cancelInvoice } from './invoices';
import { listMatrix, showMatrix } from './matrix';
import { mergeClients } from './merge';
import { addOrder, editOrder, removeOrder } from './orders';
import { editRhythmRules, listLate, showRhythm } from './rhythm';
import { refit } from './rhythmBase';

/** A Wednesday. */
const TODAY = '2026-11-18';
const mdl = (minor: number) => ({ minor, currency: 'MDL' });

function world() {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command, db } = made;
  const client = async (name: string, ...daysAgo: number[]) => {
    const { clientId } = await addClient(app, command(), { clientName: name, contactName: '', email: '' });
    for (const ago of daysAgo) await order(clientId, ago);
    return clientId;
  };
  const order = (clientId: string, ago: number, minor = 10_000) =>
    addOrder(app, command(), { clientId, ordered: addDays(TODAY, -ago), amount: mdl(minor) });
  const open = async () => (await db.followUp.toArray()).filter(({ state }) => state === 'open');
  /** Every order, invoice and entry is read anew. */
  const recounted = async () => {
    const [clients, orders, invoices, entries] = await Promise.all([
      ...([db.client.toArray(), db.order.toArray(), db.invoice.toArray(), db.ledgerEntry.toArray()] as const),
    ]);
    const kept = clients.flatMap(({ id }) => {
      const own = <Row extends { clientId: string }>(rows: Row[]) => rows.filter(({ clientId }) => clientId === id);
      const bought = boughtBy({ orders: own(orders), invoices: own(invoices), entries: own(entries) });
      const days = purchaseDays(bought, TODAY);
      const purchases = sumsOf(days);
      return purchases ? [{ purchases, months: boughtMonths(days, purchases.worth?.currency, TODAY) }] : [];
    });
    return matrixOf(placed(kept, TODAY.slice(0, 7)));
  };
  return { ...made, client, order, open, recounted };
}

describe('the matrix', () => {
  test('is what a slow recount of all orders and invoices comes to, whatever was added, corrected, merged, taken back', async () => {
    const { app, command, client, order, recounted, undo } = world();
    const look = async () => expect(await showMatrix(app, {})).toMatchObject(await recounted());
    const regular = await client('Regular', 10, 40, 70, 100, 130, 160, 190, 220, 250, 280);
    const slid = await client('Slid', 190, 220, 250, 280, 310, 340, 370, 400, 430);
    await client('Never');
    const once = await client('Once', 200);
    await look();
    const { orderId } = await order(once, 3);
    await look();
    await editOrder(app, command(), { orderId, ordered: addDays(TODAY, -100), amount: mdl(70_000) });
    await look();
    const billing = { clientId: slid, number: '1', amount: mdl(5_000), issued: '2026-11-02' };
    const { invoiceId } = await addInvoice(app, command(), billing);
    await look();
    await cancelInvoice(app, command(), { invoiceId });
    await look();
    const merging = command('client.merge');
    await mergeClients(app, merging, { keepId: regular, goneId: once, chosen: [] });
    await look();
    await undo(merging.id);
    await look();
    await removeOrder(app, command(), { orderId });
    await look();
    expect((await showMatrix(app, {})).moves).toEqual([{ from: 'regular', to: 'occasional', clients: 1 }]);
    const part = { of: 'move', from: 'regular', to: 'occasional' } as const;
    expect(await listMatrix(app, { part, offset: 0, limit: 20 })).toMatchObject({
      total: 1,
      lines: [{ clientId: slid, clientName: 'Slid', lastOn: addDays(TODAY, -190), before: 'regular' }],
    });
  });

  test('lists those who bought most first, page by page', async () => {
    const { app, client, order } = world();
    for (const [i, name] of ['A', 'B', 'C'].entries()) await order(await client(name), 5, 1_000 * (i + 1));
    const part = { of: 'group', group: 'new' } as const;
    const first = await listMatrix(app, { part, offset: 0, limit: 2 });
    expect([first.total, first.lines.map(({ clientName }) => clientName)]).toEqual([3, ['C', 'B']]);
    const { lines } = await listMatrix(app, { part, offset: 2, limit: 2 });
    expect(lines.map(({ clientName }) => clientName)).toEqual(['A']);
  });
});

describe('the second purchase', () => {
  /** Twelve clients who came back 40 days after their first purchase, and order every ten days since. */
  async function measured() {
    const made = world();
    const { app, client } = made;
    for (let i = 0; i < 12; i++) await client(`Back ${i}`, 3, 13, 23, 63);
    await refit(app, async () => {});
    expect((await showMatrix(app, {})).second).toEqual({ days: 40, most: 54, clients: 12 });
    return made;
  }

  test('is reminded of near the day on which it usually comes, and bought it goes by itself', async () => {
    const { app, client, command, open, order, sweep, setClock, undo } = await measured();
    const clientId = await client('Once', 39);
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-11-19T09:00');
    await sweep();
    expect(await open()).toMatchObject([
      { clientId, kind: 'call', due: '2026-11-19', reason: { code: 'rhythm.second', params: { count: 40 } } },
    ]);
    await sweep();
    expect(await open()).toHaveLength(1);
    // Who is reminded of a second purchase is not later than usual.
    expect(await listLate(app, { offset: 0, limit: 50 })).toMatchObject({ total: 0 });
    const ordering = await order(clientId, 0);
    expect(await open()).toEqual([]);
    const removing = command();
    await removeOrder(app, removing, { orderId: ordering.orderId });
    expect(await open()).toHaveLength(1);
    await undo(removing.id);
    expect(await open()).toEqual([]);
  });

  test('dropped by hand it does not come again; switched off it goes; who is left alone gets none', async () => {
    const { app, client, command, open, sweep } = await measured();
    const one = await client('One', 41);
    const other = await client('Other', 42);
    await sweep();
    expect((await open()).map(({ clientId }) => clientId).sort()).toEqual([one, other].sort());
    const [first] = await open();
    await dropFollowUp(app, command(), { followUpId: first?.id ?? '', reason: '' });
    await sweep();
    expect(await open()).toHaveLength(1);
    const left = (await open())[0]?.clientId ?? '';
    await app.store.write({ ...command(), name: 'client.edit' }, { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', left);
      if (row) await rows.put('client', { ...row, leftAlone: { on: TODAY } });
    });
    expect(await open()).toEqual([]);
    await client('Third', 43);
    await sweep();
    expect(await open()).toHaveLength(1);
    await editRhythmRules(app, command(), { second: false });
    await sweep();
    expect(await open()).toEqual([]);
  });

  test('five a day at most, together with the late; nobody of long ago is asked as if it were new', async () => {
    const { client, open, sweep, setClock } = await measured();
    for (let i = 0; i < 8; i++) await client(`Once ${i}`, 41);
    await sweep();
    expect(await open()).toHaveLength(5);
    await sweep();
    expect(await open()).toHaveLength(5);
    setClock('2026-11-19T09:00');
    await sweep();
    expect((await open()).filter(({ reason }) => reason?.code === 'rhythm.second')).toHaveLength(8);
  });

  test('without ten who came back nothing is known, and nobody is reminded', async () => {
    const { app, client, open, sweep } = world();
    await client('Once', 41);
    await refit(app, async () => {});
    await sweep();
    expect((await open()).filter(({ reason }) => reason?.code === 'rhythm.second')).toEqual([]);
    expect((await showMatrix(app, {})).second).toBeUndefined();
  });
});

test('a tag with a habit of its own is a segment: its newcomer is late by it, and another is not', async () => {
  const { app, db, command, sweep } = world();
  const all = { reads: EVERYTHING, writes: ['client', 'order'] as const };
  const add = (name: string, count: number, step: number, tags: string[]) =>
    app.store.write(command('bring'), all, async (rows) => {
      for (let i = 0; i < count; i++) {
        const id = `${name}-${i}`;
        await rows.add('client', { id, name: id, remember: [], domains: [], tags, createdAt: 0 });
        for (let n = 0; n < 6; n++) {
          const ordered = addDays(TODAY, -(1 + (i % step) + n * step));
          await rows.add('order', { id: `${id}-${n}`, clientId: id, ordered, amount: mdl(100), createdAt: 0 });
        }
      }
    });
  await add('cafe', 40, 5, ['Cafe']);
  await add('hotel', 40, 60, ['Hotel']);
  await refit(app, async () => {});
  await sweep();
  const setting = await db.setting.get('rhythm:base');
  expect(setting && 'rhythm' in setting && setting.rhythm.tags?.map(({ tag, clients }) => [tag, clients])).toEqual([
    ...[
      ['Cafe', 40],
      ['Hotel', 40],
    ],
  ]);
  const { clientId } = await addClient(app, command(), { clientName: 'New', contactName: '', email: '' });
  await addOrder(app, command(), { clientId, ordered: addDays(TODAY, -35), amount: mdl(100) });
  const lateAs = async (tags: string[]) => {
    await editClient(app, command(), { clientId, tags });
    return showRhythm(app, { clientId });
  };
  expect(await lateAs(['Cafe'])).toMatchObject({ isLate: true, tag: 'Cafe' });
  expect(await lateAs(['Hotel'])).toMatchObject({ isLate: false, tag: 'Hotel' });
  expect(await lateAs([])).not.toHaveProperty('tag');
}, 30_000);

import { describe, expect, test } from 'vitest';
import { EVERYTHING, testApp } from '../db/testApp';
import { addDays } from '../domain/wallClock';
import { addActivity } from './activities';
import { addClient } from './clients';
import { keepEntry } from './entries';
import { finishFollowUp } from './followUps';
import { mergeClients } from './merge';
import { addOrder, editOrder, removeOrder } from './orders';
import { removeClient } from './removal';
import { editRhythmRules, listLate, showRhythm } from './rhythm';
import { refit } from './rhythmBase';

/** A Wednesday. */
const TODAY = '2026-11-18';
const page = { offset: 0, limit: 50 };

function world() {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command, db } = made;
  const open = async () => (await db.followUp.toArray()).filter(({ state }) => state === 'open');
  const order = async (clientId: string, ago: number, minor = 10_000) =>
    addOrder(app, command(), { clientId, ordered: addDays(TODAY, -ago), amount: { minor, currency: 'MDL' } });
  /** Every ten days, the last so many days ago. */
  const client = async (name: string, lastAgo: number, minor?: number) => {
    const { clientId } = await addClient(app, command(), { clientName: name, contactName: '', email: '' });
    for (const ago of [70, 60, 50, 40, 30, 20, 10, 0]) await order(clientId, lastAgo + ago, minor);
    return clientId;
  };
  return { ...made, open, order, client };
}

describe('a client whose order is later than usual', () => {
  test('gets one call, which goes by itself when an order comes and is back when that is undone', async () => {
    const { app, sweep, open, client, command, undo } = world();
    const clientId = await client('Late', 25);
    await client('Regular', 3);
    await sweep();
    expect(await open()).toMatchObject([{ clientId, kind: 'call', due: TODAY, reason: { code: 'rhythm.late' } }]);
    await sweep();
    expect(await open()).toHaveLength(1);
    const ordering = command();
    await addOrder(app, ordering, { clientId, amount: { minor: 10_000, currency: 'MDL' } });
    expect(await open()).toEqual([]);
    await undo(ordering.id);
    expect(await open()).toMatchObject([{ clientId, due: TODAY }]);
  });

  test('is asked no more once somebody has talked with them, and again when that is taken back', async () => {
    const { app, sweep, open, client, command, undo } = world();
    const clientId = await client('Late', 25);
    await sweep();
    const noting = command();
    await addActivity(app, noting, { clientId, kind: 'note', title: 'their yard is full' });
    expect(await open()).toMatchObject([{ clientId }]);
    const calling = command();
    await addActivity(app, calling, { clientId, kind: 'call', title: 'after the holidays' });
    expect(await open()).toEqual([]);
    await sweep();
    expect(await open()).toEqual([]);
    await undo(calling.id);
    expect(await open()).toMatchObject([{ clientId, due: TODAY }]);
  });

  test('is asked all the same where there was a letter alone, and the list shows which contact came since the order', async () => {
    const { app, sweep, open, client, command } = world();
    const clientId = await client('Late', 25);
    const wrote = (ago: number) =>
      keepEntry(app, command(), {
        clientId,
        happened: { kind: 'letter', direction: 'out', text: 'prices', on: addDays(TODAY, -ago) },
      });
    await wrote(25);
    await sweep();
    const [before] = (await listLate(app, page)).lines;
    expect(before?.since).toBeUndefined();
    await wrote(2);
    expect(await open()).toMatchObject([{ clientId }]);
    expect((await listLate(app, page)).lines).toMatchObject([{ since: { kind: 'letter-out', days: 2 } }]);
    await addActivity(app, command(), { clientId, kind: 'call', title: 'after the holidays' });
    expect(await open()).toEqual([]);
    const [line] = (await listLate(app, page)).lines;
    expect(line).toMatchObject({ since: { kind: 'call', days: 0 } });
    expect(line?.next).toBeUndefined();
  });

  test('and has been talked with since it was, is not named at all', async () => {
    const { app, sweep, open, client, command, setClock } = world();
    const clientId = await client('Late', 25);
    await addActivity(app, command(), { clientId, kind: 'meeting', title: 'they build in spring' });
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-11-25T12:00');
    await sweep();
    expect(await open()).toEqual([]);
  });

  test('that asked to be left alone gets none, and is on no list, until that is taken back', async () => {
    const { app, sweep, open, client, command, undo } = world();
    const clientId = await client('Late', 25);
    await sweep();
    const leaving = command();
    await app.store.write({ ...leaving, name: 'client.edit' }, { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', clientId);
      if (row) await rows.put('client', { ...row, leftAlone: { on: TODAY } });
    });
    expect(await open()).toEqual([]);
    await sweep();
    expect(await open()).toEqual([]);
    expect(await listLate(app, page)).toMatchObject({ total: 0 });
    await undo(leaving.id);
    expect(await open()).toMatchObject([{ clientId }]);
  });

  test('is not asked again after the call, until it has ordered and is late once more', async () => {
    const { app, sweep, open, client, order, command, setClock } = world();
    const clientId = await client('Late', 25);
    await sweep();
    const [followUp] = await open();
    await finishFollowUp(app, command(), { followUpId: followUp?.id ?? '', outcome: '' });
    setClock('2026-11-23T12:00');
    await sweep();
    expect(await open()).toEqual([]);
    await order(clientId, -2);
    setClock('2027-02-10T12:00');
    await sweep();
    expect(await open()).toMatchObject([{ clientId, due: '2027-02-10' }]);
  });

  test('a correction and a removal of orders are looked at at once', async () => {
    const { app, sweep, open, client, order, command } = world();
    const clientId = await client('Late', 25);
    const { orderId } = await order(clientId, 2);
    await sweep();
    expect(await open()).toEqual([]);
    await editOrder(app, command(), { orderId, ordered: addDays(TODAY, -24) });
    await sweep();
    expect(await open()).toHaveLength(1);
    await removeOrder(app, command(), { orderId });
    await sweep();
    expect(await open()).toHaveLength(1);
  });

  test('is late on the day the sweep comes to it, on a day off the day after', async () => {
    const { sweep, open, client, setClock } = world();
    await client('Regular', 3);
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-12-12T09:00');
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-12-14T09:00');
    await sweep();
    expect(await open()).toMatchObject([{ due: '2026-12-14' }]);
  });

  test('switched off, nothing stands open; switched on, it is back; the list says so', async () => {
    const { app, sweep, open, client, command } = world();
    await client('Late', 25);
    await sweep();
    await editRhythmRules(app, command(), { on: false });
    await sweep();
    expect(await open()).toEqual([]);
    expect(await listLate(app, page)).toMatchObject({ on: false, total: 1 });
    await editRhythmRules(app, command(), { on: true });
    await sweep();
    expect(await open()).toHaveLength(1);
  });
});

test('two late clients that are made one have one call, and each its own when that is taken back', async () => {
  const { app, db, sweep, open, client, command, undo } = world();
  const keepId = await client('Late', 25);
  const goneId = await client('Late too', 31);
  await sweep();
  const before = await open();
  expect(before.map(({ clientId }) => clientId).sort()).toEqual([keepId, goneId].sort());
  const merging = command('client.merge');
  await mergeClients(app, merging, { keepId, goneId, chosen: [] });
  await sweep();
  expect(await open()).toMatchObject([{ clientId: keepId }]);
  expect(await db.followUp.where({ clientId: goneId }).count()).toBe(0);
  expect(await db.standing.where({ playbook: 'rhythm', subject: goneId }).count()).toBe(0);
  await undo(merging.id);
  await sweep();
  const bare = (rows: object[]) => rows.map((row) => ({ ...row, stamp: undefined }));
  expect(bare(await open())).toEqual(bare(before));
});

test('a client who goes into the bin takes the call along, and brings it back', async () => {
  const { app, sweep, open, client, command, undo } = world();
  const clientId = await client('Late', 25);
  await sweep();
  const removing = command('client.remove');
  await removeClient(app, removing, { clientId });
  await sweep();
  expect(await open()).toEqual([]);
  expect(await listLate(app, page)).toMatchObject({ total: 0 });
  await undo(removing.id);
  await sweep();
  expect(await open()).toMatchObject([{ clientId }]);
});

test('the dossier’s line: how often, since when, and nothing made up of few orders', async () => {
  const { app, client, order, command } = world();
  const regular = await client('Regular', 25);
  const line = await showRhythm(app, { clientId: regular });
  expect(line).toMatchObject({ days: 25, lastOn: addDays(TODAY, -25), isLate: true });
  expect(line?.range?.from).toBeLessThanOrEqual(10);
  expect(line?.range?.to).toBeGreaterThanOrEqual(10);
  const { clientId } = await addClient(app, command(), { clientName: 'New', contactName: '', email: '' });
  expect(await showRhythm(app, { clientId })).toBeNull();
  await order(clientId, 3);
  await order(clientId, 9);
  expect(await showRhythm(app, { clientId })).toEqual({ days: 3, lastOn: addDays(TODAY, -3), isLate: false });
});

test('of a base of 3,000 that was brought, five get follow-ups a working day, those with most at stake', async () => {
  const { app, db, sweep, open, command, setClock } = world();
  const ids = Array.from({ length: 3_000 }, (_, i) => `client-${String(i).padStart(4, '0')}`);
  const all = { reads: EVERYTHING, writes: ['client', 'order'] as const };
  for (let from = 0; from < ids.length; from += 500) {
    await app.store.write(command('bring'), all, async (rows) => {
      for (const [i, id] of ids.slice(from, from + 500).entries()) {
        await rows.add('client', { id, name: id, remember: [], domains: [], createdAt: 0 });
        for (const ago of [200, 230]) {
          const amount = { minor: 1_000 + from + i, currency: 'MDL' };
          await rows.add('order', {
            id: `${id}-${ago}`,
            clientId: id,
            ordered: addDays(TODAY, -ago),
            amount,
            createdAt: 0,
          });
        }
      }
    });
  }
  await sweep();
  const named = async () => (await open()).map(({ clientId }) => clientId).sort();
  expect(await named()).toEqual(ids.slice(-5));
  await sweep();
  expect(await named()).toEqual(ids.slice(-5));
  const view = await listLate(app, page);
  expect(view).toMatchObject({ total: 3_000, waiting: 2_995, daily: 5 });
  expect(view.lines).toHaveLength(50);
  expect(view.lines.map(({ clientId }) => clientId).slice(0, 5)).toEqual(ids.slice(-5).reverse());
  setClock('2026-11-19T09:00');
  await sweep();
  expect(await named()).toEqual(ids.slice(-10));
  // A weekend brings nobody new.
  setClock('2026-11-21T09:00');
  await sweep();
  expect(await named()).toHaveLength(10);
  const kept = await db.standing.where('[playbook+subject]').between(['rhythm', ''], ['rhythm', '\uffff']).count();
  expect(kept).toBe(3_000);
}, 60_000);

test('the base is fitted when there are enough clients, once a day at most, and plans follow it', async () => {
  const { app, db, client, sweep, setClock } = world();
  for (let i = 0; i < 12; i++) await client(`Client ${i}`, 3 + (i % 4));
  let breaths = 0;
  const breath = async () => {
    breaths += 1;
  };
  await refit(app, breath);
  expect(await db.setting.get('rhythm:base')).toMatchObject({ rhythm: { on: TODAY, purchases: 96 } });
  expect(breaths).toBeGreaterThan(10);
  const before = breaths;
  await refit(app, breath);
  setClock('2026-11-19T09:00');
  await refit(app, breath);
  // Nothing was ordered since: nothing is worked out again.
  expect(breaths).toBe(before);
  const journalled = await db.journal.count();
  await sweep();
  await sweep();
  expect(await db.followUp.count()).toBe(0);
  expect(await db.journal.count()).toBe(journalled);
  expect(await db.device.get('anew:rhythm')).toBeUndefined();
});

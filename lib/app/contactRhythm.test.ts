import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { contact } from '../domain/playbooks/contact/playbook';
import { addDays } from '../domain/wallClock';
import { addActivity, removeActivity, scoreActivity } from './activities';
import { addClient, editClient } from './clients';
import { editContactRules, listContactsDue, showCare } from './contactRhythm';
import { addContact } from './contacts';
import { keepEntry } from './entries';
import { dropFollowUp, finishFollowUp, snoozeFollowUp } from './followUps';
import { listClients } from './lists';
import { changeMany } from './manyClients';
import { mergeClients } from './merge';
import { addOrder } from './orders';
import { addPayment } from './payments';
import { removeClient } from './removal';

/** A Wednesday. */
const TODAY = '2026-11-18';
const page = { offset: 0, limit: 50 };

function world(start = `${TODAY}T12:00`) {
  const made = testApp(start);
  const { app, command, db } = made;
  const open = async () => (await db.followUp.toArray()).filter(({ state }) => state === 'open');
  const call = (clientId: string, ago: number, title = '') =>
    addActivity(app, command(), { clientId, kind: 'call', title, on: addDays(TODAY, -ago) });
  /** A client of a tier, called so many days ago. */
  const client = async (name: string, lastAgo?: number, tier: 'key' | 'regular' | 'occasional' = 'key') => {
    const { clientId } = await addClient(app, command(), { clientName: name, contactName: '', email: '', tier });
    if (lastAgo !== undefined) await call(clientId, lastAgo);
    return clientId;
  };
  return { ...made, open, call, client };
}

describe('a key client with whom nobody was in touch for a week', () => {
  test('gets one follow-up; any contact takes it back, and taken out that contact brings it again', async () => {
    const { app, sweep, open, client, call, command } = world();
    const clientId = await client('Late', 8);
    await client('Called', 2);
    await sweep();
    expect(await open()).toMatchObject([
      { clientId, kind: 'call', due: TODAY, reason: { code: 'contact.key', params: { count: 8, every: 7 } } },
    ]);
    await sweep();
    expect(await open()).toHaveLength(1);
    await addActivity(app, command(), { clientId, kind: 'note', title: 'nobody spoke to them' });
    expect(await open()).toHaveLength(1);
    const { activityId } = await call(clientId, 0, 'they wait for the samples');
    expect(await open()).toEqual([]);
    expect((await showCare(app, { clientId })).contact).toMatchObject({
      light: 'fine',
      dueOn: '2026-11-25',
      last: { kind: 'call', days: 0, title: 'they wait for the samples' },
    });
    await removeActivity(app, command(), { activityId });
    expect(await open()).toMatchObject([{ clientId, due: TODAY }]);
  });

  test('is asked who orders there', async () => {
    const { app, sweep, open, client, command } = world();
    const clientId = await client('Late', 8);
    await sweep();
    const { contactId } = await addContact(app, command(), {
      clientId,
      contactName: 'Ana',
      email: '',
      roles: ['orders'],
    });
    expect(await open()).toMatchObject([{ contactId }]);
  });

  test('done or dropped, it comes again when its time is over again', async () => {
    const { app, sweep, open, client, command, setClock } = world();
    await client('Done', 8);
    await client('Dropped', 9);
    await sweep();
    const [one, other] = await open();
    await finishFollowUp(app, command(), { followUpId: one?.id ?? '', outcome: 'all is well' });
    await dropFollowUp(app, command(), { followUpId: other?.id ?? '', reason: 'on holiday' });
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-11-24T12:00');
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-11-25T12:00');
    await sweep();
    expect(await open()).toMatchObject([{ due: '2026-11-25' }, { due: '2026-11-25' }]);
  });

  test('moved by a hand it stays where it was put', async () => {
    const { app, sweep, open, client, command, setClock } = world();
    await client('Late', 8);
    await sweep();
    const [followUp] = await open();
    await snoozeFollowUp(app, command(), { followUpId: followUp?.id ?? '', to: { due: '2026-11-20' } });
    setClock('2026-11-19T12:00');
    await sweep();
    expect(await open()).toMatchObject([{ id: followUp?.id, due: '2026-11-20' }]);
  });

  test('another tier, another style, no tier: what follows is there at once, and gone when that is undone', async () => {
    const { app, sweep, open, client, command, undo } = world();
    const clientId = await client('Late', 8);
    await sweep();
    for (const change of [
      { tier: 'regular' as const },
      { tier: null },
      { style: 'one-off' as const },
      { everyDays: 9 },
    ]) {
      const editing = command('client.edit');
      await editClient(app, editing, { clientId, ...change });
      expect(await open(), JSON.stringify(change)).toEqual([]);
      await undo(editing.id);
      expect(await open(), JSON.stringify(change)).toMatchObject([{ clientId, due: TODAY }]);
    }
  });

  test('that asked to be left alone gets none, and is on no list', async () => {
    const { app, sweep, open, client, command } = world();
    const clientId = await client('Late', 8);
    await sweep();
    await app.store.write({ ...command('client.edit') }, { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', clientId);
      if (row) await rows.put('client', { ...row, leftAlone: { on: TODAY } });
    });
    await sweep();
    expect(await open()).toEqual([]);
    expect(await listContactsDue(app, page)).toMatchObject({ total: 0 });
  });

  test('whose next step is near anyhow gets no other; one with a step next year does', async () => {
    const { app, sweep, open, client, command } = world();
    const near = await client('Near', 8);
    const far = await client('Far', 8);
    const step = { kind: 'call' as const, text: 'the samples' };
    await app.store.write(command(), { reads: ['client'], writes: ['followUp'] }, async (rows) => {
      for (const [clientId, due] of [
        [near, addDays(TODAY, 2)],
        [far, addDays(TODAY, 300)],
      ] as const)
        await rows.add('followUp', { ...step, id: app.newId(), clientId, due, state: 'open', createdAt: 0 });
    });
    await sweep();
    const made = (await open()).filter(({ from }) => from?.playbook === 'contact');
    expect(made.map(({ clientId }) => clientId)).toEqual([far]);
  });

  test('an order is a contact, a payment from the bank is none', async () => {
    const { app, sweep, open, client, command, undo } = world();
    const clientId = await client('Late', 8);
    await sweep();
    await addPayment(app, command(), { clientId, amount: { minor: 5_000, currency: 'MDL' }, allocations: [] });
    expect(await open()).toHaveLength(1);
    const ordering = command();
    await addOrder(app, ordering, { clientId, items: ['ink'] });
    expect(await open()).toEqual([]);
    expect((await showCare(app, { clientId })).contact).toMatchObject({ last: { kind: 'order', days: 0 } });
    await undo(ordering.id);
    expect(await open()).toMatchObject([{ clientId, due: TODAY }]);
  });

  test.each(['call', 'order', 'letter'] as const)('a line that tells of a %s takes it back', async (kind) => {
    const { app, sweep, open, client, command } = world();
    const clientId = await client('Late', 8);
    await sweep();
    await keepEntry(app, command(), { clientId, happened: { kind, text: 'they wait for the samples' } });
    expect(await open()).toEqual([]);
  });

  test('goes into the bin with it, and comes back with it', async () => {
    const { app, db, sweep, open, client, command, undo } = world();
    const clientId = await client('Late', 8);
    await sweep();
    const removing = command('client.remove');
    await removeClient(app, removing, { clientId });
    await sweep();
    expect(await open()).toEqual([]);
    expect(await db.standing.where({ playbook: 'contact', subject: clientId }).count()).toBe(0);
    await undo(removing.id);
    await sweep();
    expect(await open()).toMatchObject([{ clientId }]);
  });
});

test('two who are made one have one rhythm: the contact of either counts', async () => {
  const { app, sweep, open, client, command, undo } = world();
  const keepId = await client('Late', 8);
  const goneId = await client('Called', 1);
  await sweep();
  expect(await open()).toHaveLength(1);
  const merging = command('client.merge');
  await mergeClients(app, merging, { keepId, goneId, chosen: [] });
  await sweep();
  expect(await open()).toEqual([]);
  await undo(merging.id);
  await sweep();
  expect(await open()).toMatchObject([{ clientId: keepId }]);
});

test('a base brought in yesterday: a handful a day for those with a tier, the rest wait and are counted', async () => {
  const { app, sweep, open, client, command, setClock, undo } = world();
  const ids = [];
  for (let i = 0; i < 40; i++) ids.push(await client(`Client ${i}`, undefined, 'occasional'));
  const giving = command('clients.change');
  const { jobId } = await changeMany(app, giving, { who: { ids }, change: { kind: 'tier', value: 'key' } });
  expect(await open()).toEqual([]);
  const days: number[] = [];
  for (let day = 0; day < 12; day++) {
    setClock(`${addDays(TODAY, day)}T09:00`);
    await sweep();
    await sweep();
    days.push((await open()).length);
  }
  // Nothing for a week, then five a working day; the weekend brings none.
  expect(days).toEqual([0, 0, 0, 0, 0, 0, 0, 5, 10, 15, 15, 15]);
  expect(await listContactsDue(app, { offset: 0, limit: 10 })).toMatchObject({
    total: 40,
    waiting: 25,
    counts: { key: { due: 40, overdue: 0 }, occasional: { due: 0, overdue: 0 } },
  });
  await undo(jobId);
  await sweep();
  expect(await open()).toEqual([]);
});

describe('the rules', () => {
  test('another interval counts for all of the tier, at the next sweep; undone, the old one does', async () => {
    const { app, sweep, open, client, command, undo } = world();
    await client('Late', 8);
    await sweep();
    const editing = command('contactRules.edit');
    await editContactRules(app, editing, { days: { ...contact.usual.days, key: 14 } });
    await sweep();
    expect(await open()).toEqual([]);
    await undo(editing.id);
    await sweep();
    expect(await open()).toHaveLength(1);
  });

  test('switched off nothing stands open, and the page still lists them', async () => {
    const { app, sweep, open, client, command } = world();
    await client('Late', 8);
    await sweep();
    await editContactRules(app, command(), { on: false });
    await sweep();
    expect(await open()).toEqual([]);
    expect(await listContactsDue(app, page)).toMatchObject({ total: 1, rules: { on: false } });
  });

  test.each([0, 400, 1.5])('%s days are refused, for all and for one', async (days) => {
    const { app, client, command } = world();
    const clientId = await client('Late', 8);
    const rules = editContactRules(app, command(), { days: { ...contact.usual.days, key: days } });
    await expect(rules).rejects.toMatchObject({ code: 'days-apart-unusable' });
    const one = editClient(app, command(), { clientId, everyDays: days });
    await expect(one).rejects.toMatchObject({ code: 'days-apart-unusable' });
  });
});

test('the page lists who is due by tier, the most urgent first, with the contact that counted', async () => {
  const { app, client, sweep } = world();
  await client('Fine', 2);
  await client('Due', 8);
  await client('Overdue', 60, 'regular');
  await sweep();
  const view = await listContactsDue(app, page);
  expect(view.lines).toMatchObject([
    { clientName: 'Overdue', light: 'overdue', every: 30, last: { kind: 'call', days: 60 }, next: { due: TODAY } },
    { clientName: 'Due', light: 'due', every: 7, tier: 'key' },
  ]);
  expect(view).toMatchObject({ total: 2, waiting: 0, counts: { key: { due: 1 }, regular: { overdue: 1 } } });
  expect((await listContactsDue(app, { ...page, tier: 'key' })).lines).toMatchObject([{ clientName: 'Due' }]);
});

describe('how satisfied a client was', () => {
  test('is said when a follow-up is done or after a call, stands in the history, and marks the client in lists', async () => {
    const { app, db, sweep, open, client, call, command, undo } = world();
    const clientId = await client('Late', 8);
    await sweep();
    const [followUp] = await open();
    await finishFollowUp(app, command(), { followUpId: followUp?.id ?? '', outcome: 'late again', score: 3 });
    expect((await showCare(app, { clientId })).satisfaction).toMatchObject({ average: 3, count: 1 });
    const { activityId } = await call(clientId, 0);
    const scoring = command('activity.score');
    await scoreActivity(app, scoring, { activityId, score: 5 });
    expect((await showCare(app, { clientId })).satisfaction).toMatchObject({ average: 4, count: 2 });
    const low = (number: number) =>
      listClients(app, {
        ...{ ...page, search: '' },
        filter: { match: 'all', conditions: [{ field: 'satisfaction', op: 'under', number }] },
      });
    expect((await low(4.5)).rows).toMatchObject([{ id: clientId, satisfaction: 4 }]);
    expect((await low(4)).rows).toEqual([]);
    await undo(scoring.id);
    expect((await low(3.5)).rows).toMatchObject([{ satisfaction: 3 }]);
    await removeActivity(app, command(), {
      activityId: (await db.activity.filter((one) => one.followUpId === followUp?.id).first())?.id ?? '',
    });
    expect((await low(5.5)).rows).toEqual([]);
  });

  test('is not said of a note', async () => {
    const { app, client, command } = world();
    const clientId = await client('Late', 8);
    const { activityId } = await addActivity(app, command(), { clientId, kind: 'note', title: 'a note', score: 2 });
    expect((await showCare(app, { clientId })).satisfaction).toBeUndefined();
    const scoring = scoreActivity(app, command(), { activityId, score: 4 });
    await expect(scoring).rejects.toMatchObject({ code: 'not-a-contact' });
  });
});

test('lists are put together by tier and style', async () => {
  const { app, client, command } = world();
  const ids = [await client('One', 1), await client('Two', 1, 'regular'), await client('Three', 1, 'regular')];
  await changeMany(app, command(), { who: { ids: ids.slice(1) }, change: { kind: 'style', value: 'distance' } });
  const named = async (field: 'tier' | 'style', op: 'is' | 'is-not', text: string) => {
    const filter = { match: 'all' as const, conditions: [{ field, op, text }] };
    return (await listClients(app, { ...page, search: '', filter })).rows.map(({ name }) => name);
  };
  expect(await named('tier', 'is', 'key')).toEqual(['One']);
  expect(await named('style', 'is', 'distance')).toEqual(['Three', 'Two']);
  expect(await named('tier', 'is-not', 'regular')).toEqual(['One']);
});

import { describe, expect, test } from 'vitest';
import { addClient, editClient, showDossier } from '../app/clients';
import { addFollowUp, finishFollowUp, snoozeFollowUp } from '../app/followUps';
import { EVERYBODY, type Filter } from '../domain/segments/filter';
import { EVERYTHING, testApp } from './testApp';

const workDay = { startsAt: '09:00' };
const anna = { clientName: 'Severstroy', contactName: 'Anna', email: 'Anna@Severstroy.example' };

async function withFollowUp() {
  const world = testApp();
  const { clientId } = await addClient(world.app, world.command(), anna);
  const { followUpId } = await addFollowUp(world.app, world.command(), {
    clientId,
    kind: 'call',
    text: 'about the samples',
    due: '2026-11-19T10:00',
  });
  return { ...world, clientId, followUpId };
}

describe('a command', () => {
  test('repeated with the same id is carried out once and answers the same', async () => {
    const { app, db, command } = testApp();
    const once = command('addClient');
    const first = await addClient(app, once, anna);
    const second = await addClient(app, once, anna);
    expect(second).toEqual(first);
    expect(await db.client.count()).toBe(1);
    expect(await db.journal.count()).toBe(1);
  });

  test('that is refused leaves nothing behind', async () => {
    const { app, db, command } = testApp();
    await addClient(app, command(), anna);
    const taken = addClient(app, command(), { ...anna, clientName: 'Somebody else' });
    await expect(taken).rejects.toMatchObject({ code: 'address-taken', params: { client: 'Severstroy' } });
    expect(await db.client.count()).toBe(1);
    expect(await db.contact.count()).toBe(1);
  });

  test('tells what it changed, once', async () => {
    const { app, command } = testApp();
    const told: string[][] = [];
    app.store.onChange(({ nouns }) => void told.push(nouns));
    const once = command();
    await addClient(app, once, anna);
    await addClient(app, once, anna);
    expect(told).toEqual([['client', 'address', 'contact']]);
  });

  test('is answered when those who hear of it have done what nothing may come before', async () => {
    const { app, command } = testApp();
    const order: string[] = [];
    app.store.onChange(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push('an alarm is set');
    });
    await addClient(app, command(), anna);
    order.push('the user is told');
    expect(order).toEqual(['an alarm is set', 'the user is told']);
  });

  test('is undone, and then is as if it had not been', async () => {
    const { app, db, command, clientId, followUpId } = await withFollowUp();
    const finishing = command('finishFollowUp');
    await finishFollowUp(app, finishing, {
      followUpId,
      outcome: 'wants a discount',
      next: { kind: 'letter', text: 'answer', due: '2026-11-25' },
    });
    await app.store.undo(command('undo'), finishing.id);
    const { followUps, timeline } = await showDossier(app, { clientId: clientId });
    expect(followUps.map(({ id, state }) => ({ id, state }))).toEqual([{ id: followUpId, state: 'open' }]);
    expect(timeline).toEqual([]);
    expect(await db.followUp.count()).toBe(1);
    await expect(app.store.undo(command('undo'), finishing.id)).rejects.toMatchObject({ code: 'already-undone' });
  });

  test('is not undone over somebody’s later work', async () => {
    const { app, command, clientId } = await withFollowUp();
    const renaming = command();
    await editClient(app, renaming, { clientId, name: 'North' });
    await editClient(app, command(), { clientId, name: 'North and Sons' });
    await expect(app.store.undo(command('undo'), renaming.id)).rejects.toMatchObject({ code: 'changed-since' });
    expect((await showDossier(app, { clientId: clientId })).client.name).toBe('North and Sons');
  });

  test('that made a client is not undone once the client has a history', async () => {
    const { app, command } = testApp();
    const adding = command();
    const { clientId } = await addClient(app, adding, anna);
    await addFollowUp(app, command(), { clientId, kind: 'call', text: '', due: '2026-11-19' });
    await expect(app.store.undo(command('undo'), adding.id)).rejects.toMatchObject({ code: 'changed-since' });
  });

  test('can be undone after its follow-up was reminded of', async () => {
    const { app, command, setClock, clientId, followUpId } = await withFollowUp();
    const snoozing = command();
    await snoozeFollowUp(app, snoozing, { followUpId, to: { due: '2026-11-20T10:00' } });
    setClock('2026-11-20T10:00');
    await app.store.reminders.markShown(await app.store.reminders.due('2026-11-20T10:00', workDay, 10));
    await app.store.undo(command('undo'), snoozing.id);
    expect((await showDossier(app, { clientId: clientId })).followUps[0]?.due).toBe('2026-11-19T10:00');
  });
});

describe('what a mark needs', () => {
  test('stands with every address of the client and follows its follow-ups', async () => {
    const { app, command, followUpId } = await withFollowUp();
    const nextDue = async () => (await app.store.marksOf(['anna@severstroy.example']))[0]?.nextDue;
    expect(await nextDue()).toBe('2026-11-19T10:00');
    await snoozeFollowUp(app, command(), { followUpId, to: 'week' });
    expect(await nextDue()).toBe('2026-11-25');
    const finishing = command();
    await finishFollowUp(app, finishing, { followUpId, outcome: '' });
    expect(await nextDue()).toBeUndefined();
    await app.store.undo(command('undo'), finishing.id);
    expect(await nextDue()).toBe('2026-11-25');
  });
});

describe('the client list', () => {
  test.each([
    ['серг', ['ИП Сергеев']],
    ['stefan', ['Ștefan și Fiii']],
    ['ȘTEFAN FI', ['Ștefan și Fiii']],
    ['елка', ['Ёлка']],
    ['nobody', []],
    ['', ['Ёлка', 'ИП Сергеев', 'Ștefan și Fiii']],
  ])('finds by the beginning of words: “%s”', async (search, names) => {
    const { app, command } = testApp();
    for (const [i, clientName] of ['ИП Сергеев', 'Ștefan și Fiii', 'Ёлка'].entries()) {
      await addClient(app, command(), { clientName, contactName: '', email: `c${i}@firm${i}.example` });
    }
    const found = await app.store.read(EVERYTHING, (rows) =>
      rows.clients({ search, filter: EVERYBODY, today: '2026-11-18', offset: 0, limit: 10 }),
    );
    expect(found.rows.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(found.total).toBe(names.length);
  });
});

const WITHOUT_NEXT: Filter = { ...EVERYBODY, conditions: [{ field: 'next', op: 'none' }] };

test('clients without a next step are listed, and leave the list with one', async () => {
  const { app, command, clientId, followUpId } = await withFollowUp();
  await addClient(app, command(), { clientName: 'Nobody called', contactName: '', email: 'a@nobody.example' });
  const idle = async () => {
    const found = await app.store.read(EVERYTHING, (rows) =>
      rows.clients({ search: '', filter: WITHOUT_NEXT, today: '2026-11-18', offset: 0, limit: 10 }),
    );
    return found.rows.map(({ name }) => name);
  };
  expect(await idle()).toEqual(['Nobody called']);
  const finishing = command();
  await finishFollowUp(app, finishing, { followUpId, outcome: '' });
  expect(await idle()).toEqual(['Nobody called', 'Severstroy']);
  await editClient(app, command(), { clientId, remember: ['pays late'] });
  expect(await idle()).toEqual(['Nobody called', 'Severstroy']);
  await app.store.undo(command('undo'), finishing.id);
  expect(await idle()).toEqual(['Nobody called']);
});

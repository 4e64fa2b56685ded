import { describe, expect, test } from 'vitest';
import { bare, type Stamped } from '../db/stamp';
import { testApp } from '../db/testApp';
import { NOUNS } from '../domain/journal';
import { DEFAULT_LADDER } from '../domain/playbooks/chase/ladder';
import { addActivity, removeActivity } from './activities';
import { emptyBin, putBack, showBin } from './bin';
import { addClient, editClient, showDossier } from './clients';
import { addContact, editContact, removeContact } from './contacts';
import { addFollowUp, finishFollowUp, snoozeFollowUp } from './followUps';
import { addInvoice } from './invoices';
import { logProposal } from './letters';
import { listClients } from './lists';
import { addOrder } from './orders';
import { addPayment } from './payments';
import { addPlan } from './plans';
import { removeClient } from './removal';
import { editChaseRules } from './rules';

/** Kept beside the rows, in the same transaction or after it. */
const BESIDE = [
  'book',
  'credit',
  'debt',
  'daySum',
  'standing',
  'mark',
  'clientLine',
  'clientCard',
  'entryWord',
  'likeness',
  'figure',
];

async function begun() {
  const world = testApp('2026-11-18T12:00');
  const { app, db, command } = world;
  const { clientId } = await addClient(app, command(), {
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: 'anna@severstroy.example',
    phone: '+37322123456',
  });
  const rowsOf = async (tables: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async (name) => [name, ((await db.table(name).toArray()) as Stamped<object>[]).map(bare)] as const),
      ),
    );
  return {
    ...world,
    clientId,
    everything: () => rowsOf([...NOUNS, ...BESIDE]),
    bin: async () => (await showBin(app, { offset: 0, limit: 50 })).lines,
  };
}

/** With one of everything that can hang on a client. */
async function full() {
  const world = await begun();
  const { app, command, clientId, db } = world;
  const money = (minor: number) => ({ minor, currency: 'EUR' });
  const { contactId } = await addContact(app, command(), { clientId, contactName: 'Olga', mainFor: ['payments'] });
  const { followUpId } = await addFollowUp(app, command(), {
    clientId,
    kind: 'call',
    text: 'samples',
    due: '2026-11-19',
  });
  await finishFollowUp(app, command(), {
    followUpId,
    outcome: 'sent',
    next: { kind: 'call', text: 'again', due: '2026-12-01' },
  });
  await logProposal(app, command(), {
    clientId,
    letter: { key: '1', subject: 'Offer', direction: 'outgoing', to: [], attachments: [], writtenAt: app.clock.now() },
    number: '118',
  });
  const { invoiceId } = await addInvoice(app, command(), {
    ...{ clientId, contactId, number: '77', amount: money(100_00), issued: '2026-11-01', due: '2026-11-10' },
  });
  await addPayment(app, command(), { clientId, amount: money(150_00), received: '2026-11-12', allocations: [] });
  await editChaseRules(app, command(), { of: { clientId }, rules: { on: true, ladder: DEFAULT_LADDER } });
  const [step] = (await db.followUp.toArray()).filter((row) => row.from?.subject === invoiceId && row.state === 'open');
  await snoozeFollowUp(app, command(), { followUpId: step?.id ?? '', to: { due: '2026-12-09' } });
  await addOrder(app, command(), { clientId, items: ['boxes'] });
  await db.payer.add({ id: `${clientId} name S`, clientId, known: 'name', text: 'S', stamp: { made: '' } });
  await db.request.add({
    ...{ id: 'r', clientId, kind: 'question', text: 'when?', state: 'solved', openedAt: 1, openedOn: '2026-11-18' },
    clock: { at: 1, from: '2026-11-18T10:00', startsAt: '09:00', endsAt: '18:00' },
    stamp: { made: '' },
  });
  await addPlan(app, command(), { clientId, period: 'year', amount: money(1_000_00) });
  return world;
}

describe('a client in the bin', () => {
  test('takes all that hangs on it along, and brings all of it back by one undo', async () => {
    const { app, command, undo, everything, clientId, db } = await full();
    const before = await everything();
    const removing = command('client.remove');
    await removeClient(app, removing, { clientId });
    for (const table of db.tables) {
      if (!table.schema.indexes.some(({ name }) => name === 'clientId')) continue;
      expect([table.name, await table.where('clientId').equals(clientId).count()]).toEqual([table.name, 0]);
    }
    expect(await db.rules.count()).toBe(0);
    await undo(removing.id);
    expect(await everything()).toEqual(before);
  });

  test('with a long history goes as a job, first of all itself, and comes back whole', async () => {
    const { app, command, everything, clientId, bin } = await full();
    for (let i = 0; i < 330; i++) await addActivity(app, command(), { clientId, kind: 'note', title: `note ${i}` });
    const before = await everything();
    const { jobId } = await removeClient(app, command('client.remove'), { clientId });
    expect(jobId).toBeDefined();
    expect((await everything()).activity).toEqual([]);
    const [line] = await bin();
    expect(line).toMatchObject({ noun: 'client', title: 'Severstroy', entryId: jobId });
    await putBack(app, command('bin.putBack'), { entryId: line?.entryId ?? '' });
    expect(await everything()).toEqual(before);
    expect(await bin()).toEqual([]);
  }, 30_000);

  test('is listed with what went along, until it is put back', async () => {
    const { app, command, clientId, bin } = await full();
    await removeClient(app, command('client.remove'), { clientId });
    const [line, ...others] = await bin();
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      noun: 'client',
      title: 'Severstroy',
      along: { contact: 2, invoice: 1, order: 1, proposal: 1, payment: 1, request: 1, salesPlan: 1 },
    });
    const back = command('bin.putBack');
    await putBack(app, back, { entryId: line?.entryId ?? '' });
    expect(await bin()).toEqual([]);
    expect((await listClients(app, { search: 'sever', offset: 0, limit: 5 })).total).toBe(1);
    await app.store.undo(command('undo'), back.id);
    expect(await bin()).toMatchObject([{ title: 'Severstroy' }]);
  });

  test('says why it cannot be put back: an address is somebody else’s meanwhile', async () => {
    const { app, command, clientId, bin } = await begun();
    await removeClient(app, command('client.remove'), { clientId });
    const other = await addClient(app, command(), { clientName: 'Moth', email: 'anna@severstroy.example' });
    const [line] = await bin();
    const params = { address: 'anna@severstroy.example', client: 'Moth' };
    expect(line?.blocked).toEqual({ code: 'address-taken', params });
    const entryId = line?.entryId ?? '';
    await expect(putBack(app, command(), { entryId })).rejects.toMatchObject({ code: 'address-taken', params });
    const { contacts } = await showDossier(app, { clientId: other.clientId });
    await editContact(app, command(), { contactId: contacts[0]?.id ?? '', contactName: 'A', emails: [] });
    expect((await bin())[0]?.blocked).toBeUndefined();
    await putBack(app, command(), { entryId });
    expect((await showDossier(app, { clientId })).client.name).toBe('Severstroy');
  });
});

describe('the bin', () => {
  test('holds people and entries of the history too, the latest first; what was added and taken back is not in it', async () => {
    const { app, command, clientId, bin, undo, setClock } = await begun();
    const { contactId } = await addContact(app, command(), {
      clientId,
      contactName: 'Olga',
      emails: ['olga@s.example'],
    });
    await removeContact(app, command(), { contactId });
    setClock('2026-11-18T13:00');
    const { activityId } = await addActivity(app, command(), { clientId, kind: 'note', title: 'about boxes' });
    await removeActivity(app, command(), { activityId });
    const adding = command();
    await addActivity(app, adding, { clientId, kind: 'note', title: 'a slip' });
    await undo(adding.id);
    const [contact] = (await showDossier(app, { clientId })).contacts;
    await editContact(app, command(), { contactId: contact?.id ?? '', phones: [] });
    expect((await bin()).map(({ noun, title, clientName }) => [noun, title, clientName])).toEqual([
      ['activity', 'about boxes', 'Severstroy'],
      ['contact', 'Olga', 'Severstroy'],
    ]);
  });

  test('puts nothing back whose client is in it', async () => {
    const { app, command, clientId, bin } = await begun();
    const { activityId } = await addActivity(app, command(), { clientId, kind: 'note', title: 'boxes' });
    await removeActivity(app, command(), { activityId });
    await removeClient(app, command(), { clientId });
    const note = (await bin()).find(({ noun }) => noun === 'activity');
    expect(note?.blocked?.code).toBe('client-gone');
    await expect(putBack(app, command(), { entryId: note?.entryId ?? '' })).rejects.toMatchObject({
      code: 'client-gone',
    });
  });

  test('is looked through once a day: after thirty days all of it is gone, from the journal too', async () => {
    const { app, command, clientId, bin, setClock, db, everything } = await begun();
    await editClient(app, command(), { clientId, name: 'Severstroy Ltd', remember: ['pays late'] });
    const other = await addClient(app, command(), { clientName: 'Moth' });
    const removing = command('client.remove');
    await removeClient(app, removing, { clientId });
    setClock('2026-12-18T09:00');
    await emptyBin(app);
    expect(await bin()).toHaveLength(1);
    setClock('2026-12-19T09:00');
    const before = await everything();
    await emptyBin(app);
    expect(await bin()).toEqual([]);
    const journal = JSON.stringify(await db.journal.toArray());
    for (const trace of ['Severstroy', 'anna@severstroy.example', 'pays late', '37322123456']) {
      expect(journal).not.toContain(trace);
    }
    await expect(app.store.undo(command('undo'), removing.id)).rejects.toMatchObject({ code: 'gone-for-good' });
    expect(await everything()).toEqual(before);
    expect((await showDossier(app, other)).client.name).toBe('Moth');
  });

  test('keeps what was put back, however long ago it was removed', async () => {
    const { app, command, clientId, setClock } = await begun();
    const removing = command('client.remove');
    await removeClient(app, removing, { clientId });
    await putBack(app, command(), { entryId: removing.id });
    const editing = command();
    await editClient(app, editing, { clientId, name: 'North' });
    setClock('2027-02-01T09:00');
    await emptyBin(app);
    await app.store.undo(command('undo'), editing.id);
    expect((await showDossier(app, { clientId })).client.name).toBe('Severstroy');
  });
});

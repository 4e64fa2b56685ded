import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addActivity } from './activities';

import { putBack } from './bin';
import { addClient, editClient, showDossier } from './clients';
import { addContact, editContact, removeContact } from './contacts';
import { erasePerson, finishErasing } from './erasing';
import { addFollowUp, finishFollowUp } from './followUps';
import { leaveClient } from './leaving';
import { logLetter, logProposal } from './letters';
import { listClients } from './lists';
import { neverLog } from './neverLog';

const TRACES = ['sokolova', 'соколов', 'anna@', '22123456', '69111222'];

/** Everything that is kept, in any table, as one text. */
async function everythingKept({ db }: ReturnType<typeof testApp>): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables).toLowerCase();
}

const traces = async (world: ReturnType<typeof testApp>) => {
  const kept = await everythingKept(world);
  return TRACES.filter((trace) => kept.includes(trace));
};

const letter = (key: string, subject: string) => ({
  ...{ key, subject, direction: 'incoming' as const, to: ['me@own.example', 'anna@severstroy.example'] },
  attachments: ['Offer for Anna Sokolova.pdf'],
  shown: { subject, minute: '' as const, from: 'anna@severstroy.example', to: ['me@own.example'] },
  sentFrom: { origin: 'https://mail.example', account: ['me@own.example'] },
});

async function withAnna() {
  const world = testApp();
  const { app, command } = world;
  const { clientId } = await addClient(app, command(), { clientName: 'Severstroy', contactName: 'Olga Petrova' });
  const { contactId } = await addContact(app, command(), {
    clientId,
    contactName: 'Anna Sokolova',
    emails: ['anna@severstroy.example'],
    phones: ['022 123456', '+373 69 111 222'],
    birthday: '1980-05-17',
  });
  await editClient(app, command(), {
    clientId,
    remember: ['Anna Sokolova pays late', 'no calls before noon'],
    fields: { affairs: 'ask Sokolova, 022 12-34-56' },
  });
  await logLetter(app, command(), { clientId, contactId, letter: letter('1', 'Anna Sokolova: prices') });
  await logProposal(app, command(), { clientId, contactId, letter: letter('2', 'Offer for Sokolova Anna') });
  await addActivity(app, command(), { clientId, contactId, kind: 'call', title: 'Called Anna Sokolova' });
  const { followUpId } = await addFollowUp(app, command(), {
    clientId,
    contactId,
    kind: 'call',
    text: 'write to anna@severstroy.example',
    due: '2026-11-30',
  });
  await finishFollowUp(app, command(), { followUpId, outcome: 'spoke with Anna Sokolova' });
  await neverLog(app, command(), { entry: 'anna@severstroy.example' });
  return { ...world, clientId, contactId };
}

describe('erasing a person', () => {
  test('leaves no name, address or telephone in any table, and everything else as it was', async () => {
    const world = await withAnna();
    const { app, command, clientId, contactId } = world;
    const other = await addClient(app, command(), { clientName: 'Moth' });
    await addActivity(app, command(), {
      clientId: other.clientId,
      kind: 'note',
      title: 'knows Anna Sokolova, 022123456',
    });
    await editContact(app, command(), { contactId, contactName: 'Anna Sokolova', post: 'buyer of Anna Sokolova' });
    expect(await traces(world)).not.toEqual([]);

    const erased = await erasePerson(app, command('contact.erase'), { contactId });

    expect(await traces(world)).toEqual([]);
    expect(erased).toMatchObject({ contact: 1, address: 3, client: 1, proposal: 1 });
    expect(erased.activity).toBeGreaterThanOrEqual(4);
    expect(erased.journal).toBeGreaterThan(5);
    const { client, contacts, timeline } = await showDossier(app, { clientId });
    expect(client).toMatchObject({ name: 'Severstroy', remember: ['… pays late', 'no calls before noon'] });
    expect(contacts.map(({ name }) => name)).toEqual(['Olga Petrova']);
    expect(timeline.map(({ title }) => title)).toContain('Called …');
    expect((await showDossier(app, other)).timeline.map(({ title }) => title)).toEqual(['knows …, …']);
  });

  test('reaches the client where they were before, and what was removed or taken back', async () => {
    const world = await withAnna();
    const { app, command, contactId, undo } = world;
    const moth = await addClient(app, command(), { clientName: 'Moth' });
    const adding = command();
    await addActivity(app, adding, { clientId: moth.clientId, kind: 'note', title: 'Anna Sokolova comes' });
    await undo(adding.id);
    const there = await leaveClient(app, command(), {
      contactId,
      to: { clientId: moth.clientId },
      takes: ['+37369111222'],
    });
    await erasePerson(app, command(), { contactId: there.contactId ?? '' });
    expect(await traces(world)).toEqual([]);
  });

  test('takes the name from a client that is the person alone', async () => {
    const world = testApp();
    const { app, command } = world;
    const { clientId } = await addClient(app, command(), {
      clientName: 'Анна Соколова',
      contactName: 'Анна Соколова',
      email: 'anna@post.example',
    });
    await addActivity(app, command(), { clientId, kind: 'call', title: 'Анне Соколовой о ценах' });
    const [person] = (await showDossier(app, { clientId })).contacts;
    await erasePerson(app, command(), { contactId: person?.id ?? '' });
    expect(await traces(world)).toEqual([]);
    expect((await listClients(app, { search: 'сокол', offset: 0, limit: 5 })).total).toBe(0);
  });

  test('cannot be taken back, and what was done with others before still can', async () => {
    const world = await withAnna();
    const { app, command, clientId, contactId, undo } = world;
    const renaming = command();
    await editClient(app, renaming, { clientId, name: 'North' });
    const erasing = command();
    await erasePerson(app, erasing, { contactId });
    await undo(erasing.id);
    expect(await traces(world)).toEqual([]);
    await undo(renaming.id);
    expect((await showDossier(app, { clientId })).client.name).toBe('Severstroy');
    expect(await traces(world)).toEqual([]);
  });

  test('is gone on with when the browser ended in the midst of it', async () => {
    const world = await withAnna();
    const { app, command, contactId, db } = world;
    const asked = erasePerson(
      { ...app, store: { ...app.store, erase: () => Promise.reject(new Error('ended')) } },
      command(),
      { contactId },
    );
    await expect(asked).rejects.toThrow('ended');
    expect(await traces(world)).not.toEqual([]);
    await finishErasing(app);
    expect(await traces(world)).toEqual([]);
    expect(await db.device.get('erasing')).toBeUndefined();
    await finishErasing(app);
  });

  test('of somebody in the bin is refused: they are put back first', async () => {
    const world = await withAnna();
    const { app, command, contactId } = world;
    const removing = command('contact.remove');
    await removeContact(app, removing, { contactId });
    await expect(erasePerson(app, command(), { contactId })).rejects.toMatchObject({ code: 'not-found' });
    await putBack(app, command(), { entryId: removing.id });
    await erasePerson(app, command(), { contactId });
    expect(await traces(world)).toEqual([]);
  });
});

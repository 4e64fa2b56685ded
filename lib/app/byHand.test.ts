import { describe, expect, test } from 'vitest';
import { bare, type Stamped } from '../db/stamp';
import { testApp } from '../db/testApp';
import type { FieldDefinition } from '../domain/fields';
import { NOUNS } from '../domain/journal';
import { addActivity, editActivity, removeActivity } from './activities';
import { addClient, editClient, showDossier } from './clients';
import { addContact, editContact, removeContact } from './contacts';
import { addField, editField, listFields, moveField } from './fields';
import { addInvoice } from './invoices';
import { leaveClient } from './leaving';
import { logLetter } from './letters';
import { addOrder, editOrder, listOrders, removeOrder } from './orders';
import { removeClient } from './removal';

const letter = (key: string, subject: string) => ({
  ...{ key, subject, direction: 'incoming' as const, to: [], attachments: [] },
});

async function begun() {
  const world = testApp('2026-11-18T12:00');
  const { app, db } = world;
  const run = <Input, Output>(
    call: (app: typeof world.app, command: { id: string; name: string }, input: Input) => Promise<Output>,
    input: Input,
    command = world.command(),
  ) => call(app, command, input);
  const { clientId } = await run(addClient, { clientName: 'Severstroy' });
  return {
    ...world,
    run,
    clientId,
    dossier: (of = clientId) => showDossier(app, { clientId: of }),
    addressOf: async (address: string) => {
      const entry = await db.address.get(address);
      return entry && bare(entry);
    },
    /** All rows of the firm's, without when they were written. */
    rows: async () =>
      Object.fromEntries(
        await Promise.all(
          NOUNS.map(async (noun) => [noun, ((await db.table(noun).toArray()) as Stamped<object>[]).map(bare)]),
        ),
      ),
  };
}

const refused = (code: string, params: object = {}) => expect.objectContaining({ code, params });

describe('a client by hand', () => {
  test('needs no more than a name', async () => {
    const { dossier } = await begun();
    const { client, contacts } = await dossier();
    expect(client).toMatchObject({ name: 'Severstroy', domains: [], remember: [] });
    expect(contacts).toEqual([]);
  });

  test('comes with its people and details in one command, taken back as one', async () => {
    const { run, command, undo, dossier, rows } = await begun();
    const before = await rows();
    const adding = command();
    const { clientId } = await run(
      addClient,
      {
        clientName: ' Lunar Brick ',
        city: 'Cluj',
        country: 'RO',
        taxNumber: 'RO 123',
        site: 'lunar.example',
        tags: ['VIP', 'vip', ' '],
        fields: { outlets: '12', gifts: 'calendar\npen', 'stock-checked': '2026-11-02' },
        people: [
          { contactName: 'Ana', emails: ['Ana@lunar.example', 'ana@second.example'], mainFor: ['payments'] },
          { contactName: 'Dan', phones: ['022 22 33 44'] },
        ],
      },
      adding,
    );
    const { client, contacts } = await dossier(clientId);
    expect(client).toMatchObject({
      name: 'Lunar Brick',
      city: 'Cluj',
      country: 'RO',
      taxNumber: 'RO 123',
      site: 'https://lunar.example/',
      tags: ['VIP'],
      domains: ['lunar.example', 'second.example'],
      'own:outlets': 12,
      'own:gifts': ['calendar', 'pen'],
      'own:stock-checked': '2026-11-02',
    });
    expect(contacts.map(({ name, emails, phones, roles }) => ({ name, emails, phones, roles }))).toEqual([
      { name: 'Ana', emails: ['ana@lunar.example', 'ana@second.example'], phones: [], roles: ['payments'] },
      { name: 'Dan', emails: [], phones: ['+37322223344'], roles: undefined },
    ]);
    await undo(adding.id);
    expect(await rows()).toEqual(before);
  });

  test.each([
    [{ clientName: ' ' }, 'name-missing', {}],
    [{ clientName: 'A', people: [{ post: 'director' }] }, 'person-name-missing', {}],
    [{ clientName: 'A', people: [{ emails: ['nobody'] }] }, 'not-an-address', { address: 'nobody' }],
    [{ clientName: 'A', site: 'javascript:alert(1)' }, 'not-a-link', { text: 'javascript:alert(1)' }],
    [{ clientName: 'A', country: 'xx' }, 'not-a-country', { text: 'xx' }],
    [{ clientName: 'A', fields: { outlets: 'many' } }, 'not-a-number', { text: 'many' }],
    [{ clientName: 'A', fields: { nothing: 'x' } }, 'not-found', {}],
  ])('%o is refused: %s', async (input, code, params) => {
    const { run, rows } = await begun();
    const before = await rows();
    await expect(run(addClient, input)).rejects.toEqual(refused(code, params));
    expect(await rows()).toEqual(before);
  });

  test('is corrected field by field; an empty text takes a field away', async () => {
    const { run, dossier, clientId, command, undo } = await begun();
    await run(editClient, { clientId, city: 'Iași', tags: ['a'], fields: { outlets: 3, affairs: 'grows' } });
    const editing = command();
    await run(editClient, { clientId, city: '', tags: [], fields: { outlets: null } }, editing);
    const { client } = await dossier();
    expect([client.city, client.tags, client['own:outlets'], client['own:affairs']]).toEqual([
      undefined,
      undefined,
      undefined,
      'grows',
    ]);
    await undo(editing.id);
    expect((await dossier()).client).toMatchObject({ city: 'Iași', tags: ['a'], 'own:outlets': 3 });
  });
});

describe('a person', () => {
  test('has several addresses and telephones, each of which finds them, corrected and taken away', async () => {
    const { run, clientId, addressOf, command, undo, rows } = await begun();
    const { contactId } = await run(addContact, {
      clientId,
      contactName: 'Anna',
      emails: ['anna@one.example', 'anna@two.example'],
      phones: ['022 123456', '+40 21 123 4567'],
    });
    for (const address of ['anna@one.example', 'anna@two.example', '+37322123456', '+40211234567']) {
      expect(await addressOf(address)).toMatchObject({ clientId, contactId });
    }
    const before = await rows();
    const editing = command();
    await run(editContact, { contactId, emails: ['anna@three.example'], phones: [] }, editing);
    expect(await addressOf('anna@one.example')).toBeUndefined();
    expect(await addressOf('+37322123456')).toBeUndefined();
    expect(await addressOf('anna@three.example')).toMatchObject({ contactId });
    await undo(editing.id);
    const after = await rows();
    expect({ ...after, client: undefined }).toEqual({ ...before, client: undefined });
  });

  test('with another’s address is refused, with whose it is', async () => {
    const { run, clientId } = await begun();
    const other = await run(addClient, { clientName: 'Moth', email: 'olga@moth.example', contactName: 'Olga' });
    const taken = refused('address-taken', { address: 'olga@moth.example', client: 'Moth' });
    await expect(run(addContact, { clientId, emails: ['Olga@moth.example'] })).rejects.toEqual(taken);
    const { contactId } = await run(addContact, { clientId, contactName: 'Anna' });
    await expect(run(editContact, { contactId, emails: ['olga@moth.example'] })).rejects.toEqual(taken);
    expect(other.clientId).not.toBe(clientId);
  });

  test('teaches their company’s second domain, unless it is another client’s', async () => {
    const { run, clientId, dossier } = await begun();
    await run(addClient, { clientName: 'Moth', email: 'olga@moth.example' });
    const { contactId } = await run(addContact, { clientId, emails: ['anna@north.example'] });
    await run(editContact, { contactId, emails: ['anna@north.example', 'anna@second.example', 'a@moth.example'] });
    expect((await dossier()).client.domains).toEqual(['north.example', 'second.example']);
  });

  test('is the main one for a role alone, and is asked for money, or about proposals', async () => {
    const { run, clientId, dossier, app, command, undo } = await begun();
    const first = await run(addContact, { clientId, contactName: 'Anna', roles: ['payments'] });
    const second = await run(addContact, { clientId, contactName: 'Olga', mainFor: ['payments'] });
    await run(addInvoice, {
      ...{ clientId, contactId: first.contactId, number: '77', issued: '2026-11-02', due: '2026-11-10' },
      amount: { minor: 100_00, currency: 'EUR' },
    });
    const asked = async () => (await dossier()).followUps.map(({ contactId }) => contactId);
    expect(await asked()).toEqual([second.contactId]);
    const changing = command();
    await run(editContact, { contactId: first.contactId, mainFor: ['payments', 'decision'] }, changing);
    const { contacts } = await dossier();
    expect(contacts.map(({ name, mainFor }) => [name, mainFor])).toEqual([
      ['Anna', ['payments', 'decision']],
      ['Olga', undefined],
    ]);
    expect(await asked()).toEqual([first.contactId]);
    await undo(changing.id);
    expect(await asked()).toEqual([second.contactId]);
    expect(await app.store.jobs.running()).toEqual([]);
  });

  test('with a telephone that a colleague has too leaves it to the colleague', async () => {
    const { run, clientId, addressOf } = await begun();
    const anna = await run(addContact, { clientId, contactName: 'Anna', phones: ['022 123456'] });
    const olga = await run(addContact, { clientId, contactName: 'Olga', phones: ['022 123456'] });
    expect(await addressOf('+37322123456')).toMatchObject(anna);
    await run(removeContact, anna);
    expect(await addressOf('+37322123456')).toMatchObject(olga);
  });

  test('is removed with the addresses; the history stays, and undo brings all back', async () => {
    const { run, clientId, addressOf, command, undo, rows, dossier } = await begun();
    const anna = await run(addContact, { clientId, contactName: 'Anna', emails: ['anna@one.example'] });
    await run(logLetter, { clientId, ...anna, letter: letter('1', 'Prices') });
    const before = await rows();
    const removing = command();
    await run(removeContact, anna, removing);
    expect(await addressOf('anna@one.example')).toBeUndefined();
    expect((await dossier()).timeline.map(({ title }) => title)).toEqual(['Prices']);
    await undo(removing.id);
    expect(await rows()).toEqual(before);
  });
});

describe('a person who leaves', () => {
  async function moved() {
    const world = await begun();
    const { run, clientId } = world;
    const moth = await run(addClient, { clientName: 'Moth' });
    const anna = await run(addContact, {
      clientId,
      contactName: 'Anna',
      emails: ['anna@north.example', 'anna@own.example'],
      phones: ['+37369111222'],
      mainFor: ['payments'],
    });
    await run(logLetter, { clientId, ...anna, letter: letter('1', 'From the old place') });
    const leaving = world.command();
    const there = await run(
      leaveClient,
      {
        ...anna,
        on: '2026-11-10',
        to: { clientId: moth.clientId, post: 'Director', emails: ['anna@moth.example'] },
        takes: ['anna@own.example', '+37369111222'],
      },
      leaving,
    );
    return { ...world, moth, anna, there, leaving };
  }

  test('is at the new client with what was taken along; the old history stays', async () => {
    const { dossier, moth, there, addressOf } = await moved();
    expect((await dossier()).timeline.map(({ title }) => title)).toEqual(['From the old place']);
    const [arrived] = (await dossier(moth.clientId)).contacts;
    expect(arrived).toMatchObject({
      id: there.contactId,
      name: 'Anna',
      post: 'Director',
      emails: ['anna@own.example', 'anna@moth.example'],
      phones: ['+37369111222'],
    });
    expect(await addressOf('anna@own.example')).toMatchObject({ clientId: moth.clientId });
    expect(await addressOf('+37369111222')).toMatchObject({ contactId: there.contactId });
    expect((await dossier(moth.clientId)).client.domains).toContain('moth.example');
  });

  test('is still found by letters from the old address, and each side says where the other is', async () => {
    const { dossier, moth, anna, there, addressOf, clientId } = await moved();
    expect(await addressOf('anna@north.example')).toMatchObject({ clientId, ...anna });
    const [old] = (await dossier()).contacts;
    expect(old).toMatchObject({ emails: ['anna@north.example'], left: { on: '2026-11-10', ...there } });
    expect(old?.mainFor).toBeUndefined();
    expect((await dossier()).elsewhere[anna.contactId]).toEqual({
      now: { clientId: moth.clientId, clientName: 'Moth' },
    });
    expect((await dossier(moth.clientId)).elsewhere[there.contactId ?? '']).toEqual({
      before: { clientId, clientName: 'Severstroy' },
    });
  });

  test('comes back by undo, and everything is as it was', async () => {
    const { undo, leaving, dossier, moth, addressOf, clientId } = await moved();
    await undo(leaving.id);
    expect((await dossier(moth.clientId)).contacts).toEqual([]);
    expect((await dossier(moth.clientId)).client.domains).toEqual([]);
    expect((await dossier()).contacts[0]).toMatchObject({ mainFor: ['payments'] });
    expect(await addressOf('anna@own.example')).toMatchObject({ clientId });
  });

  test('is kept where they were when nobody knows where they went, and may come back', async () => {
    const { run, clientId, dossier } = await begun();
    const anna = await run(addContact, { clientId, contactName: 'Anna' });
    await run(leaveClient, anna);
    expect((await dossier()).contacts[0]?.left).toEqual({ on: '2026-11-18' });
    await expect(run(leaveClient, anna)).rejects.toEqual(refused('left-already', { name: 'Anna' }));
    await run(editContact, { ...anna, back: true });
    expect((await dossier()).contacts[0]?.left).toBeUndefined();
    await expect(run(leaveClient, { ...anna, to: { clientId } })).rejects.toEqual(
      refused('same-client', { client: 'Severstroy' }),
    );
    await expect(run(leaveClient, { ...anna, on: '2026-11-19' })).rejects.toEqual(refused('day-ahead'));
  });
});

describe('the history by hand', () => {
  test('takes a call, a meeting, a note of any day that is gone, corrects and removes it', async () => {
    const { run, clientId, dossier, command, undo, app } = await begun();
    const { activityId } = await run(addActivity, {
      clientId,
      kind: 'call',
      title: ' asked for prices ',
      on: '2026-11-03',
    });
    await run(addActivity, { clientId, kind: 'meeting', title: '', on: '2026-11-18T09:30' });
    const shown = async () =>
      (await dossier()).timeline.map(({ kind, title, at }) => [kind, title, app.clock.wallOf(at)]);
    expect(await shown()).toEqual([
      ['meeting', '', '2026-11-18T09:30'],
      ['call', 'asked for prices', '2026-11-03T12:00'],
    ]);
    await run(editActivity, { activityId, kind: 'note', title: 'prices', on: '2026-11-18' });
    expect((await shown())[0]).toEqual(['note', 'prices', '2026-11-18T12:00']);
    const removing = command();
    await run(removeActivity, { activityId }, removing);
    expect(await shown()).toHaveLength(1);
    await undo(removing.id);
    expect(await shown()).toHaveLength(2);
  });

  test('refuses what is to come, what says nothing, and what follows from something else', async () => {
    const { run, clientId, app } = await begun();
    await expect(run(addActivity, { clientId, kind: 'call', title: '', on: '2026-11-19' })).rejects.toEqual(
      refused('day-ahead'),
    );
    await expect(run(addActivity, { clientId, kind: 'note', title: ' ' })).rejects.toEqual(refused('text-missing'));
    await run(addInvoice, {
      ...{ clientId, number: '77', issued: '2026-11-02', due: '2026-11-30' },
      amount: { minor: 100_00, currency: 'EUR' },
    });
    const [entry] = (await showDossier(app, { clientId })).timeline;
    const activityId = entry?.id ?? '';
    await expect(run(removeActivity, { activityId })).rejects.toEqual(refused('not-by-hand'));
    await expect(run(editActivity, { activityId, title: 'x' })).rejects.toEqual(refused('not-by-hand'));
  });
});

describe('an order by hand', () => {
  test('stands in the list and in the history, and goes from both', async () => {
    const { run, clientId, dossier, app, command, undo, rows } = await begun();
    const before = await rows();
    const adding = command();
    const { orderId } = await run(
      addOrder,
      { clientId, items: ['boxes, 200', ' '], amount: { minor: 50_00, currency: 'MDL' }, ordered: '2026-11-05' },
      adding,
    );
    expect((await dossier()).timeline[0]).toMatchObject({ kind: 'order', title: 'boxes, 200', orderId });
    await run(editOrder, { orderId, number: '5', amount: null, ordered: '2026-11-06' });
    expect(await listOrders(app, { clientId })).toMatchObject([
      { id: orderId, number: '5', items: ['boxes, 200'], ordered: '2026-11-06' },
    ]);
    expect((await dossier()).timeline[0]).toMatchObject({ title: '5: boxes, 200' });
    expect((await dossier()).timeline[0]?.amount).toBeUndefined();
    const removing = command();
    await run(removeOrder, { orderId }, removing);
    expect([(await dossier()).timeline, await listOrders(app, { clientId })]).toEqual([[], []]);
    expect({ ...(await rows()) }).toEqual(before);
    await undo(removing.id);
    expect(await listOrders(app, { clientId })).toHaveLength(1);
  });

  test('needs something that was ordered, and a day that has come', async () => {
    const { run, clientId } = await begun();
    await expect(run(addOrder, { clientId, items: [' '] })).rejects.toEqual(refused('items-or-amount-missing'));
    await expect(run(addOrder, { clientId, items: ['a'], ordered: '2026-12-01' })).rejects.toEqual(
      refused('day-ahead'),
    );
  });
});

describe('the firm’s fields', () => {
  const named = (fields: FieldDefinition[]) => fields.map(({ name, id }) => name ?? id);

  test('begin as the template; own ones are added, renamed, moved and hidden, and undone', async () => {
    const { run, app, command, undo, rows } = await begun();
    const before = await rows();
    const adding = command();
    const { fieldId } = await run(addField, { name: ' Price list ', kind: 'choice', choices: ['A', 'B', 'a'] }, adding);
    expect((await listFields(app, {})).at(-1)).toMatchObject({ name: 'Price list', choices: ['A', 'B'] });
    const moving = command();
    await run(moveField, { fieldId, before: 'outlets' }, moving);
    expect(named(await listFields(app, {})).slice(0, 2)).toEqual(['Price list', 'outlets']);
    const renaming = command();
    await run(editField, { fieldId: 'outlets', name: 'Shops', tags: ['retail'] }, renaming);
    await run(editField, { fieldId: 'affairs', isHidden: true });
    expect((await listFields(app, {})).find(({ id }) => id === 'outlets')).toMatchObject({
      name: 'Shops',
      tags: ['retail'],
    });
    expect((await listFields(app, {})).find(({ id }) => id === 'affairs')).toMatchObject({ isHidden: true });
    await run(editField, { fieldId: 'affairs', isHidden: false });
    expect((await listFields(app, {})).find(({ id }) => id === 'affairs')?.isHidden).toBeUndefined();
    await undo(renaming.id);
    await undo(moving.id);
    await undo(adding.id);
    const after = await rows();
    expect({ ...after, setting: [] }).toEqual({ ...before, setting: [] });
    expect(named(await listFields(app, {}))).not.toContain('Price list');
  });

  test('are asked of a client with the tag alone', async () => {
    const { run, clientId, dossier } = await begun();
    await run(editField, { fieldId: 'outlets', tags: ['retail'] });
    const asked = async () => (await dossier()).fields.some(({ id }) => id === 'outlets');
    expect(await asked()).toBe(false);
    await run(editClient, { clientId, tags: ['retail'] });
    expect(await asked()).toBe(true);
  });

  test('refuse what cannot be filled in', async () => {
    const { run } = await begun();
    await expect(run(addField, { name: ' ', kind: 'text' })).rejects.toEqual(refused('field-name-missing'));
    await expect(run(addField, { name: 'A', kind: 'choice' })).rejects.toEqual(refused('choices-missing'));
    await expect(run(moveField, { fieldId: 'nothing' })).rejects.toEqual(refused('not-found'));
  });
});

test('a client that is removed is found no more', async () => {
  const { run, clientId, dossier } = await begun();
  await run(removeClient, { clientId });
  await expect(dossier()).rejects.toEqual(refused('not-found'));
  await expect(run(removeClient, { clientId })).rejects.toEqual(refused('not-found'));
});

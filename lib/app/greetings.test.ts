import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addClient, editClient } from './clients';
import { addContact, editContact } from './contacts';
import { editGreetingRules } from './greetingRules';
import { showGreetings, writeGreeting } from './greetings';
import { logLetter } from './letters';
import { mergeClients } from './merge';
import { removeClient } from './removal';
import { showUnusual } from './unusual';

/** A Wednesday. */
const TODAY = '2026-11-18';

function world(start = `${TODAY}T12:00`) {
  const made = testApp(start);
  const { app, command, db } = made;
  const client = async (name: string, contactName: string, birthday?: string) => {
    const { clientId } = await addClient(app, command(), { clientName: name, contactName: '', email: '' });
    const { contactId } = await addContact(app, command(), {
      ...{ clientId, contactName, emails: [`${name}@example.com`], phones: [] },
      ...(birthday && { birthday }),
    });
    return { clientId, contactId };
  };
  const change = (clientId: string, fields: object) =>
    app.store.write(command('client.edit'), { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', clientId);
      if (row) await rows.put('client', { ...row, ...fields });
    });
  const show = () => showGreetings(app, {});
  const said = async () => (await show()).lines.map(({ occasion, contact }) => `${occasion} ${contact?.name ?? ''}`);
  const open = async () => (await db.followUp.toArray()).filter(({ state }) => state === 'open');
  const write = async (i = 0) => {
    const line = (await show()).lines[i];
    if (!line) throw new Error('nobody is to be greeted');
    const named = command('greetings.write');
    const { client: of, contact, occasion, day } = line;
    await writeGreeting(app, named, { clientId: of.id, contactId: contact?.id, occasion, day, title: 'Happy!' });
    return named.id;
  };
  return { ...made, client, change, show, said, open, write };
}

describe('the greeting session', () => {
  test('has whoever’s day is within three working days, gathered, the next first; the others come later', async () => {
    const { client, said, show, open } = world();
    await client('a', 'N. One', '1980-11-20');
    await client('b', 'N. Two', '--11-19');
    await client('c', 'N. Three', '--12-05');
    await client('d', 'N. Four', '--06-05');
    expect(await said()).toEqual(['birthday N. Two', 'birthday N. One']);
    expect(await show()).toMatchObject({ total: 2, coming: [{ from: '2026-12-02', people: [{ name: 'N. Three' }] }] });
    // Letters are no reminders of their own.
    expect(await open()).toEqual([]);
  });

  test('greets once: written it is in the history and in no session, undone it is back', async () => {
    const { client, said, write, undo, db, sweep, setClock } = world();
    const { clientId, contactId } = await client('a', 'N. One', '1980-11-20');
    const commandId = await write();
    expect(await said()).toEqual([]);
    expect((await db.activity.toArray())[0]).toMatchObject({
      ...{ clientId, contactId, kind: 'letter-out', title: 'Happy!' },
      reason: { code: 'dates.birthday', params: { name: 'N. One' } },
    });
    await sweep();
    expect(await said()).toEqual([]);
    await undo(commandId);
    expect(await said()).toEqual(['birthday N. One']);
    await write();
    // The next year is another birthday.
    setClock('2027-11-18T09:00');
    await sweep();
    expect(await said()).toEqual(['birthday N. One']);
  });

  test('written from two tabs it stands in the history once', async () => {
    const { app, command, client, show, db } = world();
    await client('a', 'N. One', '1980-11-20');
    const [line] = (await show()).lines;
    const input = {
      clientId: line?.client.id ?? '',
      contactId: line?.contact?.id,
      occasion: 'birthday',
      day: '2026-11-20',
    };
    const said = { ...input, occasion: 'birthday' as const, title: 'Happy!' };
    await writeGreeting(app, command(), said);
    await writeGreeting(app, command(), said);
    expect(await db.activity.count()).toBe(1);
  });

  test('leaves alone who asked for it, who left, and who was removed', async () => {
    const { app, command, client, change, said } = world();
    const one = await client('a', 'N. One', '1980-11-20');
    const two = await client('b', 'N. Two', '1980-11-20');
    const three = await client('c', 'N. Three', '1980-11-20');
    await change(one.clientId, { leftAlone: { on: TODAY } });
    await removeClient(app, command(), { clientId: three.clientId });
    expect(await said()).toEqual(['birthday N. Two']);
    await editContact(app, command(), { contactId: two.contactId, birthday: '1980-12-24' });
    expect(await said()).toEqual([]);
  });

  test('a key client is called on the day, and is in no session', async () => {
    const { app, command, client, change, said, open, sweep, setClock } = world();
    const { clientId, contactId } = await client('a', 'N. One', '1980-11-20');
    await change(clientId, { tier: 'key' });
    expect(await said()).toEqual([]);
    expect(await open()).toMatchObject([
      { clientId, contactId, kind: 'call', due: '2026-11-20', reason: { code: 'dates.birthday' } },
    ]);
    await sweep();
    expect(await open()).toHaveLength(1);
    await editClient(app, command(), { clientId, tier: null });
    expect(await open()).toEqual([]);
    expect(await said()).toEqual(['birthday N. One']);
    await editClient(app, command(), { clientId, tier: 'key' });
    setClock('2026-11-23T09:00');
    await sweep();
    expect(await open()).toEqual([]);
  });

  test('a person greeted before two clients are made one is not greeted again', async () => {
    const { app, command, client, said, write } = world();
    const keep = await client('a', 'N. One', '1980-11-20');
    const gone = await client('b', 'N. Two', '1980-11-19');
    await write();
    await mergeClients(app, command('client.merge'), { keepId: keep.clientId, goneId: gone.clientId, chosen: [] });
    expect(await said()).toEqual(['birthday N. One']);
  });
});

describe('one letter is one entry of the history', () => {
  const letterOf = (clientId: string, subject: string, direction: 'outgoing' | 'incoming' = 'outgoing') => ({
    clientId,
    letter: { key: `${direction} ${subject}`, subject, direction, to: ['a@example.com'], attachments: [] },
  });

  test('said to be written here, and logged in the webmail by another click', async () => {
    const { app, command, client, write, undo, said, db } = world();
    const { clientId } = await client('a', 'N. One', '1980-11-20');
    await write();
    const logged = command('letter.log');
    await logLetter(app, logged, letterOf(clientId, ' happy!'));
    expect(await db.activity.toArray()).toMatchObject([
      { kind: 'letter-out', messageKey: 'outgoing  happy!', reason: { code: 'dates.birthday' } },
    ]);
    await undo(logged.id);
    expect((await db.activity.toArray()).map(({ messageKey }) => messageKey)).toEqual([undefined]);
    expect(await said()).toEqual([]);
  });

  test('logged in the webmail, and said to be written here after it', async () => {
    const { app, command, client, write, undo, said, db } = world();
    const { clientId } = await client('a', 'N. One', '1980-11-20');
    await logLetter(app, command(), letterOf(clientId, 'Happy!'));
    expect(await said()).toEqual(['birthday N. One']);
    const commandId = await write();
    expect(await db.activity.toArray()).toMatchObject([
      { messageKey: 'outgoing Happy!', reason: { code: 'dates.birthday', params: { name: 'N. One' } } },
    ]);
    await undo(commandId);
    expect(await db.activity.toArray()).toMatchObject([{ messageKey: 'outgoing Happy!', title: 'Happy!' }]);
    expect(await said()).toEqual(['birthday N. One']);
  });

  test('another letter, another client’s, one of theirs and one of long ago are others', async () => {
    const { app, command, client, write, setClock, db } = world();
    const { clientId } = await client('a', 'N. One', '1980-11-20');
    const other = await client('b', 'N. Two');
    await write();
    await logLetter(app, command(), letterOf(clientId, 'Prices'));
    await logLetter(app, command(), letterOf(clientId, 'Happy!', 'incoming'));
    await logLetter(app, command(), letterOf(other.clientId, 'Happy!'));
    setClock('2026-11-23T09:00');
    await logLetter(app, command(), {
      ...letterOf(clientId, 'Happy!'),
      letter: { ...letterOf('', 'Happy!').letter, key: 'again' },
    });
    expect(await db.activity.count()).toBe(5);
  });
});

describe('feasts', () => {
  const DECEMBER = '2026-12-30T12:00';

  test('are wished to clients in touch within a year, or to all, by their country', async () => {
    const { app, command, client, change, said } = world(DECEMBER);
    const active = await client('a', 'N. One');
    await client('b', 'N. Two');
    await app.store.write(command(), { writes: ['activity'] }, async (rows) => {
      const at = new Date('2026-12-01T12:00').getTime();
      await rows.add('activity', { id: 'x', clientId: active.clientId, kind: 'call', at, title: '' });
    });
    expect(await said()).toEqual(['new-year N. One']);
    await editGreetingRules(app, command(), { whom: 'everyone' });
    expect(await said()).toEqual(['new-year N. One', 'new-year N. Two']);
    await change(active.clientId, { leftAlone: { on: TODAY } });
    expect(await said()).toEqual(['new-year N. Two']);
    await editGreetingRules(app, command(), { feasts: [] });
    expect(await said()).toEqual([]);
  });

  test('Christmas comes when it is time in the client’s country, and a client without people is greeted too', async () => {
    const { app, command, said, write, change } = world('2026-12-22T12:00');
    const { clientId } = await addClient(app, command(), { clientName: 'Firm', contactName: '', email: '' });
    await editGreetingRules(app, command(), { whom: 'everyone', feasts: ['christmas'] });
    // The firm's own country is Moldova.
    expect(await said()).toEqual([]);
    await change(clientId, { country: 'RO' });
    expect(await said()).toEqual(['christmas ']);
    await write();
    expect(await said()).toEqual([]);
  });

  test('two that it is time for at once are one letter: Russia’s Christmas waits until the new year is over', async () => {
    const { app, command, said, change, setClock } = world('2026-12-30T12:00');
    const { clientId } = await addClient(app, command(), { clientName: 'Firm', contactName: '', email: '' });
    await change(clientId, { country: 'RU' });
    await editGreetingRules(app, command(), { whom: 'everyone', before: 7 });
    expect(await said()).toEqual(['new-year ']);
    setClock('2027-01-05T12:00');
    expect(await said()).toEqual(['christmas ']);
  });

  test('8 March is for those whose name leaves no doubt, and for who was chosen', async () => {
    const { app, command, client, said, show } = world('2027-03-04T12:00');
    await client('a', 'Анна Соколова');
    const chosen = await client('b', 'Саша Иванова');
    await client('c', 'Ion Rusu');
    await editGreetingRules(app, command(), { whom: 'everyone', nameDays: false });
    expect(await said()).toEqual(['womens-day Анна Соколова']);
    await editGreetingRules(app, command(), { women: [chosen.contactId, 'nobody'] });
    expect(await said()).toEqual(['womens-day Анна Соколова', 'womens-day Саша Иванова']);
    expect((await show()).women).toEqual([{ id: chosen.contactId, name: 'Саша Иванова' }]);
  });
});

test('switched off, or with days that are none, said and changed nothing', async () => {
  const { app, command, client, said, open } = world();
  await client('a', 'N. One', '1980-11-20');
  await expect(editGreetingRules(app, command(), { before: 99 })).rejects.toMatchObject({ code: 'days-unusable' });
  expect(await said()).toHaveLength(1);
  await editGreetingRules(app, command(), { on: false });
  expect(await said()).toEqual([]);
  expect(await open()).toEqual([]);
});

test('what is no greeting of this client is refused', async () => {
  const { app, command, client } = world();
  const one = await client('a', 'N. One', '1980-11-20');
  const two = await client('b', 'N. Two', '1980-11-20');
  const said = { occasion: 'birthday' as const, day: '2026-11-20', title: '' };
  const writing = (of: object) => writeGreeting(app, command(), { ...said, clientId: one.clientId, ...of });
  await expect(writing({ clientId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(writing({ contactId: two.contactId })).rejects.toMatchObject({ code: 'not-found' });
  await expect(writing({ day: '1900-01-01' })).rejects.toMatchObject({ code: 'not-understood' });
});

test('beside a letter it is said whose day is near, until they were greeted', async () => {
  const { app, client, write } = world();
  const { clientId } = await client('a', 'N. One', '1980-11-20');
  expect(await showUnusual(app, { clientId })).toMatchObject({
    ...{ code: 'dates.birthday-soon', todo: 'greet', params: { name: 'N. One', count: 2 } },
  });
  await write();
  expect(await showUnusual(app, { clientId })).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { BAD, GOOD, senderOf, WORLD } from '../../corpus/impersonation/pairs';
import { acquaintancesIn, parseMailbox } from '../../corpus/impersonation/pairsWorld';
import { EVERYTHING, testApp } from '../db/testApp';
import type { MessageReading } from '../domain/pageReading';
import { suspicionsOf } from '../reading/impersonation/suspicion';
import { addClient, editClient } from './clients';
import { addContact } from './contacts';
import { trustSender, warningOf } from './suspicion';

function letter(from: string, replyTo?: string, change: Partial<MessageReading> = {}): MessageReading {
  return {
    ...senderOf([from, replyTo]),
    subject: '',
    to: [],
    cc: [],
    attachments: [],
    text: '',
    open: true,
    ...change,
  };
}

/** The store with all clients of the list, and what it says of a sender. */
async function withClients() {
  const world = testApp();
  const { app, command } = world;
  for (const [name, [domains, ...people]] of Object.entries(WORLD.clients)) {
    const [first, ...others] = people.map(parseMailbox);
    const { clientId } = await addClient(app, command(), {
      clientName: name,
      contactName: first?.name ?? '',
      email: first?.address ?? '',
    });
    for (const { name: contactName = '', address: email } of others)
      await addContact(app, command(), { clientId, contactName, email });
    await app.store.write(command(), { writes: ['client'] }, async (rows) => {
      const client = await rows.get('client', clientId);
      if (client) await rows.put('client', { ...client, domains: [...new Set([...client.domains, ...domains])] });
    });
  }
  const warning = (message: MessageReading) =>
    app.store.read(EVERYTHING, (rows) => warningOf(rows, message, new Set(WORLD.own)));
  return { ...world, warning };
}

describe('a letter’s sender is compared with all clients of the base', () => {
  test('and found as surely as by going through them one by one', async () => {
    const { app } = await withClients();
    const senders = [...BAD.map(([from, , replyTo]) => [from, replyTo] as const), ...GOOD];
    await app.store.read(EVERYTHING, async (rows) => {
      for (const [from, replyTo] of senders) {
        const sender = senderOf([from, replyTo]);
        const expected = suspicionsOf(sender, acquaintancesIn(WORLD, sender))[0]?.code;
        const warning = await warningOf(rows, letter(from, replyTo), new Set(WORLD.own));
        expect([from, warning?.code]).toEqual([from, expected]);
      }
    });
  });

  test('the warning says who is meant, and is a strong one when it is about money', async () => {
    const { warning } = await withClients();
    const asked = letter('anna@severstroi.example', undefined, { subject: 'Новые реквизиты' });
    expect(await warning(asked)).toMatchObject({
      code: 'domain-similar',
      shown: 'severstroi.example',
      real: 'severstroy.example',
      clientName: 'Severstroy',
      money: true,
    });
    expect((await warning({ ...asked, subject: 'Образцы' }))?.money).toBe(false);
  });
});

test('a sender whom the user calls right is not doubted again, until that is taken back', async () => {
  const { app, command, warning } = await withClients();
  const similar = letter('Анна Соколова <anna@severstroi.example>');
  const { key = '' } = (await warning(similar)) ?? {};
  const trusting = command();
  await trustSender(app, trusting, { key });
  expect(await warning(similar)).toBeUndefined();
  expect((await warning(letter('anna@severstoy.example')))?.code).toBe('domain-similar');
  await app.store.undo(command('undo'), trusting.id);
  expect((await warning(similar))?.code).toBe('domain-similar');
});

test('a client who is renamed, loses a domain or is taken back is looked for as they are now', async () => {
  const { app, command, db } = testApp();
  const warning = (from: string) => app.store.read(EVERYTHING, (rows) => warningOf(rows, letter(from), new Set()));
  const adding = command();
  const { clientId } = await addClient(app, adding, {
    clientName: 'Severstroy',
    contactName: 'Anna Sokolova',
    email: 'anna@severstroy.example',
  });
  await editClient(app, command(), { clientId, name: 'North' });
  expect((await warning('x@severstroi.example'))?.clientName).toBe('North');
  await app.store.write(command(), { writes: ['client'] }, async (rows) => {
    const client = await rows.get('client', clientId);
    if (client) await rows.put('client', { ...client, domains: ['brightwater.example'] });
  });
  expect(await warning('x@severstroi.example')).toBeUndefined();
  expect((await warning('x@brightwatter.example'))?.code).toBe('domain-similar');
  expect((await db.likeness.toArray()).map(({ of }) => new Set(of).size)).toEqual([2]);
});

test('a client taken back leaves nothing to pass for', async () => {
  const { app, command, db } = testApp();
  const adding = command();
  await addClient(app, adding, { clientName: 'S', contactName: 'Anna Sokolova', email: 'anna@severstroy.example' });
  expect((await db.likeness.toArray()).map(({ of }) => new Set(of).size)).toEqual([2]);
  await app.store.undo(command('undo'), adding.id);
  expect(await db.likeness.count()).toBe(0);
});

import { expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { PageReading } from '../domain/pageReading';
import { addClient } from './clients';
import { peopleInMail, takePeople } from './firstDay';

const ME = 'me@my-firm.example';

function reading(change: Partial<PageReading>): PageReading {
  return {
    ...{ site: 'practice', layout: '', own: [ME], view: 'list', messages: [], composes: [], unreadable: false },
    ...change,
  };
}

const message = (address: string, name: string, text = ''): PageReading['messages'][number] => ({
  ...{ subject: 'Boxes', from: { address, name }, to: [{ address: ME }], cc: [], attachments: [], text, open: true },
});

async function openMail() {
  const world = testApp('2026-11-18T12:00');
  const tabs = testTabs();
  const letter = message(
    'anna@nord.example',
    'Anna Sokolova',
    'Hello\n\n--\nAnna Sokolova\nBuyer\nNord Boxes SRL\n+373 22 123456',
  );
  await tabs.change(1, () => ({
    origin: 'https://mail.example',
    reading: reading({ view: 'message', messages: [letter] }),
  }));
  await tabs.list(1, [
    'ANNA@nord.example',
    'boris@nord.example',
    'noreply@shop.example',
    'colleague@my-firm.example',
    ME,
  ]);
  await tabs.change(2, () => ({ origin: 'https://shop.example', reading: reading({ site: 'generic' }) }));
  await tabs.list(2, ['somebody@else.example']);
  await tabs.change(3, () => ({
    origin: 'https://mail.example',
    reading: reading({ messages: [{ ...message(ME, 'Me'), to: [{ address: 'petru@gmail.com', name: 'Petru' }] }] }),
  }));
  return { ...world, tabs };
}

test('the senders of letters and rows are offered by company, with what their letters tell', async () => {
  const { app, tabs, db } = await openMail();
  expect(await peopleInMail(app, tabs)).toEqual([
    {
      company: 'Nord Boxes SRL',
      people: [
        { address: 'anna@nord.example', name: 'Anna Sokolova', post: 'Buyer', phone: '+37322123456' },
        { address: 'boris@nord.example', name: 'Boris' },
      ],
    },
    { company: '', people: [{ address: 'petru@gmail.com', name: 'Petru' }] },
  ]);
  // Looking keeps nobody.
  expect(await db.journal.count()).toBe(0);
});

test('whoever may only look like a client, the own firm or another of them is marked', async () => {
  const { app, tabs, command } = await openMail();
  await addClient(app, command(), { clientName: 'Mobila', contactName: 'Vera', email: 'vera@mobila-lux.example' });
  await tabs.list(1, [
    ...['boris@nord-boxes.example', 'boris@nord-b0xes.example', 'ion@mobila-1ux.example', 'sales@my-f1rm.example'],
    ...['dan@other.example', 'ana@gmail.com'],
  ]);
  const people = (await peopleInMail(app, tabs)).flatMap((group) => group.people);
  const looks = people.flatMap(({ address, looksLike }) => (looksLike ? [[address, looksLike]] : []));
  expect(looks).toEqual([
    ['boris@nord-boxes.example', 'nord-b0xes.example'],
    ['boris@nord-b0xes.example', 'nord-boxes.example'],
    ['ion@mobila-1ux.example', 'mobila-lux.example'],
    ['sales@my-f1rm.example', 'my-firm.example'],
  ]);
});

test('those who were chosen become clients in one step, taken back in one', async () => {
  const { app, tabs, db, command, undo } = await openMail();
  const taking = command('people.take');
  expect(await takePeople(app, taking, { groups: await peopleInMail(app, tabs) })).toEqual({ clients: 2 });
  expect((await db.client.toArray()).map(({ name, domains }) => [name, domains])).toEqual([
    ['Nord Boxes SRL', ['nord.example']],
    ['Petru', []],
  ]);
  expect(await db.contact.count()).toBe(3);
  expect(await peopleInMail(app, tabs)).toEqual([]);
  await undo(taking.id);
  expect([await db.client.count(), await db.contact.count(), await db.address.count()]).toEqual([0, 0, 0]);
});

test('a person of a known company joins it', async () => {
  const { app, tabs, db, command } = await openMail();
  await addClient(app, command(), { clientName: 'Nord', contactName: 'Vera', email: 'vera@nord.example' });
  const [nord] = await peopleInMail(app, tabs);
  await takePeople(app, command(), { groups: nord ? [nord] : [] });
  expect(await db.client.count()).toBe(1);
  expect(await db.contact.count()).toBe(3);
});

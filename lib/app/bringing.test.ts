import { expect, test } from 'vitest';
import { contentOf } from '../db/blocks';
import { testApp } from '../db/testApp';
import type { Client, Contact } from '../domain/client';
import { createSession, type PlanShown } from '../exchange/clients/session';
import { bringClients } from './bringing';
import { knownBrought, listRows } from './bringingQuestions';
import { editClient } from './clients';

type World = ReturnType<typeof testApp>;

/** A file looked at as the page does it, and taken in where it is wanted. */
async function look({ app }: World, text: string | Uint8Array) {
  const session = createSession();
  const list = await session.open(typeof text === 'string' ? new TextEncoder().encode(text) : text, [], {});
  if ('problem' in list) throw new Error(list.problem.code);
  for (const of of ['client', 'contact'] as const)
    session.addBase(of, (await listRows(app, { of, after: '' })) as (Client | Contact)[]);
  const asked = session.read({ columns: { meanings: list.meanings }, fields: [], country: 'MD', currency: 'MDL' });
  const plan = session.plan(await knownBrought(app, asked));
  return { session, list, plan };
}

async function takeIn(world: World, text: string, others?: 'new') {
  const { session, plan } = await look(world, text);
  const named = world.command('clients.import');
  await bringClients(
    world.app,
    named,
    session.take({ takesNew: true, takesChanged: true, decided: [], others }) as never,
  );
  return { plan, id: named.id };
}

const counts = ({ counts }: PlanShown) => [counts.new, counts.changed, counts.same, counts.doubtful];

const FILE =
  'Company,Tax number,City,Person,Post,Email,Phone,Tags,Note,Order date,Amount\n' +
  'Nord SRL,1003600012345,Chisinau,Anna,buyer,anna@nord.example,022123456,"key, tools",pays late,2026-10-05,1200\n' +
  'Nord SRL,1003600012345,Chisinau,Boris,,boris@nord.example,,key,,2026-11-05,800\n' +
  'Sud,,,Ion,,ion@gmail.com,,,,,\n';

test('a list goes in as one job with people, addresses, orders and notes, and the same list again changes nothing', async () => {
  const world = testApp('2026-11-18T12:00');
  const { plan } = await takeIn(world, FILE);
  expect(counts(plan)).toEqual([2, 0, 0, 0]);
  const { db } = world;
  expect(await db.client.toArray()).toMatchObject([
    {
      name: 'Nord SRL',
      taxNumber: '1003600012345',
      city: 'Chisinau',
      tags: ['key', 'tools'],
      domains: ['nord.example'],
    },
    { name: 'Sud', domains: [] },
  ]);
  expect((await db.contact.toArray()).map(({ name }) => name)).toEqual(['Anna', 'Boris', 'Ion']);
  expect((await db.address.toCollection().primaryKeys()).sort()).toEqual([
    '+37322123456',
    'anna@nord.example',
    'boris@nord.example',
    'ion@gmail.com',
  ]);
  expect((await db.order.toArray()).map(({ ordered, amount }) => [ordered, amount?.minor]).sort()).toEqual([
    ['2026-10-05', 120_000],
    ['2026-11-05', 80_000],
  ]);
  expect((await db.activity.toArray()).map(({ kind }) => kind).sort()).toEqual(['note', 'order', 'order']);
  expect(await contentOf(db.clientLine)).toHaveLength(2);
  expect(counts((await look(world, FILE)).plan)).toEqual([0, 0, 2, 0]);
});

test('what a list says anew is told field by field before it is done', async () => {
  const world = testApp('2026-11-18T12:00');
  await takeIn(world, FILE);
  const more = FILE.replace('buyer', 'head of purchasing')
    .replace('Chisinau,Anna', 'Balti,Anna')
    .replace('Chisinau,Boris', 'Balti,Boris');
  const { plan } = await look(world, more);
  expect(counts(plan)).toEqual([0, 1, 1, 0]);
  expect(plan.shown.changed[0]?.verdict).toMatchObject({
    clientName: 'Nord SRL',
    differences: [
      { field: 'city', before: 'Chisinau', after: 'Balti' },
      { field: 'post', person: 'Anna', before: 'buyer', after: 'head of purchasing' },
    ],
  });
  await takeIn(world, more);
  expect(await world.db.client.get({ name: 'Nord SRL' })).toMatchObject({ city: 'Balti' });
  expect(await world.db.contact.count()).toBe(3);
});

test('of one name with other addresses it is asked who they are', async () => {
  const world = testApp('2026-11-18T12:00');
  await takeIn(world, FILE);
  const other = 'Company,Email\nNord,office@another-nord.example\nAmbele,"anna@nord.example; ion@gmail.com"\n';
  const { plan, session } = await look(world, other);
  expect(
    plan.shown.doubtful.map(({ verdict }) => verdict.as === 'doubtful' && [verdict.why, verdict.candidates.length]),
  ).toEqual([
    ['same-name', 1],
    ['several', 2],
  ]);
  expect(session.take({ takesNew: true, takesChanged: false, decided: [] }).clients).toEqual([]);
  await takeIn(world, other, 'new');
  expect(await world.db.client.count()).toBe(4);
  expect(counts((await look(world, other)).plan)[0]).toBe(0);
});

test('a person of a known domain is that company’s', async () => {
  const world = testApp('2026-11-18T12:00');
  await takeIn(world, FILE);
  const { plan } = await look(world, 'Email\npetru@nord.example\n');
  expect(plan.shown.changed[0]?.verdict).toMatchObject({
    clientName: 'Nord SRL',
    differences: [{ field: 'person', after: 'Petru' }],
  });
});

test('taken back days later it spares what was edited since', async () => {
  const world = testApp('2026-11-18T12:00');
  const { id } = await takeIn(world, FILE);
  world.setClock('2026-11-25T12:00');
  const sud = await world.db.client.get({ name: 'Sud' });
  await editClient(world.app, world.command(), { clientId: sud?.id ?? '', remember: ['calls at noon'] });
  await world.undo(id);
  expect((await world.db.client.toArray()).map(({ name }) => name)).toEqual(['Sud']);
  expect(await world.db.order.count()).toBe(0);
  expect(await world.db.activity.count()).toBe(0);
});

test('an address that was given to another client meanwhile stays theirs', async () => {
  const world = testApp('2026-11-18T12:00');
  const { session } = await look(world, 'Company,Email\nNord,anna@nord.example\n');
  await takeIn(world, 'Company,Email\nSud,anna@nord.example\n');
  const taken = session.take({ takesNew: true, takesChanged: true, decided: [] });
  await bringClients(world.app, world.command(), taken as never);
  const address = await world.db.address.get('anna@nord.example');
  expect((await world.db.client.get(address?.clientId ?? ''))?.name).toBe('Sud');
  expect(await world.db.client.count()).toBe(2);
});

test('a worker that ends in the middle goes on where it was', async () => {
  const world = testApp('2026-11-18T12:00');
  const rows = Array.from({ length: 300 }, (_, i) => `Firm ${i},p${i}@firm${i}.example`);
  let isDead = true;
  const dying = testApp('2026-11-18T12:00', {
    db: world.db,
    onFailure: () => {},
    async breath() {
      if (isDead && (await world.db.client.count()) > 50) throw new Error('the worker ended');
    },
  });
  const { session } = await look(world, `Company,Email\n${rows.join('\n')}\n`);
  const taken = session.take({ takesNew: true, takesChanged: true, decided: [] });
  await expect(bringClients(dying.app, { id: 'import', name: 'clients.import' }, taken as never)).rejects.toThrow(
    'ended',
  );
  const half = await world.db.client.count();
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(300);
  isDead = false;
  await world.app.store.jobs.resume();
  expect(await world.db.client.count()).toBe(300);
  expect(await world.app.store.jobs.show('import')).toMatchObject({ state: 'done', done: 300 });
});

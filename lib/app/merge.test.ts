import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECTIONS } from '../db/projections/keep';
import { testApp } from '../db/testApp';
import type { FollowUp } from '../domain/followUp';
import { NOUNS } from '../domain/journal';
import { addDays } from '../domain/wallClock';
import { showBin } from './bin';
import { answerDisputed, answerPromised } from './chase';
import { addClient, editClient, showDossier } from './clients';
import { addContact } from './contacts';
import { listDuplicates, showDuplicates } from './duplicates';
import { addFollowUp, finishFollowUp, snoozeFollowUp } from './followUps';
import { addInvoice } from './invoices';
import { logLetter, logProposal } from './letters';
import { keepApart, mergeClients } from './merge';
import { mergeContacts } from './mergePeople';
import { addPayment, applyPayments } from './payments';
import { editChaseRules } from './rules';

const TODAY = '2026-11-18';

/** Two clients who are one, each with a person, and a third who has nothing to do with them. */
async function withTwins() {
  const world = testApp(`${TODAY}T12:00`);
  const { app, command } = world;
  const [keepId, goneId, otherId] = [
    await addClient(app, command(), { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@north.example' }),
    await addClient(app, command(), {
      clientName: 'ООО Северстрой',
      contactName: 'Oleg',
      email: 'oleg@north2.example',
    }),
    await addClient(app, command(), { clientName: 'Papuci', contactName: 'Ion', email: 'ion@papuci.example' }),
  ].map(({ clientId }) => clientId) as [string, string, string];
  return { ...world, keepId, goneId, otherId };
}

type World = Awaited<ReturnType<typeof withTwins>>;

const money = (n: number) => ({ minor: 100 + n, currency: n % 3 ? 'EUR' : 'MDL' });

/** A thing that is kept of one of the clients. */
const happenings = {
  letter: ({ app, command }, clientId, n) =>
    logLetter(app, command(), {
      clientId,
      letter: { key: `m:${n}:${clientId}`, subject: `Letter ${n}`, direction: 'incoming', to: [], attachments: [] },
    }),
  proposal: ({ app, command }, clientId, n) =>
    logProposal(app, command(), {
      clientId,
      letter: { key: `p:${n}:${clientId}`, subject: `Offer ${n}`, direction: 'outgoing', to: [], attachments: [] },
      amount: money(n),
    }),
  followUp: async ({ app, command, db }, clientId, n) =>
    addFollowUp(app, command(), {
      clientId,
      contactId: (await db.contact.where({ clientId }).first())?.id,
      kind: 'call',
      text: `samples ${n}`,
      due: addDays(TODAY, n % 9),
    }),
  finish: async ({ app, command, db }, clientId, n) => {
    const open = await db.followUp.where({ clientId, state: 'open' }).toArray();
    const one = open[n % Math.max(1, open.length)];
    if (one) await finishFollowUp(app, command(), { followUpId: one.id, outcome: 'called' });
  },
  snooze: async ({ app, command, db }, clientId, n) => {
    const one = await db.followUp.where({ clientId, state: 'open' }).first();
    if (one) await snoozeFollowUp(app, command(), { followUpId: one.id, to: { due: addDays(TODAY, n % 12) } });
  },
  invoice: ({ app, command }, clientId, n) =>
    addInvoice(app, command(), {
      clientId,
      number: `${n}-${clientId}`,
      amount: money(n),
      issued: addDays(TODAY, -(n % 60)),
    }),
  pay: ({ app, command }, clientId, n) =>
    addPayment(app, command(), { clientId, amount: money(n), received: addDays(TODAY, -(n % 5)) }),
  bank: ({ app, command }, clientId, n) =>
    applyPayments(app, command(), {
      payments: [
        {
          clientId,
          amount: money(n),
          allocations: [],
          fingerprint: `f${n}${clientId}`,
          line: 1,
          payer: `NORTH ${n % 2}`,
        },
      ],
    }),
  promise: async ({ app, command, db }, clientId, n) => {
    const invoice = await db.invoice.where({ clientId }).first();
    const open = invoice && (await db.book.get(invoice.id))?.owed.length;
    if (open) await answerPromised(app, command(), { invoiceId: invoice.id, until: addDays(TODAY, 1 + (n % 5)) });
  },
  dispute: async ({ app, command, db }, clientId) => {
    const invoice = await db.invoice.where({ clientId }).last();
    const isFree = invoice && !(await db.request.where({ invoiceId: invoice.id }).count());
    if (isFree && (await db.book.get(invoice.id))?.owed.length) {
      await answerDisputed(app, command(), { invoiceId: invoice.id, text: 'wet' });
    }
  },
  person: ({ app, command }, clientId, n) =>
    addContact(app, command(), {
      clientId,
      contactName: `Person ${n % 3}`,
      email: `p${n}@north.example`,
      phone: '+37322123456',
    }).then(
      () => {},
      () => {},
    ),
  rules: async ({ app, command }, clientId, n) => {
    const rules = { on: n % 2 === 0, ladder: { steps: [] } };
    await editChaseRules(app, command(), { of: { clientId }, rules });
  },
  order: ({ app, command }, clientId, n) =>
    app.store.write(command(), { writes: ['order'] }, (rows) =>
      rows.add('order', {
        id: `order-${n}-${clientId}`,
        clientId,
        ordered: addDays(TODAY, -(n % 50)),
        amount: money(n),
        createdAt: 1,
      }),
    ),
} satisfies Record<string, (world: World, clientId: string, n: number) => Promise<unknown>>;

/** All that is kept of the firm's and that follows from it, but for when and by which command. */
async function allRows({ db }: Pick<World, 'db'>) {
  const kept = ['book', 'credit', 'debt', 'daySum', 'standing', 'mark', 'likeness', 'figure'];
  const all: Record<string, unknown[]> = {};
  for (const name of [...NOUNS, ...kept]) {
    const rows = (await db.table(name).toArray()) as Record<string, unknown>[];
    all[name] = rows.map(({ stamp: _, ...row }) => row);
  }
  return all;
}

async function owedByCurrency({ db }: Pick<World, 'db'>, clients: string[]) {
  const sums: Record<string, [owed: number, credit: number]> = {};
  for (const { clientId, currency, owed, credit } of await db.debt.toArray()) {
    if (!clients.includes(clientId)) continue;
    const [a, b] = sums[currency] ?? [0, 0];
    sums[currency] = [a + owed.reduce((sum, { minor }) => sum + minor, 0), b + credit];
  }
  return sums;
}

/** Of these the firm's own, but for the calls that the rhythm's rule made. */
function ofHands(all: Record<string, unknown[]>) {
  const nouns = NOUNS.map((noun): [string, unknown[]] => [noun, all[noun] ?? []]);
  const isOfRule = (row: unknown) => (row as FollowUp).from?.playbook === 'rhythm';
  return Object.fromEntries(nouns.map(([noun, rows]) => [noun, rows.filter((row) => !isOfRule(row))]));
}

/** What follows from the rows is what making it anew gives, and the playbooks have nothing to do. */
async function expectKeptAndQuiet(world: Pick<World, 'db' | 'store' | 'sweep'>): Promise<void> {
  await world.sweep();
  await world.store.settled();
  const kept = await allRows(world);
  for (const { name } of PROJECTIONS) await world.store.rebuild(name);
  for (const playbook of ['chase', 'proposal', 'rhythm']) await world.store.keepNote(`anew:${playbook}`, { after: '' });
  await world.sweep();
  expect(await allRows(world)).toEqual(kept);
}

describe('two clients made one', () => {
  test('lose nothing and double nothing, are what a recount gives, and come back whole', async () => {
    const names = Object.keys(happenings) as (keyof typeof happenings)[];
    const story = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1_000), fc.constantFrom(0, 0, 1, 1, 1, 2)), {
      minLength: 5,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(story, fc.boolean(), async (happened, aDayGoesBy) => {
        const world = await withTwins();
        const { app, db, command, keepId, goneId } = world;
        const clients = [keepId, goneId, world.otherId];
        for (const [i, [name, n, whose]] of happened.entries()) {
          await happenings[name](world, clients[whose] ?? '', 1_000 * i + n);
        }
        await world.sweep();
        await world.store.settled();
        const before = await allRows(world);
        const owed = await owedByCurrency(world, [keepId, goneId]);
        const merging = command('client.merge');
        await mergeClients(app, merging, { keepId, goneId, chosen: [] });
        await world.store.settled();

        const after = await allRows(world);
        expect(await owedByCurrency(world, [keepId])).toEqual(owed);
        for (const noun of [
          'activity',
          'address',
          'proposal',
          'invoice',
          'payment',
          'ledgerEntry',
          'order',
          'request',
          'followUp',
        ] as const) {
          expect(after[noun]).toHaveLength(before[noun]?.length ?? -1);
        }
        const left = NOUNS.flatMap((noun) =>
          (after[noun] ?? []).filter((row) => JSON.stringify(row).includes(goneId) && noun !== 'order'),
        );
        expect(left.filter((row) => (row as { clientId?: string }).clientId === goneId)).toEqual([]);
        expect(await db.client.get(goneId)).toBeUndefined();
        const people = new Set(await db.contact.toCollection().primaryKeys());
        for (const { contactId } of await db.address.toArray()) expect(people).toContain(contactId);
        if (aDayGoesBy) await expectKeptAndQuiet(world);

        // Another worker, after the browser's end, takes it back.
        const again = testApp(`${TODAY}T12:00`, { db, newId: () => `new-${Math.random()}` });
        await again.app.store.undo({ id: 'undoing', name: 'undo' }, merging.id);
        expect(await again.store.jobs.show('undoing')).toMatchObject({ state: 'done', spared: 0 });
        await again.store.settled();
        if (aDayGoesBy) {
          // Who was late as one client was given a call meanwhile, and whoever is named stays so.
          expect(ofHands(await allRows({ db }))).toEqual(ofHands(before));
          await expectKeptAndQuiet(again);
        } else {
          expect(await allRows({ db })).toEqual(before);
        }
        db.close();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('taken back, leave alone what was done since', async () => {
    const world = await withTwins();
    const { app, db, command, keepId, goneId } = world;
    await happenings.letter(world, goneId, 1);
    const merging = command('client.merge');
    await mergeClients(app, merging, { keepId, goneId, chosen: ['name'] });
    expect((await db.client.get(keepId))?.name).toBe('ООО Северстрой');
    await happenings.letter(world, keepId, 2);
    await editClient(app, command(), { clientId: keepId, language: 'ro' });
    await app.store.undo(command('undo'), merging.id);
    expect(await db.client.get(keepId)).toMatchObject({
      name: 'Severstroy',
      language: 'ro',
      domains: ['north.example'],
    });
    expect((await showDossier(app, { clientId: keepId })).timeline.map(({ title }) => title)).toEqual(['Letter 2']);
    expect((await showDossier(app, { clientId: goneId })).timeline.map(({ title }) => title)).toEqual(['Letter 1']);
  });

  test('asked for again under the same id, are one already', async () => {
    const { app, command, keepId, goneId, db } = await withTwins();
    const merging = command('client.merge');
    const first = await mergeClients(app, merging, { keepId, goneId, chosen: [] });
    expect(await mergeClients(app, merging, { keepId, goneId, chosen: [] })).toEqual(first);
    expect(await db.client.count()).toBe(2);
    await expect(mergeClients(app, command(), { keepId, goneId, chosen: [] })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(mergeClients(app, command(), { keepId, goneId: keepId, chosen: [] })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('what is logged for the one who goes meanwhile goes along', async () => {
    const world = await withTwins();
    const { command, keepId, goneId, db } = world;
    for (let n = 0; n < 60; n++) await happenings.letter(world, goneId, n);
    let logged = false;
    const slow = testApp(`${TODAY}T12:00`, {
      db,
      newId: () => `slow-${Math.random()}`,
      async breath() {
        if (logged || !(await db.job.where({ state: 'running' }).count())) return;
        logged = true;
        await happenings.letter({ ...world, ...slow, command: world.command } as never, goneId, 99);
      },
    });
    await mergeClients({ ...slow.app, store: slow.store }, command('client.merge'), { keepId, goneId, chosen: [] });
    await slow.store.jobs.resume();
    expect(logged).toBe(true);
    expect(await db.activity.where({ clientId: keepId }).count()).toBe(61);
    expect(await db.activity.where({ clientId: goneId }).count()).toBe(0);
  });

  test('people who are the same become one, and their letters are theirs', async () => {
    const { app, command, keepId, goneId, db } = await withTwins();
    await app.store.write(command(), { writes: ['contact'] }, async (rows) => {
      for (const contact of await db.contact.toArray()) {
        if (contact.clientId === goneId)
          await rows.put('contact', {
            ...contact,
            name: 'Anna',
            phones: ['022 12 34 56'],
            emails: ['oleg@north2.example'],
            roles: ['payments'],
          });
        if (contact.clientId === keepId)
          await rows.put('contact', { ...contact, phones: ['+37322123456'], mainFor: ['orders'] });
      }
    });
    await mergeClients(app, command('client.merge'), { keepId, goneId, chosen: [] });
    const { contacts } = await showDossier(app, { clientId: keepId });
    expect(contacts).toMatchObject([
      {
        name: 'Anna',
        emails: ['anna@north.example', 'oleg@north2.example'],
        phones: ['+37322123456'],
        roles: ['payments'],
        mainFor: ['orders'],
      },
    ]);
    expect(await db.address.get('oleg@north2.example')).toMatchObject({ clientId: keepId, contactId: contacts[0]?.id });
  });
});

test('who was made one with another is not in the bin', async () => {
  const { app, command, keepId, goneId } = await withTwins();
  await mergeClients(app, command('client.merge'), { keepId, goneId, chosen: [] });
  expect(await showBin(app, { offset: 0, limit: 10 })).toEqual({ lines: [], total: 0 });
});

test('two entries of a person at one client are made one, and come back', async () => {
  const world = await withTwins();
  const { app, command, keepId, db } = world;
  await addContact(app, command(), { clientId: keepId, contactName: 'Anna Sokolova', email: 'sokolova@north.example' });
  const [anna, sokolova] = await db.contact.where({ clientId: keepId }).sortBy('createdAt');
  const [first, second] = [anna?.id ?? '', sokolova?.id ?? ''];
  await addFollowUp(app, command(), { clientId: keepId, contactId: second, kind: 'call', text: 'samples', due: TODAY });
  const before = await allRows(world);
  const merging = command('contact.merge');
  await mergeContacts(app, merging, { keepId: first, goneId: second });
  expect((await showDossier(app, { clientId: keepId })).contacts).toMatchObject([
    { id: first, name: 'Anna Sokolova', emails: ['anna@north.example', 'sokolova@north.example'] },
  ]);
  expect(await db.followUp.toArray()).toMatchObject([{ contactId: first }]);
  expect(await db.address.get('sokolova@north.example')).toMatchObject({ contactId: first });
  await app.store.undo(command('undo'), merging.id);
  expect(await allRows(world)).toEqual(before);
});

test('pairs are found, forgotten when they are one, and not asked about again when they are two', async () => {
  const { app, command, db, store, keepId, goneId, otherId } = await withTwins();
  await app.store.write(command(), { writes: ['client'] }, async (rows) => {
    for (const client of await db.client.toArray())
      await rows.put('client', {
        ...client,
        stamp: undefined,
        taxNumber: client.id === otherId ? 'RO 14399840' : '1439984-0',
      } as never);
  });
  await store.twins.look();
  const pairs = async () => (await listDuplicates(app, {})).pairs;
  expect(await pairs()).toHaveLength(3);
  expect(await showDuplicates(app, { a: keepId, b: goneId })).toMatchObject({
    sureness: 'sure',
    reasons: [{ code: 'tax-number' }],
  });
  await keepApart(app, command(), { oneId: otherId, otherId: keepId });
  expect(await pairs()).toHaveLength(2);
  expect(await showDuplicates(app, { a: keepId, b: otherId })).toBeNull();
  await mergeClients(app, command('client.merge'), { keepId, goneId, chosen: [] });
  expect(await pairs()).toEqual([]);
  await store.twins.look();
  expect(await pairs()).toEqual([]);
});

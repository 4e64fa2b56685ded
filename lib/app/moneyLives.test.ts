import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { FollowUp } from '../domain/followUp';
import { agesOn, totalOf } from '../domain/ledger/ageing';
import { addDays, dayOf } from '../domain/wallClock';
import { showAgeing } from './ageing';
import { answerDisputed, answerNothing, answerPaid, answerPromised, answerSettled } from './chase';
import { addClient } from './clients';
import { snoozeFollowUp } from './followUps';
import { addInvoice, cancelInvoice, creditInvoice, editInvoice, writeOffInvoice } from './invoices';
import { showMoney } from './money';
import { addPayment, applyCredit } from './payments';
import { sweep } from './playbooks/sweep';
import type { Command } from './ports';

type World = Awaited<ReturnType<typeof twoClients>>;

/** A thing that happens to one of the invoices, or to one of the clients; what is refused did not happen. */
const happenings = {
  issue: ({ app, clients }, command, n) =>
    addInvoice(app, command, {
      ...{ clientId: clients[n % 2] ?? '', number: `${n}`, issued: addDays(dayOf(app.clock.wallNow()), -(n % 9)) },
      amount: { minor: 1 + (n % 500), currency: n % 3 ? 'EUR' : 'MDL' },
      ...(n % 4 === 0 && { due: addDays(dayOf(app.clock.wallNow()), n % 30) }),
    }),
  pay: ({ app, clients }, command, n) =>
    addPayment(app, command, {
      ...{ clientId: clients[n % 2] ?? '', amount: { minor: 1 + (n % 700), currency: n % 3 ? 'EUR' : 'MDL' } },
      received: addDays(dayOf(app.clock.wallNow()), -(n % 5)),
    }),
  paid: async (world, command, n) => answerPaid(world.app, command, { invoiceId: await someInvoice(world, n) }),
  credit: async (world, command, n) => {
    const invoice = await world.db.invoice.get(await someInvoice(world, n));
    const amount = { minor: 1 + (n % 90), currency: invoice?.amount.currency ?? '' };
    return creditInvoice(world.app, command, { invoiceId: invoice?.id ?? '', amount });
  },
  cancel: async (world, command, n) => cancelInvoice(world.app, command, { invoiceId: await someInvoice(world, n) }),
  writeOff: async (world, command, n) =>
    writeOffInvoice(world.app, command, { invoiceId: await someInvoice(world, n) }),
  useCredit: async (world, command, n) => applyCredit(world.app, command, { invoiceId: await someInvoice(world, n) }),
  edit: async (world, command, n) =>
    editInvoice(world.app, command, {
      ...{ invoiceId: await someInvoice(world, n), due: addDays(dayOf(world.app.clock.wallNow()), n % 40) },
    }),
  promise: async (world, command, n) =>
    answerPromised(world.app, command, {
      ...{ invoiceId: await someInvoice(world, n), until: addDays(dayOf(world.app.clock.wallNow()), n % 10) },
    }),
  dispute: async (world, command, n) =>
    answerDisputed(world.app, command, { invoiceId: await someInvoice(world, n), text: 'wet' }),
  settle: async (world, command, n) => answerSettled(world.app, command, { invoiceId: await someInvoice(world, n) }),
  step: async (world, command, n) => {
    const { id, from } = await someStep(world, n);
    return answerNothing(world.app, command, { followUpId: id, invoiceId: from?.subject ?? '' });
  },
  snooze: async (world, command, n) =>
    snoozeFollowUp(world.app, command, {
      ...{ followUpId: (await someStep(world, n)).id, to: { due: addDays(dayOf(world.app.clock.wallNow()), n % 12) } },
    }),
  days: async (world, _, n) => {
    world.setClock(`${addDays(dayOf(world.app.clock.wallNow()), 1 + (n % 15))}T12:00`);
    await sweep(world.app);
  },
} satisfies Record<string, (world: World, command: Command, n: number) => Promise<unknown>>;

async function twoClients() {
  const world = testApp('2026-11-02T12:00');
  const clients: string[] = [];
  for (const clientName of ['Severstroy', 'Papuci']) {
    const person = { clientName, contactName: 'Anna', email: `anna@${clientName}.example` };
    clients.push((await addClient(world.app, world.command(), person)).clientId);
  }
  return { ...world, clients };
}

async function someInvoice({ db }: World, n: number): Promise<string> {
  const ids = await db.invoice.toCollection().primaryKeys();
  return ids[n % Math.max(1, ids.length)] ?? '';
}

async function someStep({ db }: World, n: number): Promise<Partial<FollowUp> & { id: string }> {
  const steps = await db.followUp.filter(({ from, state }) => from?.playbook === 'chase' && state === 'open').toArray();
  return steps[n % Math.max(1, steps.length)] ?? { id: '' };
}

/** Everything that is kept of money, but who did it and when. */
async function allMoney({ db }: World) {
  const tables = [db.invoice, db.payment, db.ledgerEntry, db.paymentPromise, db.book, db.credit, db.debt, db.daySum];
  return Promise.all(
    tables.map(async (table) => (await table.toArray()).map(({ stamp: _, ...row }: { stamp?: unknown }) => row)),
  );
}

/** What is kept is what adding everything up anew gives. */
async function expectKept(world: World): Promise<void> {
  const { db, app } = world;
  const [books, debts, sums, credits, chases, view] = await Promise.all([
    db.book.toArray(),
    db.debt.toArray(),
    db.daySum.toArray(),
    db.credit.toArray(),
    db.standing.toArray(),
    showMoney(app, { offset: 0, limit: 500 }),
  ]);
  const add = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
  for (const currency of ['EUR', 'MDL']) {
    const mine = books.filter((book) => book.currency === currency);
    let owed = 0;
    let credit = 0;
    for (const invoice of await db.invoice.filter(({ amount }) => amount.currency === currency).toArray()) {
      const entries = await db.ledgerEntry.where({ invoiceId: invoice.id }).toArray();
      const isVoid = entries.some(({ kind }) => kind === 'cancellation');
      const moved = add(entries.map(({ kind, minor }) => (kind === 'cancellation' ? 0 : minor)));
      const left = (isVoid ? 0 : invoice.amount.minor) - moved;
      owed += Math.max(0, left);
      credit += Math.max(0, -left);
      expect(chases.some(({ subject }) => subject === invoice.id)).toBe(left > 0);
    }
    for (const payment of await db.payment.filter(({ amount }) => amount.currency === currency).toArray()) {
      const used = await db.ledgerEntry.where({ paymentId: payment.id }).toArray();
      credit += payment.amount.minor - add(used.map(({ minor }) => minor));
    }
    const today = dayOf(app.clock.wallNow());
    const total = view.totals.find((sum) => sum.currency === currency) ?? { owed: 0, credit: 0 };
    expect([total.owed, total.credit]).toEqual([owed, credit]);
    expect(add(mine.flatMap((book) => book.owed.map(({ minor }) => minor)))).toBe(owed);
    expect(
      add(debts.filter((debt) => debt.currency === currency).map((debt) => totalOf(agesOn(today)(debt.owed)))),
    ).toBe(owed);
    expect(add(credits.filter((row) => row.currency === currency).map(({ minor }) => minor))).toBe(credit);
    const expected = sums.filter((sum) => sum.kind === 'expected' && sum.currency === currency);
    expect(add(expected.map(({ minor }) => minor))).toBe(owed);
    const aged = (await showAgeing(app, { limit: 500 })).currencies.find((sum) => sum.currency === currency);
    expect(aged ? totalOf(aged.buckets) : 0).toBe(owed);
  }
}

/** One open step an invoice, none for what is paid, paused or disputed at that moment, and never two of one step. */
async function expectAskedRightly({ db, app }: World): Promise<void> {
  const steps = await db.followUp.filter(({ from }) => from?.playbook === 'chase').toArray();
  expect(new Set(steps.map(({ from }) => JSON.stringify(from))).size).toBe(steps.length);
  const open = steps.filter(({ state }) => state === 'open').map(({ from }) => from?.subject ?? '');
  expect(new Set(open).size).toBe(open.length);
  const today = dayOf(app.clock.wallNow());
  for (const invoiceId of open) {
    const book = await db.book.get(invoiceId);
    const promises = await db.paymentPromise.where({ invoiceId }).sortBy('createdAt');
    const disputes = await db.request.where({ invoiceId }).toArray();
    expect(book?.owed.length).toBeGreaterThan(0);
    expect((promises.at(-1)?.until ?? '') < today).toBe(true);
    expect(disputes.every(({ state }) => state === 'solved')).toBe(true);
  }
}

const refused = (error: unknown) => (error as { name?: string }).name === 'Refusal';

test('whatever happens, what is kept is what adding up gives, nobody is asked wrongly, and undo puts back what was', async () => {
  const names = Object.keys(happenings) as (keyof typeof happenings)[];
  const often: (keyof typeof happenings)[] = [
    ...names,
    'issue',
    'issue',
    'pay',
    'pay',
    'days',
    'days',
    'step',
    'promise',
    'settle',
    'useCredit',
  ];
  const histories = fc.array(fc.tuple(fc.constantFrom(...often), fc.nat(10_000), fc.integer({ min: 0, max: 3 })), {
    minLength: 8,
    maxLength: 18,
  });
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const world = await twoClients();
      for (const n of [1, 2, 4]) await happenings.issue(world, world.command('issue'), n);
      for (const [name, n, undoing] of history) {
        const before = await allMoney(world);
        const command = world.command(name);
        const isDone = await happenings[name](world, command, n).then(
          () => true,
          (error) => (refused(error) ? false : Promise.reject(error)),
        );
        await expectKept(world);
        await expectAskedRightly(world);
        if (undoing !== 0 || !isDone || name === 'days') continue;
        await world.app.store.undo(world.command('undo'), command.id);
        expect(await allMoney(world)).toEqual(before);
        await expectKept(world);
        await expectAskedRightly(world);
      }
      world.db.close();
    }),
    { numRuns: 30 },
  );
}, 120_000);

import { describe, expect, test } from 'vitest';
import { addClient, editClient } from '../app/clients';
import { addInvoice } from '../app/invoices';
import { addPayment, applyPayments } from '../app/payments';
import { bookOf } from '../domain/ledger/book';
import { testApp } from './testApp';

const TODAY = '2026-11-18';

/** A few clients with open invoices, and a bank's list that pays them. */
async function withInvoices(count: number) {
  const world = testApp(`${TODAY}T12:00`);
  const { app, command } = world;
  const payments: Parameters<typeof applyPayments>[2]['payments'] = [];
  for (let i = 0; i < count; i++) {
    const person = { clientName: `Firm ${i % 5}`, contactName: '', email: `a${i}@firm${i}.example` };
    const { clientId } = await addClient(app, command(), person);
    const amount = { minor: 10_000 + i, currency: 'EUR' };
    const { invoiceId } = await addInvoice(app, command(), { clientId, number: `${i}`, amount, issued: '2026-11-02' });
    const line = { fingerprint: `line-${i}`, line: i + 1, payer: `FIRM ${i}` };
    payments.push({ clientId, amount, received: TODAY, allocations: [{ invoiceId }], ...line });
  }
  return { ...world, payments };
}

type World = Awaited<ReturnType<typeof withInvoices>>;

/** All that is kept, but for when and by which command. */
async function allRows({ db }: World) {
  const tables = db.tables.filter(
    ({ name }) => !['journal', 'clock', 'cursor', 'job', 'jobPart', 'aside'].includes(name),
  );
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return rows.map((some) => some.map(({ stamp: _s, createdAt: _c, ...row }) => row));
}

describe('a job', () => {
  test('is one thing to take back, and makes the same rows again', async () => {
    const world = await withInvoices(6);
    const { app, command, payments, db } = world;
    const before = await allRows(world);
    const applying = command('payments.apply');
    await applyPayments(app, applying, { payments });
    expect(await db.payment.count()).toBe(6);
    expect(await app.store.jobs.show(applying.id)).toMatchObject({ state: 'done', done: 6, total: 6, spared: 0 });
    const undoing = command('undo');
    await app.store.undo(undoing, applying.id);
    const back = await allRows(world);
    // A step that was withdrawn and opened again is told of anew: that is the device's own.
    expect(back).toEqual(before);
    await app.store.undo(command('undo'), undoing.id);
    expect(await db.payment.count()).toBe(6);
    expect(await app.store.jobs.show(applying.id)).toMatchObject({ state: 'done' });
  });

  test('that cannot be done wholly is not begun, and says which line it was', async () => {
    const world = await withInvoices(4);
    const { app, command, payments, db } = world;
    const broken = payments.map((one, i) => (i === 3 ? { ...one, received: '2026-12-24' } : one));
    const applying = applyPayments(app, command(), { payments: broken });
    await expect(applying).rejects.toMatchObject({ code: 'bank-line', params: { line: 4, why: 'day-ahead' } });
    expect(await db.payment.count()).toBe(0);
    expect(await db.job.count()).toBe(0);
    expect(await db.jobPart.count()).toBe(0);
  });

  test('that a death kept from beginning leaves nothing behind', async () => {
    const { db, store } = testApp();
    const work = { changes: [] };
    await db.jobPart.bulkPut([0, 25].map((part) => ({ job: 'never-begun', part, pieces: [{ things: 1, work }] })));
    await store.jobs.resume();
    expect(await db.jobPart.count()).toBe(0);
  });

  test('taken back days later leaves alone what was edited since, and says how much', async () => {
    const world = testApp(`${TODAY}T12:00`);
    const { app, command, setClock } = world;
    const bringing = command('clients.bring');
    await app.store.jobs.start(
      bringing,
      { writes: ['client'] },
      {
        things: ['North', 'South', 'West'],
        ready: async () => {},
        each: async (rows, name) =>
          rows.add('client', { id: `client-${name}`, name, domains: [], remember: [], createdAt: app.clock.now() }),
      },
    );
    setClock('2026-11-25T12:00');
    await editClient(app, command(), { clientId: 'client-South', remember: ['pays late'] });
    const undoing = command('undo');
    await app.store.undo(undoing, bringing.id);
    expect(await world.db.client.toCollection().primaryKeys()).toEqual(['client-South']);
    expect(await app.store.jobs.show(undoing.id)).toMatchObject({ state: 'done', spared: 1 });
    await expect(app.store.undo(command('undo'), bringing.id)).rejects.toMatchObject({ code: 'already-undone' });
  });

  // Dexie loses a transaction after a hundred waits that ask the database nothing.
  test('of hundreds of things comes to its end, and back', async () => {
    const world = await withInvoices(1);
    const { app, command, db } = world;
    const [first] = world.payments;
    const payments = Array.from({ length: 400 }, (_, i) => ({
      ...{
        clientId: first?.clientId ?? '',
        amount: { minor: 1 + i, currency: 'EUR' },
        received: TODAY,
        allocations: [],
      },
      ...{ fingerprint: `credit-${i}`, line: i + 1, payer: 'FIRM' },
    }));
    const applying = command('payments.apply');
    await applyPayments(app, applying, { payments });
    expect(await app.store.jobs.show(applying.id)).toMatchObject({ state: 'done', done: 400 });
    expect(await db.payment.count()).toBe(400);
    await app.store.undo(command('undo'), applying.id);
    expect(await db.payment.count()).toBe(0);
  });

  test('lets others be answered between its parts, and stops where it is told to', async () => {
    const world = await withInvoices(24);
    const { command, payments, db } = world;
    const { app, store } = testApp(`${TODAY}T12:00`, {
      db,
      async breath() {
        const begun = (await db.payment.count()) > 0;
        if (begun && (await db.job.get('stopped'))?.state === 'running') await store.jobs.cancel('stopped');
      },
    });
    await applyPayments({ ...app, store }, { id: 'stopped', name: 'payments.apply' }, { payments });
    await store.jobs.resume();
    expect(await store.jobs.show('stopped')).toMatchObject({ state: 'cancelled' });
    const done = await db.payment.count();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(24);
    await world.app.store.undo(command('undo'), 'stopped');
    expect(await db.payment.count()).toBe(0);
  });

  test('sees what somebody else did between its parts, though it has read it before', async () => {
    const { command, payments, db } = await withInvoices(24);
    const last = payments.at(-1);
    let isAtWork = false;
    const { app, store } = testApp(`${TODAY}T12:00`, {
      db,
      async breath() {
        if (isAtWork || (await db.payment.count()) === 0) return;
        isAtWork = true;
        const { clientId = '', allocations } = last ?? {};
        const amount = { minor: 7, currency: 'EUR' };
        const working = { ...app, store, newId: () => 'by-hand' };
        await addPayment(working, command(), { clientId, amount, received: TODAY, allocations });
      },
    });
    await applyPayments({ ...app, store }, command('payments.apply'), { payments });
    await store.jobs.resume();
    expect(isAtWork).toBe(true);
    const owed = new Map<string, number>();
    for (const invoice of await db.invoice.toArray()) {
      const entries = await db.ledgerEntry.where({ invoiceId: invoice.id }).toArray();
      const book = bookOf(invoice, entries, []);
      expect(await db.book.get(invoice.id)).toEqual(book);
      for (const { due, minor } of book.owed) owed.set(due, (owed.get(due) ?? 0) + minor);
    }
    const sums = await db.daySum.where('[kind+currency+day]').between(['due'], ['due', []]).toArray();
    expect(new Map(sums.map(({ day, minor }) => [day, minor]))).toEqual(owed);
    const lastInvoice = last?.allocations?.[0]?.invoiceId ?? '';
    expect(await db.credit.get(lastInvoice)).toMatchObject({ minor: 7 });
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { applyPayments } from '../app/payments';
import type { Client, Contact } from '../domain/client';
import type { Invoice } from '../domain/invoice';
import { addDays } from '../domain/wallClock';
import { testApp } from './testApp';

const TODAY = '2026-11-18';
const MANY = 400;

const READS = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const;
const WRITES = ['put', 'add', 'delete'] as const;

/** Every question to the database from now on, and every row handed to it. */
function requests() {
  const asked = { reads: 0, writes: 0 };
  const count = (kind: typeof IDBObjectStore | typeof IDBIndex, method: string, what: keyof typeof asked) => {
    const methods = kind.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = methods[method];
    if (!real) return;
    vi.spyOn(methods, method).mockImplementation(function (this: unknown, ...args) {
      asked[what] += 1;
      return real.apply(this, args);
    });
  };
  for (const kind of [IDBObjectStore, IDBIndex]) for (const method of READS) count(kind, method, 'reads');
  for (const method of WRITES) count(IDBObjectStore, method, 'writes');
  return asked;
}

afterEach(() => vi.restoreAllMocks());

/** Of many clients each has an open invoice; what is made from the journal waits, so that a job alone is counted. */
async function withInvoices() {
  const world = testApp(`${TODAY}T12:00`);
  const { store, db, command } = world;
  const invoices = Array.from({ length: MANY }, (_, i): Invoice => {
    const about = { id: `invoice-${i}`, clientId: `client-${i}`, number: `${i}`, createdAt: 1 };
    return {
      ...about,
      amount: { minor: 10_000 + i, currency: 'EUR' },
      issued: TODAY,
      due: addDays(TODAY, 1 + (i % 60)),
    };
  });
  await store.write(command(), { writes: ['client', 'contact', 'invoice'] }, async (rows) => {
    for (const { clientId } of invoices) {
      const client: Client = { id: clientId, name: clientId, domains: [], remember: [], createdAt: 1 };
      await rows.add('client', client);
      const contact: Contact = { id: `of-${clientId}`, clientId, name: 'Zed', emails: [], phones: [], createdAt: 1 };
      await rows.add('contact', contact);
    }
    for (const invoice of invoices) await rows.add('invoice', invoice);
  });
  await store.settled();
  Object.assign(db.cursor, { get: () => new Promise(() => {}) });
  return { ...world, invoices };
}

test('a payment of a long list costs few requests', async () => {
  const { app, store, command, db, invoices } = await withInvoices();
  const payments = invoices.map(({ id, clientId, amount }, i) => ({
    ...{ clientId, amount, received: TODAY, allocations: [{ invoiceId: id }] },
    ...{ fingerprint: `line-${i}`, line: i + 1, payer: `FIRM ${i}` },
  }));
  const asked = requests();
  await applyPayments({ ...app, store }, command('payments.apply'), { payments });
  await store.jobs.resume();
  vi.restoreAllMocks();
  expect(await db.payment.count()).toBe(MANY);
  expect(asked.reads / MANY).toBeLessThan(8);
  expect(asked.writes / MANY).toBeLessThan(12);
});

test('a client of a long list costs its rows, and nothing is asked for it', async () => {
  const { store, command, db } = testApp(`${TODAY}T12:00`);
  await db.open();
  Object.assign(db.cursor, { get: () => new Promise(() => {}) });
  const asked = requests();
  await store.jobs.start(
    command('clients.add'),
    { writes: ['client', 'contact'] },
    {
      things: Array.from({ length: MANY }, (_, i) => `new-${i}`),
      ready: async () => {},
      async each(rows, id) {
        await rows.add('client', { id, name: id, domains: [], remember: [], createdAt: 1 });
        await rows.add('contact', { id: `of-${id}`, clientId: id, name: 'Zed', emails: [], phones: [], createdAt: 1 });
      },
    },
  );
  await store.jobs.resume();
  vi.restoreAllMocks();
  expect(await db.client.count()).toBe(MANY);
  expect(asked.reads / MANY).toBeLessThan(0.5);
  expect(asked.writes / MANY).toBeLessThan(3);
});

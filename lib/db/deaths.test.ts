import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addClient } from '../app/clients';
import { addInvoice } from '../app/invoices';
import { applyPayments } from '../app/payments';
import { mortal } from './mortal';
import { Database } from './schema';
import { testApp } from './testApp';

const TODAY = '2026-11-18';
const RUNS = Number(process.env.DEATHS ?? 1_000);

type Payments = Parameters<typeof applyPayments>[2]['payments'];
type Snapshot = Map<string, object[]>;

/** A base with open invoices, and the bank's list that pays them. */
async function base(): Promise<{ snapshot: Snapshot; payments: Payments }> {
  const { app, command, db } = testApp(`${TODAY}T12:00`);
  const payments: Payments = [];
  for (let i = 0; i < 3; i++) {
    const person = { clientName: `Firm ${i}`, contactName: '', email: `a@firm${i}.example` };
    const { clientId } = await addClient(app, command(), person);
    const amount = { minor: 10_000 + i, currency: 'EUR' };
    const { invoiceId } = await addInvoice(app, command(), { clientId, number: `${i}`, amount, issued: '2026-11-02' });
    const line = { fingerprint: `line-${i}`, line: i + 1, payer: `FIRM ${i}` };
    payments.push({ clientId, amount, received: TODAY, allocations: [{ invoiceId }], ...line });
  }
  return { snapshot: await rowsOf(db), payments };
}

async function rowsOf(db: Database): Promise<Snapshot> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return new Map(db.tables.map(({ name }, i) => [name, rows[i] ?? []]));
}

/** What came of it, but for how often the worker had to begin. */
async function outcome(db: Database) {
  const rows = await rowsOf(db);
  const own = ['clock', 'cursor', 'journal', 'job', 'jobPart', 'aside'];
  const kept = [...rows].filter(([name]) => !own.includes(name));
  return {
    rows: kept.map(([name, some]) => [name, some.map((row) => JSON.stringify({ ...row, stamp: 0, id: '' })).sort()]),
    job: (await db.job.toArray()).map(({ state, done, total, spared }) => ({ state, done, total, spared })),
    left: await db.jobPart.count(),
    // Each part stands in the journal once.
    parts: (await db.journal.where('parent').equals('the-list').toArray()).map(({ id }) => id),
  };
}

let names = 0;

test(`ended at a random request, ${RUNS.toLocaleString('en')} times, a job goes on: nothing twice, nothing half`, async () => {
  const { snapshot, payments } = await base();
  const command = { id: 'the-list', name: 'payments.apply' };

  /** A life of the worker: the page asks again for what it had no answer to, and the worker goes on with what it finds. */
  async function live(db: Database, isEnded = () => false): Promise<boolean> {
    const { app } = testApp(`${TODAY}T12:00`, { db, breath: async () => {}, onFailure: () => {} });
    try {
      await app.store.jobs.resume();
      await applyPayments(app, command, { payments });
      return true;
    } catch (error) {
      if (isEnded()) return false;
      throw error;
    } finally {
      db.close();
    }
  }

  async function fresh(): Promise<string> {
    const name = `mortal-${++names}`;
    const db = new Database(name);
    await Promise.all([...snapshot].map(([table, rows]) => db.table(table).bulkPut(rows)));
    db.close();
    return name;
  }

  const undisturbed = await fresh();
  await live(new Database(undisturbed));
  const looked = new Database(undisturbed);
  const wanted = await outcome(looked);
  expect(wanted.job).toMatchObject([{ state: 'done', done: 3, total: 3 }]);

  let deaths = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(130), { minLength: 1, maxLength: 3 }), async (lives) => {
      const name = await fresh();
      for (const requests of lives) {
        const { db, isEnded } = mortal(name, requests);
        if (!(await live(db, isEnded))) deaths += 1;
      }
      await live(new Database(name));
      const db = new Database(name);
      const came = await outcome(db);
      expect({ ...came, parts: [] }).toEqual({ ...wanted, parts: [] });
      expect(new Set(came.parts).size).toBe(came.parts.length);
      await db.delete();
    }),
    { numRuns: RUNS / 2, endOnFailure: true },
  );
  looked.close();
  expect(deaths).toBeGreaterThan(RUNS / 2);
}, 600_000);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsByIndex, rowsByKey } from './byIndex';
import { testApp } from './testApp';

const { db } = testApp();
let requests = 0;
const counted = new Proxy(db.order as never as import('dexie').Table, {
  get(table, name) {
    if (name === 'where') requests += 1;
    const value = Reflect.get(table, name);
    return typeof value === 'function' ? value.bind(table) : value;
  },
});
const id = (n: number) => `client-${String(n).padStart(4, '0')}`;

async function fill(each: number[]) {
  await db.order.clear();
  const rows = each.flatMap((count, client) =>
    Array.from({ length: count }, (_, n) => ({ id: `${client}-${n}`, clientId: id(client), ordered: '2026-11-01' })),
  );
  await db.order.bulkAdd(rows as never);
}

async function found(clients: number[]) {
  requests = 0;
  const rows = await rowsByIndex(counted, {
    ...{ index: 'clientId', values: clients.map(id) },
    valueIn: ({ clientId }: { clientId: string }) => clientId,
  });
  return rows.map(({ id: of }) => of as string).sort();
}

const wanted = async (clients: number[]) => {
  const rows = await db.order.where('clientId').anyOf(clients.map(id)).toArray();
  return rows.map(({ id: of }) => of as string).sort();
};

test('finds what value by value would, each row once', async () => {
  const each = fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(each, fc.uniqueArray(fc.nat(70), { maxLength: 40 }), async (counts, clients) => {
      await fill(counts);
      expect(await found(clients)).toEqual(await wanted(clients));
    }),
    { numRuns: 60 },
  );
});

test('finds by keys what key by key would, each row once', async () => {
  const some = fc.uniqueArray(fc.nat(400), { maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(some, some, async (there, asked) => {
      await db.standing.clear();
      await db.standing.bulkAdd(
        there.map((n) => ({ playbook: 'p', subject: id(n), clientId: '', standing: '', next: '' })),
      );
      const keys = asked.map((n): [string, string] => ['p', id(n)]);
      const rows = await rowsByKey(
        db.standing,
        asked.map(id),
        ({ subject }) => subject,
        (one): [string, string] => ['p', one],
      );
      const singly = (await db.standing.bulkGet(keys)).filter((row) => row !== undefined);
      const sorted = (standings: typeof rows) => standings.map(({ subject }) => subject).sort();
      expect(sorted(rows)).toEqual(sorted(singly));
    }),
    { numRuns: 60 },
  );
});

test('reads what stands together in few looks, and what is scattered not wholly', async () => {
  await fill(Array.from({ length: 1_000 }, () => 3));
  await found(Array.from({ length: 200 }, (_, n) => 300 + n));
  expect(requests).toBeLessThan(5);
  await found(Array.from({ length: 20 }, (_, n) => n * 50));
  expect(requests).toBe(20);
});

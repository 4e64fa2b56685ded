import { afterEach, expect, test, vi } from 'vitest';
import { testApp } from '../../db/testApp';
import type { Standing } from '../../domain/playbooks/playbook';
import { addDays } from '../../domain/wallClock';

const TODAY = '2026-11-18';
const MANY = 300;

/** Every question to the database from now on, by table. */
function questions() {
  const asked = new Map<string, number>();
  for (const kind of [IDBObjectStore, IDBIndex]) {
    for (const method of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const) {
      const real = kind.prototype[method] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(kind.prototype, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
        const table = this instanceof IDBIndex ? this.objectStore.name : (this as IDBObjectStore).name;
        asked.set(table, (asked.get(table) ?? 0) + 1);
        return real.apply(this, args) as never;
      });
    }
  }
  return asked;
}

afterEach(() => vi.restoreAllMocks());

/** Clients as a list brings them: many in one command. */
async function withClients() {
  const world = testApp(`${TODAY}T12:00`);
  const ids = Array.from({ length: MANY }, () => world.app.newId());
  const add = () =>
    world.store.write(world.command(), { writes: ['client', 'contact'] }, async (rows) => {
      for (const [i, id] of ids.entries()) {
        await rows.add('client', { id, name: `Firm ${i}`, domains: [], remember: [], createdAt: 1 });
        const person = { id: world.app.newId(), clientId: id, name: `Person ${i}`, emails: [], phones: [] };
        await rows.add('contact', { ...person, createdAt: 1 });
      }
    });
  return { ...world, ids, add };
}

test('of many clients that were made a moment ago nothing is looked for', async () => {
  const { add, db, store } = await withClients();
  await db.open();
  const asked = questions();
  await add();
  vi.restoreAllMocks();
  for (const table of ['order', 'invoice', 'contact', 'followUp', 'standing', 'reactivation'])
    expect([table, asked.get(table) ?? 0]).toEqual([table, 0]);
  expect(await db.standing.count()).toBe(0);
  await store.settled();
});

test('a morning asks along the tables, not for each of many clients, and finds who is late', async () => {
  const { add, app, command, db, ids, setClock, sweep } = await withClients();
  await add();
  await app.store.write(command(), { writes: ['order'] }, async (rows) => {
    for (const clientId of ids)
      for (const ago of [10, 40, 70, 100])
        await rows.add('order', { id: app.newId(), clientId, ordered: addDays(TODAY, -ago), createdAt: 1 });
  });
  const standing = (word: string) => db.standing.filter((one: Standing) => one.standing === word).count();
  expect(await standing('waits')).toBe(MANY);
  setClock(`${addDays(TODAY, 70)}T12:00`);
  const asked = questions();
  await sweep();
  for (const table of ['order', 'invoice', 'contact', 'followUp', 'client', 'rules'])
    expect(asked.get(table) ?? 0).toBeLessThan(MANY / 5);
  expect([await standing('late'), await standing('named')]).toEqual([MANY - 5, 5]);
  expect(await db.followUp.where({ state: 'open' }).count()).toBe(5);
});

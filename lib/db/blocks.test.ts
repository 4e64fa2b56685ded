import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockCache, type BlockTable, contentOf, patched } from './blocks';
import { Database } from './schema';

let bases = 0;
const id = fc.integer({ min: 0, max: 60 }).map((n) => `id-${String(n).padStart(2, '0')}`);
const patch = fc.array(fc.tuple(id, fc.option(fc.string({ maxLength: 2 }), { nil: undefined })), { maxLength: 30 });

test('blocks hold what was put into them, in order, none too large, and a cache sees each change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(patch, { maxLength: 8 }), async (patches) => {
      const db = new Database(`blocks-${++bases}`);
      const table: BlockTable<string> = db.clientLine;
      const cache = new BlockCache<string, [string, string][]>(({ ids, items }) =>
        ids.map((one, i) => [one, items[i] ?? '']),
      );
      const model = new Map<string, string>();
      for (const items of patches) {
        for (const [one, item] of items) item === undefined ? model.delete(one) : model.set(one, item);
        const { put, gone } = await patched(table, new Map(items), 7);
        await table.bulkPut(put);
        await table.bulkDelete(gone);
        const expected = [...model].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(await contentOf(table)).toEqual(expected);
        expect((await cache.all(table)).flat()).toEqual(expected);
        for (const { ids } of await table.toArray()) expect(ids.length).toBeLessThanOrEqual(7);
      }
      db.close();
    }),
    { numRuns: 60 },
  );
});

test('clients that come one after the other fill blocks, and a block that nothing changed stays', async () => {
  const db = new Database(`blocks-${++bases}`);
  for (let n = 0; n < 100; n += 5) {
    const some = Array.from({ length: 5 }, (_, i): [string, string] => [`id-${String(n + i).padStart(3, '0')}`, 'x']);
    const { put, gone } = await patched(db.clientLine, new Map(some), 20);
    await db.clientLine.bulkPut(put);
    await db.clientLine.bulkDelete(gone);
  }
  expect((await db.clientLine.toArray()).map(({ ids }) => ids.length)).toEqual([20, 20, 20, 20, 20]);
  expect(await patched(db.clientLine, new Map([['id-050', 'x']]), 20)).toEqual({ put: [], gone: [] });
  db.close();
});

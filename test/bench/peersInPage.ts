import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

// What runs in a page of the extension as one script: other databases that keep documents in IndexedDB.

export interface PeerClient {
  id: string;
  name: string;
  /** The name as it is looked for by its beginning. */
  key: string;
  city: string;
  tags: string[];
  person: string;
  emails: string[];
  phones: string[];
}

/** Milliseconds: all clients written, and each text found. */
export interface Took {
  written: number;
  found: number[];
}

const SHOWN = 50;
const BEHIND = '\uffff';
/** As many are handed over at once as each of them takes well. */
const PORTION = 5_000;

/** The name is the key of the document: nothing is found quicker there. */
export async function inPouch(clients: PeerClient[], texts: string[]): Promise<Took> {
  const name = 'bench-pouch';
  await new PouchDB(name).destroy();
  const base = new PouchDB(name);
  const docs = clients.map(({ id, key, ...rest }) => ({ _id: `${key} ${id}`, ...rest }));
  const written = await timed(async () => {
    for (let from = 0; from < docs.length; from += PORTION) await base.bulkDocs(docs.slice(from, from + PORTION));
  });
  const find = async (text: string) => {
    const range = { startkey: text, endkey: `${text}${BEHIND}`, limit: SHOWN };
    return (await base.allDocs({ ...range, include_docs: true })).rows.length;
  };
  const found = await foundEach(texts, find);
  await base.destroy();
  return { written, found };
}

/** With the name as an index. */
export async function inRx(clients: PeerClient[], texts: string[]): Promise<Took> {
  const base = await createRxDatabase({
    name: `bench-rx-${Date.now()}`,
    storage: getRxStorageDexie(),
    multiInstance: false,
  });
  const text = { type: 'string', maxLength: 200 } as const;
  const many = { type: 'array', items: { type: 'string' } } as const;
  const { clients: kept } = await base.addCollections({
    clients: {
      schema: {
        version: 0,
        primaryKey: 'id',
        type: 'object',
        properties: {
          id: text,
          name: text,
          key: text,
          city: text,
          tags: many,
          person: text,
          emails: many,
          phones: many,
        },
        required: ['id', 'name', 'key'],
        indexes: ['key'],
      },
    },
  });
  if (!kept) throw new Error('There is no collection');
  const written = await timed(async () => {
    for (let from = 0; from < clients.length; from += PORTION)
      await kept.bulkInsert(clients.slice(from, from + PORTION));
  });
  const find = async (begin: string) =>
    (await kept.find({ selector: { key: { $gte: begin, $lt: `${begin}${BEHIND}` } }, limit: SHOWN }).exec()).length;
  const found = await foundEach(texts, find);
  await base.remove();
  return { written, found };
}

async function foundEach(texts: string[], find: (text: string) => Promise<number>): Promise<number[]> {
  const took: number[] = [];
  for (const text of texts) {
    took.push(
      await timed(async () => {
        if ((await find(text)) === 0) throw new Error(`Nobody is called ${text}`);
      }),
    );
  }
  return took;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

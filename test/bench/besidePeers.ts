import { join } from 'node:path';
import { launchBrowser } from '../rig/browser.ts';
import { EMPTY_PAGE } from './build.ts';
import { bundled } from './bundled.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import type { inPouch, inRx, PeerClient, Took } from './peersInPage.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';
import type { openStore } from './storeInPage.ts';

const CLIENTS = sized(10_000);
const TIMES = 3;
const WORDS = ['Severstroy', 'Papuci', 'Moth', 'Klyaksa', 'Nori'];
/** One after the other; each says how its list begins. */
const TEXTS = ['severstroy 1', 'papuci', 'moth 2', 'klyaksa 3', 'nori', 'severstroy 7', 'papuci 4', 'moth', 'nori 9'];

type PeersPage = typeof globalThis & {
  forgetMeNotPeers: { inPouch: typeof inPouch; inRx: typeof inRx };
  forgetMeNotStore: { openStore: typeof openStore };
};

/**
 * The same clients written into this product's store, into PouchDB and into RxDB, in the same browser, and looked for by the
 * beginning of their names. The product does more for it: a journal that takes all of it back, words for any part of a
 * name in any letters, likenesses, marks.
 */
export async function besidePeers(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    // A page of its own each: two versions of one library do not bear each other.
    const [page, other] = [await browser.page(EMPTY_PAGE), await browser.page(EMPTY_PAGE)];
    await page.evaluate(await bundled(join(import.meta.dirname, 'storeInPage.ts'), 'forgetMeNotStore'));
    await other.evaluate(await bundled(join(import.meta.dirname, 'peersInPage.ts'), 'forgetMeNotPeers'));
    const clients = Array.from({ length: CLIENTS }, (_, i) => clientOf(i));
    const rounds: { ours: Took; pouch: Took; rx: Took }[] = [];
    for (let i = 0; i < TIMES; i++) {
      await calm();
      const ours = await page.evaluate(inOurs, { clients, texts: TEXTS });
      await calm();
      const pouch = await other.evaluate(inPeer, { peer: 'inPouch' as const, clients, texts: TEXTS });
      await calm();
      rounds.push({ ours, pouch, rx: await other.evaluate(inPeer, { peer: 'inRx' as const, clients, texts: TEXTS }) });
    }
    const written = (of: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[of].written));
    const found = (of: keyof (typeof rounds)[number]) => median(rounds.flatMap((round) => round[of].found));
    const note = (peer: string) => `${CLIENTS} clients, medians of ${TIMES}; held against ${peer} in the same browser.`;
    return [
      {
        ...{ name: 'a list kept, with its words, beside PouchDB', unit: 'ms', note: note('PouchDB') },
        ...{ measured: written('ours'), floor: written('pouch') },
      },
      {
        ...{ name: 'a list kept, with its words, beside RxDB', unit: 'ms', note: note('RxDB on Dexie') },
        ...{ measured: written('ours'), floor: written('rx') },
      },
      {
        ...{ name: 'a client found beside PouchDB', unit: 'ms', note: note('a range of keys in PouchDB') },
        ...{ measured: found('ours'), floor: found('pouch') },
      },
      {
        ...{ name: 'a client found beside RxDB', unit: 'ms', note: note('an index of RxDB') },
        ...{ measured: found('ours'), floor: found('rx') },
      },
    ];
  } finally {
    await browser.close();
  }
}

function clientOf(i: number): PeerClient {
  const name = `${WORDS[i % WORDS.length]} ${i}`;
  return {
    ...{
      id: `client-${i}`,
      name,
      key: name.toLowerCase(),
      city: 'Balti',
      tags: ['list'],
      person: `Anna Sokolova ${i}`,
    },
    ...{ emails: [`person-${i}@firm-${i}.example`], phones: [`+37369${String(100_000 + i)}`] },
  };
}

interface Asked {
  clients: PeerClient[];
  texts: string[];
}

/** Runs in the page. */
async function inPeer({ peer, clients, texts }: Asked & { peer: 'inPouch' | 'inRx' }): Promise<Took> {
  return (globalThis as PeersPage).forgetMeNotPeers[peer](clients, texts);
}

/** Runs in the page. */
async function inOurs({ clients, texts }: Asked): Promise<Took> {
  const name = 'bench-beside';
  await new Promise((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = resolve;
    gone.onerror = reject;
  });
  const store = (globalThis as PeersPage).forgetMeNotStore.openStore(name);
  await store.project();
  const rows = clients.map(
    ({ name: firm, person, emails, phones, city, tags }) => `${firm};${person};${emails};${phones};${city};${tags}`,
  );
  const { read, planned, took } = await store.bring(`Company;Person;E-mail;Telephone;City;Tags\n${rows.join('\n')}\n`);
  const projected = await store.project();
  const found: number[] = [];
  for (const text of texts) found.push(await store.find(text));
  await store.drop();
  return { written: read + planned + took + projected, found };
}

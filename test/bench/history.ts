import type { Browser } from '../rig/browser.ts';

/** So many clients at once are given their history in one transaction. */
const PORTION = 5_000;

interface Size {
  /** The clients of the practice mailbox, by their ids. */
  clientIds: string[];
  /** The invented firms, by their count. */
  firms: number;
  /** Entries of each. */
  each: number;
  now: number;
}

/** Gives each client so many entries of history. They are made where they are kept: a million would be long on the way. */
export async function fillHistory(browser: Browser, { clientIds, firms, each, now }: Size): Promise<void> {
  await browser.evaluateInExtension(writeHistory, { clientIds, each, now });
  for (let from = 0; from < firms; from += PORTION) {
    const some = Array.from({ length: Math.min(PORTION, firms - from) }, (_, i) => `client-${from + i}`);
    await browser.evaluateInExtension(writeHistory, { clientIds: some, each, now });
  }
}

/** Runs in the browser. */
async function writeHistory({ clientIds, each, now }: Omit<Size, 'firms'>): Promise<void> {
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('forget-me-not');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = base.transaction('activity', 'readwrite', { durability: 'relaxed' });
  const over = new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  const table = writing.objectStore('activity');
  const day = 24 * 60 * 60_000;
  const things = [
    'samples',
    'цены на картон',
    'livrare',
    'the calculation',
    'счёт и акт',
    'contract',
    'реклама',
    'visit',
  ];
  const whose = (id: string, n: number) => things[(Number(id.replace(/\D/g, '').slice(-6)) * 7 + n) % things.length];
  for (const clientId of clientIds) {
    for (let n = 0; n < each; n++) {
      const kind = n % 2 === 0 ? 'letter-in' : 'letter-out';
      // Older than what the client has beside it, so that the first lines of every dossier stay as they are.
      table.put({
        id: `history-${clientId}-${n}`,
        clientId,
        kind,
        at: now - (400 + n * 9) * day,
        title: `Order ${n}: ${whose(clientId, n)} ${clientId.slice(-4)}`,
      });
    }
  }
  await over;
  base.close();
}

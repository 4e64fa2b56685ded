import type { ReactivationList } from '../../lib/domain/reactivationViews.ts';
import { ASKING_PAGE, ask } from './ask.ts';
import type { Base } from './bases.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { prepareFloor, sendNothing } from './floor.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';

/** As many as a page of the list shows. */
const SHOWN = 50;
const TIMES = 40;
const WARM_UP = 5;

/**
 * A page of the clients who order nothing for longer than usual, as the page asks for it, each time another one. Held
 * against reading the same rows in the same worker without any library, and a message there and back.
 */
export async function quietClients({ browser, clients, inWork }: Base): Promise<Finding> {
  const listed = Math.min(inWork, sized(20_000));
  await browser.evaluateInExtension(listAll, listed);
  const page = await browser.page(ASKING_PAGE);
  const worker = await browser.background();
  await worker.evaluate(prepareFloor);
  const took = { list: [] as number[], message: [] as number[], rows: [] as number[] };
  for (let i = -WARM_UP; i < TIMES; i++) {
    await calm();
    const offset = ((i + WARM_UP) * SHOWN) % Math.max(SHOWN, listed - SHOWN);
    const list = await page.evaluate(timedList, { offset, limit: Math.min(SHOWN, listed) });
    const message = await page.evaluate(sendNothing, undefined);
    const rows = await worker.evaluate(readRows, { offset, limit: Math.min(SHOWN, listed) });
    if (i < 0) continue;
    took.list.push(list);
    took.message.push(message);
    took.rows.push(rows);
  }
  const { total } = await page.evaluate(ask<ReactivationList>, {
    ...{ call: 'reactivation.list', data: { offset: 0, limit: 1 } },
  });
  await page.close();
  await browser.evaluateInExtension(listNobody, undefined);
  if (total !== listed) throw new Error(`${total} of ${listed} clients are on the list`);
  const [message, rows] = [median(took.message), median(took.rows)];
  return {
    name: 'a page of quiet clients',
    unit: 'ms',
    measured: median(took.list),
    floor: message + rows,
    limit: { timesFloor: 1.5 },
    note:
      `${SHOWN} of ${listed} on the list among ${clients} clients, medians of ${TIMES}; the floor is ` +
      `${message.toFixed(1)} ms for an empty message there and back and ${rows.toFixed(1)} ms for the same rows, ` +
      'their clients and the count, read raw.',
  };
}

/** Runs in a page of the extension. */
async function timedList(data: { offset: number; limit: number }): Promise<number> {
  const from = performance.now();
  const { res } = await chrome.runtime.sendMessage({ type: 'reactivation.list', data: { data } });
  const took = performance.now() - from;
  if (res?.value?.lines?.length !== data.limit) throw new Error(`${res?.value?.lines?.length} clients are listed`);
  return took;
}

/** Runs in the worker: the standings in the order of the list, how many there are, and their clients. */
async function readRows({ offset, limit }: { offset: number; limit: number }): Promise<number> {
  const { base, answerOf } = globalThis.benchRaw;
  const from = performance.now();
  const work = base.transaction(['standing', 'client']);
  const index = work.objectStore('standing').index('[playbook+rank]');
  const all = IDBKeyRange.bound(['reactivation', ''], ['reactivation', '\uffff']);
  const counted = answerOf(index.count(all));
  const standings = await new Promise<{ clientId: string }[]>((resolve, reject) => {
    const found: { clientId: string }[] = [];
    const request = index.openCursor(all);
    let skipped = offset === 0;
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.length === limit) return resolve(found);
      if (!skipped) {
        skipped = true;
        return cursor.advance(offset);
      }
      found.push(cursor.value);
      cursor.continue();
    };
  });
  const store = work.objectStore('client');
  const clients = await Promise.all(standings.map(({ clientId }) => answerOf(store.get(clientId))));
  await counted;
  const took = performance.now() - from;
  if (clients.length !== limit || clients.includes(undefined)) throw new Error('A client of the list is not there');
  return took;
}

/** Runs in the extension: what the playbook would keep of so many clients that have been quiet for long. */
async function listAll(count: number): Promise<void> {
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('forget-me-not');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const work = base.transaction('standing', 'readwrite');
  for (let i = 0; i < count; i++) {
    const minor = ((i * 7_919) % count) * 100;
    work.objectStore('standing').put({
      ...{ playbook: 'reactivation', subject: `client-${i}`, clientId: `client-${i}`, standing: 'listed' },
      ...{ next: '9999-12-31', rank: `1:${String(1e15 - minor).padStart(16, '0')}` },
      kept: { last: '2026-01-10', enters: '2026-02-01', usualDays: 11, yearly: { minor, currency: 'MDL' } },
    });
  }
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  base.close();
}

/** Runs in the extension: the base is as it was, for the measures that come after. */
async function listNobody(): Promise<void> {
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('forget-me-not');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const work = base.transaction('standing', 'readwrite');
  work.objectStore('standing').delete(IDBKeyRange.bound(['reactivation', ''], ['reactivation', '\uffff']));
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  base.close();
}

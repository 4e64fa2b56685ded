import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../rig/browser.ts';
import { EMPTY_PAGE } from './build.ts';
import { bundled } from './bundled.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';
import type { openStore } from './storeInPage.ts';
import { prepareTwin } from './twin.ts';

const CLIENTS = sized(100_000);
/** Not counted: the first finds code not yet compiled. */
const WARM_UP = sized(2_000);
const TIMES = 3;

/** What one round takes, in milliseconds. */
interface Round {
  job: number;
  raw: number;
  projected: number;
  undo: number;
  rawRemoved: number;
  unprojected: number;
}

type StorePage = typeof globalThis & { forgetMeNotStore: { openStore: typeof openStore } };

/**
 * A large import as one job, and all of it taken back: the product's store in a page of its own, on a base of its own,
 * against a raw bulk write and a raw bulk delete of the same rows in a base with the same indexes.
 */
export async function clientsJob(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const script = await bundled(join(import.meta.dirname, 'storeInPage.ts'), 'forgetMeNotStore');
    const page = await browser.page(EMPTY_PAGE);
    await page.evaluate(script);
    await page.evaluate(prepareTwin);
    await roundIn(page, WARM_UP);
    const rounds: Round[] = [];
    for (let i = 0; i < TIMES; i++) rounds.push(await roundIn(page, CLIENTS));
    const of = (part: keyof Round) => median(rounds.map((round) => round[part]));
    const what = `${CLIENTS} clients with a contact and an address each, medians of ${TIMES}`;
    return [
      {
        name: 'clients added as a job',
        unit: 'ms',
        measured: of('job'),
        floor: of('raw'),
        limit: { timesFloor: 2 },
        note: `${what}; the floor is a raw bulk write of the same ${CLIENTS * 3} rows with the same indexes.`,
      },
      {
        name: 'words of clients that a job added',
        unit: 'ms',
        measured: of('projected'),
        note: 'words for the search, likenesses, marks and figures, after the job; in the product they are made beside it.',
      },
      {
        name: 'the job taken back',
        unit: 'ms',
        measured: of('undo'),
        floor: of('rawRemoved'),
        limit: { timesFloor: 3 },
        note: `${what}; the floor is a raw bulk delete of the same rows, and ${of('unprojected').toFixed(0)} ms more take their words away.`,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function roundIn(page: Page, count: number): Promise<Round> {
  await calm();
  return page.evaluate(oneRound, count);
}

/** Runs in the page. */
async function oneRound(count: number): Promise<Round> {
  const { open, write, remove, drop } = globalThis.benchTwin;
  const name = 'bench-clients';
  await new Promise((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = resolve;
    gone.onerror = reject;
  });
  const store = (globalThis as StorePage).forgetMeNotStore.openStore(name);
  const { jobId, took: job } = await store.addClients(count);
  const rows = await store.rows();
  const keys: Record<string, IDBValidKey[]> = {};
  for (const [table, all] of Object.entries(rows)) {
    if (all.length !== count) throw new Error(`${all.length} of ${count} rows are in ${table}`);
    keys[table] = (all as { id?: string; address?: string }[]).map(({ id, address }) => id ?? address ?? '');
  }
  const twin = await open(name);
  const raw = await write(twin, rows);
  const projected = await store.project();
  const undo = await store.undo(jobId);
  const left = await store.count();
  if (left > 0) throw new Error(`${left} rows are left of a job that was taken back`);
  const rawRemoved = await remove(twin, keys);
  const unprojected = await store.project();
  await drop(twin);
  await store.drop();
  return { job, raw, projected, undo, rawRemoved, unprojected };
}

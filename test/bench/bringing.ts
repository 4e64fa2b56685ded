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

/** So many rows, and so often; what is found is called so. */
const LISTS = [
  { name: 'a list brought, from the file to the last word', rows: sized(10_000), times: 3 },
  { name: 'a large list brought, from the file to the last word', rows: sized(100_000), times: 1 },
];
/** Not counted: the first finds code not yet compiled. */
const WARM_UP = sized(1_000);

/** What one round takes, in milliseconds. */
interface Round {
  read: number;
  planned: number;
  job: number;
  projected: number;
  raw: number;
  undo: number;
}

type StorePage = typeof globalThis & { forgetMeNotStore: { openStore: typeof openStore } };

/** A list of clients in CSV from the bytes of the file to the last row and word, against a raw bulk write of its rows. */
export async function bringing(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const script = await bundled(join(import.meta.dirname, 'storeInPage.ts'), 'forgetMeNotStore');
    const page = await browser.page(EMPTY_PAGE);
    await page.evaluate(script);
    await page.evaluate(prepareTwin);
    await roundIn(page, WARM_UP);
    const findings: Finding[] = [];
    for (const list of LISTS) findings.push(...(await measured(page, list)));
    return findings;
  } finally {
    await browser.close();
  }
}

async function measured(page: Page, { name, rows, times }: (typeof LISTS)[number]): Promise<Finding[]> {
  const rounds: Round[] = [];
  for (let i = 0; i < times; i++) rounds.push(await roundIn(page, rows));
  const of = (part: (round: Round) => number) => median(rounds.map(part));
  const parts = (['read', 'planned', 'job', 'projected'] as const).map(
    (part) => `${part} ${of((round) => round[part]).toFixed(0)}`,
  );
  return [
    {
      ...{ name, unit: 'ms', limit: { timesFloor: 3 } },
      measured: of(({ read, planned, job, projected }) => read + planned + job + projected),
      floor: of(({ raw }) => raw),
      note: `${rows} rows of CSV with a company, a person, an address and a telephone each, medians of ${times}: ${parts.join(', ')}; the floor is a raw bulk write of the rows that came of it, without words.`,
    },
    { name: `${name.split(',')[0]}, taken back`, unit: 'ms', measured: of(({ undo }) => undo), note: 'as one job.' },
  ];
}

async function roundIn(page: Page, count: number): Promise<Round> {
  await calm();
  return page.evaluate(oneRound, count);
}

/** Runs in the page. */
async function oneRound(count: number): Promise<Round> {
  const { open, write, drop } = globalThis.benchTwin;
  const name = 'bench-bringing';
  await new Promise((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = resolve;
    gone.onerror = reject;
  });
  const store = (globalThis as StorePage).forgetMeNotStore.openStore(name);
  // The background has seen the base before, empty.
  await store.project();
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `Severstroy ${i} SRL;Anna Sokolova ${i};person-${i}@firm-${i}.example;+37369${String(100_000 + i)};Balti;key`,
  );
  const text = `Company;Person;E-mail;Telephone;City;Tags\n${rows.join('\n')}\n`;
  const { jobId, read, planned, took: job } = await store.bring(text);
  const kept = await store.rows();
  if (kept.client?.length !== count) throw new Error(`${kept.client?.length} of ${count} rows became clients`);
  const twin = await open(name);
  const raw = await write(twin, kept);
  const projected = await store.project();
  const undo = await store.undo(jobId);
  await drop(twin);
  await store.drop();
  return { read, planned, job, projected, raw, undo };
}

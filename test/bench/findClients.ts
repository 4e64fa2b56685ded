import type { Page } from '@playwright/test';
import { waitUntil } from '../rig/wait.ts';
import { ASKING_PAGE } from './ask.ts';
import { type Base, openBase } from './bases.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { levelOf } from './memory.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

/** Whom somebody looks for, letter by letter: in other letters, by a person, a domain, a telephone, two words, in vain. */
const TYPED = ['severst', 'лунный к', 'lunnyi', 'stefan', 'anna sok', 'firm-77', '360000', 'moth ladder', 'zzz', 'ооо'];
const PRESSES = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
const HISTORY = ['samples', 'картон', 'kartonu', 'order 3', 'livrare 77', 'contract', 'schet akt', 'calculation order'];
const TIMES = 15;
const DEATHS = 4;
/** Megabytes of kB. */
const MB = 1_024;

/** The segment of the fifth limit: five conditions, four of which most clients meet. */
const SEGMENT = {
  match: 'all',
  conditions: [
    { field: 'name', op: 'contains', text: 's' },
    { field: 'lastOrder', op: 'longer-ago', days: 60 },
    { field: 'lastContact', op: 'longer-ago', days: 3 },
    { field: 'owed', op: 'under', number: 100_000, currency: 'MDL' },
    { field: 'created', op: 'within', days: 400 },
  ],
};

/** How long finding takes among many, and what the page that shows them holds. */
export async function findClients(extension: string, large: Base): Promise<Finding[]> {
  const few = await openBase(extension, { clients: sized(10_000), inWork: sized(2_000) });
  try {
    const among = { few: await pressesIn(few), many: await pressesIn(large) };
    const page = await large.browser.page(ASKING_PAGE);
    const history = await timesOf(
      page,
      HISTORY.map((search) => ['find.all', { search }] as const),
    );
    const list = { search: '', filter: SEGMENT, offset: 0, limit: 100 };
    const segment = await timesOf(page, [
      ['client.list', list],
      ['client.list', { ...list, order: { by: 'lastContact' } }],
    ]);
    const woken: number[] = [];
    for (let i = 0; i < DEATHS; i++) {
      await large.browser.killWorker();
      await calm();
      woken.push(await page.evaluate(askTimed, { call: 'find.all', data: { search: 'sever' } }));
    }
    await page.close();
    const held = await heldByPage(large);
    const what = `${PRESSES.length} key presses among ${large.clients} clients`;
    return [
      {
        ...{ name: 'a key press of the search', unit: 'ms', measured: median(among.many), limit: { most: 20 } },
        note: `the median of ${what}; ${median(among.few).toFixed(1)} ms among ${few.clients}.`,
      },
      {
        ...{
          name: 'a key press of the search, 95 of 100',
          unit: 'ms',
          measured: slowest(among.many),
          limit: { most: 50 },
        },
        note: what,
      },
      {
        ...{ name: 'a key press among many', unit: 'ms', measured: median(among.many), floor: median(among.few) },
        ...{ limit: { timesFloor: 2 }, note: `${what}; the floor is the same among ${few.clients}.` },
      },
      {
        ...{ name: 'search of the history', unit: 'ms', measured: median(history), limit: { most: 60 } },
        note: `the palette's whole answer among ${large.history} entries; 95 of 100 within ${slowest(history).toFixed(1)} ms.`,
      },
      {
        ...{ name: 'first page of a segment', unit: 'ms', measured: median(segment), limit: { most: 150 } },
        note: `five conditions among ${large.clients} clients, the first 100; 95 of 100 within ${slowest(segment).toFixed(1)} ms.`,
      },
      {
        ...{ name: 'the first search of a worker', unit: 'ms', measured: median(woken) },
        note: `to the answer after the worker was ended: it starts, and reads the lines of ${large.clients} clients.`,
      },
      {
        ...{ name: 'memory of the clients’ page', unit: 'kB', measured: held / 1_024, limit: { most: 150 * MB } },
        note: `${large.clients} clients searched and scrolled through to their end.`,
      },
    ];
  } finally {
    await few.browser.close();
  }
}

async function pressesIn({ browser }: Base): Promise<number[]> {
  const page = await browser.page(ASKING_PAGE);
  // The first finds code not yet compiled, and reads the lines.
  await timesOf(
    page,
    PRESSES.slice(0, 12).map((search) => ['find.all', { search }] as const),
    1,
  );
  const took: number[] = [];
  for (const search of PRESSES) {
    await calm();
    took.push(await page.evaluate(askTimed, { call: 'find.all', data: { search } }));
  }
  await page.close();
  return took;
}

async function timesOf(page: Page, asked: readonly (readonly [call: string, data: object])[], times = TIMES) {
  const took: number[] = [];
  for (let i = times === 1 ? 0 : -1; i < times; i++) {
    for (const [call, data] of asked) {
      await calm();
      const one = await page.evaluate(askTimed, { call, data });
      if (i >= 0) took.push(one);
    }
  }
  return took;
}

/** Runs in a page of the extension: milliseconds to the answer. */
async function askTimed({ call, data }: { call: string; data: object }): Promise<number> {
  const from = performance.now();
  const { res } = await chrome.runtime.sendMessage({ type: call, data: { data } });
  const took = performance.now() - from;
  if (!res.ok) throw new Error(res.sentence);
  return took;
}

/** Bytes that the page holds after a manager has looked for several and scrolled through all. */
async function heldByPage({ browser }: Base): Promise<number> {
  const page = await browser.page('dashboard.html#/clients');
  await page.getByRole('rowheader').first().waitFor();
  const box = page.getByRole('searchbox');
  for (const text of ['sever', 'лунный', '']) {
    await box.fill(text);
    await page.waitForFunction(
      (typed) => document.querySelector<HTMLInputElement>('input[type=search]')?.value === typed,
      text,
    );
  }
  for (let part = 1; part <= 40; part++) {
    await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part / 40);
    const isShown = () => page.evaluate(() => document.querySelectorAll('tbody th[scope=row]').length > 5);
    await waitUntil('rows to be shown where it was scrolled to', isShown);
  }
  const { heap } = await levelOf(page);
  await page.close();
  return heap;
}

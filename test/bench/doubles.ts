import type { DuplicateList } from '../../lib/domain/merge/pair.ts';
import { launchBrowser } from '../rig/browser.ts';
import { seed } from '../rig/seed.ts';
import { waitUntil } from '../rig/wait.ts';
import { ASKING_PAGE, ask } from './ask.ts';
import { baseOf } from './base.ts';
import type { Finding } from './finding.ts';
import { type Planted, plantDoubles } from './plantedDoubles.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

const CLIENTS = sized(100_000);
/** Of so many clients one is there twice. */
const ONE_IN = 200;
const QUIET = 30;

/** All clients looked through for doubles, and how long others wait for their answers meanwhile. */
export async function doubles(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const rows = await baseOf({ clients: CLIENTS, inWork: sized(20_000), now: new Date() });
    const planted = plantDoubles(rows, ONE_IN);
    await seed(browser, rows);
    const page = await browser.page(ASKING_PAGE);
    const today = async () => {
      const from = performance.now();
      await page.evaluate(ask, { call: 'today.show', data: { limit: 50 } });
      return performance.now() - from;
    };
    const quiet: number[] = [];
    for (let i = 0; i < QUIET; i++) quiet.push(await today());
    const busy: number[] = [];
    const from = performance.now();
    await page.evaluate(ask, { call: 'duplicates.look', data: { of: 'clients', commandId: crypto.randomUUID() } });
    let list: DuplicateList | undefined;
    await waitUntil(
      'all clients to be looked through',
      async () => {
        busy.push(await today());
        list = await page.evaluate(ask<DuplicateList>, { call: 'duplicates.list', data: {} });
        return list.looking === undefined;
      },
      { seconds: 300, every: 200 },
    );
    const took = performance.now() - from;
    const pairs = new Set(list?.pairs.map(({ a, b }) => [a, b].sort().join(' ')));
    const isFound = ({ original, double }: Planted) => pairs.has([original, double].sort().join(' '));
    const missed = planted.filter((one) => !isFound(one)).length;
    return [
      {
        name: 'all doubles found',
        unit: 'ms',
        measured: took,
        limit: { most: 60_000 },
        note: `among ${CLIENTS} clients, ${planted.length} of whom are there twice; ${pairs.size} pairs; asked five times a second meanwhile.`,
      },
      {
        name: 'doubles that were not found',
        unit: '%',
        measured: (100 * missed) / planted.length,
        limit: { most: 0 },
        note: `of those that were planted; ${byKind(planted, isFound)}.`,
      },
      {
        name: 'the day’s list while doubles are looked for',
        unit: 'ms',
        measured: median(busy),
        floor: median(quiet),
        note: `medians; 95 of 100 within ${slowest(busy).toFixed(0)} ms, and ${slowest(quiet).toFixed(0)} ms in quiet.`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Of each kind how many were planted and how many found: "telephone 84 of 84". */
function byKind(planted: Planted[], isFound: (one: Planted) => boolean): string {
  return [...Map.groupBy(planted, ({ kind }) => kind)]
    .map(([kind, all]) => `${kind}: ${all.filter(isFound).length} of ${all.length}`)
    .join('; ');
}

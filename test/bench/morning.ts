import { join } from 'node:path';
import { launchBrowser } from '../rig/browser.ts';
import { EMPTY_PAGE } from './build.ts';
import { bundled } from './bundled.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import type { openPurchases } from './purchasesInPage.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';

const SUBJECTS = sized(20_000);
const EACH = 10;
const TIMES = 3;
const LIMIT_SECONDS = 5;

type PurchasesPage = typeof globalThis & { forgetMeNotPurchases: { openPurchases: typeof openPurchases } };

/** A morning on which all plans may have changed by the day, and how long somebody else waits meanwhile. */
export async function morning(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const script = await bundled(join(import.meta.dirname, 'purchasesInPage.ts'), 'forgetMeNotPurchases');
    const page = await browser.page(EMPTY_PAGE);
    await page.evaluate(script);
    await calm();
    const { sweeps, waits } = await page.evaluate(measure, { clients: SUBJECTS, each: EACH, times: TIMES });
    return [
      {
        name: 'a morning’s sweep',
        unit: 'ms',
        measured: median(sweeps),
        limit: { most: LIMIT_SECONDS * 1_000 },
        note:
          `${SUBJECTS} clients with ${EACH} orders each whose day has come, the median of ${TIMES}; in parts, ` +
          `between which another question was answered after ${median(waits).toFixed(0)} ms at most.`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function measure(size: { clients: number; each: number; times: number }) {
  const base = (globalThis as PurchasesPage).forgetMeNotPurchases.openPurchases('bench-morning');
  await base.fill(size.clients, size.each);
  const took = { sweeps: [] as number[], waits: [] as number[] };
  for (let i = 0; i < size.times; i++) {
    const { took: sweep, wait } = await base.morning();
    took.sweeps.push(sweep);
    took.waits.push(wait);
  }
  await base.drop();
  return took;
}

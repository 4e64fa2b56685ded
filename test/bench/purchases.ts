import { join } from 'node:path';
import { launchBrowser } from '../rig/browser.ts';
import { EMPTY_PAGE } from './build.ts';
import { bundled } from './bundled.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import type { Beside, openPurchases } from './purchasesInPage.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';

const SMALL = 1_000;
const LARGE = sized(100_000);
const EACH = 10;
const ORDERS = 30;
const LOOKS = 5;
/** Not counted: the first finds code not yet compiled. */
const WARM_UP = 3;

type PurchasesPage = typeof globalThis & { forgetMeNotPurchases: { openPurchases: typeof openPurchases } };

interface Took {
  order: number[];
  matrix: number[];
  rows: number[];
  refitted: Beside;
}

/**
 * A new order among few clients and among many, each with ten orders: it plans its own client anew and no other. And the
 * matrix of all clients, against reading what is kept of them from the same table.
 */
export async function purchases(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const script = await bundled(join(import.meta.dirname, 'purchasesInPage.ts'), 'forgetMeNotPurchases');
    const page = await browser.page(EMPTY_PAGE);
    await page.evaluate(script);
    const took: Took[] = [];
    for (const clients of [SMALL, LARGE]) {
      await calm();
      took.push(await page.evaluate(measure, { clients, each: EACH, orders: ORDERS, looks: LOOKS, warmUp: WARM_UP }));
    }
    const [small, large] = took;
    if (!small || !large) throw new Error('Nothing was measured');
    return [
      {
        name: 'a new order among many clients',
        unit: 'ms',
        measured: median(large.order),
        floor: median(small.order),
        limit: { timesFloor: 1.5 },
        note: `${LARGE} clients with ${LARGE * EACH} orders, medians of ${ORDERS}; the floor is the same among ${SMALL} clients.`,
      },
      {
        name: 'the activity matrix',
        unit: 'ms',
        measured: median(large.matrix),
        floor: median(large.rows),
        limit: { timesFloor: 1.5 },
        note: `of ${LARGE} clients, medians of ${LOOKS}; the floor is reading what is kept of their purchases.`,
      },
      {
        name: 'what is usual, worked out anew',
        unit: 'ms',
        measured: large.refitted.took,
        note: `from the purchases of ${LARGE} clients; another question was answered after ${large.refitted.wait.toFixed(0)} ms at most.`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function measure(size: { clients: number; each: number; orders: number; looks: number; warmUp: number }) {
  const base = (globalThis as PurchasesPage).forgetMeNotPurchases.openPurchases(`bench-purchases-${size.clients}`);
  await base.fill(size.clients, size.each);
  const took: Omit<Took, 'refitted'> = { order: [], matrix: [], rows: [] };
  for (let i = -size.warmUp; i < size.orders; i++) {
    const one = await base.order((i + size.warmUp) * 7);
    if (i >= 0) took.order.push(one);
  }
  for (let i = -size.warmUp; i < size.looks; i++) {
    const [rows, matrix] = [await base.readRows(), await base.matrix()];
    if (i < 0) continue;
    took.rows.push(rows);
    took.matrix.push(matrix);
  }
  const refitted = await base.refitted();
  await base.drop();
  return { ...took, refitted };
}

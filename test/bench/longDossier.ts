import type { Base } from './bases.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { fillHistory } from './history.ts';
import { openAtOnce } from './popup.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

const ENTRIES = sized(10_000);
const TIMES = 15;
const WARM_UP = 2;
const [SHORT, LONG] = ['client-101', 'client-102'];

/** The dashboard's page of a client, from the start of navigation to the history on screen: with a long one as with a short one. */
export async function longDossier({ browser, history, clients }: Base): Promise<Finding> {
  await fillHistory(browser, { clientIds: [LONG], firms: 0, each: ENTRIES, now: Date.now() });
  const open = async (clientId: string) => {
    await calm();
    const shown = { path: `dashboard.html#/clients/${clientId}`, selector: '[data-testid=timeline] li' };
    return openAtOnce(browser, shown);
  };
  const took = { short: [] as number[], long: [] as number[] };
  for (let i = -WARM_UP; i < TIMES; i++) {
    const [short, long] = [await open(SHORT), await open(LONG)];
    if (i < 0) continue;
    took.short.push(short);
    took.long.push(long);
  }
  return {
    name: 'dossier with a long history',
    unit: 'ms',
    measured: median(took.long),
    floor: median(took.short),
    limit: { timesFloor: 1.3 },
    note:
      `${ENTRIES} entries, medians of ${TIMES}, 95 of 100 within ${slowest(took.long).toFixed(0)} ms; the floor is a ` +
      `client with ${history / clients}.`,
  };
}

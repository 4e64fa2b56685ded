import { randomUUID } from 'node:crypto';
import { dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { tell } from '../e2e/calls.ts';
import { twoYears } from '../practice/twoYears.ts';
import type { Browser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** Brings in firms with two years of orders by the product's own job, and has the playbooks look at them. */
export async function addSampleYears(browser: Browser, now: Date): Promise<void> {
  const clients = twoYears(dayOf(wallClockOf(now)));
  const { jobId } = await tell(browser, 'clients.import', { commandId: randomUUID(), clients });
  await waitUntil('the list to be brought in', async () => {
    const job = await tell(browser, 'job.show', { jobId });
    return job === null || job.state === 'done';
  });
  await addCare(browser);
  // A worker that starts sweeps.
  await browser.killWorker();
  await browser.background();
  await waitUntil('late clients to be named', async () => {
    const late = await tell(browser, 'rhythm.late', { offset: 0, limit: 50 });
    return late.lines.some(({ next }) => next?.from?.playbook === 'rhythm');
  });
}

/** What nobody could bring in a list: how near some are, what one plans to buy, what two have asked. */
async function addCare(browser: Browser): Promise<void> {
  const command = () => ({ commandId: randomUUID() });
  const found = await waitFor(browser, 'Depozitul Albastru');
  const others = await Promise.all(['Самовар', 'Kettle & Crane', 'Umbrele'].map((name) => waitFor(browser, name)));
  for (const clientId of [found, ...others])
    await tell(browser, 'client.edit', { ...command(), clientId, tier: 'key' as const });
  const [samovar = '', kettle = '', umbrella = ''] = others;
  const amount = { minor: 25_000_000, currency: 'MDL' };
  const bonus = { from: 24_000_000, gives: '3 %' };
  await tell(browser, 'plan.add', { ...command(), clientId: umbrella, period: 'year', amount, bonus });
  await tell(browser, 'request.open', {
    ...{ ...command(), clientId: samovar, kind: 'complaint', text: 'Две коробки пришли мокрыми' },
  });
  await tell(browser, 'request.open', {
    ...{ ...command(), clientId: kettle, kind: 'question', text: 'Do the boxes come with a lid?' },
  });
}

/** Lists find it when it is made findable, which comes after it was brought in. */
async function waitFor(browser: Browser, search: string): Promise<string> {
  let id: string | undefined;
  await waitUntil(`${search} to be found`, async () => {
    const { rows } = await tell(browser, 'client.list', { search, offset: 0, limit: 1 });
    id = rows[0]?.id;
    return id !== undefined;
  });
  return id ?? '';
}

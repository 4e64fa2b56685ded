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
  // A worker that starts sweeps.
  await browser.killWorker();
  await browser.background();
  await waitUntil('late clients to be named', async () => {
    const late = await tell(browser, 'rhythm.late', { offset: 0, limit: 50 });
    return late.lines.some(({ next }) => next?.from?.playbook === 'rhythm');
  });
}

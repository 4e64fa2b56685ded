import { randomUUID } from 'node:crypto';
import type { Said, Why } from '../../lib/domain/reactivation.ts';
import type { Score } from '../../lib/domain/satisfaction.ts';
import { addDays, type Day, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { tell } from '../e2e/calls.ts';
import { twoYears } from '../practice/twoYears.ts';
import type { Browser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** Brings in firms with two years of orders by the product's own job, and has the playbooks look at them. */
export async function addSampleYears(browser: Browser, now: Date): Promise<void> {
  const today = dayOf(wallClockOf(now));
  const clients = twoYears(today);
  const { jobId } = await tell(browser, 'clients.import', { commandId: randomUUID(), clients });
  await waitUntil('the list to be brought in', async () => {
    const job = await tell(browser, 'job.show', { jobId });
    return job === null || job.state === 'done';
  });
  await addCare(browser, today);
  // A worker that starts sweeps.
  await browser.killWorker();
  await browser.background();
  await waitUntil('late clients to be named', async () => {
    const late = await tell(browser, 'rhythm.late', { offset: 0, limit: 50 });
    return late.lines.some(({ next }) => next?.from?.playbook === 'rhythm');
  });
  await addAsked(browser, today);
}

/** Talks with some of them, days ago, and how satisfied they were. */
const TALKS: [client: string, kind: 'call' | 'meeting', ago: number, title: string, score?: Score][] = [
  ['Umbrele', 'call', 9, 'vor mostre de hârtie kraft', 4],
  ['Moara de Hârtie', 'meeting', 16, 'am arătat cutiile noi', 5],
  ['Cofetăria Mălin', 'call', 3, 'mulțumiți de livrare', 5],
  ['Agro Lunca', 'call', 139, 'revin după recoltă', 4],
  ['Самовар', 'call', 6, 'ждут образцы скотча', 3],
  ['Бумажный кит', 'meeting', 41, 'обсудили цены на год', 4],
  ['Полярный круг', 'call', 12, 'открывают второй склад', 5],
  ['Синий трамвай', 'call', 150, 'просили не спешить', 3],
  ['Kettle & Crane', 'call', 2, 'pleased with the new film', 5],
  ['Lantern Foods', 'call', 8, 'they compare three offers', 4],
  ['Larkspur', 'meeting', 47, 'walked through their store room', 5],
  ['Медный грош', 'call', 33, 'переезжают, закажут после переезда', 4],
  ['Bramble', 'call', 21, 'their stock lasts till the new year', 4],
];

/** What nobody could bring in a list: what was talked about, what one plans to buy, what two have asked. */
async function addCare(browser: Browser, today: Day): Promise<void> {
  const command = () => ({ commandId: randomUUID() });
  for (const [name, kind, ago, title, score] of TALKS) {
    const clientId = await waitFor(browser, name);
    const on = addDays(today, -ago);
    await tell(browser, 'activity.add', { ...command(), clientId, kind, title, on, ...(score && { score }) });
  }
  const [samovar = '', kettle = '', umbrella = ''] = await Promise.all(
    ['Самовар', 'Kettle & Crane', 'Umbrele'].map((name) => waitFor(browser, name)),
  );
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

/** What came of asking some who stopped. */
const ASKED: [client: string, said: Said, why?: Why][] = [
  ['Casa Lemnului', 'left', 'price'],
  ['Тихая гавань', 'later', 'no-need'],
  ['Третий этаж', 'offer', 'competitor'],
  ['Farmacia Cicoare', 'silent'],
  ['Three Herons', 'returns', 'service'],
];

async function addAsked(browser: Browser, today: Day): Promise<void> {
  const command = () => ({ commandId: randomUUID() });
  for (const [name, said, why] of ASKED) {
    const clientId = await waitFor(browser, name);
    const until = said === 'later' && { until: addDays(today, 40) };
    await tell(browser, 'reactivation.answer', { ...command(), clientId, said, ...(why && { why }), ...until });
    const amount = { minor: 460_000, currency: 'EUR' };
    if (said === 'returns') await tell(browser, 'order.add', { ...command(), clientId, amount });
  }
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

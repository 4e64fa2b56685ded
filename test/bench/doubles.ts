import type { DuplicateList } from '../../lib/domain/merge/pair.ts';
import { launchBrowser } from '../rig/browser.ts';
import { seed } from '../rig/seed.ts';
import { waitUntil } from '../rig/wait.ts';
import { ASKING_PAGE, ask } from './ask.ts';
import { baseOf } from './base.ts';
import type { Finding } from './finding.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

const CLIENTS = sized(100_000);
/** Every so many clients have a double, by telephone or by a name with a letter left out in the same city. */
const ONE_IN = 200;
const CITIES = ['Chișinău', 'Bălți', 'Cluj', 'Iași', 'Одесса'];
const QUIET = 30;

/** All clients looked through for doubles, and how long others wait for their answers meanwhile. */
export async function doubles(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const rows = await baseOf({ clients: CLIENTS, inWork: sized(20_000), now: new Date() });
    const found = addDoubles(rows);
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
    const pairs = list?.pairs.length ?? 0;
    if (pairs < found) throw new Error(`${pairs} pairs were found of ${found}`);
    return [
      {
        name: 'all doubles found',
        unit: 'ms',
        measured: took,
        limit: { most: 60_000 },
        note: `among ${CLIENTS} clients, ${found} of them doubles; ${pairs} pairs; asked five times a second meanwhile.`,
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

/** Answers how many. */
function addDoubles(rows: Awaited<ReturnType<typeof baseOf>>): number {
  const people = new Map(rows.contact.map((contact) => [contact.clientId, contact]));
  for (const [i, client] of rows.client.entries()) client.city = CITIES[i % CITIES.length] ?? '';
  const originals = rows.client.filter((_, i) => i % ONE_IN === 0);
  for (const [i, client] of originals.entries()) {
    const id = `double-${i}`;
    const person = people.get(client.id);
    const phones = i % 2 === 0 ? [`+373220${String(i).padStart(5, '0')}`] : [];
    if (person && phones.length > 0) person.phones = phones;
    rows.client.push({ ...client, id, domains: [], name: i % 2 === 0 ? `Double ${i}` : client.name });
    rows.contact.push({ id: `person-of-${id}`, clientId: id, name: 'Ion', emails: [], phones, createdAt: 1 });
  }
  return originals.length;
}

import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { launchBrowser } from '../rig/browser.ts';
import { seed, seedAsKept } from '../rig/seed.ts';
import { bankList } from './bankList.ts';
import { baseOf } from './base.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { prepareFloor, sendNothing } from './floor.ts';
import { moneyBaseOf } from './moneyBase.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';
import { whileAJobRuns } from './whileAJobRuns.ts';

const INVOICES = sized(100_000);
const PAYMENTS = sized(250_000);
const CLIENTS = sized(4_900) + 100;
const TIMES = 15;
const WARM_UP = 3;
/** What the money page asks for at once. */
const LINES = 50;

/**
 * The money page and the debts by age, today and a year ago, asked as the dashboard asks. Each is held against an empty
 * message there and back and the rows it needs, read from the same worker on the same base without any library.
 */
export async function money(extension: string): Promise<Finding[]> {
  const browser = await launchBrowser({ extension });
  try {
    const today = dayOf(wallClockOf(new Date()));
    await seed(browser, await baseOf({ clients: CLIENTS, inWork: 100, now: new Date() }));
    await seedAsKept(browser, moneyBaseOf({ invoices: INVOICES, payments: PAYMENTS, clients: CLIENTS - 100, today }));
    const page = await browser.page('dashboard.html');
    const yearAgo = addDays(today, -365);
    const questions = [
      { name: 'money page', call: 'money.show', data: { offset: 0, limit: LINES }, raw: readMoneyPage },
      { name: 'debts by age', call: 'money.ageing', data: { limit: LINES }, raw: readDebts },
      { name: 'debts by age a year ago', call: 'money.ageing', data: { limit: LINES, on: yearAgo }, raw: readBooks },
    ];
    const findings: Finding[] = [];
    for (const { name, call, data, raw } of questions) {
      const took = { asked: [] as number[], message: [] as number[], raw: [] as number[] };
      const worker = await browser.background();
      await worker.evaluate(prepareFloor);
      for (let i = -WARM_UP; i < TIMES; i++) {
        await calm();
        const asked = await page.evaluate(timeAsking, { call, data });
        const message = await page.evaluate(sendNothing);
        const read = await worker.evaluate(raw, { today, yearAgo, tomorrow: addDays(today, 1), lines: LINES });
        if (i < 0) continue;
        took.asked.push(asked);
        took.message.push(message);
        took.raw.push(read);
      }
      const [message, read] = [median(took.message), median(took.raw)];
      findings.push({
        name,
        unit: 'ms',
        measured: median(took.asked),
        floor: message + read,
        limit: { timesFloor: 1.5 },
        note:
          `${INVOICES} invoices with ${PAYMENTS} payments, medians of ${TIMES}; the floor is ${message.toFixed(1)} ms ` +
          `for an empty message there and back and ${read.toFixed(1)} ms for the rows it needs.`,
      });
    }
    findings.push(...(await bankList(browser, page, today)));
    await page.close();
    findings.push(...(await whileAJobRuns(browser, CLIENTS, today)));
    return findings;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function timeAsking({ call, data }: { call: string; data: object }): Promise<number> {
  const from = performance.now();
  const { res } = await chrome.runtime.sendMessage({ type: call, data: { data } });
  const took = performance.now() - from;
  if (!res.ok) throw new Error(res.sentence);
  return took;
}

interface When {
  today: string;
  yearAgo: string;
  tomorrow: string;
  lines: number;
}

/** Runs in the worker: the first chases, their invoices, books, steps and people, and the sums by day. */
async function readMoneyPage({ tomorrow, lines }: When): Promise<number> {
  const { base, answerOf } = globalThis.benchRaw;
  const from = performance.now();
  const tables = ['standing', 'invoice', 'book', 'followUp', 'client', 'contact', 'daySum'];
  const reading = base.transaction(tables);
  const next = reading.objectStore('standing').index('[playbook+next]');
  const sums = reading.objectStore('daySum');
  const before = IDBKeyRange.bound(['chase'], ['chase', tomorrow], false, true);
  const all = IDBKeyRange.bound(['chase'], ['chase', []]);
  const [todo, open] = await Promise.all([
    answerOf(next.getAll(before, lines)),
    answerOf(next.getAll(all, lines)),
    answerOf(next.count(before)),
    answerOf(next.count(all)),
    ...['due', 'credit'].map((kind) => answerOf(sums.getAll(IDBKeyRange.bound([kind], [kind, []])))),
  ]);
  const chases = [...new Map([...todo, ...open].map((chase) => [chase.subject, chase])).values()];
  const get = (table: string, key: string) => answerOf(reading.objectStore(table).get(key));
  const clients = new Set(chases.map(({ clientId }) => clientId));
  await Promise.all([
    ...chases.flatMap(({ subject, followUpId }) => [
      get('invoice', subject),
      get('book', subject),
      get('followUp', followUpId),
    ]),
    ...[...clients].flatMap((id) => [get('client', id), get('contact', id.replace('client', 'contact'))]),
  ]);
  return performance.now() - from;
}

/** Runs in the worker: every debt. */
async function readDebts({ lines }: When): Promise<number> {
  const { base, answerOf } = globalThis.benchRaw;
  const from = performance.now();
  const reading = base.transaction(['debt', 'client']);
  const debts = await answerOf(reading.objectStore('debt').getAll());
  const clients = reading.objectStore('client');
  await Promise.all(debts.slice(0, lines).map(({ clientId }) => answerOf(clients.get(clientId))));
  return performance.now() - from;
}

/** Runs in the worker: the books of the invoices that were owed then, found by month of issue and day of settling. */
async function readBooks({ yearAgo, lines }: When): Promise<number> {
  const { base, answerOf } = globalThis.benchRaw;
  const from = performance.now();
  const reading = base.transaction(['book', 'client']);
  const index = reading.objectStore('book').index('[month+settled]');
  const first = new Date(`${yearAgo.slice(0, 7)}-01T00:00:00Z`);
  const months = Array.from({ length: 37 }, (_, i) => {
    const month = new Date(first);
    month.setUTCMonth(first.getUTCMonth() - i);
    return month.toISOString().slice(0, 7);
  });
  const found = await Promise.all(
    months.map((month) => answerOf(index.getAll(IDBKeyRange.bound([month, yearAgo], [month, []], true)))),
  );
  const clients = reading.objectStore('client');
  await Promise.all(
    found
      .flat()
      .slice(0, lines)
      .map(({ clientId }) => answerOf(clients.get(clientId))),
  );
  return performance.now() - from;
}

import { openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { addressOfFirm } from './base.ts';
import type { Base } from './bases.ts';
import { calm } from './calm.ts';
import { contentScriptIn } from './contentScript.ts';
import type { Finding } from './finding.ts';
import { prepareFloor, sendNothing } from './floor.ts';
import { median } from './statistics.ts';

/** As many rows as a webmail shows at once. */
export const ADDRESSES = 50;
const TIMES = 50;
/** Not counted: the first calls find caches cold and code not yet compiled, the floor's as well. */
const WARM_UP = 5;

/**
 * What a page of letters is marked by: the content script's question with 50 addresses, as it asks it, to its answer.
 * Held against what it cannot do without: one message there and back, answered at once by a listener that the bench
 * puts beside the product's own in the same worker (every call of the product reads the store, be it for the language
 * of its refusal), and 50 gets at once from the same worker on the same base, without any library.
 */
export async function lookUp({ browser, clients }: Base): Promise<Finding> {
  const server = await startPracticeMailbox();
  try {
    const page = await browser.context.newPage();
    await openMailbox(page, server.url);
    const script = await contentScriptIn(page, browser.extensionId);
    const worker = await browser.background();
    await worker.evaluate(prepareFloor);
    const took = { marks: [] as number[], message: [] as number[], gets: [] as number[] };
    for (let i = -WARM_UP; i < TIMES; i++) {
      await calm();
      const marks = await script.evaluate(askForMarks, addressesFrom(i, 0, clients));
      const message = await script.evaluate(sendNothing, undefined);
      const gets = await worker.evaluate(getAll, addressesFrom(i, 1, clients));
      if (i < 0) continue;
      took.marks.push(marks);
      took.message.push(message);
      took.gets.push(gets);
    }
    await page.close();
    const [message, gets] = [median(took.message), median(took.gets)];
    return {
      name: `look-up of ${ADDRESSES} addresses`,
      unit: 'ms',
      measured: median(took.marks),
      floor: message + gets,
      limit: { timesFloor: 2 },
      note:
        `among ${clients} clients, medians of ${TIMES}; the floor is ${message.toFixed(1)} ms for an empty message ` +
        `there and back and ${gets.toFixed(1)} ms for ${ADDRESSES} raw gets at once.`,
    };
  } finally {
    await server.stop();
  }
}

/** Other addresses each time, far from one another; multiplying by a prime scatters them over the whole base. */
export function addressesFrom(round: number, turn: number, clients: number): string[] {
  const first = ((round + WARM_UP) * 2 + turn) * ADDRESSES;
  return Array.from({ length: ADDRESSES }, (_, i) => addressOfFirm(((first + i) * 7_919) % (clients - 100)));
}

/** Runs in the content script. */
export async function askForMarks(addresses: string[]): Promise<number> {
  const from = performance.now();
  const { res } = await chrome.runtime.sendMessage({ type: 'page.mark', data: { data: { addresses } } });
  const took = performance.now() - from;
  const found = Object.keys(res.value ?? {}).length;
  if (found !== addresses.length) throw new Error(`${found} of ${addresses.length} addresses are known`);
  return took;
}

/** Runs in the worker. */
async function getAll(addresses: string[]): Promise<number> {
  const { base, answerOf } = globalThis.benchRaw;
  const from = performance.now();
  const table = base.transaction('address').objectStore('address');
  const found = await Promise.all(addresses.map((address) => answerOf(table.get(address))));
  const took = performance.now() - from;
  if (found.includes(undefined)) throw new Error('An address is not in the base');
  return took;
}

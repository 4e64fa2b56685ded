import type { Browser } from '../rig/browser.ts';
import type { Finding } from './finding.ts';
import { traced } from './trace.ts';
import { gmailWalk, LETTERS, practiceWalk, ROWS, type Walk } from './walks.ts';
import { workByTask } from './workOfScript.ts';

/** A task longer than this is felt: the browser's own measure of a long one. */
const LONG_MS = 50;

/** A short working day with the extension and without it: does its content script ever hold up the page? */
export async function longTasks(browser: Browser): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const start of [practiceWalk, gmailWalk]) {
    const walk = await start();
    try {
      findings.push(await findingOf(browser, walk));
    } finally {
      await walk.stop();
    }
  }
  return findings;
}

async function findingOf(browser: Browser, walk: Walk): Promise<Finding> {
  const without = await walkedBy(browser, walk, true);
  const beside = await walkedBy(browser, walk, false);
  const script = `chrome-extension://${browser.extensionId}/content-scripts/${walk.script}.js`;
  const work = workByTask(beside.events, script);
  if (work.length === 0) throw new Error(`The content script did not run on ${walk.webmail}`);
  return {
    name: `longest work in one task, ${walk.webmail}`,
    unit: 'ms',
    measured: Math.max(...work),
    limit: { most: LONG_MS },
    note:
      `of the content script, in time of the processor, in ${work.length} tasks while a list of ${ROWS} rows was opened, ${LETTERS} letters ` +
      `read, the list scrolled and a letter written. All tasks over ${LONG_MS} ms by the clock: ${beside.long} with the ` +
      `extension, ${without.long} without.`,
  };
}

async function walkedBy({ context }: Browser, walk: Walk, apart: boolean) {
  const page = await context.newPage();
  await page.addInitScript(countLongTasks);
  const events = await traced(context, () => walk.run(page, apart));
  const long = await page.evaluate(longTasksSeen);
  await page.close();
  return { events, long };
}

/** Runs in the browser, before the page's own scripts. */
function countLongTasks(): void {
  const counter = window as CountingWindow;
  counter.longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    counter.longTasks = (counter.longTasks ?? 0) + list.getEntries().length;
  });
  observer.observe({ type: 'longtask', buffered: true });
}

/** Runs in the browser. */
function longTasksSeen(): number {
  return (window as CountingWindow).longTasks ?? 0;
}

type CountingWindow = Window & { longTasks?: number };

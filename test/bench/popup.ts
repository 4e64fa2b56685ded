import type { TodayView } from '../../lib/domain/today.ts';
import type { Browser } from '../rig/browser.ts';
import { ask } from './ask.ts';
import type { Base } from './bases.ts';
import { EMPTY_PAGE } from './build.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { watchFor, whenPainted } from './painted.ts';
import { median, slowest } from './statistics.ts';

const TIMES = 25;
const TIMES_OTHERWISE = 8;
const WARM_UP = 3;

/** What stands on screen when the popup is of use, and when the empty page is. */
export const LIST = { path: 'popup.html', selector: '[data-day-item]' };
const NOTHING = { path: EMPTY_PAGE, selector: '#root' };

/** From the start of navigation to the list of the day on screen; the floor has the same head and style, no script. */
export async function popup({ browser, clients, inWork }: Base): Promise<Finding[]> {
  const took = { empty: [] as number[], list: [] as number[], changed: [] as number[], asleep: [] as number[] };
  for (let i = -WARM_UP; i < TIMES; i++) {
    await browser.background();
    const nothing = await open(browser, NOTHING);
    const shown = await open(browser, LIST);
    if (i < 0) continue;
    took.empty.push(nothing);
    took.list.push(shown);
  }
  for (let i = 0; i < TIMES_OTHERWISE; i++) {
    await browser.background();
    await changeSomething(browser);
    took.changed.push(await open(browser, LIST));
    await changeSomething(browser);
    await browser.killWorker();
    took.asleep.push(await open(browser, LIST));
  }
  const floor = median(took.empty);
  return [
    {
      name: 'popup to its list on screen',
      unit: 'ms',
      measured: median(took.list),
      floor,
      limit: { timesFloor: 1.5 },
      note:
        `${clients} clients, ${inWork} follow-ups; medians of ${TIMES}, 95 of 100 within ` +
        `${slowest(took.list).toFixed(0)} ms, nothing having changed since the last time; the floor is an empty page of the extension with the same style sheet.`,
    },
    {
      name: 'popup after a change',
      unit: 'ms',
      measured: median(took.changed),
      floor,
      limit: { timesFloor: 2 },
      note: `the first time after a follow-up was moved: the rest of what was there, until all of it is drawn anew; the median of ${TIMES_OTHERWISE}.`,
    },
    {
      name: 'popup after a change, the worker asleep',
      unit: 'ms',
      measured: median(took.asleep),
      floor,
      limit: { timesFloor: 4 },
      note: `the same after the worker was ended; the median of ${TIMES_OTHERWISE}.`,
    },
  ];
}

/** The first follow-up of the list is moved: the popup cannot begin with all that it showed before. */
export async function changeSomething(browser: Browser): Promise<void> {
  const today = await browser.evaluateInExtension(ask<TodayView>, { call: 'today.show', data: { limit: 1 } });
  const [first] = [...today.overdue.lines, ...today.today.lines, ...today.coming.lines];
  if (!first) throw new Error('There is no follow-up to move');
  const data = { followUpId: first.id, to: 'week', commandId: crypto.randomUUID() };
  await browser.evaluateInExtension(ask<void>, { call: 'followUp.snooze', data });
}

/** On a calm machine. */
async function open(browser: Browser, shown: typeof LIST): Promise<number> {
  await calm();
  return openAtOnce(browser, shown);
}

/** In a tab of its own each time, as the browser opens a popup anew each time. */
export async function openAtOnce({ context, extensionId }: Browser, { path, selector }: typeof LIST): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(watchFor, { selector });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  const took = (await page.evaluate(whenPainted)) - (await page.evaluate(() => performance.timeOrigin));
  await page.close();
  return took;
}

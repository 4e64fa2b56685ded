import type { Page } from '@playwright/test';
import type { Browser } from '../rig/browser.ts';
import { scriptUrl } from './contentScript.ts';
import type { Finding } from './finding.ts';
import { type Hour, type OpenHour, practiceHour, roundcubeHour } from './hours.ts';
import { type Level, levelOf } from './memory.ts';
import { changeByItself, changesSoFar, countChanges } from './pageChanges.ts';
import { traced } from './trace.ts';
import { settled } from './walks.ts';
import { workByTask } from './workOfScript.ts';

/** What the product promises of an hour's work in a webmail, whose page changes so many times in it. */
const CHANGES = 20_000;
const MOST_SHARE = 0.5;
const LONG_MS = 50;
const MOST_GROWTH = 5;

const HOUR_MS = 3_600_000;

/** The hour is played in so many parts, each traced by itself; after a sixth of them are ten minutes over. */
const PARTS = 30;
const TEN_MINUTES = PARTS / 6;

/** So many changes come at one moment when the page changes by itself; then it is at rest until it was read. */
const AT_ONCE = 50;

/** So many changes are made one by one, to see what one costs that comes alone. */
const ALONE = 100;

interface Played {
  afterTenMinutes: Level;
  atTheEnd: Level;
  changes: number;
  /** Seconds that playing took. */
  took: number;
  /** Of the content script, milliseconds of the processor in each task that it had a part in. */
  work: number[];
  /** The same for changes that came one by one, after the hour. */
  workAlone: number[];
}

/** An hour of work played at speed: what the content script takes of it, and what is left in memory. */
export async function workingHour(browser: Browser): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const open of [practiceHour, roundcubeHour]) {
    const beside = await playedIn(browser, open, true);
    const without = beside && (await playedIn(browser, open, false));
    if (beside && without) findings.push(...findingsOf(beside.webmail, beside.played, without.played));
  }
  return findings;
}

async function playedIn(browser: Browser, open: OpenHour, withExtension: boolean) {
  const hour = await open({ apart: !withExtension });
  if (!hour) return undefined;
  try {
    // Both stand at addresses of their owner's, as any site does that the user switches on.
    const script = scriptUrl(browser.extensionId, 'webmail');
    const workDuring = async (work: () => Promise<void>) => {
      if (withExtension) return workByTask(await traced(browser.context, work), script);
      await work();
      return [];
    };
    const page = await browser.context.newPage();
    await page.addInitScript(countChanges);
    const played = await play(page, hour, workDuring);
    await page.close();
    if (withExtension && played.work.length === 0) throw new Error(`The content script did not run on ${hour.webmail}`);
    return { webmail: hour.webmail, played };
  } finally {
    await hour.stop();
  }
}

type WorkDuring = (work: () => Promise<void>) => Promise<number[]>;

async function play(page: Page, hour: Hour, workDuring: WorkDuring): Promise<Played> {
  const began = performance.now();
  const work = await workDuring(() => hour.open(page));
  let afterTenMinutes: Level | undefined;
  for (let part = 0; part < PARTS; part++) {
    if (part === TEN_MINUTES) afterTenMinutes = await levelOf(page);
    const until = (CHANGES / PARTS) * (part + 1);
    work.push(...(await workDuring(() => playPart(page, hour, part, until))));
  }
  const atTheEnd = await levelOf(page);
  const took = (performance.now() - began) / 1000;
  const changes = await page.evaluate(changesSoFar);
  const workAlone = await workDuring(() => changeOneByOne(page, hour));
  if (!afterTenMinutes) throw new Error('The hour had no tenth minute');
  return { afterTenMinutes, atTheEnd, changes, took, work, workAlone };
}

async function playPart(page: Page, hour: Hour, part: number, until: number): Promise<void> {
  await hour.doThings(page, part);
  while ((await page.evaluate(changesSoFar)) < until) {
    await page.evaluate(changeByItself, { rowSelector: hour.row, times: AT_ONCE });
    await settled(page);
  }
}

async function changeOneByOne(page: Page, hour: Hour): Promise<void> {
  for (let i = 0; i < ALONE; i++) {
    await page.evaluate(changeByItself, { rowSelector: hour.row, times: 1 });
    await settled(page);
  }
}

function findingsOf(webmail: string, beside: Played, without: Played): Finding[] {
  const work = sum(beside.work);
  const percent = (milliseconds: number, of: number) => (100 * milliseconds) / of;
  const alone = (sum(beside.workAlone) / ALONE) * CHANGES;
  const growth = grown(beside) - grown(without);
  const name = (what: string) => `a working hour, ${webmail}: ${what}`;
  return [
    {
      name: name('share of the page’s thread'),
      unit: '%',
      measured: percent(work, HOUR_MS),
      limit: { most: MOST_SHARE },
      note:
        `${(work / 1000).toFixed(2)} s of the processor for the content script, of the 3,600 s that a person has for it: letters ` +
        `opened, lists scrolled and changed, letters begun, and what the page does by itself, ${beside.changes} changes in all, ` +
        `at rest after each doing so that each is read. Of the ${beside.took.toFixed(0)} s that playing took with the ` +
        `profiler on it is ${percent(work, beside.took * 1000).toFixed(2)} %. What the browser does to draw marks is not in it.`,
    },
    {
      name: name('share were each change alone'),
      unit: '%',
      measured: percent(alone, HOUR_MS),
      note:
        `${ALONE} changes one by one, as the page makes them by itself, cost ${(sum(beside.workAlone) / ALONE).toFixed(2)} ms each, ` +
        `here times ${CHANGES}; one in five is of a kind that is not read. A page that never rests is read more seldom ` +
        'still (lib/page/pace.ts).',
    },
    {
      name: name('longest work in one task'),
      unit: 'ms',
      measured: Math.max(...beside.work),
      limit: { most: LONG_MS },
      note: `of the content script, in time of the processor, in ${beside.work.length} tasks.`,
    },
    {
      name: name('growth of memory by us'),
      unit: '%',
      measured: percent(growth, beside.afterTenMinutes.heap),
      limit: { most: MOST_GROWTH },
      note:
        'of the heap of the page’s thread from the tenth minute to the end, collected before both, of what it was in the ' +
        `tenth minute. The tab with the extension: ${inWords(beside)}. The same tab without it, whose growth is taken off: ${inWords(without)}.`,
    },
  ];
}

function grown({ afterTenMinutes, atTheEnd }: Played): number {
  return atTheEnd.heap - afterTenMinutes.heap;
}

function inWords({ afterTenMinutes: before, atTheEnd: after }: Played): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(0);
  return (
    `${kB(before.heap)} kB, then ${kB(after.heap)} kB; DOM nodes ${before.nodes}, then ${after.nodes}; ` +
    `listeners ${before.listeners}, then ${after.listeners}`
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { setTimeout as pause } from 'node:timers/promises';
import { addDays, addMinutes, dayOf, wallClockOf } from '../../../lib/domain/wallClock.ts';
import { tell } from '../../e2e/calls.ts';
import type { Browser } from '../../rig/browser.ts';
import { buildLoopback } from '../../rig/build.ts';
import { findOrInstallChromium } from '../../rig/install.mjs';
import { openFollowUp } from './followUps.ts';
import { inBrowser } from './inBrowser.ts';
import type { Verdict } from './part.ts';
import { figuresOf } from './testFigures.ts';
import { buildWithWitness, starts } from './witness.ts';

/** Starts of the worker in an hour in which nobody does anything. */
const AT_MOST = { dueToday: 12, otherwise: 1 };

/** So long real Chromium is watched: over the next sweep of a day with something due. */
const WATCHED_MINUTES = 6.5;

/** What waiting costs: over a simulated day, and for some minutes in real Chromium. */
export async function idle(): Promise<Verdict> {
  const { figures, passed } = await figuresOf<Record<string, { starts: number; atMost: number }>>('idleDay.test.ts');
  const { dueToday, otherwise } = await inChromium();
  const days = Object.entries(figures);
  return {
    figures: [
      ...days.map(
        ([day, { starts, atMost }]) => `${starts} starts of the worker in an idle hour when ${day} (at most ${atMost})`,
      ),
      `real Chromium, ${WATCHED_MINUTES} idle minutes: ${dueToday} starts with something due today, ${otherwise} without`,
    ],
    isRight:
      passed &&
      dueToday >= 1 &&
      dueToday <= Math.ceil((AT_MOST.dueToday * WATCHED_MINUTES) / 60) &&
      otherwise <= AT_MOST.otherwise,
  };
}

async function inChromium(): Promise<{ dueToday: number; otherwise: number }> {
  await findOrInstallChromium();
  const build = buildWithWitness(buildLoopback());
  const now = wallClockOf(new Date());
  try {
    const [dueToday, otherwise] = await Promise.all([
      inBrowser(build.folder, openFollowUp('soon', addMinutes(now, 5 * 60)), startsWhileIdle),
      inBrowser(build.folder, openFollowUp('later', addDays(dayOf(now), 7)), startsWhileIdle),
    ]);
    return { dueToday, otherwise };
  } finally {
    build.remove();
  }
}

/** A worker that is looked at through the debugger is not ended for being idle, so that is done for the browser. */
async function startsWhileIdle(browser: Browser): Promise<number> {
  // Once it answers, its own start is written down.
  await tell(browser, 'settings.show', {});
  const before = (await starts(browser)).length;
  await browser.killWorker();
  const until = Date.now() + WATCHED_MINUTES * 60_000;
  while (Date.now() < until) {
    await pause(3_000);
    if (await browser.workerIsAlive()) await browser.killWorker();
  }
  return (await starts(browser)).length - before;
}

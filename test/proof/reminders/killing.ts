import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addMinutes, wallClockOf } from '../../../lib/domain/wallClock.ts';
import { type Browser, launchBrowser } from '../../rig/browser.ts';
import { buildLoopback } from '../../rig/build.ts';
import { findOrInstallChromium } from '../../rig/install.mjs';
import { signalGroup } from '../../rig/process-group.ts';
import { type SeedRows, seed } from '../../rig/seed.ts';
import { waitUntil } from '../../rig/wait.ts';
import { openFollowUp } from './followUps.ts';
import type { Verdict } from './part.ts';
import { buildWithWitness, type Sighting, sightings } from './witness.ts';

/** How many are due in each of the minutes to come: piles that become a digest, and few that are shown singly. */
const DUE_IN_MINUTE = [70, 3, 68, 2, 75, 3, 79];
const FIRST_IN_MINUTES = 2;
const AT_MOST_LATE = 60_000;
const TIMES = { browserKilled: 10, browserStopped: 3 };

/** A time in which the browser did not run, or stood still. */
interface Absence {
  from: number;
  until: number;
}

/** 300 follow-ups come due in real Chromium while its worker, the browser and the machine’s attention are taken away. */
export async function killing(): Promise<Verdict> {
  await findOrInstallChromium();
  const build = buildWithWitness(buildLoopback());
  const profile = mkdtempSync(join(tmpdir(), 'forget-me-not-killing-'));
  let browser = await launchBrowser({ extension: build.folder, profile });
  try {
    const rows = followUpsOfTheNextMinutes();
    await seed(browser, rows);
    const dues = new Map(rows.followUp.map(({ id, due }) => [id, new Date(due).getTime()]));
    const last = Math.max(...dues.values());
    const absences: Absence[] = [];
    const count = { workerKilled: 0, browserKilled: 0, browserStopped: 0 };
    const stops = stopsBefore(Math.min(...dues.values()));
    const killEvery = (last + 30_000 - Date.now()) / (TIMES.browserKilled + 2);
    let killNext = Date.now() + killEvery;

    while (Date.now() < last + 30_000 || count.browserKilled < TIMES.browserKilled) {
      const from = Date.now();
      const stop = stops[0];
      if (stop && from >= stop.from) {
        stops.shift();
        await stoppedUntil(browser, stop.until);
        absences.push({ from, until: Date.now() });
        count.browserStopped += 1;
      } else if (from >= killNext) {
        killNext = from + killEvery * (0.5 + Math.random() * 0.5);
        await browser.kill();
        browser = await launchBrowser({ extension: build.folder, profile });
        absences.push({ from, until: Date.now() });
        count.browserKilled += 1;
      } else if (await browser.workerIsAlive()) {
        await browser.killWorker();
        count.workerKilled += 1;
      }
      // When the worker comes back is up to the alarms that the product has set.
      await pause(500 + Math.random() * 4_000);
    }
    await waitUntil('the last alarm', () => Date.now() > last + AT_MOST_LATE, { seconds: 120, every: 500 });
    return verdictOn(await sightings(browser), dues, absences, count);
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true });
    build.remove();
  }
}

function followUpsOfTheNextMinutes(): Required<Pick<SeedRows, 'client' | 'followUp'>> {
  const now = wallClockOf(new Date());
  const { client = [] } = openFollowUp('none', now);
  const followUp = DUE_IN_MINUTE.flatMap((count, minute) =>
    Array.from({ length: count }, (_, i) => openFollowUp(`${minute}-${i}`, addMinutes(now, FIRST_IN_MINUTES + minute))),
  ).flatMap((rows) => rows.followUp ?? []);
  return { client, followUp };
}

/** Over the beginning of every other minute, so that something comes due meanwhile. */
function stopsBefore(first: number): { from: number; until: number }[] {
  return Array.from({ length: TIMES.browserStopped }, (_, i) => {
    const minute = first + (1 + 2 * i) * 60_000;
    return { from: minute - 10_000, until: minute + 20_000 };
  });
}

/** What a sleeping machine is to the browser: no process of it runs, and the clock goes on. */
async function stoppedUntil(browser: Browser, until: number): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const main = processes?.processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium does not name its own process');
  signalGroup(main.id, 'SIGSTOP');
  try {
    await pause(Math.max(0, until - Date.now()));
  } finally {
    signalGroup(main.id, 'SIGCONT');
  }
}

function verdictOn(
  seen: Sighting[],
  dues: Map<string, number>,
  absences: Absence[],
  count: { workerKilled: number; browserKilled: number; browserStopped: number },
): Verdict {
  const unsure = seen.filter(({ isSure }) => !isSure).length;
  const shownAt = new Map<string, number[]>();
  for (const { covers, at } of seen.filter(({ isSure }) => isSure)) {
    for (const id of covers) shownAt.set(id, [...(shownAt.get(id) ?? []), at]);
  }
  const ids = [...dues.keys()];
  const lost = ids.filter((id) => !shownAt.has(id));
  const twice = ids.filter((id) => (shownAt.get(id) ?? []).length > 1);
  const late = ids.map((id) => latenessOf(shownAt.get(id)?.[0], dues.get(id) ?? 0, absences));
  const tooLate = late.filter((ms) => ms > AT_MOST_LATE).length;
  const early = late.filter((ms) => ms < 0).length;
  for (const id of [...lost, ...twice]) {
    console.log(`  ${id}: due ${dues.get(id)}, ${JSON.stringify(seen.filter(({ covers }) => covers.includes(id)))}`);
  }
  return {
    figures: [
      `${ids.length} follow-ups in ${DUE_IN_MINUTE.length} minutes: ${lost.length} lost, ${twice.length} shown twice, ` +
        `${early} too early, ${tooLate} more than a minute late (the latest ${(Math.max(...late) / 1000).toFixed(1)} s, not ` +
        `counting when the browser did not run); ${seen.length} notifications, of ${unsure} the worker was ended in the act`,
      `worker ended ${count.workerKilled} times, browser killed ${count.browserKilled}, stopped ${count.browserStopped}`,
    ],
    isRight:
      lost.length + twice.length + early + tooLate === 0 &&
      count.browserKilled >= TIMES.browserKilled &&
      count.browserStopped >= TIMES.browserStopped,
  };
}

/** Milliseconds in which the browser ran between a follow-up’s time and its notification; negative when it was too early. */
function latenessOf(shown: number | undefined, due: number, absences: Absence[]): number {
  if (shown === undefined) return 0;
  const absent = absences.map(({ from, until }) => Math.max(0, Math.min(shown, until) - Math.max(due, from)));
  return shown - due - absent.reduce((sum, ms) => sum + ms, 0);
}

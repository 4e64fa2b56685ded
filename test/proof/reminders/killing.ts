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
import { type Absence, AT_MOST_LATE, judge, type Kill } from './judgement.ts';
import type { Verdict } from './part.ts';
import { buildWithWitness, sightings, unmarked } from './witness.ts';

/** How many are due in each of the minutes to come: piles that become a digest, and few that are shown singly. */
const DUE_IN_MINUTE = [70, 3, 68, 2, 75, 3, 79];
const FIRST_IN_MINUTES = 2;
/** Milliseconds after its start in which a worker that was woken by an alarm reads, shows and marks. */
const IN_THE_ACT = 250;
const TIMES = { browserKilled: 10, browserStopped: 3 };

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
    const moments = [...new Set(dues.values())].sort((a, b) => a - b);
    const last = moments.at(-1) ?? 0;
    const absences: Absence[] = [];
    const kills: Kill[] = [];
    const count = { workerKilled: 0, inTheAct: 0, browserKilled: 0, browserStopped: 0 };
    const stops = stopsBefore(moments[0] ?? 0);
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
        kills.push({ unmarked: new Set(await unmarked(browser)), at: Date.now() });
        await browser.kill();
        browser = await launchBrowser({ extension: build.folder, profile });
        absences.push({ from, until: Date.now() });
        count.browserKilled += 1;
      } else if (await browser.workerIsAlive()) {
        await browser.killWorker();
        count.workerKilled += 1;
      }
      // When the worker comes back is up to the alarms that the product has set.
      const next = moments.find((moment) => moment > Date.now());
      if (next === undefined || next - Date.now() > 5_000) await pause(500 + Math.random() * 4_000);
      else if (await endedInTheAct(browser, next)) count.inTheAct += 1;
    }
    await waitUntil('the last alarm', () => Date.now() > last + AT_MOST_LATE, { seconds: 120, every: 500 });
    const judgement = judge(await sightings(browser), { dues, absences, kills });
    return {
      figures: [
        judgement.sentence,
        `worker ended ${count.workerKilled + count.inTheAct} times, ${count.inTheAct} of them within ${IN_THE_ACT} ms of ` +
          `its start by an alarm; browser killed ${count.browserKilled}, stopped ${count.browserStopped}`,
      ],
      isRight:
        judgement.isRight && count.browserKilled >= TIMES.browserKilled && count.browserStopped >= TIMES.browserStopped,
    };
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

/** Ends the worker that the alarm of this moment starts, while it is at work; false when the alarm is late to come. */
async function endedInTheAct(browser: Browser, moment: number): Promise<boolean> {
  await pause(moment - Date.now());
  while (!(await browser.workerIsAlive())) {
    if (Date.now() > moment + 3_000) return false;
    await pause(5);
  }
  await pause(Math.random() * IN_THE_ACT);
  await browser.killWorker();
  return true;
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

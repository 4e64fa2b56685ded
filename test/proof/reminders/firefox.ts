import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMinutes, wallClockOf } from '../../../lib/domain/wallClock.ts';
import { tell } from '../../e2e/calls.ts';
import { buildFirefox } from '../../rig/build.ts';
import { type Firefox, launchFirefox } from '../../rig/firefox.ts';
import { findOrInstallFirefox } from '../../rig/install.mjs';
import { waitUntil } from '../../rig/wait.ts';
import { type Absence, AT_MOST_LATE, judge, type Kill } from './judgement.ts';
import type { Verdict } from './part.ts';
import { buildWithWitness, sightings, starts, unmarked, WITNESS_PAGE } from './witness.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** In two minutes and then minute by minute: how many are due, and what becomes of Firefox, in ms around that time. */
const FIRST_IN_MINUTES = 2;
const PLAN: { due: number; killed?: { from: number; until: number } }[] = [
  { due: 1 },
  // Due while it does not run: one digest at its start.
  { due: 5, killed: { from: -20 * SECOND, until: 10 * SECOND } },
  // Alarms are gone at its start: these come by one that the start has set.
  { due: 2 },
  { due: 1, killed: { from: -20 * SECOND, until: -20 * SECOND } },
];

/** In the end it is left alone for so long; the sweep may come in it, and nothing else. */
const IDLE = { minutes: 2, starts: 1 };

/** In real Firefox, whose event page is ended between alarms and which forgets its alarms at each restart. */
export async function firefox(): Promise<Verdict> {
  const found = findOrInstallFirefox();
  if (!found.available) return { figures: [`SKIPPED: ${found.why}`], isRight: true };
  const build = buildWithWitness(buildFirefox());
  const profile = mkdtempSync(join(tmpdir(), 'forget-me-not-firefox-'));
  const launch = () =>
    launchFirefox({ executable: found.executable, extension: build.folder, profile, page: WITNESS_PAGE });
  let browser = await launch();
  try {
    const { dues, moments } = await addFollowUps(browser);
    const absences: Absence[] = [];
    const kills: Kill[] = [];
    for (const [i, { killed }] of PLAN.entries()) {
      const moment = moments[i] ?? 0;
      if (!killed) continue;
      await clockShows(moment + killed.from);
      const from = Date.now();
      kills.push({ unmarked: new Set(await unmarked(browser)), at: Date.now() });
      await browser.kill();
      await clockShows(moment + killed.until);
      browser = await launch();
      absences.push({ from, until: Date.now() });
    }
    await clockShows((moments.at(-1) ?? 0) + AT_MOST_LATE);
    const before = (await starts(browser)).length;
    await clockShows(Date.now() + IDLE.minutes * MINUTE);
    const idleStarts = (await starts(browser)).length - before;
    const judgement = judge(await sightings(browser), { dues, absences, kills });
    return {
      figures: [
        judgement.sentence,
        `Firefox killed and started again ${absences.length} times; its event page started ${before} times, and ` +
          `${idleStarts} times in ${IDLE.minutes} idle minutes (at most ${IDLE.starts})`,
      ],
      isRight: judgement.isRight && idleStarts <= IDLE.starts,
    };
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true });
    build.remove();
  }
}

async function addFollowUps(browser: Firefox): Promise<{ dues: Map<string, number>; moments: number[] }> {
  const { clientId } = await tell(browser, 'client.add', {
    commandId: randomUUID(),
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: 'anna@severstroy.example',
  });
  const dues = new Map<string, number>();
  const moments: number[] = [];
  const now = wallClockOf(new Date());
  for (const [i, { due: count }] of PLAN.entries()) {
    const due = addMinutes(now, FIRST_IN_MINUTES + i);
    const moment = new Date(due).getTime();
    moments.push(moment);
    for (let n = 0; n < count; n++) {
      const added = { commandId: randomUUID(), clientId, kind: 'call', text: '', due } as const;
      const { followUpId } = await tell(browser, 'followUp.add', added);
      dues.set(followUpId, moment);
    }
  }
  return { dues, moments };
}

function clockShows(instant: number): Promise<void> {
  return waitUntil('the time', () => Date.now() >= instant, { seconds: (5 * MINUTE) / SECOND, every: 100 });
}

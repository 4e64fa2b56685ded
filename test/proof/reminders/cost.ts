import { addDays, addMinutes, dayOf, wallClockOf } from '../../../lib/domain/wallClock.ts';
import { type Browser, launchBrowser } from '../../rig/browser.ts';
import { buildLoopback } from '../../rig/build.ts';
import { findOrInstallChromium } from '../../rig/install.mjs';
import { type SeedRows, seed } from '../../rig/seed.ts';
import { waitUntil } from '../../rig/wait.ts';
import { openFollowUp, openFollowUps } from './followUps.ts';
import { fromAlarmToNotification } from './fromAlarm.ts';
import type { Verdict } from './part.ts';

/** Starts of the worker in an hour in which nobody does anything. */
const STARTS = { dueToday: 12, otherwise: 1 };
const FEW = 50;
const MANY = 50_000;
const TIMES_LONGER = 1.3;
const ROUNDS = 25;
/** Not counted: code not compiled yet. */
const WARM_UP = 3;

/** What waiting costs, and what many follow-ups cost: in real Chromium, by the alarms that the product itself sets. */
export async function cost(): Promise<Verdict> {
  await findOrInstallChromium();
  const extension = buildLoopback();
  const now = wallClockOf(new Date());
  const dueToday = await startsPerHour(extension, openFollowUp('today', addMinutes(now, 30)));
  const otherwise = await startsPerHour(extension, openFollowUp('later', addDays(dayOf(now), 3)));
  const { few, many } = await fewAndMany(extension);
  const ratio = many / few;
  return {
    figures: [
      `worker starts per idle hour: ${dueToday} with something due within the day (at most ${STARTS.dueToday}), ` +
        `${otherwise} without (at most ${STARTS.otherwise})`,
      `from the alarm to the notification: ${many.toFixed(1)} ms with ${MANY} open follow-ups, ${few.toFixed(1)} ms with ` +
        `${FEW}: ${ratio.toFixed(2)} times (at most ${TIMES_LONGER}); medians of ${ROUNDS}`,
    ],
    isRight: dueToday <= STARTS.dueToday && otherwise <= STARTS.otherwise && ratio <= TIMES_LONGER,
  };
}

async function startsPerHour(extension: string, rows: SeedRows): Promise<number> {
  return inBrowser(extension, rows, async (browser) => {
    const alarms = () => browser.evaluateInExtension(() => chrome.alarms.getAll());
    await waitUntil('the alarm for the seeded follow-up', async () => (await alarms()).length > 1);
    const anHourAhead = Date.now() + 60 * 60_000;
    return (await alarms())
      .map(({ periodInMinutes, scheduledTime }) =>
        periodInMinutes ? 60 / periodInMinutes : Number(scheduledTime < anHourAhead),
      )
      .reduce((sum, starts) => sum + starts, 0);
  });
}

/** Turn by turn, so that whatever else the machine does falls on both alike. */
async function fewAndMany(extension: string): Promise<{ few: number; many: number }> {
  const now = new Date();
  return inBrowser(extension, openFollowUps(FEW, now), (small) =>
    inBrowser(extension, openFollowUps(MANY, now), async (large) => {
      const took = { few: [] as number[], many: [] as number[] };
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const few = await fromAlarmToNotification(small, round);
        const many = await fromAlarmToNotification(large, round);
        if (round < 0) continue;
        took.few.push(few);
        took.many.push(many);
      }
      return { few: median(took.few), many: median(took.many) };
    }),
  );
}

async function inBrowser<T>(extension: string, rows: SeedRows, work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser({ extension });
  try {
    await seed(browser, rows);
    return await work(browser);
  } finally {
    await browser.close();
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

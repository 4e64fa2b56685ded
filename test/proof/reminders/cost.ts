import { calm } from '../../bench/calm.ts';
import { buildLoopback } from '../../rig/build.ts';
import { findOrInstallChromium } from '../../rig/install.mjs';
import { openFollowUps } from './followUps.ts';
import { fromAlarmToNotification } from './fromAlarm.ts';
import { inBrowser } from './inBrowser.ts';
import type { Verdict } from './part.ts';

const FEW = 50;
const MANY = 50_000;
const TIMES_LONGER = 1.3;
const ROUNDS = 25;
/** Not counted: code not compiled yet. */
const WARM_UP = 3;

/** What many follow-ups cost: the time from an alarm to its notification in real Chromium. */
export async function cost(): Promise<Verdict> {
  await findOrInstallChromium();
  const { few, many } = await fewAndMany(buildLoopback());
  const ratio = many / few;
  return {
    figures: [
      `from the alarm to the notification: ${many.toFixed(1)} ms with ${MANY} open follow-ups, ${few.toFixed(1)} ms with ` +
        `${FEW}: ${ratio.toFixed(2)} times (at most ${TIMES_LONGER}); medians of ${ROUNDS}`,
    ],
    isRight: ratio <= TIMES_LONGER,
  };
}

/** Turn by turn, so that whatever else the machine does falls on both alike. */
async function fewAndMany(extension: string): Promise<{ few: number; many: number }> {
  const now = new Date();
  return inBrowser(extension, openFollowUps(FEW, now), (small) =>
    inBrowser(extension, openFollowUps(MANY, now), async (large) => {
      const took = { few: [] as number[], many: [] as number[] };
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        await calm();
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

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

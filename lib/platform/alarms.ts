import { browser } from 'wxt/browser';
import type { Clock } from '../app/ports';
import type { Alarms } from '../app/reminderPorts';

const NEXT = 'next-reminder';
const SWEEP = 'sweep';

/** On a day with something due, and on others, in minutes. */
const SWEEP_EVERY = { dueToday: 6, otherwise: 60 };

/**
 * Two alarms. One for the next reminder's moment; one that repeats, because a single alarm has been seen to be lost
 * when the machine slept or the browser was updated, while repeating ones come back.
 */
export function createAlarms(clock: Clock): Alarms {
  return {
    async tryAgainSoon() {
      // The alarm that woke the worker is spent. Half a minute is the least that Chrome allows.
      await browser.alarms.create(NEXT, { delayInMinutes: 0.5 });
    },
    async wakeAt(moment, after) {
      const when = moment === undefined ? undefined : clock.instantOf(moment, after);
      if (when === undefined) await browser.alarms.clear(NEXT);
      else await browser.alarms.create(NEXT, { when });
      const soon = when !== undefined && when - clock.now() < 24 * 60 * 60_000;
      await sweepEvery(soon ? SWEEP_EVERY.dueToday : SWEEP_EVERY.otherwise);
    },
  };
}

/** An alarm that exists already is left alone: making it anew would start its wait again. */
async function sweepEvery(minutes: number): Promise<void> {
  const existing = await browser.alarms.get(SWEEP);
  if (existing?.periodInMinutes === minutes) return;
  await browser.alarms.create(SWEEP, { periodInMinutes: minutes, delayInMinutes: minutes });
}

import type { Clock } from '../app/ports';
import { wallClockOf } from '../domain/wallClock';

/** The machine's clock in the zone that the machine is in now. */
export const clock: Clock = {
  now: () => Date.now(),
  wallNow: () => wallClockOf(new Date()),
  instantOf(moment) {
    const first = new Date(moment).getTime();
    // An hour that summer time's end brings twice: an alarm for what is gone would fire without end.
    const second = first + 60 * 60_000;
    return first <= Date.now() && wallClockOf(new Date(second)) === moment ? second : first;
  },
};

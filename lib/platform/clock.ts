import type { Clock } from '../app/ports';
import { wallClockOf } from '../domain/wallClock';

/** The machine's clock in the zone that the machine is in now. */
export const clock: Clock = {
  now: () => Date.now(),
  wallNow: () => wallClockOf(new Date()),
  instantOf: (moment) => new Date(moment).getTime(),
};

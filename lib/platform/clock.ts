import type { Clock } from '../app/ports';
import { type WallClock, wallClockOf } from '../domain/wallClock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The machine's clock in the zone that the machine is in now. */
export const clock: Clock = {
  now: () => Date.now(),
  wallNow: () => wallClockOf(new Date()),
  wallOf: (instant) => wallClockOf(new Date(instant)),
  instantOf(moment, after) {
    const shown = instantsShowing(moment);
    return shown.find((instant) => instant > after) ?? shown[0] ?? endOfGap(moment);
  },
};

/** Earliest first: two when the end of summer time brings the hour twice, none when its beginning skips it. */
function instantsShowing(moment: WallClock): number[] {
  const asUtc = Date.parse(`${moment}Z`);
  const offsets = [asUtc - DAY, asUtc + DAY].map((instant) => new Date(instant).getTimezoneOffset() * MINUTE);
  return [...new Set(offsets)]
    .map((offset) => asUtc + offset)
    .filter((instant) => wallClockOf(new Date(instant)) === moment)
    .sort((a, b) => a - b);
}

/**
 * When the clocks jump over the moment. Had it an hour of its own after that, as `Date` gives it, its alarm would come
 * later than that of what is due later.
 */
function endOfGap(moment: WallClock): number {
  let after = new Date(moment).getTime();
  let before = after - DAY;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
    if (wallClockOf(new Date(middle)) < moment) before = middle;
    else after = middle;
  }
  return after;
}

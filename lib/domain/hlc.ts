import type { Instant } from './wallClock';

/**
 * A moment of a hybrid logical clock (Kulkarni and others, 2014): the machine's clock, a counter for what happens within
 * one of its milliseconds or while it stands behind, and the device. It sorts as text, a later one is greater on every
 * device, and no two are the same. '' comes before all.
 */
export type Hlc = string;

const MS_DIGITS = 9;
const COUNT_DIGITS = 4;

/** The moment after `last`, at the machine's time `now`; a machine whose clock was put back goes on counting. */
export function tick(last: Hlc, now: Instant, device: string): Hlc {
  const before = last === '' ? { ms: -1, count: 0 } : read(last);
  const ms = Math.max(now, before.ms);
  const count = ms === before.ms ? before.count + 1 : 0;
  // A million changes within one millisecond of a clock that stands: the next millisecond is taken before it has come.
  return count < 36 ** COUNT_DIGITS ? written(ms, count, device) : written(ms + 1, 0, device);
}

/** The machine's time of a moment, of the device where it happened. */
export function instantOfHlc(at: Hlc): Instant {
  return at === '' ? 0 : read(at).ms;
}

/** The moment before all that happened at the instant, on whatever device. */
export function hlcOf(instant: Instant): Hlc {
  return digits(Math.max(0, Math.floor(instant)), MS_DIGITS);
}

export function later(a: Hlc, b: Hlc): Hlc {
  return a > b ? a : b;
}

function read(at: Hlc): { ms: number; count: number } {
  const count = at.slice(MS_DIGITS, MS_DIGITS + COUNT_DIGITS);
  return { ms: Number.parseInt(at.slice(0, MS_DIGITS), 36), count: Number.parseInt(count, 36) };
}

function written(ms: number, count: number, device: string): Hlc {
  return `${digits(ms, MS_DIGITS)}${digits(count, COUNT_DIGITS)}${device}`;
}

function digits(number: number, length: number): string {
  return number.toString(36).padStart(length, '0');
}

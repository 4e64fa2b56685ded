import type { Day, Instant } from './wallClock';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day that clocks of a zone (IANA) show at the instant. It is the same on every device, wherever that stands. */
export function dayIn(timeZone: string, at: Instant): Day {
  const known = clocks.get(timeZone);
  const clock = known ?? new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (!known) clocks.set(timeZone, clock);
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${(part.year ?? '').padStart(4, '0')}-${part.month}-${part.day}`;
}

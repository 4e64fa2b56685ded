import { addDays, type Day, dayOf } from '../wallClock';
import type { WorkCalendar } from '../workingDays';

/** A step that asks for custom and that no hand has placed: the daily limit may have it wait. */
export interface Movable {
  id: string;
  clientId: string;
  /** The day that its playbook gives it. */
  day: Day;
  /** What the client usually orders for, in the firm's currency; 0 where that is not known. */
  stake: number;
}

/** What a day holds anyhow: promises, money, requests, and what was done on it already. */
export type Load = (day: Day) => number;

/** A year of working days; what does not find room in it waits for the last of them. */
const MOST_DAYS = 250;

/**
 * The day on which each of them stands, from today on. No day gets more than the limit; most at stake goes first, then
 * what waits longest. Steps of one client on one day are one line. It follows from rows and day alone, so that every
 * device comes to the same, and tomorrow looks anew: nothing of it is kept.
 */
export function spread(
  movables: readonly Movable[],
  { today, limit, load, calendar }: { today: Day; limit: number; load: Load; calendar: WorkCalendar },
): Map<string, Day> {
  const placed = new Map<string, Day>();
  let waiting = [...movables].sort(byImportance);
  let day = today;
  for (let days = 0; waiting.length > 0 && days < MOST_DAYS; day = addDays(day, 1)) {
    if (calendar.isDayOff(day)) continue;
    days += 1;
    const first = waiting.reduce((least, one) => (one.day < least ? one.day : least), '9');
    // Nothing is wanted before that day.
    if (first > day) continue;
    waiting = fill(day, waiting, Math.max(0, limit - load(day)), placed);
  }
  for (const { id } of waiting) placed.set(id, day);
  return placed;
}

/** Answers those that the day has no room for. */
function fill(day: Day, waiting: Movable[], room: number, placed: Map<string, Day>): Movable[] {
  const clients = new Set<string>();
  return waiting.filter((one) => {
    if (one.day > day || (!clients.has(one.clientId) && clients.size >= room)) return true;
    clients.add(one.clientId);
    placed.set(one.id, day);
    return false;
  });
}

function byImportance(one: Movable, other: Movable): number {
  return (
    other.stake - one.stake ||
    (one.day < other.day ? -1 : one.day > other.day ? 1 : 0) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

export interface Moved {
  count: number;
  /** To which days, the nearest first. */
  days: { day: Day; count: number }[];
}

/** What should stand on the list of today and was moved to another day. */
export function movedFrom(today: Day, movables: readonly Movable[], placed: ReadonlyMap<string, Day>): Moved {
  const counts = new Map<Day, number>();
  for (const { id, day } of movables) {
    const on = placed.get(id) ?? day;
    if (dayOf(day) > today || on === today) continue;
    counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
  return { count: days.reduce((sum, { count }) => sum + count, 0), days };
}

import type { WorkDay } from './followUp';
import { addDays, dayOf, daysBetween, timeOf, type WallClock } from './wallClock';
import { addWorkingDays, onWorkingDay, type WorkCalendar } from './workingDays';

/** When a working day begins and ends, "09:00" and "18:00". */
export interface WorkHours extends WorkDay {
  endsAt: string;
}

/** The moment itself when it is within working hours, else the beginning of the next working day. */
function inWorkingHours(moment: WallClock, { startsAt, endsAt }: WorkHours, calendar: WorkCalendar): WallClock {
  const day = dayOf(moment);
  const time = timeOf(moment) ?? startsAt;
  if (calendar.isDayOff(day)) return `${onWorkingDay(day, calendar)}T${startsAt}`;
  if (time < startsAt) return `${day}T${startsAt}`;
  return time < endsAt ? `${day}T${time}` : `${addWorkingDays(day, 1, calendar)}T${startsAt}`;
}

/**
 * When so many working days are over, counted in working hours: from Tuesday 15:00 one lasts until Wednesday 15:00, from
 * before work on Tuesday, until that day's evening, and from Saturday, until Monday evening.
 */
export function afterWorkingDays(from: WallClock, count: number, hours: WorkHours, calendar: WorkCalendar): WallClock {
  const start = inWorkingHours(from, hours, calendar);
  if (timeOf(start) !== hours.startsAt) return addWorkingDays(start, count, calendar);
  return `${addWorkingDays(dayOf(start), count - 1, calendar)}T${hours.endsAt}`;
}

/** More days than these are counted no further. */
const MOST_DAYS = 400;

/** Minutes of work from one moment to another; below nothing when the other is past. */
export function workingMinutes(from: WallClock, to: WallClock, hours: WorkHours, calendar: WorkCalendar): number {
  if (to < from) return -workingMinutes(to, from, hours, calendar);
  const days = Math.min(daysBetween(from, to), MOST_DAYS);
  let minutes = 0;
  for (let i = 0; i <= days; i++) {
    const day = addDays(dayOf(from), i);
    if (calendar.isDayOff(day)) continue;
    const start = i === 0 ? later(timeOf(from) ?? hours.startsAt, hours.startsAt) : hours.startsAt;
    const end = day === dayOf(to) ? earlier(timeOf(to) ?? hours.endsAt, hours.endsAt) : hours.endsAt;
    minutes += Math.max(0, minutesOf(end) - minutesOf(start));
  }
  return minutes;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

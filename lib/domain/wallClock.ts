import { UTCDate } from '@date-fns/utc';
import { addMonths as addCalendarMonths } from 'date-fns';

/** Milliseconds since 1970, UTC: when something happened, never when something is due. */
export type Instant = number;

/**
 * A moment as the clock on the wall shows it, without a zone: "2026-11-23T10:00".
 * It sorts as text and does not move when the zone or summer time changes.
 */
export type WallClock = string;

/** A day without a time: "2026-11-23". */
export type Day = string;

/** What a follow-up is due at: a day, or a day and a time. */
export type Due = Day | WallClock;

const DUE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

/** True for a real date of the calendar, with or without a time; 31 February is none. */
export function isDue(text: string): text is Due {
  if (!DUE.test(text)) return false;
  const instant = utcOf(text);
  return !Number.isNaN(instant) && textOf(instant).startsWith(text);
}

/** True for a real day of the calendar, without a time. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isDue(text);
}

export function dayOf(due: Due): Day {
  return due.slice(0, 10);
}

export function timeOf(due: Due): string | undefined {
  return due.length > 10 ? due.slice(11) : undefined;
}

/** The same moment `days` calendar days later (earlier when negative). */
export function addDays<T extends Due>(due: T, days: number): T {
  return textOf(utcOf(due) + days * DAY).slice(0, due.length) as T;
}

/** The same moment `minutes` later on the wall clock. */
export function addMinutes(wall: WallClock, minutes: number): WallClock {
  return textOf(utcOf(wall) + minutes * MINUTE).slice(0, 16);
}

/** The same day of the month `months` later, or that month's last day when it is shorter. */
export function addMonths<T extends Due>(due: T, months: number): T {
  return addCalendarMonths(new UTCDate(utcOf(due)), months)
    .toISOString()
    .slice(0, due.length) as T;
}

/** The months from that long before a day to its own, "2026-11", the earliest first. */
export function monthsBefore(day: Day, count: number): string[] {
  return Array.from({ length: count + 1 }, (_, i) => addMonths(`${day.slice(0, 7)}-01`, i - count).slice(0, 7));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Due, to: Due): number {
  return (utcOf(dayOf(to)) - utcOf(dayOf(from))) / DAY;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(due: Due): number {
  return new Date(utcOf(due)).getUTCDay() || 7;
}

/** The wall clock of a zone's date object; the caller decides the zone by the object it gives. */
export function wallClockOf(date: Date): WallClock {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const MINUTE = 60_000;
/** Of the wall clock all days are as long: it is read as if it stood in a zone without summer time. */
const DAY = 24 * 60 * MINUTE;

function utcOf(due: Due): number {
  return Date.parse(due.length > 10 ? `${due}:00Z` : `${due}T00:00:00Z`);
}

function textOf(utc: number): string {
  return new Date(utc).toISOString();
}

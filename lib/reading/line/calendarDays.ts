import { UTCDate } from '@date-fns/utc';
import { addMonths as addCalendarMonths } from 'date-fns';
import { addDays, type Day, daysBetween, isDue, type WallClock, weekdayOf } from '../../domain/wallClock';
import type { WorkCalendar } from '../../domain/workingDays';

/** The day so many months later; from the 31st, the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  return addCalendarMonths(new UTCDate(`${day}T00:00:00Z`), months)
    .toISOString()
    .slice(0, 10);
}

export function addMinutes(moment: WallClock, minutes: number): WallClock {
  return new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The day of the calendar, or undefined when it has none such (31 February). */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isDue(text) ? text : undefined;
}

/** The next such day of the year, today among them; undefined when no year has it. */
export function nextDate(month: number, date: number, today: Day): Day | undefined {
  const year = yearOf(today);
  // 29 February may be eight years away, around 2100.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = dayFrom(year + ahead, month, date);
    if (day && day >= today) return day;
  }
  return undefined;
}

/**
 * "12 November", said on the 18th of a day that is waited for, is the one just past, and no day of next year: who means
 * that one writes the year.
 */
export function isJustPast(next: Day, today: Day): boolean {
  return daysBetween(today, next) > 270;
}

/** The next such day of a month, today among them; undefined when no month has it. */
export function nextDayOfMonth(date: number, today: Day): Day | undefined {
  // Of two months in a row, one has 31 days.
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const first = addMonths(`${today.slice(0, 8)}01`, ahead);
    const day = dayFrom(yearOf(first), monthOf(first), date);
    if (day && day >= today) return day;
  }
  return undefined;
}

/** The last working day before `end`, not earlier than `start`; `start` when everything between is off. */
export function lastWorkingDay(start: Day, end: Day, calendar: WorkCalendar): Day {
  let day = addDays(end, -1);
  while (day > start && calendar.isDayOff(day)) day = addDays(day, -1);
  return day;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}

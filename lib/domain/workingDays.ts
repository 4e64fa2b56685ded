import { addDays, type Due, weekdayOf } from './wallClock';

/** Says which days nobody works; holidays of a country come in through it. */
export interface WorkCalendar {
  isDayOff(due: Due): boolean;
}

/** Saturday and Sunday. */
export const weekends: WorkCalendar = { isDayOff: (due) => weekdayOf(due) > 5 };

/**
 * The day `count` working days after `due`, its time kept.
 * Counting from a day off begins on the next working day, as people do: Saturday plus one is Monday.
 */
export function addWorkingDays<T extends Due>(due: T, count: number, calendar: WorkCalendar): T {
  let day = due;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!calendar.isDayOff(day)) left -= 1;
  }
  return day;
}

/** `due` itself when it is a working day, else the next one. */
export function onWorkingDay<T extends Due>(due: T, calendar: WorkCalendar): T {
  let day = due;
  while (calendar.isDayOff(day)) day = addDays(day, 1);
  return day;
}

/** The day `count` working days before `due`. */
export function workingDaysBefore<T extends Due>(due: T, count: number, calendar: WorkCalendar): T {
  let day = due;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (!calendar.isDayOff(day)) left -= 1;
  }
  return day;
}

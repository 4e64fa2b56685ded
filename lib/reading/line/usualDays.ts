import { addDays, addMonths, type Day } from '../../domain/wallClock';
import { addWorkingDays, onWorkingDay, type WorkCalendar } from '../../domain/workingDays';
import type { Understood } from './line';

/** What a line says, and the days to pick from where it says none. */
export type LineAnswer = Understood & { usual: Day[] };

/** Today, tomorrow, in two working days, in a week and in a month, these on a working day; in order, each once. */
export function usualDays(today: Day, calendar: WorkCalendar): Day[] {
  const days = [
    today,
    addDays(today, 1),
    addWorkingDays(today, 2, calendar),
    onWorkingDay(addDays(today, 7), calendar),
    onWorkingDay(addMonths(today, 1), calendar),
  ];
  return [...new Set(days)].sort();
}

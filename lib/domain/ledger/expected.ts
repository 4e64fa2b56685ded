import type { Instalment } from '../invoice';
import { addMinor } from '../money';
import { addDays, type Day, weekdayOf } from '../wallClock';

/** Money of one currency that is expected, in minor units. */
export interface ExpectedMoney {
  /** Was due or promised before today and did not come: nobody knows when it will. */
  late: number;
  /** From this week on, each named by its Monday. */
  weeks: { monday: Day; minor: number }[];
  /** After the last of the weeks. */
  after: number;
}

export function expectedByWeek(parts: Instalment[], today: Day, count: number): ExpectedMoney {
  const first = addDays(today, 1 - weekdayOf(today));
  const weeks = Array.from({ length: count }, (_, i) => ({ monday: addDays(first, 7 * i), minor: 0 }));
  const end = addDays(first, 7 * count);
  let late = 0;
  let after = 0;
  for (const { due, minor } of parts) {
    const week = due < end ? weeks.findLast(({ monday }) => monday <= due) : undefined;
    if (due < today) late = addMinor(late, minor);
    else if (week) week.minor = addMinor(week.minor, minor);
    else after = addMinor(after, minor);
  }
  return { late, weeks, after };
}

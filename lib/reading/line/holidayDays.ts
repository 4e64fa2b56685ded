import { once } from '../../domain/once';
import { addDays, type Day, dayOf } from '../../domain/wallClock';
import { lastWorkingDay, nextDate } from './calendarDays';
import type { Finder, Found } from './found';
import { lookUp, type Table, wholeWords, wordsIn } from './text';

/** Month and day. In Moldova Christmas has two days, and a line does not say which. */
const HOLIDAYS: Table<readonly [number, number]> = [
  ['christmas eve|ajunul craciunului', [12, 24]],
  ['(?:the )?christmas(?: day)?|(?:ziua de )?craciun(?:ul)?', [12, 25]],
  ["new year'?s eve|revelion(?:ul)?", [12, 31]],
  ["(?:the )?new year(?:'?s day)?|anul nou", [1, 1]],
];
const OLD_CHRISTMAS: readonly [number, number] = [1, 7];

const pattern = once(() =>
  wholeWords(`(?:(?<by>by|before|until|till|pana la|pana de|inainte de) )?(?<holiday>${wordsIn(HOLIDAYS)})`),
);
const holidayCalled = lookUp(HOLIDAYS);

/**
 * "At Christmas", "de Crăciun"; what is to be done before it is due on the last working day before.
 * As with figures, any other words for a day go before it.
 */
export const holidayDays: Finder = (line, { now, calendar, country, throughEnd }) =>
  // Who promises to pay by a holiday tells the day beside it, or is not held to one.
  Array.from(throughEnd ? [] : line.matchAll(pattern()), (match): Found | undefined => {
    const { by, holiday = '' } = match.groups ?? {};
    const [month, date] = holidayCalled(holiday) ?? [12, 25];
    const read = (on: readonly [number, number]): Day | undefined => {
      const day = nextDate(on[0], on[1], dayOf(now));
      return day && by ? lastWorkingDay(addDays(day, -10), day, calendar) : day;
    };
    const day = read([month, date]);
    const other = country === 'MD' && month === 12 && date === 25 ? read(OLD_CHRISTMAS) : undefined;
    const span = { from: match.index, to: match.index + match[0].length };
    return day === undefined ? undefined : { ...span, what: 'day', day, figures: true, ...(other && { other }) };
  }).filter((one) => one !== undefined);

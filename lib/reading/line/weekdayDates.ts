import { once } from '../../domain/once';
import { dayOf, weekdayOf } from '../../domain/wallClock';
import { nextDayOfMonth } from './calendarDays';
import type { Finder, Found } from './found';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { anyOf, lookUp, wholeWords } from './text';

const MONTH = anyOf(languages.flatMap(({ months }) => months));

const patterns = once(() =>
  languages.map(({ weekdays }) => ({
    pattern: wholeWords(`(?<weekday>${anyOf(weekdays)})\\.?,? (?<date>2[4-9]|3[01])(?! ${MONTH})`),
    weekdayCalled: lookUp(weekdays.map((name, index) => [name, index + 1] as const)),
  })),
);

const FIGURES = / (?:2[4-9]|3[01])(?!\d)/u;

/** "Tuesday 24", «чт 26»: no hour has such figures, and the next such day of the month is that weekday. */
export const weekdayDates: Finder = (line, { now }, shown) =>
  (FIGURES.test(line) ? patterns() : []).flatMap(({ pattern, weekdayCalled }) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const { weekday = '', date } = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      const day = nextDayOfMonth(Number(date), dayOf(now));
      if (
        !day ||
        weekdayOf(day) !== weekdayCalled(weekday) ||
        !looksFinished(line, shown, span.to, { nameMayFollow: false })
      )
        return undefined;
      return { ...span, what: 'day', day };
    }).filter((one) => one !== undefined),
  );

import { addDays, type Day, dayOf, weekdayOf } from '../../domain/wallClock';
import { addMonths, dayFrom, mondayOf, monthOf, yearOf } from './calendarDays';
import type { Finder, Found } from './found';
import { PERIODS } from './periods';
import { anyOf, lookUp, wholeWords, wordsIn } from './text';
import type { Words } from './words';

const MONTH = wordsIn(PERIODS.filter(([, period]) => period === 'month'));

/**
 * One of several weekdays: "the first Friday of July", «последняя пятница месяца», "3 Fridays from now", "Friday after
 * next".
 */
export function nthWeekdaysIn(words: Words): Finder {
  const { weekdays, repeats, months, which, nth, nthOf, nthFromNow, afterNext, numbers } = words;
  const names = weekdays.map((name, index) => [name, index + 1] as const);
  const many = [...names, ...repeats.weekdays.map((name, index) => [name, index + 1] as const)];
  const monthNames = months.map((name, index) => [name, index + 1] as const);
  const [weekdayCalled, monthCalled] = [lookUp(many), lookUp(monthNames)];
  const [nthOf_, whichOf, numberOf] = [lookUp(nth), lookUp(which), lookUp(numbers)];
  const said = wordsIn(which.filter(([, value]) => value !== 'last'));
  const month = anyOf([
    `(?<month>${anyOf(months)})\\.?(?: (?<year>\\d{4}))?`,
    `(?:(?<before>${said}) )?${MONTH}(?: (?<after>${said}))?`,
  ]);
  const ofMonth = wholeWords(`(?:the )?(?<nth>${wordsIn(nth)}) (?<weekday>${wordsIn(names)})${nthOf}${month}`);
  const fromNow =
    nthFromNow && wholeWords(`(?<n>\\d{1,2}|${wordsIn(numbers)}) (?<weekday>${wordsIn(many)}) ${nthFromNow}`);
  const next = afterNext && wholeWords(`(?:the )?(?<weekday>${wordsIn(names)}) ${afterNext}`);

  return (line, { now }) => {
    const today = dayOf(now);
    const following = (group: Record<string, string | undefined>) => {
      const ahead = (weekdayCalled(group.weekday ?? '') ?? 1) - weekdayOf(today);
      return addDays(today, ahead > 0 ? ahead : ahead + 7);
    };
    return [
      ...Array.from(line.matchAll(ofMonth), (match): Found => {
        const group = match.groups ?? {};
        const which = whichOf(group.before ?? group.after ?? '');
        const isNext = which === 'next' || which === 'coming';
        const named = group.month ? monthCalled(group.month) : undefined;
        const weekday = weekdayCalled(group.weekday ?? '') ?? 1;
        const count = nthOf_(group.nth ?? '') ?? 1;
        const first = (ahead: number): Day => {
          const year = group.year ? Number(group.year) : yearOf(today) + (named ? ahead : 0);
          const start = dayFrom(year, named ?? monthOf(today), 1) ?? today;
          return named ? start : addMonths(start, (isNext ? 1 : 0) + ahead);
        };
        const day = nthIn(first(0), weekday, count);
        const later = nthIn(first(1), weekday, count);
        const mayMove = !group.year && !which;
        const reading = day && (day >= today || !mayMove) ? day : mayMove ? later : day;
        return reading ? { ...spanOf(match), what: 'day', day: reading } : { ...spanOf(match), what: 'wrong' };
      }),
      ...(fromNow
        ? Array.from(line.matchAll(fromNow), (match): Found => {
            const group = match.groups ?? {};
            const count = numberOf(group.n ?? '') ?? Number(group.n);
            // Some begin to count with the coming one, some after it.
            const day = addDays(following(group), 7 * (Math.ceil(count) - 1));
            return { ...spanOf(match), what: 'day', day, other: addDays(day, 7) };
          })
        : []),
      ...(next
        ? Array.from(line.matchAll(next), (match): Found => {
            const day = addDays(following(match.groups ?? {}), 7);
            // The one after the coming one, or that of the week after next: mostly, these are two.
            const weekAfterNext = addDays(mondayOf(today), 14 + weekdayOf(day) - 1);
            return {
              ...spanOf(match),
              what: 'day',
              day,
              other: weekAfterNext === day ? addDays(day, 7) : weekAfterNext,
            };
          })
        : []),
    ];
  };
}

/** The nth such weekday of the month that begins with `first`; counted from its end when negative. */
function nthIn(first: Day, weekday: number, nth: number): Day | undefined {
  const end = addMonths(first, 1);
  const before = (day: Day) => addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1));
  const day = nth < 0 ? addDays(before(end), 7 * (nth + 1)) : addDays(before(first), 7 * nth);
  return day >= first && day < end ? day : undefined;
}

function spanOf(match: RegExpExecArray) {
  return { from: match.index, to: match.index + match[0].length };
}

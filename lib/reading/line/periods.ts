import { addDays, type Day, dayOf } from '../../domain/wallClock';
import { onWorkingDay, type WorkCalendar } from '../../domain/workingDays';
import { addMonths, lastWorkingDay, mondayOf, monthOf } from './calendarDays';
import type { Finder, Found, LineContext } from './found';
import { anyOf, lookUp, type Table, wholeWords, wordsIn } from './text';
import type { Edge, Period, Words } from './words';

/**
 * "next week", «в конце месяца», "la începutul lunii viitoare". What comes next begins on its first working day,
 * what is going on ("this week") is due by its last one.
 */
export function periodsIn(words: Words): Finder {
  const edgeOf = lookUp(words.edges);
  const whichOf = lookUp(words.which);
  const unitOf = lookUp(PERIODS);
  const shortOf = lookUp(words.shortPeriods);
  const which = wordsIn(words.which.filter(([, value]) => value !== 'last'));
  const pattern = wholeWords(
    anyOf([
      `(?:(?<edge>${wordsIn(words.edges)})${words.edgeOf})?(?:(?<before>${which}) )?(?<unit>${wordsIn(PERIODS)})(?: (?<after>${which}))?`,
      `(?:(?<weekendBefore>${which}) )?(?<weekend>${words.weekend})(?: (?<weekendAfter>${which}))?`,
      words.shortPeriods.length > 0 ? `(?<short>${wordsIn(words.shortPeriods)})` : '',
    ]),
  );

  return (line, context) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const group = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      const said = whichOf(group.before ?? group.after ?? group.weekendBefore ?? group.weekendAfter ?? '');
      if (group.weekend) {
        return { ...span, what: 'day', day: saturdayOf(said === 'next', dayOf(context.now)) };
      }
      const [edge, unit] = group.short
        ? (shortOf(group.short) ?? [])
        : [edgeOf(group.edge ?? ''), unitOf(group.unit ?? '')];
      if (!unit || (!edge && !said)) return undefined;
      const next = said === 'next' || said === 'coming';
      const reckon = (at: Edge | undefined) => dayOfPeriod(unit, next ? 1 : 0, said !== undefined, at, context);
      const day = reckon(edge);
      if (unit === 'week') return { ...span, what: 'week', monday: mondayOf(day), day };
      return { ...span, what: 'day', day, ...otherDay(day, edge && reckon(workingEdge(edge))) };
    }).filter((one) => one !== undefined);
}

/** "The last day of October", a Saturday, may be meant as the last one that people work. */
export function workingEdge(edge: Edge): Edge {
  return edge === 'first-day' ? 'start' : edge === 'last-day' ? 'end' : edge;
}

export function otherDay(day: Day, other: Day | undefined): { other?: Day } {
  return other === undefined || other === day ? {} : { other };
}

/** The words for a span of time as they are declined after "end of" and "next". */
export const PERIODS: Table<Period> = [
  ['week|wk|недел(?:я|ю|е|и)|нед\\.?|saptamana|saptamanii|sapt\\.?', 'week'],
  ['month|месяц(?:а|е|у)?|мес\\.?|luna|lunii', 'month'],
  ['quarter|qtr|квартал(?:а|е|у)?|trimestru|trimestrul|trimestrului', 'quarter'],
  ['year|yr|год(?:а|у)?|anul|anului|an', 'year'],
];

function dayOfPeriod(unit: Period, ahead: number, isSaid: boolean, edge: Edge | undefined, context: LineContext): Day {
  const today = dayOf(context.now);
  const at = edge ?? (ahead > 0 && !context.throughEnd ? 'start' : 'end');
  const day = dayAt(unit, ahead, at, today, context.calendar);
  // "Early in the month", said on the 20th without saying which, is next month's.
  return day < today && !isSaid ? dayAt(unit, ahead + 1, at, today, context.calendar) : day;
}

function dayAt(unit: Period, ahead: number, edge: Edge, today: Day, calendar: WorkCalendar): Day {
  const start = startOf(unit, ahead, today);
  if (edge === 'first-day') return start;
  if (edge === 'last-day') return addDays(startOf(unit, ahead + 1, today), -1);
  if (edge === 'start') return onWorkingDay(start, calendar);
  if (edge === 'end') return lastWorkingDay(start, startOf(unit, ahead + 1, today), calendar);
  return onWorkingDay(middleOf(unit, start), calendar);
}

function startOf(unit: Period, ahead: number, today: Day): Day {
  if (unit === 'week') return addDays(mondayOf(today), 7 * ahead);
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const into = (monthOf(today) - 1) % months;
  return addMonths(`${today.slice(0, 8)}01`, months * ahead - into);
}

function middleOf(unit: Period, start: Day): Day {
  switch (unit) {
    case 'week':
      return addDays(start, 2);
    case 'month':
      return addDays(start, 14);
    case 'quarter':
      return addDays(addMonths(start, 1), 14);
    case 'year':
      return addMonths(start, 6);
  }
}

function saturdayOf(isNextWeek: boolean, today: Day): Day {
  const saturday = addDays(mondayOf(today), isNextWeek ? 12 : 5);
  // On Sunday "the weekend" is the coming one.
  return saturday < today ? addDays(saturday, 7) : saturday;
}

import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en';
import { createCasualConfiguration } from 'chrono-node/ru';
import { once } from '../../domain/once';
import { addDays, type Day, dayOf } from '../../domain/wallClock';
import { onWorkingDay } from '../../domain/workingDays';
import { addMonths, dayFrom, isJustPast, lastWorkingDay, monthOf, nextDate, yearOf } from './calendarDays';
import { edgeBefore } from './edges';
import type { Finder, Found, LineContext, Span } from './found';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { monthDates, monthNames } from './monthParsers';
import { otherDay, workingEdge } from './periods';
import { anyOf, wholeWords } from './text';
import type { Edge } from './words';

/** Of no consequence: nothing is taken but what stands in the text. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * Those of chrono's parsers that read a date with the month's name. The others are left out because they reckon
 * (tomorrow, the nearest Monday, an hour from now), and that passes through the machine's time zone; and because
 * its Russian counts of time take seconds over a line like «часа часа часа …». Without their refiners too, which join
 * and drop pieces by rules of their own.
 */
function readersOf(samples: readonly string[], parsers: readonly Parser[]): Parser[] {
  return parsers.filter((parser) =>
    samples.some((sample) => {
      const [result] = new Chrono({ parsers: [parser], refiners: [] }).parse(sample, REFERENCE);
      return result?.start.isCertain('day') && result.start.get('day') === 5 && result.start.get('month') === 12;
    }),
  );
}

/** Dates with the month's name: English and Russian by chrono and by ours, Romanian by ours. */
const chrono = once(
  () =>
    new Chrono({
      parsers: [
        ...readersOf(['5 December', 'December 5'], configuration.createCasualConfiguration(false).parsers),
        ...readersOf(['5 декабря'], createCasualConfiguration().parsers),
        ...languages.flatMap(({ months, dates }): Parser[] => [monthDates(months, dates), monthNames(months)]),
      ],
      refiners: [],
    }),
);

const monthPattern = once(() => wholeWords(`\\d*(?:${anyOf(languages.flatMap(({ months }) => months))})\\d*`));

/** "May", "April" and "mart" are other words and names too: a month alone counts after one of these, or with its year. */
const beforeMonth = once(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(languages.map(({ beforeDay }) => beforeDay))} $`, 'u'),
);

/** "Send June the offer", "write to April": months are people too. */
const NAME_OF_PERSON = /^(?:april|may|june|august)$/u;
const beforePerson = once(() => /(?<![\p{L}\p{N}])(?:to|for|from) $/u);

export const namedDates: Finder = (line, context, shown) =>
  chrono()
    .parse(line, REFERENCE)
    .filter((result) => namesMonth(line, result))
    .map((result) => readDate(line, shown, result, context))
    .filter((one) => one !== undefined);

function namesMonth(line: string, { index, text, start }: ParsedResult): boolean {
  return (
    start.isCertain('month') &&
    text.search(monthPattern()) >= 0 &&
    // chrono's Russian parsers take the beginning of a longer word: «мартини» is no March.
    !/[\p{L}\p{N}]$/u.test(line.slice(0, index)) &&
    !/^[\p{L}\p{N}]/u.test(line.slice(index + text.length))
  );
}

function readDate(
  line: string,
  shown: string,
  { index, text, start: first, end }: ParsedResult,
  context: LineContext,
): Found | undefined {
  // "25-26 November" begins on the 25th and is over on the 26th.
  const start = (context.throughEnd && end) || first;
  // chrono reads two figures after the month as a year ("5 Dec 10 samples" is 2010): only four are one.
  const shortYear =
    start.isCertain('year') && !/\d{4}|'\d{2}|\d{2} ?г/.test(text) ? (/[\s,.'/-]*\d+$/.exec(text)?.[0].length ?? 0) : 0;
  const year = start.isCertain('year') && shortYear === 0 ? (start.get('year') ?? undefined) : undefined;
  const span = { from: index, to: index + text.length - shortYear };
  const month = start.get('month') ?? 1;
  const today = dayOf(context.now);
  if (!start.isCertain('day')) {
    return readMonth(line, shown, { ...span, from: index + text.search(monthPattern()) }, month, year, context);
  }
  const date = start.get('day') ?? 1;
  const day = year === undefined ? nextDate(month, date, today) : dayFrom(year, month, date);
  if (!day) return { ...span, what: 'wrong' };
  if (context.throughEnd && year === undefined && isJustPast(day, today)) return undefined;
  return { ...span, what: 'day', day };
}

function readMonth(
  line: string,
  shown: string,
  { from, to }: Span,
  month: number,
  year: number | undefined,
  context: LineContext,
): Found | undefined {
  const before = line.slice(0, from);
  const [edge, length] = edgeBefore(before);
  if (year === undefined && !edge && !beforeMonth().test(before)) return undefined;
  const mayBeName = NAME_OF_PERSON.test(line.slice(from, to)) && beforePerson().test(before);
  // "The March report".
  const describes = /(?:^| )the $/u.test(before) && !looksFinished(line, shown, to);
  if (year === undefined && !edge && (mayBeName || describes) && !context.throughEnd) return undefined;
  const today = dayOf(context.now);
  const isNow = year === undefined && month === monthOf(today);
  const first = isNow ? `${today.slice(0, 8)}01` : year ? dayFrom(year, month, 1) : nextDate(month, 1, today);
  if (!first) return { from, to, what: 'wrong' };
  if (context.throughEnd && year === undefined && isJustPast(first, today)) return undefined;
  const at = edge ?? (isNow || context.throughEnd ? 'end' : 'start');
  const day = dayInMonth(first, at, context);
  return { from: from - length, to, what: 'day', day, ...otherDay(day, dayInMonth(first, workingEdge(at), context)) };
}

function dayInMonth(first: Day, edge: Edge, { calendar }: LineContext): Day {
  const isLastYear = yearOf(first) === 9999;
  if (edge === 'first-day') return first;
  if (edge === 'last-day' && !isLastYear) return addDays(addMonths(first, 1), -1);
  if (edge === 'end' && !isLastYear) return lastWorkingDay(first, addMonths(first, 1), calendar);
  return onWorkingDay(edge === 'middle' ? addDays(first, 14) : first, calendar);
}

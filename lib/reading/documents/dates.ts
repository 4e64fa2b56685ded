import { once } from '../../domain/once';
import { addDays, type Day, dayOf, daysBetween } from '../../domain/wallClock';
import { addWorkingDays } from '../../domain/workingDays';
import { plainPattern } from '../amounts/plainPattern';
import { dayFrom } from '../line/calendarDays';
import { type Found, type LineContext, type Span, withoutOverlaps } from '../line/found';
import { namedDates } from '../line/namedDates';
import { figureDates, isoDates } from '../line/numericDates';
import { anyOf } from '../line/text';
import { ISSUED, ISSUED_LABEL, UNTIL } from './words';

/** A day in figures or with the month's name; `day` is missing where the figures mean two. */
export interface WrittenDate extends Span {
  day?: Day;
  /** The year does not stand there: the next such day was taken. */
  yearless: boolean;
}

const yearFirst = once(
  () => /(?<![\p{L}\d./-])(?<year>\d{4})[./](?<month>\d{1,2})[./](?<date>\d{1,2})(?![\p{L}\d]|[./]\d)/gu,
);

/** "118/18.11.2026": number and date of a document. */
const afterNumber = once(() => /(?<=\d\/)(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\p{L}\d]|[./]\d)/gu);

/** A month alone is no date of a document. */
const HAS_DAY = /(?<!\d)\d{1,2}(?!\d)/u;

/** The dates of a plain line, in three orders; "03/04/2026" may be March or April and is no day. */
export function datesIn(line: string, shown: string, context: LineContext): WrittenDate[] {
  const own = [yearFirst(), afterNumber()].flatMap((pattern) =>
    Array.from(line.matchAll(pattern), (match): Found => {
      const { year, month, date } = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      const day = dayFrom(Number(year), Number(month), Number(date));
      return day ? { ...span, what: 'day', day } : { ...span, what: 'wrong' };
    }),
  );
  const found = [own, ...[isoDates, namedDates, figureDates].map((find) => find(line, context, shown))].flat();
  return withoutOverlaps(found.filter(({ from, to }) => HAS_DAY.test(line.slice(from, to)))).map((one) => ({
    from: one.from,
    to: one.to,
    ...(one.what === 'day' && !one.other && { day: one.day }),
    yearless: !/\d{4}|[./-]\d{2}[./-]\d{2}(?!\d)/u.test(line.slice(one.from, one.to)),
  }));
}

/** A document is seldom dated ahead: without a year, later than this is the year before. */
const DAYS_AHEAD = 60;

const OF = plainPattern(`^[\\s,;:.()/–—-]*(?:(?:${ISSUED})[\\s:.]*)?$`, 'u');
const LABEL = plainPattern(`^(?:${ISSUED_LABEL})[\\s:.–—-]*$`, 'u');

/** The document's own date: right after its name and number, or on a line that says "Date:". */
export function issuedIn(
  line: string,
  dates: readonly WrittenDate[],
  headEnd: number | undefined,
  today: Day,
): Day | undefined {
  const found = dates.find(({ from }) => {
    const before = line.slice(headEnd ?? 0, from);
    return headEnd !== undefined && from >= headEnd ? OF.test(before) : LABEL.test(line.slice(0, from));
  });
  if (!found?.day || !found.yearless || daysBetween(today, found.day) <= DAYS_AHEAD) return found?.day;
  return dayFrom(Number(found.day.slice(0, 4)) - 1, Number(found.day.slice(5, 7)), Number(found.day.slice(8)));
}

const BEFORE_DATE = plainPattern(`(?<![\\p{L}])(?:${UNTIL})(?![\\p{L}])[^\\d]{0,40}$`, 'u');
const OF_DOCUMENT = plainPattern(`(?<![\\p{L}])(?:${ISSUED}) $`, 'u');

/** "valid until 30 November", «оплатить до 17.11.2026», "scadentă la 30.11". */
export function untilIn(line: string, dates: readonly WrittenDate[]): Day | undefined {
  return dates.find(({ from, day }) => {
    const before = line.slice(Math.max(0, from - 60), from);
    return day !== undefined && BEFORE_DATE.test(before) && !OF_DOCUMENT.test(before);
  })?.day;
}

const COUNT = plainPattern(
  `(?<![\\p{L}])(?:${UNTIL})(?![\\p{L}])[^\\d]{0,25}?(?<days>\\d{1,3}) ?(?:de )?(?:\\([^()]{1,20}\\) )?(?:(?<working>(?:рабоч|банковск)\\p{L}*|working|business|banking) )?(?:календарн\\p{L}* |calendar )?${anyOf(
    [
      '(?:дн(?:ей|я|\\.)|день|days?|zile)(?: (?<workingAfter>lucratoare|bancare))?',
      '(?<weeks>недел[яиь]|weeks?|saptaman[ai])',
    ],
  )}(?![\\p{L}])`,
  'u',
);
const net = once(() => /(?<![\p{L}])net (?<days>\d{1,3})(?![\p{L}\d.,])/u);
/** "10 days" to pay or to agree; more is no term of payment. */
const MOST_DAYS = 366;

export interface Term {
  days: number;
  working: boolean;
}

/** "valid for 14 days", «в течение 5 рабочих дней», "net 30". */
export function termIn(line: string): Term | undefined {
  const { days: count, weeks, working, workingAfter } = (COUNT.exec(line) ?? net().exec(line))?.groups ?? {};
  const days = Number(count) * (weeks ? 7 : 1);
  return days > 0 && days <= MOST_DAYS ? { days, working: Boolean(working ?? workingAfter) } : undefined;
}

/** The last day of a term that begins on the day the document is of, else today. */
export function endOf({ days, working }: Term, issued: Day | undefined, { now, calendar }: LineContext): Day {
  const from = issued ?? dayOf(now);
  return working ? addWorkingDays(from, days, calendar) : addDays(from, days);
}

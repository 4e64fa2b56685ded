import { once } from '../../domain/once';
import { type Day, dayOf } from '../../domain/wallClock';
import { addMonths, dayFrom, isJustPast, monthOf, nextDate, nextDayOfMonth, yearOf } from './calendarDays';
import type { Finder, Found, LineContext } from './found';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { anyOf, lookUp, NUMBER_END, NUMBER_START, wholeWords } from './text';

/** An amount of something. */
const units = once(
  () =>
    /^ ?(?:[%€$₽£]|(?:eur|euro|usd|lei|leu|mdl|ron|rub|kg|km|pcs|buc|ml|kw|т|тн|кг|км|шт|руб|р|тыс|м|м2|м3|mii|mp)(?![\p{L}\p{N}]))/u,
);

export function isAmount(line: string, end: number): boolean {
  return units().test(line.slice(end));
}

const iso = once(
  () =>
    new RegExp(
      `${NUMBER_START}(?<year>\\d{4})(?<mark>[-./])(?<month>\\d{1,2}|${anyOf(languages.flatMap(({ months }) => months))})\\k<mark>(?<date>\\d{1,2})(?:[t ](?<time>\\d{2}:\\d{2})(?=z|$|[^\\p{L}\\p{N}:])|${NUMBER_END})`,
      'gu',
    ),
);

const MONTHS = languages.map(({ months }) => lookUp(months.map((name, index) => [name, index + 1] as const)));

function monthCalled(name: string): number {
  return MONTHS.map((monthOf) => monthOf(name)).find((month) => month !== undefined) ?? Number(name);
}

/** "2026-12-05", with or without "T10:00"; "2026-Dec-5", "2026/12/5". */
export const isoDates: Finder = (line) =>
  Array.from(line.matchAll(iso()), (match): Found => {
    const { year, month = '', date, time } = match.groups ?? {};
    const span = { from: match.index, to: match.index + match[0].length };
    const day = dayFrom(Number(year), monthCalled(month), Number(date));
    if (!day || (time && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))) return { ...span, what: 'wrong' };
    return { ...span, what: 'day', day, ...(time && { time }) };
  });

const figuresPattern = once(
  () =>
    new RegExp(
      `${NUMBER_START}(?<first>\\d{1,2})(?<mark> ?/ ?|[./-])(?<second>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2}))?${NUMBER_END}(?:\\.(?=$|[ ,;)]))?(?: ?(?:года?|г)(?![\\p{L}\\p{N}])\\.?)?`,
      'gu',
    ),
);

const beforeDayPattern = once(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(languages.map(({ beforeDay }) => beforeDay))} $`, 'u'),
);

/** What stands before an hour and seldom before a date in figures. */
const AT = /(?:^|[ ,])(?:at|@|в|la|ora|orele) $/u;

/**
 * "25.12", "25.12.2026", "5/12": the day stands first, as our users write; "5/6" may be the sixth of May as well, so
 * both are given. Without a year the month needs two figures or a word before it ("on 5/6"), for "1.5" is an amount.
 */
export const figureDates: Finder = (line, context) =>
  Array.from(line.matchAll(figuresPattern()), (match): Found | undefined => {
    const { first = '', second = '', mark: joiner = '', year } = match.groups ?? {};
    const mark = joiner.trim();
    const span = { from: match.index, to: match.index + match[0].length };
    const before = line.slice(0, span.from);
    const isSaid = beforeDayPattern().test(before);
    if (year === undefined) {
      if (mark === '-' || isAmount(line, span.to) || (second.length < 2 && !isSaid)) return undefined;
      if (mark === '.' && isTimeAfterAt(before, first, second)) return undefined;
    }
    const read = (date: string, month: string) => dateOf(Number(date), Number(month), year, context);
    const order = mark === '.' || first === second ? 'day' : orderIn(context.country);
    const day = order === 'month' ? read(second, first) : read(first, second);
    const isOpen = order === undefined || day === undefined;
    const swapped =
      mark !== '.' && isOpen ? (order === 'month' ? read(first, second) : read(second, first)) : undefined;
    const figures = year === undefined && !isSaid;
    const isGone = (one: Day) => context.throughEnd && year === undefined && isJustPast(one, dayOf(context.now));
    const [meant, other] = [day, swapped].filter((one) => one !== undefined && !isGone(one));
    if (meant) return { ...span, what: 'day', day: meant, figures, ...(other && { other }) };
    if (day || swapped) return undefined;
    const isMeant = year !== undefined || (isOf(first, 31) && isOf(second, 12));
    return isMeant ? { ...span, what: 'wrong' } : undefined;
  }).filter((one) => one !== undefined);

/** Where the month stands first, where either may, and elsewhere the day. */
const MONTH_FIRST = new Set(['US', 'FM', 'MH', 'PW', 'PR', 'GU', 'AS']);
const EITHER = new Set([
  'CA',
  'PH',
  'KE',
  'GH',
  'ZA',
  'BZ',
  'PA',
  'CY',
  'CN',
  'JP',
  'KR',
  'KP',
  'TW',
  'HU',
  'MN',
  'LT',
  'SE',
  'IR',
]);

/** Which stands first in "5/12"; undefined where the country does not settle it. */
function orderIn(country: string | undefined): 'day' | 'month' | undefined {
  const code = country?.toUpperCase();
  if (!code || EITHER.has(code)) return undefined;
  return MONTH_FIRST.has(code) ? 'month' : 'day';
}

/** "tomorrow at 10.10" is an hour. */
function isTimeAfterAt(before: string, hour: string, minute: string): boolean {
  return Number(hour) <= 23 && minute.length === 2 && Number(minute) <= 59 && AT.test(before);
}

function isOf(figures: string, most: number): boolean {
  return Number(figures) >= 1 && Number(figures) <= most;
}

function dateOf(date: number, month: number, year: string | undefined, { now }: LineContext) {
  if (year === undefined) return nextDate(month, date, dayOf(now));
  return dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
}

const dayPatterns = once(() =>
  languages.flatMap(({ dayOfMonth, shyDayOfMonth, dates }) => [
    { pattern: wholeWords(dayOfMonth), shy: false, dateOf: lookUp(dates) },
    ...(shyDayOfMonth ? [{ pattern: wholeWords(shyDayOfMonth), shy: true, dateOf: lookUp(dates) }] : []),
  ]),
);

/** "the 5th", «до 25-го», "pe 25": the next such day. */
export const daysOfMonth: Finder = (line, { now }, shown) =>
  dayPatterns().flatMap(({ pattern, shy, dateOf }) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const span = { from: match.index, to: match.index + match[0].length };
      const { next, current, day: said = '' } = match.groups ?? {};
      const date = dateOf(said) ?? Number(said);
      const today = dayOf(now);
      const month = addMonths(`${today.slice(0, 8)}01`, next ? 1 : 0);
      const isSaid = next !== undefined || current !== undefined;
      const day = isSaid ? dayFrom(yearOf(month), monthOf(month), date) : nextDayOfMonth(date, today);
      if (!day) return isSaid ? { ...span, what: 'wrong' } : undefined;
      return { ...span, what: 'day', day, loose: shy && !isSaid && !looksFinished(line, shown, span.to) };
    }).filter((one) => one !== undefined),
  );

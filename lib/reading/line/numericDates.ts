import { type Day, dayOf } from '../../domain/wallClock';
import { addMonths, dayFrom, isJustPast, nextDate, nextDayOfMonth } from './calendarDays';
import type { Finder, Found, LineContext } from './found';
import { languages } from './languages';
import { looksFinished } from './lineEnd';
import { anyOf, NUMBER_END, NUMBER_START, wholeWords } from './text';

/** An amount of something. */
const UNITS =
  /^ ?(?:[%€$₽£]|(?:eur|euro|usd|lei|leu|mdl|ron|rub|kg|km|pcs|buc|ml|kw|т|тн|кг|км|шт|руб|р|тыс|м|м2|м3|mii|mp)(?![\p{L}\p{N}]))/u;

export function isAmount(line: string, end: number): boolean {
  return UNITS.test(line.slice(end));
}

const ISO = new RegExp(
  `${NUMBER_START}(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})(?:[t ](?<time>\\d{2}:\\d{2}))?${NUMBER_END}`,
  'gu',
);

/** "2026-12-05", with or without "T10:00". */
export const isoDates: Finder = (line) =>
  Array.from(line.matchAll(ISO), (match): Found => {
    const { year, month, date, time } = match.groups ?? {};
    const span = { from: match.index, to: match.index + match[0].length };
    const day = dayFrom(Number(year), Number(month), Number(date));
    if (!day || (time && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))) return { ...span, what: 'wrong' };
    return { ...span, what: 'day', day, ...(time && { time }) };
  });

const FIGURES = new RegExp(
  `${NUMBER_START}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2}))?${NUMBER_END}(?: ?(?:года?|г)(?![\\p{L}\\p{N}])\\.?)?`,
  'gu',
);

const BEFORE_DAY = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(languages.map(({ beforeDay }) => beforeDay))} $`, 'u');

/** What stands before an hour and seldom before a date in figures. */
const AT = /(?:^|[ ,])(?:at|@|в|la|ora|orele) $/u;

/**
 * "25.12", "25.12.2026", "5/12": the day stands first, as our users write; "5/6" may be the sixth of May as well, so
 * both are given. Without a year the month needs two figures or a word before it ("on 5/6"), for "1.5" is an amount.
 */
export const figureDates: Finder = (line, context) =>
  Array.from(line.matchAll(FIGURES), (match): Found | undefined => {
    const { first = '', second = '', mark, year } = match.groups ?? {};
    const span = { from: match.index, to: match.index + match[0].length };
    const before = line.slice(0, span.from);
    const isSaid = BEFORE_DAY.test(before);
    if (year === undefined) {
      if (mark === '-' || isAmount(line, span.to) || (second.length < 2 && !isSaid)) return undefined;
      if (mark === '.' && isTimeAfterAt(before, first, second)) return undefined;
    }
    const read = (date: string, month: string) => dateOf(Number(date), Number(month), year, context);
    const day = read(first, second);
    const swapped = mark === '/' && first !== second ? read(second, first) : undefined;
    const figures = year === undefined && !isSaid;
    const isGone = (one: Day) => context.throughEnd && year === undefined && isJustPast(one, dayOf(context.now));
    const [meant, other] = [day, swapped].filter((one) => one !== undefined && !isGone(one));
    if (meant) return { ...span, what: 'day', day: meant, figures, ...(other && { other }) };
    if (day || swapped) return undefined;
    const isMeant = year !== undefined || (isOf(first, 31) && isOf(second, 12));
    return isMeant ? { ...span, what: 'wrong' } : undefined;
  }).filter((one) => one !== undefined);

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

const DAY_OF_MONTH = languages.flatMap(({ dayOfMonth, shyDayOfMonth }) => [
  { pattern: wholeWords(dayOfMonth), shy: false },
  ...(shyDayOfMonth ? [{ pattern: wholeWords(shyDayOfMonth), shy: true }] : []),
]);

/** "the 5th", «до 25-го», "pe 25": the next such day. */
export const daysOfMonth: Finder = (line, { now }, shown) =>
  DAY_OF_MONTH.flatMap(({ pattern, shy }) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const span = { from: match.index, to: match.index + match[0].length };
      const today = dayOf(now);
      const from = match.groups?.next ? addMonths(`${today.slice(0, 8)}01`, 1) : today;
      const day = nextDayOfMonth(Number(match.groups?.day), from);
      if (!day) return undefined;
      return { ...span, what: 'day', day, loose: shy && !match.groups?.next && !looksFinished(line, shown, span.to) };
    }).filter((one) => one !== undefined),
  );

import type { DateOrder } from '../../domain/bankColumns';
import type { Day } from '../../domain/wallClock';
import { dayFrom } from '../../reading/line/calendarDays';
import { tidy } from '../../reading/line/text';
import { monthOf } from './words';

const TIME =
  '(?:[T ,-]{1,3}\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?';
const YEAR_END = '(?: ?г\\.?| ?р\\.?|\\.)?';
const FIGURES = new RegExp(
  `^(?<a>\\d{1,4})(?<mark>[./ -]) ?(?<b>\\d{1,2})\\k<mark> ?(?<c>\\d{1,4})${YEAR_END}${TIME}$`,
  'u',
);
const COMPACT =
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})(?:[T ]?\d{4,6}(?:\.\d{1,6})?)?(?:\[[^\]]{1,12}\])?$/u;
const MARK = "(?:\\.|º|ª|er|st|nd|rd|th|-го|ое)?[ .,/-]{0,2}(?:(?:de|di|of|d[’']) ?)?";
const DAY_FIRST = new RegExp(
  `^(?<date>\\d{1,2})${MARK}(?<month>\\p{L}{3,12})[ .,/-]{0,2}(?:(?:de|del|of) )?(?<year>\\d{4}|\\d{2})${YEAR_END}${TIME}$`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `^(?<month>\\p{L}{3,12})[ .,/-]{1,2}(?<date>\\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,2}(?<year>\\d{4})${TIME}$`,
  'u',
);
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})[ .,/-]{1,2}(?<month>\\p{L}{3,12})[ .,/-]{1,2}(?<date>\\d{1,2})\\.?${TIME}$`,
  'u',
);
const WEEKDAY = /^\p{L}{2,12}\.?,? (?=\d)/u;

/** Longer cells are no dates. */
const LONGEST = 45;

type Readings = Partial<Record<DateOrder, Day>>;

/** The ways to read a date in a cell; a time beside it is left out. Empty when there is none. */
export function datesOf(cell: string): Readings {
  if (cell.length > LONGEST || !/\d/u.test(cell)) return {};
  const written = tidy(cell).replace(/^'/u, '');
  const { a = '', b = '', c = '', mark } = FIGURES.exec(written)?.groups ?? {};
  if (mark) return ofFigures(a, b, c, mark);
  const compact = COMPACT.exec(written)?.groups;
  if (compact) {
    const day = dayFrom(Number(compact.year), Number(compact.month), Number(compact.date));
    return readings({ 'year-month-day': day });
  }
  const named = (DAY_FIRST.exec(written) ?? MONTH_FIRST.exec(written) ?? YEAR_FIRST.exec(written))?.groups;
  const month = named && monthOf(named.month ?? '');
  if (!named || !month) return WEEKDAY.test(written) ? datesOf(written.replace(WEEKDAY, '')) : {};
  // The month says itself which figures are which, as whole years first do.
  return readings({ 'year-month-day': dayFrom(fullYear(named.year ?? ''), month, Number(named.date)) });
}

function ofFigures(a: string, b: string, c: string, mark: string): Readings {
  if (a.length > 2) return readings({ 'year-month-day': dayFrom(Number(a), Number(b), Number(c)) });
  if (c.length !== 2 && c.length !== 4) return {};
  const year = fullYear(c);
  const dayFirst = dayFrom(year, Number(b), Number(a));
  // With points no country puts the month first.
  const monthFirst = mark === '.' ? undefined : dayFrom(year, Number(a), Number(b));
  return readings({ 'day-month-year': dayFirst, 'month-day-year': monthFirst });
}

function fullYear(written: string): number {
  return Number(written) + (written.length === 2 ? 2000 : 0);
}

export function isDate(cell: string): boolean {
  return Object.keys(datesOf(cell)).length > 0;
}

function readings(all: Partial<Record<DateOrder, Day | undefined>>): Readings {
  return Object.fromEntries(Object.entries(all).filter(([, day]) => day !== undefined));
}

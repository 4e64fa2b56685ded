import type { DateOrder } from '../../domain/bankColumns';
import { isCurrency, type Money, minorDigits } from '../../domain/money';
import type { Day } from '../../domain/wallClock';
import { currencyOf, readAmount } from '../../reading/amounts';
import { dayFrom } from '../../reading/line/calendarDays';
import { languages } from '../../reading/line/languages';
import { lookUp, plain, tidy } from '../../reading/line/text';

const TIME = '(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const FIGURES = new RegExp(
  `^(?<a>\\d{1,4})(?<mark>[./ -])(?<b>\\d{1,2})\\k<mark>(?<c>\\d{1,4})(?: ?г\\.?)?${TIME}$`,
  'u',
);
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})$/u;
const NAMED = new RegExp(
  `^(?<date>\\d{1,2})[ .-]{1,2}(?<month>\\p{L}{3,10})\\.?[ .,-]{1,2}(?<year>\\d{4}|\\d{2})${TIME}$`,
  'u',
);

const monthNumber = lookUp(languages.flatMap(({ months }) => months.map((name, index) => [name, index + 1] as const)));

/** Signs of a date, an amount or a currency, with the spaces that banks align them by; a longer cell is none. */
const LONGEST_CELL = 120;

/** The ways to read a date in a cell; a time beside it is left out. Empty when there is none. */
export function datesOf(cell: string): Partial<Record<DateOrder, Day>> {
  if (cell.length > LONGEST_CELL) return {};
  const written = tidy(cell);
  const { a = '', b = '', c = '', mark } = FIGURES.exec(written)?.groups ?? {};
  if (mark) {
    if (a.length > 2) return readings({ 'year-month-day': dayFrom(Number(a), Number(b), Number(c)) });
    const year = c.length === 4 ? Number(c) : c.length === 2 ? 2000 + Number(c) : 0;
    const dayFirst = dayFrom(year, Number(b), Number(a));
    // With points no country puts the month first.
    const monthFirst = mark === '.' ? undefined : dayFrom(year, Number(a), Number(b));
    return readings({ 'day-month-year': dayFirst, 'month-day-year': monthFirst });
  }
  const compact = COMPACT.exec(written)?.groups;
  if (compact) {
    const day = dayFrom(Number(compact.year), Number(compact.month), Number(compact.date));
    return readings({ 'year-month-day': day });
  }
  const named = NAMED.exec(written)?.groups;
  const month = named && monthNumber(plain(named.month ?? ''));
  if (!named || !month) return {};
  const year = Number(named.year) + ((named.year ?? '').length === 2 ? 2000 : 0);
  const day = dayFrom(year, month, Number(named.date));
  return readings({ 'day-month-year': day, 'month-day-year': day });
}

function readings(all: Partial<Record<DateOrder, Day | undefined>>): Partial<Record<DateOrder, Day>> {
  return Object.fromEntries(Object.entries(all).filter(([, day]) => day !== undefined));
}

const MONEY = /^(?<before>[^\d()+−–-]*?)\s*(?<figures>[(+−–-]?.*[\d)−–.-])\s*(?<after>\p{L}[\p{L}. ]*|\p{Sc})?$/u;

/** "CR" and "DR" behind a figure are the bank's words for in and out. */
const SIGNS = lookUp<1 | -1>([
  ['cr|c|к', 1],
  ['dr|d|д', -1],
]);

/** An amount in a cell, with or without its currency beside it; `usual` is meant where none is named. */
export function moneyOf(cell: string, usual: string): Money | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const alone = readAmount(cell, minorDigits(usual));
  if (alone !== undefined) return { minor: alone, currency: usual };
  const { before = '', figures = '', after = '' } = MONEY.exec(tidy(cell))?.groups ?? {};
  const sign = SIGNS(plain(after));
  const word = plain(before.trim() || (sign ? '' : after.trim()));
  const currency = word ? currencyOf(word, usual) : usual;
  if (!currency || (before.trim() && after && !sign)) return undefined;
  const minor = readAmount(figures, minorDigits(currency));
  if (minor === undefined) return undefined;
  return { minor: sign === -1 ? -Math.abs(minor) : minor, currency };
}

/** A currency's code, number (ISO 4217) or word in a cell of its own. */
export function currencyIn(cell: string, usual: string): string | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const word = plain(tidy(cell));
  const code = word.toUpperCase();
  return NUMBERED[word] ?? (isCurrency(code) ? code : currencyOf(word, usual));
}

/** ISO 4217 numbers; 810 is the rouble of before 1998, which account numbers still carry. */
export const NUMBERED: Readonly<Record<string, string>> = {
  '643': 'RUB',
  '810': 'RUB',
  '840': 'USD',
  '978': 'EUR',
  '498': 'MDL',
  '946': 'RON',
  '933': 'BYN',
  '398': 'KZT',
  '980': 'UAH',
  '156': 'CNY',
  '826': 'GBP',
  '756': 'CHF',
};

const COMES_IN = /^(?:\+|c$|cr|к$|кт|кредит|приход|поступ|зачисл|in$|incoming|intr|incas)/u;
const GOES_OUT = /^(?:-|d$|dr|deb|д$|дт|дебет|расход|спис|out$|outgoing|ies|plat)/u;

/** Which way the money went, by a bank's word for it; undefined for any other word. */
export function directionOf(cell: string): 1 | -1 | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const word = plain(tidy(cell));
  if (COMES_IN.test(word)) return 1;
  return GOES_OUT.test(word) ? -1 : undefined;
}

import { isPast } from '../domain/followUp';
import type { Language } from '../domain/language';
import { type Money, minorDigits } from '../domain/money';
import { type Day, type Due, dayOf, daysBetween, timeOf, type WallClock } from '../domain/wallClock';
import type { Translate } from './words';

/** The one place where moments and amounts become words. Due times are wall-clock and are never moved between zones. */
export interface Formatter {
  /** "Thursday 19 Nov, 10:00"; today, tomorrow and yesterday by name. */
  due(due: Due, now: WallClock): string;
  /** The narrow column of the day's list, whose groups name today and tomorrow: "10:00", "19 Nov", "2 days" when late. */
  dueBrief(due: Due, now: WallClock): string;
  /** "Wednesday, 18 November" */
  day(due: Due): string;
  /** An instant of the past: "14:32" today, else "12 Nov", with the year when it is another. */
  past(instant: number, now: number): string;
  /** "14:32" of an instant. */
  time(instant: number): string;
  /** "16:05", what the clock shows in the time zone now; undefined when it shows the same as here. */
  hourThere(zone: string, now: number): string | undefined;
  /** On a list beside others: "16 Nov", with the year when it is not the year of `now`. */
  date(day: Day, now: Due): string;
  /** As papers have it: "16 November 2026". */
  paperDate(day: Day): string;
  /** "Nov 2026", of a month written "2026-11". */
  month(month: string): string;
  /** With its currency: "4,960.00 EUR", "4 960,00 €", "48.310,00 lei". Never broken into two lines. */
  money(money: Money): string;
  /** The figures alone, for a field or under a heading that names the currency. */
  figures(money: Money): string;
  count(count: number): string;
  /** Any number, with what stands after the point. */
  number(value: number): string;
  /** A share from 0 to 1: "60 %". */
  percent(share: number): string;
}

/** Signs that mean one currency and no other to readers of the language; the rest are written as their codes. */
const SIGNS: Record<Language, Partial<Record<string, string>>> = {
  en: {},
  ru: { RUB: '₽', EUR: '€' },
  ro: { MDL: 'lei', EUR: '€' },
};

export function createFormatter(language: Language, t: Translate): Formatter {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    return (at: Date | number) => formatter.format(at);
  };
  const wall = { timeZone: 'UTC' } as const;
  const weekdayAndDay = format({ ...wall, weekday: 'long', day: 'numeric', month: 'short' });
  const fullDay = format({ ...wall, weekday: 'long', day: 'numeric', month: 'long' });
  const shortDay = format({ ...wall, day: 'numeric', month: 'short' });
  const dayWithYear = format({ ...wall, day: 'numeric', month: 'short', year: 'numeric' });
  const localTime = format({ hour: '2-digit', minute: '2-digit' });
  const localDay = format({ day: 'numeric', month: 'short' });
  const localDayWithYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const paperDay = format({ ...wall, day: 'numeric', month: 'long', year: 'numeric' });
  const monthOfYear = format({ ...wall, month: 'short', year: 'numeric' });
  const whole = new Intl.NumberFormat(locale);
  const any = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const figuresIn = figuresOf(locale);
  const near: Record<number, string> = { [-1]: t('yesterday'), 0: t('today'), 1: t('tomorrow') };

  return {
    due(due, now) {
      const date = utcDay(due);
      const sameYear = due.slice(0, 4) === now.slice(0, 4);
      const day = near[daysBetween(now, due)] ?? (sameYear ? weekdayAndDay(date) : dayWithYear(date));
      const time = timeOf(due);
      return time ? `${day}, ${time}` : day;
    },
    dueBrief(due, now) {
      const days = daysBetween(now, due);
      if (days < -1) return t('daysLate', { count: -days });
      if (days === 1) return timeOf(due) ?? t('wholeDay');
      if (days === 0) return timeOf(due) ?? t(isPast(due, now) ? 'today' : 'wholeDay');
      return near[days] ?? (due.slice(0, 4) === now.slice(0, 4) ? shortDay(utcDay(due)) : dayWithYear(utcDay(due)));
    },
    day: (due) => capital(fullDay(utcDay(due)), language),
    past(instant, now) {
      const at = new Date(instant);
      const today = new Date(now);
      if (at.toDateString() === today.toDateString()) return localTime(at);
      return at.getFullYear() === today.getFullYear() ? localDay(at) : localDayWithYear(at);
    },
    time: (instant) => localTime(new Date(instant)),
    hourThere(zone, now) {
      const there = format({ hour: '2-digit', minute: '2-digit', timeZone: zone })(now);
      return there === localTime(now) ? undefined : there;
    },
    date: (day, now) => (day.slice(0, 4) === now.slice(0, 4) ? shortDay(utcDay(day)) : dayWithYear(utcDay(day))),
    // In Russian the word for “year” would end in a point, and often before another.
    paperDate: (day) => paperDay(utcDay(day)).replace(/\sг\.$/u, ''),
    month: (month) => monthOfYear(utcDay(`${month}-01`)),
    money: (money) => `${figuresIn(money)}\u00A0${SIGNS[language][money.currency] ?? money.currency}`,
    figures: figuresIn,
    count: (count) => whole.format(count),
    number: (value) => any.format(value),
    percent: (part) => share.format(part),
  };
}

/** Figures in the language's way, all digits of the currency after the mark. Exact, however many they are. */
function figuresOf(locale: string): (money: Money) => string {
  const formatters = new Map<number, Intl.NumberFormat>();
  return ({ minor, currency }) => {
    const digits = minorDigits(currency);
    const known = formatters.get(digits);
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    // Four figures are parted too: amounts stand below each other.
    const formatter = known ?? new Intl.NumberFormat(locale, { ...options, useGrouping: 'always' });
    formatters.set(digits, formatter);
    const written = String(Math.abs(minor)).padStart(digits + 1, '0');
    const point = written.length - digits;
    // As text: a division would round the largest amounts.
    const decimal = `${minor < 0 ? '-' : ''}${written.slice(0, point)}.${written.slice(point) || '0'}`;
    return formatter.format(decimal as Intl.StringNumericLiteral);
  };
}

function utcDay(due: Due): Date {
  return new Date(`${dayOf(due)}T00:00:00Z`);
}

export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

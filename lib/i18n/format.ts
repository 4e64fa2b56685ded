import { isPast } from '../domain/followUp';
import type { Language } from '../domain/settings';
import { type Due, dayOf, daysBetween, timeOf, type WallClock } from '../domain/wallClock';
import type { Translate } from '.';

/** The one place where moments become words. Due times are wall-clock and are never moved between zones. */
export interface Formatter {
  /** "Thursday 19 Nov, 10:00"; today, tomorrow and yesterday by name. */
  due(due: Due, now: WallClock): string;
  /** The narrow column of the day's list, whose groups name today and tomorrow: "10:00", "19 Nov", "2 days" when late. */
  dueBrief(due: Due, now: WallClock): string;
  /** "Wednesday, 18 November" */
  day(due: Due): string;
  /** An instant of the past: "14:32" today, else "12 Nov", with the year when it is another. */
  past(instant: number, now: number): string;
}

export function createFormatter(language: Language, t: Translate): Formatter {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
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
  };
}

function utcDay(due: Due): Date {
  return new Date(`${dayOf(due)}T00:00:00Z`);
}

export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

import { addDays, type Day, type Due, dayOf, type WallClock, weekdayOf } from '../../domain/wallClock';
import { addWorkingDays, type WorkCalendar, workingDaysBefore } from '../../domain/workingDays';
import { addMonths, two } from './calendarDays';
import type { DayFound, Found, HourFound, PartFound, ShiftFound, WeekFound } from './found';
import { hourInPart } from './partsOfDay';

/** Pieces that stand together and name one moment: "tomorrow", "morning", "at 10". */
export type Phrase = readonly Found[];

export interface PhraseReading {
  due: Due;
  /** What the same words may mean as well. */
  other?: Due;
  /** The hour is none that people call so. */
  unsure?: true;
}

const BESIDE = /^[\s,;()/–—-]*$/u;

/** The pieces that stand side by side, together; those that mean nothing by themselves are left out. */
export function phrasesOf(line: string, found: readonly Found[]): Phrase[] {
  const beside = (a: Found | undefined, b: Found | undefined) => a && b && BESIDE.test(line.slice(a.to, b.from));
  const phrases: Found[][] = [];
  let last: Found | undefined;
  found.forEach((piece, index) => {
    if ('loose' in piece && piece.loose && !beside(piece, found[index + 1])) return;
    const continues = beside(last, piece);
    if (piece.what === 'hour' && piece.bare && !(continues && last?.what !== 'hour')) return;
    if (continues) phrases.at(-1)?.push(piece);
    else phrases.push([piece]);
    last = piece;
  });
  return phrases
    .map((phrase) => withoutExtraHours(withoutFigures(phrase)))
    .filter((phrase) => phrase.some((piece) => !isShy(piece)) || isMixed(phrase));
}

/** "invoice 25.12 tomorrow": beside a day in words, figures are no date. */
function withoutFigures(phrase: Found[]): Found[] {
  const isSaid = phrase.some((piece) => piece.what === 'day' && piece.weekday === undefined && !piece.figures);
  return isSaid ? phrase.filter((piece) => piece.what !== 'day' || !piece.figures) : phrase;
}

/** "at 10:30 5 samples": a second hour counts only when it says that it is one. */
function withoutExtraHours(phrase: Found[]): Found[] {
  const hour =
    phrase.find((piece) => piece.what === 'hour' && !piece.shy) ?? phrase.find(({ what }) => what === 'hour');
  return phrase.filter((piece) => piece.what !== 'hour' || piece === hour);
}

function isShy(piece: Found): boolean {
  return 'shy' in piece && piece.shy === true;
}

function isMixed(phrase: Phrase): boolean {
  return new Set(phrase.map(({ what }) => what)).size > 1;
}

export function namesDay(phrase: Phrase): boolean {
  return phrase.some(
    (piece) => piece.what === 'day' || piece.what === 'week' || (piece.what === 'part' && piece.today),
  );
}

export function namesTime(phrase: Phrase): boolean {
  return phrase.some(
    (piece) => piece.what === 'hour' || piece.what === 'part' || (piece.what === 'day' && piece.time !== undefined),
  );
}

/** Figures that may as well be a price or the number of a document. */
export function isFigures(phrase: Phrase): boolean {
  return phrase.every((piece) => piece.what !== 'day' || piece.figures === true);
}

/** The moment that the pieces name; an hour without a day is the next such hour. */
export function readPhrase(phrase: Phrase, now: WallClock, calendar: WorkCalendar): PhraseReading | undefined {
  const shift = phrase.find((piece): piece is ShiftFound => piece.what === 'shift');
  const day = readDay(phrase, now);
  const hour = readTime(phrase);
  const unsure = isUnsure(phrase, hour) || undefined;
  const time = hour?.time;
  const doubt = unsure && { unsure };
  if (!day) return time === undefined ? undefined : { due: nextTime(time, now), ...doubt };
  const isToday = day.today !== undefined && time !== undefined && `${day.today}T${time}` > now;
  const moved = (one: Day): Day => (shift ? shiftedBy(one, shift, calendar) : one);
  const at = (one: Day): Due => (time === undefined ? moved(one) : `${moved(one)}T${time}`);
  const sooner = shift && moved(lastBefore(day, phrase));
  const other = day.other
    ? at(day.other)
    : shift && sooner && sooner > dayOf(now)
      ? at(lastBefore(day, phrase))
      : otherOfHour(phrase, day.day, at);
  const due = at(isToday && day.today ? day.today : day.day);
  // "Tonight at midnight" is over when it comes.
  if (hour?.time === '00:00' && other && due <= now && day.day === dayOf(now)) return { due: other, ...doubt };
  return { due, ...(other && { other }), ...doubt };
}

/** An hour or a day that nobody calls so, or two moments that do not agree: "in 15 minutes, after lunch". */
function isUnsure(phrase: Phrase, hour: { unsure?: boolean } | undefined): boolean {
  if (hour?.unsure) return true;
  const isTimed = phrase.some(({ what }) => what === 'hour' || what === 'part');
  return phrase.some(
    (piece) => piece.what === 'day' && (piece.unsure || (piece.counted && piece.time !== undefined && isTimed)),
  );
}

/** "Two months after 5 October", said in November, is reckoned from the one just past as often. */
function lastBefore({ day }: { day: Day }, phrase: Phrase): Day {
  const isWeekday = phrase.some((piece) => piece.what === 'day' && piece.weekday !== undefined);
  return isWeekday ? addDays(day, -7) : addMonths(day, -12);
}

/** "Tuesday 19", when that Tuesday is the 19th, is no hour for sure; nor is "tomorrow at midnight" one night for sure. */
function otherOfHour(phrase: Phrase, day: Day, at: (one: Day) => Due): Due | undefined {
  const hour = phrase.find((piece): piece is HourFound => piece.what === 'hour');
  if (hour?.orNone) return day;
  const isDate = hour?.bare && Number(hour.time.slice(0, 2)) === Number(day.slice(8)) && hour.time.endsWith(':00');
  if (isDate && phrase.some((piece) => piece.what === 'day' && piece.weekday !== undefined)) return day;
  const isMidnight = hour ? hour.orNext : phrase.some((piece) => piece.what === 'part' && piece.time === '00:00');
  return isMidnight ? at(addDays(day, 1)) : undefined;
}

function shiftedBy(day: Day, { amount, unit, working }: ShiftFound, calendar: WorkCalendar): Day {
  if (unit === 'day' && working) {
    return amount < 0 ? workingDaysBefore(day, -amount, calendar) : addWorkingDays(day, amount, calendar);
  }
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    return addDays(day, amount * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14));
  }
  return addMonths(day, amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}

function readDay(phrase: Phrase, now: WallClock): { day: Day; other?: Day; today?: Day } | undefined {
  const days = phrase.filter((piece): piece is DayFound => piece.what === 'day');
  const week = phrase.find((piece): piece is WeekFound => piece.what === 'week');
  const weekday = days.find((piece) => piece.weekday !== undefined);
  const date = days.find((piece) => piece.weekday === undefined);
  if (week && weekday?.weekday) {
    const day = addDays(week.monday, weekday.weekday - 1);
    // "Monday in a week", said on a Wednesday, is in five days or in twelve.
    return week.counted && addDays(weekday.day, 7) > day ? { day, other: addDays(weekday.day, 7) } : { day };
  }
  const isElsewhere = week && date && (date.day < week.monday || date.day > addDays(week.monday, 6));
  if (isElsewhere) return { day: date.day, other: week.day };
  if (date && weekday && weekdayOf(date.day) !== weekday.weekday) return { day: date.day, other: weekday.day };
  const first = date ?? weekday;
  const rival = days.find((piece) => piece.day !== first?.day && !piece.weekday === !first?.weekday);
  if (first) return rival ? { ...first, other: rival.day } : first;
  if (week) return { day: week.day };
  return phrase.some((piece) => piece.what === 'part' && piece.today) ? { day: dayOf(now) } : undefined;
}

function readTime(phrase: Phrase): { time: string; unsure?: boolean } | undefined {
  const hour = phrase.find((piece): piece is HourFound => piece.what === 'hour');
  const parts = phrase.filter((piece): piece is PartFound => piece.what === 'part');
  const part = parts.find(({ time }) => time === '00:00') ?? parts[0];
  if (hour && part) return timeInPart(hour, part.time);
  if (hour) return hour;
  const time = (part ?? phrase.find((piece): piece is DayFound => piece.what === 'day' && piece.time !== undefined))
    ?.time;
  return time === undefined ? undefined : { time };
}

/** "in the evening at 7" is 19:00, "in the morning at 6" is 06:00. */
function timeInPart({ time, unsure }: HourFound, part: string): { time: string; unsure?: boolean } {
  const hour = hourInPart(Number(time.slice(0, 2)), part);
  return hour === undefined || unsure ? { time, unsure: true } : { time: `${two(hour)}${time.slice(2)}` };
}

function nextTime(time: string, now: WallClock): WallClock {
  const today = `${dayOf(now)}T${time}`;
  return today > now ? today : `${addDays(dayOf(now), 1)}T${time}`;
}

import { addDays, type Day, type Due, dayOf, type WallClock, weekdayOf } from '../../domain/wallClock';
import { two } from './calendarDays';
import type { DayFound, Found, HourFound, PartFound, WeekFound } from './found';

/** Pieces that stand together and name one moment: "tomorrow", "morning", "at 10". */
export type Phrase = readonly Found[];

export interface PhraseReading {
  due: Due;
  /** What the same words may mean as well. */
  other?: Due;
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
export function readPhrase(phrase: Phrase, now: WallClock): PhraseReading | undefined {
  const day = readDay(phrase, now);
  const time = readTime(phrase);
  if (!day) return time === undefined ? undefined : { due: nextTime(time, now) };
  const isToday = day.today !== undefined && time !== undefined && `${day.today}T${time}` > now;
  const at = (one: Day): Due => (time === undefined ? one : `${one}T${time}`);
  return { due: at(isToday && day.today ? day.today : day.day), ...(day.other && { other: at(day.other) }) };
}

function readDay(phrase: Phrase, now: WallClock): { day: Day; other?: Day; today?: Day } | undefined {
  const days = phrase.filter((piece): piece is DayFound => piece.what === 'day');
  const week = phrase.find((piece): piece is WeekFound => piece.what === 'week');
  const weekday = days.find((piece) => piece.weekday !== undefined);
  const date = days.find((piece) => piece.weekday === undefined);
  if (week && weekday?.weekday) return { day: addDays(week.monday, weekday.weekday - 1) };
  if (date && weekday && weekdayOf(date.day) !== weekday.weekday) return { day: date.day, other: weekday.day };
  const first = date ?? weekday;
  const rival = days.find((piece) => piece.day !== first?.day && !piece.weekday === !first?.weekday);
  if (first) return rival ? { ...first, other: rival.day } : first;
  if (week) return { day: week.day };
  return phrase.some((piece) => piece.what === 'part' && piece.today) ? { day: dayOf(now) } : undefined;
}

function readTime(phrase: Phrase): string | undefined {
  const hour = phrase.find((piece): piece is HourFound => piece.what === 'hour');
  const part = phrase.find((piece): piece is PartFound => piece.what === 'part');
  if (hour && part) return hourInPart(hour.time, part.time);
  return (hour ?? part ?? phrase.find((piece): piece is DayFound => piece.what === 'day' && piece.time !== undefined))
    ?.time;
}

/** "in the evening at 7" is 19:00, "in the morning at 6" is 06:00. */
function hourInPart(time: string, part: string): string {
  const hour = Number(time.slice(0, 2));
  const shift = part < '12:00' && hour > 12 ? -12 : part > '12:00' && hour < 12 ? 12 : 0;
  return `${two(hour + shift)}${time.slice(2)}`;
}

function nextTime(time: string, now: WallClock): WallClock {
  const today = `${dayOf(now)}T${time}`;
  return today > now ? today : `${addDays(dayOf(now), 1)}T${time}`;
}

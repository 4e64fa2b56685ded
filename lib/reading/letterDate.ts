import { once } from '../domain/once';
import { addDays, type Day, dayOf, isDue, type WallClock, wallClockOf } from '../domain/wallClock';

/** The beginnings of month names in English, Russian and Romanian, as webmails abbreviate them. */
const MONTHS = [
  ['jan', 'янв', 'ian'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая', 'mai'],
  ['jun', 'июн', 'iun'],
  ['jul', 'июл', 'iul'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя', 'noi'],
  ['dec', 'дек'],
];

const DAY_WORDS: [RegExp, number][] = [
  [/\b(?:today|astăzi|azi)\b|сегодня/i, 0],
  [/\b(?:yesterday|ieri)\b|вчера/i, -1],
];

/** Signs; no webmail takes more to say when. */
const LONGEST_DATE = 200;

/**
 * When a letter was sent, from the date that a webmail shows beside it, on the user's wall clock: an instant of a
 * `datetime` attribute, "2026-11-21 15:56", "Nov 21, 2026, 3:56 PM", "21 нояб. 2026 г., 15:56", "Today 15:56",
 * "Fri, Nov 20 at 3:56 PM".
 * Undefined where it cannot be told for sure: "03/04/2026" is March to some and April to others.
 */
export function readLetterDate(text: string, now: WallClock): WallClock | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  if (isInstant(text)) {
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : wallClockOf(instant);
  }
  const time = timeIn(text);
  const day = time && dayIn(text, dayOf(now));
  const moment = `${day}T${time}`;
  return day && isDue(moment) ? moment : undefined;
}

/** True for the instant of an attribute, which is the same in every zone; what a page shows is in the page's own. */
export function isInstant(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(date);
}

function timeIn(text: string): string | undefined {
  const found = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm)?/i.exec(text);
  if (!found) return undefined;
  const [, hour = '', minute = '', half] = found;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function dayIn(text: string, today: Day): Day | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)?.[0];
  if (iso) return iso;
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  if (dotted) return dayFrom(dotted[3], Number(dotted[2]), dotted[1]);
  const named = /(?:(\d{1,2})\s+(\p{L}{3,})|(\p{L}{3,})\.?\s+(\d{1,2}),)\.?\s+(\d{4})/u.exec(text);
  if (named) return dayFrom(named[5], monthOf(named[2] ?? named[3] ?? ''), named[1] ?? named[4]);
  const recent = recentPattern().exec(text);
  if (recent) return latestDay(today, monthOf(recent[2] ?? recent[3] ?? ''), recent[1] ?? recent[4]);
  const word = DAY_WORDS.find(([pattern]) => pattern.test(text));
  return word && addDays(today, word[1]);
}

/** Webmails leave the year out of what came within the last one; beside a time, a number is no day. */
const recentPattern = once(() => /(?<![\d:])(\d{1,2})\s+(\p{L}{3,})|(\p{L}{3,})\.?\s+(\d{1,2})(?![\d:])/u);

function latestDay(today: Day, month: number, day: string | undefined): Day | undefined {
  const year = Number(today.slice(0, 4));
  const thisYear = dayFrom(String(year), month, day);
  return thisYear && thisYear > today ? dayFrom(String(year - 1), month, day) : thisYear;
}

function monthOf(name: string): number {
  const beginning = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(beginning)) + 1;
}

function dayFrom(year = '', month = 0, day = ''): Day | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDue(date) ? date : undefined;
}

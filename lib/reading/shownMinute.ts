import { addDays, dayOf, isDue, type WallClock } from '../domain/wallClock';
import { readLetterDate } from './letterDate';

/** The days of the week as webmails abbreviate them, Sunday first. A Tuesday of Romanian is a March without a day. */
const DAYS = [
  ['sun', 'вс', 'воскресенье', 'dum', 'du'],
  ['mon', 'пн', 'понедельник', 'lun', 'lu'],
  ['tue', 'вт', 'вторник', 'mar', 'ma'],
  ['wed', 'ср', 'среда', 'mie', 'mi'],
  ['thu', 'чт', 'четверг', 'joi', 'jo'],
  ['fri', 'пт', 'пятница', 'vin', 'vi'],
  ['sat', 'сб', 'суббота', 'sâm', 'sam', 'sâ'],
];

/** A day of the week and a time, and nothing else: "Mon 15:56", "15:56, пн". */
const OF_THIS_WEEK =
  /^[^\p{L}\d]*(?:(\p{L}{2,12})[.,]*\s+)?(\d{1,2}):(\d\d)(?::\d\d)?(?:[,]?\s+(\p{L}{2,12})\.?)?[^\p{L}\d]*$/u;

/**
 * The minute that a page shows for a letter, for knowing the letter again: as `readLetterDate` tells it, else the last
 * such day of the week, by which Roundcube names what came within it. Another webmail may mean another week; for a
 * promise that would be too little, for telling letters apart it is enough.
 */
export function readShownMinute(text: string, now: WallClock): WallClock | undefined {
  const known = readLetterDate(text, now);
  if (known) return known;
  const [, before, hour = '', minute = '', after] = OF_THIS_WEEK.exec(text.slice(0, 40)) ?? [];
  const named = dayNamed(before ?? after ?? '');
  if (named === undefined) return undefined;
  const today = dayOf(now);
  const ago = (new Date(`${today}T00:00Z`).getUTCDay() - named + 7) % 7;
  const moment = `${addDays(today, -ago)}T${hour.padStart(2, '0')}:${minute}`;
  return ago > 0 && isDue(moment) ? moment : undefined;
}

function dayNamed(word: string): number | undefined {
  const name = word.toLowerCase();
  const at = DAYS.findIndex(([latin = '', ...names]) => names.includes(name) || name.startsWith(latin));
  return at < 0 ? undefined : at;
}

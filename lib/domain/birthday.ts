import { isDay } from './wallClock';

/** A birthday as it is kept: "1980-05-17", "--05-17" where the year is not known; undefined for what is no day. */
export function birthdayOf(text: string): string | undefined {
  const typed = text.trim();
  // A leap year, so that the 29th of February is a day.
  const day = typed.startsWith('--') ? `2000${typed.slice(1)}` : typed;
  return isDay(day) ? typed : undefined;
}

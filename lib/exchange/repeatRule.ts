import type { Due } from '../domain/wallClock';

export type Repeat = 'weekly' | 'monthly' | 'yearly';

/** A recurrence as jCal writes it (RFC 7265, 3.6.10). */
export interface RepeatRule {
  freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  bymonth?: number;
  bymonthday?: number;
}

/**
 * How a follow-up comes again. A plain rule skips the months that lack its day; for the 31st and for 29 February the
 * last day of the month is named instead, which every calendar reads. Nothing that Outlook reads (it takes one
 * BYMONTHDAY and no BYSETPOS beside it, MS-OXCICAL 2.1.3.2.2.3) says "the 30th, else the last": the 29th and the 30th
 * stay plain and miss February outside Outlook, which takes the last day by itself.
 */
export function repeatRule(repeat: Repeat, due: Due): RepeatRule {
  const day = due.slice(5, 10);
  switch (repeat) {
    case 'weekly':
      return { freq: 'WEEKLY' };
    case 'monthly':
      return day.endsWith('-31') ? { freq: 'MONTHLY', bymonthday: -1 } : { freq: 'MONTHLY' };
    case 'yearly':
      return day === '02-29' ? { freq: 'YEARLY', bymonth: 2, bymonthday: -1 } : { freq: 'YEARLY' };
  }
}

import type { Day } from '../../lib/domain/wallClock.ts';

/** What date-holidays does not know of a country's law. Days of the year are written "06-01". */
export interface Amendment {
  /** Off every year. */
  yearly?: string[];
  /** Single days given off by a decree. */
  decreed?: Day[];
  /** Holidays that give the next working day off when they fall on a weekend. */
  movedFromWeekend?: { since: number; days: string[] };
}

/**
 * Each with its law. An amendment that the library has learnt meanwhile does no harm: the days are a set.
 * Weekends that a decree turns into working days (Russia, Moldova, Belarus move them every year) are not here, nor in
 * the library: such a Saturday stays a day off, and a follow-up moves to the Monday after it.
 */
export const AMENDMENTS: Record<string, Amendment> = {
  // Labour Code art. 111, as changed in June 2023: Children's Day.
  MD: { yearly: ['06-01'] },

  // Decree 464 of 17 December 2019: the second of January.
  BY: { yearly: ['01-02'] },

  // Labour Code art. 154: the second day of Christmas, and (2) a working day for each holiday on a weekend but Easter's.
  BG: {
    yearly: ['12-26'],
    movedFromWeekend: {
      since: 2017,
      days: ['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'],
    },
  },

  // Labour Code art. 112: the day off of a holiday on a weekend moves to the next working day, those of January to
  // where the government's yearly decree says (of 24 September 2025 for 2026). Where such a decree moves the others
  // too, as it did in 2025, the year wants its own line here.
  RU: {
    decreed: ['2026-01-09', '2026-12-31'],
    movedFromWeekend: { since: 2026, days: ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'] },
  },
};

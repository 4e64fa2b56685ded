import type { Day, Instant, WallClock } from '../../domain/wallClock';
import type { WorkCalendar } from '../../domain/workingDays';
import type { Repeat, Unit } from './words';

export interface LineContext {
  now: WallClock;
  calendar: WorkCalendar;
  /** The user's country, ISO 3166, two letters: it settles whether "3/4" is in March or in April. */
  country?: string;
  /** The user's wall clock at an instant: without it an hour of another zone cannot be told, and is asked about. */
  wallClockAt?: (instant: Instant) => WallClock;
  /** What is named as a whole ("next week", "December", "a few days") means its last working day, not its first. */
  throughEnd?: true;
}

/** A place in the line. */
export interface Span {
  from: number;
  to: number;
}

/** Where the words for time themselves begin, behind the small words before them: "Friday" in "by Friday". */
interface Led {
  core?: number;
}

/** Words that are found too easily say so. */
interface Doubtful {
  /** They mean nothing by themselves: other date words must stand beside them. */
  shy?: boolean;
  /** Something follows that they may belong to ("from 5 shops"): it must be a date or an hour too. */
  loose?: boolean;
}

/** A day, or with `time` a moment ("in an hour"). */
export interface DayFound extends Span, Led, Doubtful {
  what: 'day';
  day: Day;
  time?: string;
  /** The day that the same words may mean as well. */
  other?: Day;
  /** The words name a day of the week only: 1 is Monday. A date or a week beside it says which one. */
  weekday?: number;
  /** "Wednesday", said on a Wednesday, is today when the hour beside it is still to come. */
  today?: Day;
  /** Figures only, as prices and numbers of documents are: any words for a day go before it. */
  figures?: boolean;
  /** The words say that the day comes again: "on Mondays". */
  repeat?: Repeat;
  /** "This Monday", said on a Tuesday: to be asked about. */
  unsure?: boolean;
  /** So many days or weeks from now: what follows may say from when else. */
  counted?: boolean;
}

/** A week, in which a weekday may be named beside it; `day` when none is. */
export interface WeekFound extends Span, Led {
  what: 'week';
  monday: Day;
  day: Day;
  counted?: boolean;
}

export interface HourFound extends Span, Led, Doubtful {
  what: 'hour';
  time: string;
  /** Figures alone, without a word that says so: an hour only right after a day ("mon 11"). */
  bare?: boolean;
  /** Midnight, by a word and not by "00:00": at the beginning of a day or at its end. */
  orNext?: boolean;
  /** Before a day it may be no hour at all: "9 tomorrow". */
  orNone?: boolean;
  /** Not an hour that people say so ("12 in the evening"), or one of two: to be asked about. */
  unsure?: boolean;
}

export interface PartFound extends Span, Led, Doubtful {
  what: 'part';
  time: string;
  today?: boolean;
}

/** "every" before a day, or "monthly"; `other` comes again in a way that is not known here: "every two weeks". */
export interface RepeatFound extends Span, Led, Doubtful {
  what: 'repeat';
  repeat: Repeat | 'other';
}

/** "two days before": it moves the date that stands right after it, and means nothing alone. */
export interface ShiftFound extends Span, Led, Doubtful {
  what: 'shift';
  amount: number;
  unit: Unit;
  working: boolean;
}

/**
 * Whose clock shows an hour: so many minutes east of UTC, the clock of a place, or both where people say the winter name
 * of a place's time all the year ("CET" in July); `unknown` is a clock that is named and not known here.
 */
export interface Zone {
  minutes?: number;
  place?: string;
}

/** Whose clock shows the hour beside it: "GMT", «по Москве». */
export interface ZoneFound extends Span, Led, Doubtful {
  what: 'zone';
  zone: Zone;
}

/** Written like a date or an hour, and none: "31 February", "25:00". */
export interface WrongFound extends Span, Led {
  what: 'wrong';
}

/** Too far ahead to be reckoned with: "in 99999 weeks". */
export interface FarFound extends Span, Led {
  what: 'far';
}

export type Found =
  | DayFound
  | WeekFound
  | HourFound
  | PartFound
  | RepeatFound
  | ShiftFound
  | ZoneFound
  | WrongFound
  | FarFound;

/** Finds what it knows in the plain line (see text.ts); `shown` is the tidy line, the same length, capitals kept. */
export type Finder = (line: string, context: LineContext, shown: string) => Found[];

/** A rhythm that is not known must not be lost behind one date of it: "every TWO WEEKS ON MONDAY". */
function weightOf(one: Found): number {
  return one.what === 'repeat' && one.repeat === 'other' && !one.loose ? 1_000 : one.to - one.from;
}

/**
 * What remains when the same words were found twice: the longer of the two, and of equals the one of the earlier
 * finder; in the order of the line.
 */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const byLength = found.toSorted((a, b) => weightOf(b) - weightOf(a));
  const kept: Found[] = [];
  for (const one of byLength) {
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

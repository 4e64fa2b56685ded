import type { FollowUpKind } from '../../domain/followUp';
import type { Table } from './text';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** What begins and ends. */
export type Period = Exclude<Unit, 'minute' | 'hour' | 'day' | 'fortnight'>;

/** How often a thing comes again. */
export type Repeat = 'weekly' | 'monthly' | 'yearly';

/** Where in a week or a month; the first and the last day of it are days of the calendar, working or not. */
export type Edge = 'start' | 'middle' | 'end' | 'first-day' | 'last-day';

/** A part of the day and the hour it stands for; `today` when the word itself says so ("tonight"). */
export interface DayPart {
  time: string;
  today?: true;
  /** Too common a word to mean a time by itself: "morning" counts beside a day only. */
  shy?: true;
}

/** Words that, left touching a date, change what it means: the line is then asked about. */
export interface Turns {
  /** Right before a date: "not on Friday", "after Friday", "the letter of 5 December". */
  before: string;
  /** The same where no small word stands between: «раньше пятницы», but not «самое раннее в пятницу». */
  bare: string;
  /** Right before a date that tells which thing is meant: "the invoice OF 12 November". */
  describing: string;
  /** Right after a date: "Friday of". */
  after: string;
  /** Right after a day that is reckoned, or is one of many: "Friday after the fair", but not "tomorrow after it". */
  afterReckoned: string;
  /** Right after a count alone: "in two days from delivery". */
  afterCount: string;
  /** What happens within a day, so that "Friday after" it is that Friday. */
  withinDay: string;
  /** How long a thing lasts stands after these, and has nothing to do with the date beside it: "for 2 years". */
  lasting: string;
  /** Parts of a span that have a number but are not read: "the second half". */
  numbered: string;
}

/**
 * What the reader knows of a language. All words are patterns over plain text (see text.ts): small letters,
 * without diacritics. "Shy" words are ordinary words too and count only in the company of other date words.
 */
export interface Words {
  /** Seven, from Monday. */
  weekdays: readonly string[];
  shyWeekdays: readonly string[];
  /** "a week from Friday": what stands between the number and the weekday. */
  weeksFrom: string;
  /** "Friday week": said after a weekday, it is the one a week later. */
  weekLater: string;
  which: Table<'last' | 'this' | 'next' | 'coming'>;
  /** Twelve, from January. */
  months: readonly string[];
  /** Words that name a day by its distance from today. */
  days: Table<number>;
  dayParts: Table<DayPart>;
  numbers: Table<number>;
  /** Dates as they are said, where figures may stand for them: "the third of March", «к третьему марта». */
  dates: Table<number>;
  /** Which of several: "the second Tuesday of June"; the last is -1. */
  nth: Table<number>;
  /** What joins such a weekday to its month: " of ", " din ". */
  nthOf: string;
  /** "3 Fridays from now": what follows, where the language says so. */
  nthFromNow: string;
  /** "Friday after next" is the second one to come, and to some a later one. */
  afterNext: string;
  /** What joins a weekday to its week: "Wednesday of next week". */
  weekdayOf: string;
  /** A number that says no number: "a few". */
  few: string;
  /** "One of these days". */
  soon: string;
  /** "half past ten": patterns with a group named `hour`, in it HOUR for the numbers, and the minutes to add. */
  quarters: Table<number>;
  /** Hours as they are said after "half past", where they differ from the numbers. */
  quarterHours: Table<number>;
  /**
   * "20 past 3", «без десяти три», "3 fără 10": patterns with MINUTES and HOUR in them, and whether the minutes are
   * added (1) or taken away (-1); `unsure` where the same words may be a stretch of time: "10 to 12".
   */
  minutes: readonly { words: string; sign: 1 | -1; unsure?: true }[];
  units: Table<Unit>;
  /** "in two working days". */
  count: {
    /** With the space that follows, if one does. */
    before: string;
    after: string;
    working: string;
    /** Working days in one word, as they are shortened: "3 bd", «5 р.д.». */
    workingDays: string;
    /** What may stand where "in" does, before a number: "the upcoming two weeks". */
    upcoming: string;
    /** Romanian puts it between a number and its noun: "20 de minute". */
    of: string;
    andHalf: string;
    /** «через неделю» is one week without saying so. */
    oneUnsaid: boolean;
    /** "two weeks from now": what follows the count in the other order. */
    fromNow: string;
  };
  /** What comes again. */
  repeats: {
    /** Before a weekday or a date. */
    every: string;
    /** What makes figures after it a day of the month. */
    ordinal: string;
    /** Those of the words below that may only describe a thing: "the monthly report". */
    adjectives: string;
    /** Seven, from Monday: "Mondays". */
    weekdays: readonly string[];
    /** "monthly", "every year"; `other` for what is not known here. */
    words: Table<Repeat | 'other'>;
  };
  /** "2 days before Friday": what joins an amount of time to the day that it is reckoned from. */
  before: string;
  after: string;
  /** The same in one: "the day before Friday", «накануне пятницы». */
  dayBefore: string;
  dayAfter: string;
  turns: Turns;
  /** What is counted by figures that look like an hour: "at 3 shops". */
  counted: string;
  /** After a bar, a shop or a firm stands its name, and before some words of firms. */
  named: { before: string; after: string };
  edges: Table<Edge>;
  /** What stands between "end" and "week", spaces with it. */
  edgeOf: string;
  weekend: string;
  shortPeriods: Table<readonly [Edge, Period]>;
  /**
   * The day of the month, its figures in a group named `day`: "on the 5th", «5-го»; that it is the coming month's, in a
   * group named `next`: "pe 5 ale lunii viitoare".
   */
  dayOfMonth: string;
  /** The same in words that may mean anything else: "pe 25" is "on the 25th" when nothing is counted by it. */
  shyDayOfMonth: string;
  /** Small words before a day, taken away with it: "by Friday". */
  beforeDay: string;
  /** Small words before an hour: "at 10". */
  beforeHour: string;
  /** Those of them that stand before other figures as often: "from 5 shops"; an hour must then look like one. */
  beforeAnything: string;
  /** Words that lead to what the follow-up is about; a date after them belongs to that. */
  about: string;
  /** Other words that begin a new thought. */
  linking: string;
  or: string;
  /** Words that may precede the verb: "remind me to". */
  please: string;
  kinds: Table<Exclude<FollowUpKind, 'other'>>;
  /** Of these, words that nobody uses as a noun: they tell the kind anywhere in the line. */
  verbs: Table<Exclude<FollowUpKind, 'other'>>;
}

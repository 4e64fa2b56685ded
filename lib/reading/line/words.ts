import type { FollowUpKind } from '../../domain/followUp';
import type { Table } from './text';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** What begins and ends. */
export type Period = Exclude<Unit, 'minute' | 'hour' | 'day' | 'fortnight'>;

/** How often a thing comes again. */
export type Repeat = 'weekly' | 'monthly' | 'yearly';

/** Where in a week or a month. */
export type Edge = 'start' | 'middle' | 'end';

/** A part of the day and the hour it stands for; `today` when the word itself says so ("tonight"). */
export interface DayPart {
  time: string;
  today?: true;
  /** Too common a word to mean a time by itself: "morning" counts beside a day only. */
  shy?: true;
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
  /** A number that says no number: "a few". */
  few: string;
  /** "One of these days". */
  soon: string;
  /** "half past ten": patterns with a group named `hour`, in it HOUR for the numbers, and the minutes to add. */
  quarters: Table<number>;
  /** Hours as they are said after "half past", where they differ from the numbers. */
  quarterHours: Table<number>;
  units: Table<Unit>;
  /** "in two working days". */
  count: {
    /** With the space that follows, if one does. */
    before: string;
    after: string;
    working: string;
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

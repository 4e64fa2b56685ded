import type { FollowUp, WorkDay } from '../domain/followUp';
import type { Day, Instant, WallClock } from '../domain/wallClock';

/** The list of reminders still to come; keeping it is not a change to anybody's data and is not journalled. */
export interface Reminders {
  /** Open follow-ups whose time has come and which were not shown, earliest first. */
  due(now: WallClock, day: WorkDay, limit: number): Promise<FollowUp[]>;
  /** Open follow-ups to warn of beforehand which were not warned of, earliest first. */
  early(now: WallClock, limit: number): Promise<FollowUp[]>;
  /** The moment after `now` at which the next reminder or warning is to be shown. */
  next(now: WallClock, day: WorkDay): Promise<WallClock | undefined>;
  /** Shown: not to be shown again, unless it was moved meanwhile. */
  markShown(shown: FollowUp[]): Promise<void>;
  markWarned(warned: FollowUp[]): Promise<void>;
  /** Remembers for which notices a digest stands, until the next digest. */
  keepTold(digest: string, notices: string[]): Promise<void>;
  /** The notices for which a digest that is on screen stands. */
  toldIn(onScreen: ReadonlySet<string>): Promise<string[]>;
  /** Remembers that the overdue ones were told of today. */
  toldOverdueOn(): Promise<Day | undefined>;
  markOverdueTold(day: Day): Promise<void>;
}

/** Shows things outside the pages. */
export interface Notifier {
  /** Ids of the notifications on screen. */
  shown(): Promise<Set<string>>;
  show(notice: Notice): Promise<void>;
  clear(id: string): Promise<void>;
}

export interface Notice {
  /** Showing the same id twice is showing it once. */
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

export interface Alarms {
  /** Wakes the worker in half a minute, unless `wakeAt` is called before: for a run that does not come to its end. */
  tryAgainSoon(): Promise<void>;
  /**
   * Wakes the worker when the wall clock first shows the moment after the instant, in place of any earlier wish, and at
   * once when that is past; undefined wakes it by the sweep alone.
   */
  wakeAt(moment: WallClock | undefined, after: Instant): Promise<void>;
}

export interface Badge {
  show(count: number): Promise<void>;
}

import {
  addDays,
  addMinutes,
  addMonths,
  type Day,
  type Due,
  dayOf,
  type Instant,
  isDue,
  timeOf,
  type WallClock,
} from './wallClock';
import { addWorkingDays, type WorkCalendar } from './workingDays';

/** A dated thing to do, with its reason. */
export interface FollowUp {
  id: string;
  clientId: string;
  contactId?: string;
  kind: FollowUpKind;
  /** What about: "the samples"; may be empty. */
  text: string;
  due: Due;
  /**
   * The same as `due` while the follow-up is open and was not yet shown for it, and absent otherwise: the index over it
   * is the list of reminders still to come.
   */
  wake?: Due;
  /** When to warn beforehand; absent once warned, and for days without a time. */
  warn?: WallClock;
  /** Withdrawn by the playbook that made it, which may open it again; neither done nor dropped by anybody. */
  state: 'open' | 'done' | 'dropped' | 'withdrawn';
  proposalId?: string;
  /** A playbook's name for what it created, so that it creates it once. */
  key?: string;
  /** The day that the playbook chose: where `due` is another, the user has moved it. */
  planned?: Day;
  /** Waiting for an answer since then: a later letter of the client ends it. */
  waitsSince?: WallClock;
  /** When it is done, the next one is made by itself. */
  repeat?: Repeat;
  createdAt: Instant;
  finishedAt?: Instant;
  /** What came of it; for a dropped one, why. */
  outcome?: string;
}

export type Repeat = 'weekly' | 'monthly' | 'yearly';

export type FollowUpKind = 'call' | 'letter' | 'meeting' | 'other';

/** The hours of the user's day that a follow-up's time is read by. */
export interface WorkDay {
  /** "09:00": a follow-up with a day and no time is due then. */
  startsAt: string;
}

/** The moment at which a follow-up is due; a day alone means the start of the working day. */
export function dueMoment(due: Due, day: WorkDay): WallClock {
  return timeOf(due) ? due : `${due}T${day.startsAt}`;
}

/** The same follow-up for another time, to be reminded of anew; `early` is how many minutes before to warn, 0 never. */
export function moveTo(followUp: FollowUp, due: Due, early: number, now: WallClock): FollowUp {
  const { warn: _, ...rest } = followUp;
  const warn = timeOf(due) && early > 0 ? addMinutes(due, -early) : undefined;
  return { ...rest, due, wake: due, ...(warn && warn > now && { warn }) };
}

/** Done, or dropped; either way it is reminded of no more. */
export function close(followUp: FollowUp, state: 'done' | 'dropped', outcome: string, at: Instant): FollowUp {
  const { wake: _wake, warn: _warn, ...rest } = followUp;
  return { ...rest, state, outcome, finishedAt: at };
}

/** No longer wanted by the playbook that made it; it is reminded of no more. */
export function withdraw(followUp: FollowUp): FollowUp {
  const { wake: _wake, warn: _warn, ...rest } = followUp;
  return { ...rest, state: 'withdrawn' };
}

/**
 * The first repetition after `today`, counted from the due date itself, so that it keeps its day of the week or month:
 * what is due on the 31st falls on the last day of a shorter month and on the 31st again after it. Undefined after the
 * year 9999.
 */
export function nextRepetition(due: Due, repeat: Repeat, today: Day): Due | undefined {
  for (let count = 1; ; count++) {
    const next =
      repeat === 'weekly' ? addDays(due, 7 * count) : addMonths(due, repeat === 'monthly' ? count : 12 * count);
    if (!isDue(next)) return undefined;
    if (dayOf(next) > today) return next;
  }
}

/** A day is past when it is over; a day with a time is past when that minute is. */
export function isPast(due: Due, now: WallClock): boolean {
  return timeOf(due) ? due < now : due < dayOf(now);
}

export type SnoozeChoice = 'hour' | 'evening' | 'tomorrow' | 'working-day' | 'week';

export const SNOOZE_CHOICES: SnoozeChoice[] = ['hour', 'evening', 'tomorrow', 'working-day', 'week'];

/** When "later" is. Hours are counted on the wall clock; "this evening" after six is tomorrow's. */
export function snoozedTo(choice: SnoozeChoice, now: WallClock, calendar: WorkCalendar): Due {
  const today: Day = dayOf(now);
  switch (choice) {
    case 'hour':
      return addMinutes(now, 60);
    case 'evening':
      return now < `${today}T18:00` ? `${today}T18:00` : `${addDays(today, 1)}T18:00`;
    case 'tomorrow':
      return addDays(today, 1);
    case 'working-day':
      return addWorkingDays(today, 1, calendar);
    case 'week':
      return addDays(today, 7);
  }
}

/** The command that ended a wait; its undo is offered beside the letter that ended it. */
export function endOfWait(followUpId: string): string {
  return `reply:${followUpId}`;
}

import type { Reason } from './reason';
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
  /** What about, in the user's words: "the samples"; may be empty, and is where there is a reason. */
  text: string;
  due: Due;
  /** Withdrawn by the playbook that made it, which may open it again; neither done nor dropped by anybody. */
  state: 'open' | 'done' | 'dropped' | 'withdrawn';
  proposalId?: string;
  /** The playbook that made it, about what, and which of its steps it is; absent where a person made it. */
  from?: { playbook: string; subject: string; step: string };
  /** Why the playbook made it. */
  reason?: Reason;
  /** The day that the playbook gave it. */
  planned?: Day;
  /** A hand has moved it, while the playbook gave it that day. */
  moved?: { from: Day; to: Due; at: Instant };
  /** Waiting for an answer since then: a later letter of the client ends it. */
  waitsSince?: WallClock;
  /** When it is done, the next one is made by itself. */
  repeat?: Repeat;
  /** Where the repetition began, and the place in it that this one has, wherever it was moved to. */
  series?: { start: Due; slot: Due };
  madeBy?: string;
  createdAt: Instant;
  finishedAt?: Instant;
  /** That day on the wall of whoever finished it. */
  finishedOn?: Day;
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

/** The same follow-up at another time, by hand; a playbook's own remembers from which of its days it was moved. */
export function moveTo(followUp: FollowUp, due: Due, at: Instant): FollowUp {
  const { planned } = followUp;
  return { ...followUp, due, ...(planned && { moved: { from: planned, to: due, at } }) };
}

/** Done, or dropped; either way it is reminded of no more. */
export function close(
  followUp: FollowUp,
  state: 'done' | 'dropped',
  outcome: string,
  { at, on }: { at: Instant; on: Day },
): FollowUp {
  return { ...followUp, state, outcome, finishedAt: at, finishedOn: on };
}

/** When to warn of it beforehand; never of a day without a time, nor of what is nearer than that. */
export function warningOf(due: Due, minutesEarly: number, now: WallClock): WallClock | undefined {
  const warn = timeOf(due) && minutesEarly > 0 ? addMinutes(due, -minutesEarly) : undefined;
  return warn && warn > now ? warn : undefined;
}

/**
 * The repetition after `today` and after the one that is done. It is counted from where the series began, so that it
 * keeps its day of the week or month: what began on the 31st falls on the last day of a shorter month and on the 31st
 * again after it, and one that was moved moves alone. Undefined after the year 9999.
 */
export function nextRepetition(
  { due, repeat, series = { start: due, slot: due } }: Pick<FollowUp, 'due' | 'repeat' | 'series'>,
  today: Day,
): Due | undefined {
  if (!repeat) return undefined;
  const over = dayOf(series.slot) > today ? dayOf(series.slot) : today;
  for (let count = 1; ; count++) {
    const next = repetition(series.start, repeat, count);
    if (!isDue(next)) return undefined;
    if (dayOf(next) > over) return next;
  }
}

function repetition(from: Due, repeat: Repeat, count: number): Due {
  if (repeat === 'weekly') return addDays(from, 7 * count);
  return addMonths(from, repeat === 'monthly' ? count : 12 * count);
}

/** A day is past when it is over; a day with a time is past when that minute is. */
export function isPast(due: Due, now: WallClock): boolean {
  return timeOf(due) ? due < now : due < dayOf(now);
}

export type SnoozeChoice = 'hour' | 'evening' | 'tomorrow' | 'working-day' | 'week';

export const SNOOZE_CHOICES = [
  'hour',
  'evening',
  'tomorrow',
  'working-day',
  'week',
] as const satisfies readonly SnoozeChoice[];

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

/** The command that ended a wait: this one, and not that of the same letter before or after it. */
export function endOfWait({ id, waitsSince = '' }: Pick<FollowUp, 'id' | 'waitsSince'>): string {
  return `reply:${id}@${waitsSince}`;
}

import type { Moved } from './calm/spread';
import type { FollowUp } from './followUp';
import type { Instant, WallClock } from './wallClock';

/** A follow-up as the list of the day shows it: with the client, and how to reach them. */
export interface FollowUpLine extends FollowUp {
  clientName: string;
  contactName?: string;
  phone?: string;
  email?: string;
  /** What playbooks want of the client on that day besides: other reasons for the same line. */
  also?: FollowUpLine[];
}

/** So many of a group are counted; a total above it only says that there are more. */
export const COUNTED = 999;

/** The list of the day, each group in the order to do it, with how many there are in all. */
export interface TodayView {
  now: WallClock;
  /** From here on time alone may change the list: something becomes late, or the day ends. */
  until: Instant;
  overdue: { lines: FollowUpLine[]; total: number };
  today: { lines: FollowUpLine[]; total: number };
  tomorrow: { lines: FollowUpLine[]; total: number };
  coming: { lines: FollowUpLine[]; total: number };
  doneToday: number;
  /** What playbooks ask for beyond the daily limit, and on which days it stands now. */
  moved?: Moved & { limit: number };
  /** There is no client yet. */
  isBaseEmpty?: true;
}

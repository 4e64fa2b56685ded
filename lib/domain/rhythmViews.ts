import type { CountedContact } from './contactViews';
import type { FollowUp } from './followUp';
import type { Money } from './money';
import type { Range } from './rhythm/range';
import type { Day } from './wallClock';

/** How a client usually orders, in a line. */
export interface RhythmLine {
  /** None while there are too few orders to say. */
  range?: Pick<Range, 'from' | 'to'>;
  /** With clients of this tag it is compared, who have a habit of their own. */
  tag?: string;
  lastOn: Day;
  /** Since then. */
  days: number;
  isLate: boolean;
}

export interface LateLine extends RhythmLine {
  clientId: string;
  clientName: string;
  usualOrder?: Money;
  /** The latest letter or talk since the last order. */
  since?: CountedContact;
  next?: FollowUp;
}

/** A page of the clients whose order is later than usual, by what is at stake. */
export interface LateView {
  today: Day;
  lines: LateLine[];
  total: number;
  /** Those who have had no follow-up yet. */
  waiting: number;
  /** Whether follow-ups are made, and how many a day at most. */
  on: boolean;
  daily: number;
}

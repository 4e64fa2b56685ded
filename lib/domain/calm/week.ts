import type { Day } from '../wallClock';

/** What the next working days will bring as things stand: worked out from the plans, and no promise. */
export interface WeekView {
  limit: number;
  days: WeekDay[];
  /** What playbooks ask for and those days have no room for. */
  later: number;
}

export interface WeekDay {
  day: Day;
  /** Promises, money, requests: they stand on their day, however many there are. */
  fixed: number;
  /** What playbooks suggest. */
  suggested: number;
}

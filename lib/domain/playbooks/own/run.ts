import type { Day } from '../../wallClock';
import { addWorkingDays, onWorkingDay, type WorkCalendar } from '../../workingDays';
import { earliest } from './happened';
import type { OwnPlaybook, OwnStep } from './ownPlaybook';

export interface Due {
  step: OwnStep;
  day: Day;
}

export interface Run {
  /** Those whose turn it is. */
  open: Due[];
  /** The day on which another's turn comes by itself. */
  changesOn?: Day;
  /** Every step was done or dropped. */
  isDone: boolean;
}

/**
 * The steps whose turn it is, when it began on that day and some were finished: the first that is not, and every later one
 * whose own day has come. A step that is counted from the one before it waits until that is finished.
 */
export function runOf(
  { steps }: OwnPlaybook,
  on: Day,
  finishedOn: (step: OwnStep) => Day | undefined,
  today: Day,
  calendar: WorkCalendar,
): Run {
  const open: Due[] = [];
  const later: Day[] = [];
  let before: Day | undefined = on;
  let finished = 0;
  for (const step of steps) {
    const from: Day | undefined = step.after === 'trigger' ? on : before;
    before = finishedOn(step);
    if (before) finished++;
    if (before || !from) continue;
    const day = onWorkingDay(addWorkingDays(from, step.days, calendar), calendar);
    if (open.length === 0 || day <= today) open.push({ step, day });
    else later.push(day);
  }
  const changesOn = earliest(later);
  return { open, ...(changesOn && { changesOn }), isDone: finished === steps.length };
}

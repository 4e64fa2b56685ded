import { addDays, type Day } from '../../wallClock';
import { addWorkingDays, onWorkingDay, type WorkCalendar, workingDaysBefore } from '../../workingDays';
import { againId, type ChaseLadder, type ChaseStep } from './ladder';

/** A step on its day. Its place says how hard it is: repetitions go on counting after the last step. */
export interface Rung {
  place: number;
  step: Pick<ChaseStep, 'id' | 'channel' | 'tone'>;
  day: Day;
}

/** The days that the ladder counts from. A later instalment has no day of issue: nobody asks whether it arrived. */
export interface Days {
  issued?: Day | undefined;
  due: Day;
}

/**
 * The steps of an invoice on their days, the gentlest first and without end where the ladder repeats. A step on a day
 * off moves to the next working day; one that would not come after the one before it is left out.
 */
export function* rungs(ladder: ChaseLadder, days: Days, calendar: WorkCalendar): Generator<Rung, void> {
  let before: Day = '';
  for (const rung of allRungs(ladder, days, calendar)) {
    if (rung.day <= before) continue;
    before = rung.day;
    yield rung;
  }
}

function* allRungs({ steps, again }: ChaseLadder, days: Days, calendar: WorkCalendar): Generator<Rung, void> {
  for (const [place, step] of steps.entries()) {
    const counted = countedDay(step, days, calendar);
    if (counted) yield { place, step, day: onWorkingDay(counted, calendar) };
  }
  const last = steps.at(-1);
  const from = last && countedDay(last, days, calendar);
  if (!again || !from) return;
  for (let count = 1; ; count++) {
    const step = { id: againId(count), channel: again.channel, tone: again.tone };
    const day = onWorkingDay(addDays(from, again.days * count), calendar);
    yield { place: steps.length - 1 + count, step, day };
  }
}

/** The day that a step falls on by its own counting, which may be a day off. */
function countedDay(step: ChaseStep, days: Days, calendar: WorkCalendar): Day | undefined {
  const from = days[step.from];
  if (!from) return undefined;
  if (step.unit === 'days') return addDays(from, step.days);
  if (step.days < 0) return workingDaysBefore(from, -step.days, calendar);
  return addWorkingDays(from, step.days, calendar);
}

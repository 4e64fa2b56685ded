import { addDays, type Day, daysBetween } from '../../wallClock';
import type { WorkCalendar } from '../../workingDays';
import { type Beginning, beginnings, hasTag, type OwnHistory, stoppedOn } from './happened';
import type { OwnPlaybook, OwnStep } from './ownPlaybook';
import { runOf } from './run';

/** So far back a playbook is tried on what happened. */
const PREVIEW_DAYS = 90;
export const PREVIEW_WEEKS = 13;

/** Weeks of seven days that end today: the last has the highest number. */
export function weekOf(on: Day, today: Day): number {
  return Math.max(0, PREVIEW_WEEKS - 1 - Math.floor(daysBetween(on, today) / 7));
}

export interface WouldBe {
  step: OwnStep;
  on: Day;
}

/** The playbook as if it had been switched on when the time that is looked at began. */
export function asIfOn(own: OwnPlaybook, today: Day): OwnPlaybook {
  return { ...own, on: true, since: addDays(today, -PREVIEW_DAYS) };
}

/**
 * What it would have made for a client up to today, had each step been done on its day. Who has a
 * tag begins when it is switched on, whenever it was set (`wouldBegin`).
 */
export function wouldHaveMade(own: OwnPlaybook, history: OwnHistory, today: Day, calendar: WorkCalendar): WouldBe[] {
  const begun = beginnings(own, history).filter(({ on }) => on <= today);
  return begun.flatMap((one, i) => {
    const ends = [stoppedOn(own, one, history), begun[i + 1]?.on].filter((day) => day !== undefined);
    return daysOf(own, one, calendar).filter(({ on }) => on <= today && ends.every((end) => on < end));
  });
}

/** Clients with the tag, for whom it would begin at once. */
export function wouldBegin(own: OwnPlaybook, { tags }: OwnHistory): boolean {
  if (own.trigger.kind !== 'tag' || !hasTag(tags, own.trigger.tag)) return false;
  return !own.onlyTag || hasTag(tags, own.onlyTag);
}

function daysOf(own: OwnPlaybook, { on }: Beginning, calendar: WorkCalendar): WouldBe[] {
  const done = new Map<string, Day>();
  const made: WouldBe[] = [];
  for (let left = own.steps.length; left > 0; left--) {
    const [next] = runOf(own, on, ({ id }) => done.get(id), on, calendar).open;
    if (!next) break;
    done.set(next.step.id, next.day);
    made.push({ step: next.step, on: next.day });
  }
  return made;
}

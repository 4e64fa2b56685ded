import type { EntryReading, Reading } from '../../lib/reading/entry';
import { isHappened, type Verdict } from './judge';

/**
 * A line as a manager types it at half past ten on Wednesday 11 March 2026, and what is meant, said without knowing how
 * the product tells things apart.
 *
 * What happened: as in `Entry`, "-" where nothing has; " / " between what is as good. When the next thing comes: a day, a
 * day and an hour, a month where any day of it will do, "~" after a day of which any hour will do; nothing where nothing
 * comes; "?" where any day would be invented.
 */
export type StrangersEntry = [line: string, happened: string, when: string];

export const STRANGERS_NOW = '2026-03-11T10:30';

/** Right: one reading, and the meant one. Asked: a question, and what is meant is among its answers. Wrong: the rest. */
export function judgeStranger([, happened, when]: StrangersEntry, { readings }: EntryReading): Verdict {
  const ways = happened.split(' / ').map((way) => (way === '-' ? '' : way));
  const meant = readings.filter((one) => ways.some((way) => isHappened(one.happened, way)) && isWhen(one, when));
  if (when === '?' && (readings.length > 1 || readings.some(({ next }) => next?.problem))) return 'right';
  if (meant.length === 0) return 'wrong';
  const [only] = readings;
  return readings.length === 1 && (when === '?' || !only?.next?.problem) ? 'right' : 'asked';
}

function isWhen({ next }: Reading, when: string): boolean {
  if (when === '' || when === '?') return next?.due === undefined;
  if (!next) return false;
  const { problem } = next;
  const offered = problem?.code === 'ambiguous' ? [next.due, problem.params.other] : [next.due];
  const isWhole = /^\d{4}-\d{2}$|~$/.test(when);
  return offered.some((due) => (isWhole ? due?.startsWith(when.replace('~', '')) : due === when));
}

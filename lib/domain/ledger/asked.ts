import type { Instalment } from '../invoice';
import { sumMinor } from '../money';
import type { Day } from '../wallClock';

/**
 * What is asked for on a day, in minor units: all parts that are due, under the day of the earliest; before that the part
 * that falls due next. Undefined when nothing is owed.
 */
export function askedOn(owed: Instalment[], today: Day): Instalment | undefined {
  const [first] = owed;
  if (!first) return undefined;
  const due = owed.filter((part) => part.due <= today);
  return { due: first.due, minor: due.length > 0 ? sumMinor(due.map(({ minor }) => minor)) : first.minor };
}

import { isLate } from '../../lib/domain/rhythm/rhythm';
import type { Fitted } from './bases';
import { type Histories, knownOn } from './histories';

/** Of the clients with two intervals or more, the share that is "later than usual" on the cut days. */
export function lateShare(fitted: Fitted[], histories: Histories): number {
  let late = 0;
  let all = 0;
  for (const { day, base } of fitted) {
    const known = knownOn(day, histories).filter(({ sums }) => sums.intervals >= 2);
    late += known.filter(({ sums }) => isLate(sums, base, day)).length;
    all += known.length;
  }
  return late / all;
}

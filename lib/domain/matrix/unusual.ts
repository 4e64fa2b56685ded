import type { Reason } from '../playbooks/playbook';
import type { Day } from '../wallClock';
import { type Kept, placeOf, yearTo } from './place';

/** That a regular client is one no longer; nothing of all others. The sentence is `unusual.matrix.slid`. */
export function slidFromRegular(kept: Kept, today: Day): Reason | undefined {
  const year = yearTo(today.slice(0, 7));
  const now = placeOf(kept, year)?.group;
  const before = placeOf(kept, yearTo(year.earlier))?.group;
  return before === 'regular' && now !== 'regular' ? { code: 'matrix.slid', params: {} } : undefined;
}

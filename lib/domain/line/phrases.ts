import type { FollowUpKind } from '../followUp';
import type { Due } from '../wallClock';
import type { LineProblem } from './problem';

/** A line, said at noon on Wednesday 18 November 2026, and what must be understood; `other` of an ambiguous one. */
export type Example = [
  line: string,
  kind: FollowUpKind,
  due: Due | undefined,
  text: string,
  problem?: LineProblem['code'],
  other?: Due,
];

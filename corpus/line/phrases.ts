import type { FollowUpKind } from '../../lib/domain/followUp';
import type { Due } from '../../lib/domain/wallClock';
import type { LineProblem } from '../../lib/reading/line/problem';
import type { Repeat } from '../../lib/reading/line/words';

/** A line, said at noon on Wednesday 18 November 2026, and what must be understood; `other` of an ambiguous one. */
export type Example = [
  line: string,
  kind: FollowUpKind,
  due: Due | undefined,
  text: string,
  problem?: LineProblem['code'],
  other?: Due,
];

/** A line that speaks of more than one day: the first of them, and how it comes again. */
export type Repeated = [line: string, kind: FollowUpKind, due: Due, text: string, repeat: Repeat];

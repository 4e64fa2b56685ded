import type { FollowUpKind } from '../../lib/domain/followUp';
import type { Due } from '../../lib/domain/wallClock';

/** A whole letter as it was written, at noon on Wednesday 18 November 2026, and the follow-ups that it promises. */
export type Letter = [what: string, text: string, promised: [kind: FollowUpKind, due: Due][]];

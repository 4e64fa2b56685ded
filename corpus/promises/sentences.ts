import type { FollowUpKind } from '../../lib/domain/followUp';
import type { Due } from '../../lib/domain/wallClock';

/** A sentence of a letter written at noon on Wednesday 18 November 2026, and the follow-up that it promises. */
export type Promising = [sentence: string, kind: FollowUpKind, due: Due];

/** Sentences as managers write them; people, firms and goods are invented. */
export interface Sentences {
  promises: Promising[];
  /** Sentences that promise nothing: requests, questions, the past, conditions, other people's doings, facts. */
  others: string[];
  /** A third of all: the rules are measured by them and are not changed for their sake. */
  heldOut: { promises: Promising[]; others: string[] };
}

import type { FollowUp, FollowUpKind } from './followUp';
import type { RequestKind } from './request';
import { type Day, dayOf } from './wallClock';

/** What a line may tell that was done or said. */
export type EntryKind = 'call' | 'meeting' | 'letter' | 'order' | 'note' | RequestKind;
/** Who began a call or wrote a letter: the client, or the user. */
export type Direction = 'in' | 'out';

const ANSWERS: Record<EntryKind, readonly FollowUpKind[]> = {
  call: ['call'],
  meeting: ['meeting', 'call'],
  letter: ['letter'],
  order: [],
  note: [],
  question: [],
  complaint: [],
};

/**
 * Whether what happened may be what an open follow-up of the client asked for: one of its kind that was due by today, or
 * a wait that ends as soon as the client is heard of. A question for money has answers of its own.
 */
export function answeredBy(
  { kind, due, waitsSince, from }: Pick<FollowUp, 'kind' | 'due' | 'waitsSince' | 'from'>,
  happened: { kind: EntryKind; direction?: Direction | undefined } | undefined,
  today: Day,
): boolean {
  if (!happened || dayOf(due) > today || from?.playbook === 'chase') return false;
  if (waitsSince !== undefined) return happened.kind !== 'note' && happened.direction !== 'out';
  return ANSWERS[happened.kind].includes(kind);
}

import type { Activity, ActivityKind } from '../../activity';
import type { AnySubject, Playbook } from '../playbook';

/** A letter of a promotion that was written to a client. */
export interface PromotionSubject extends AnySubject {
  /** What came from the client, an order too; whatever was before the letter says nothing. */
  heard: readonly Pick<Activity, 'kind' | 'direction' | 'at'>[];
}

/** What says that a client has answered. */
export const ANSWERS = ['letter-in', 'reply-seen', 'call', 'order'] as const satisfies readonly ActivityKind[];

/** Whether a client came back to it (E8). It makes no follow-ups: the walk through the list is the work. */
export const promotion: Playbook<PromotionSubject, Record<never, never>> = {
  name: 'promotion',
  asksForCustom: true,
  asksWhoLeft: true,
  concerned({ noun, id, before, after }) {
    if (noun !== 'activity') return [];
    const rows = [before, after].flatMap((row) => (row ? [row] : []));
    if (rows.some(({ promotionId }) => promotionId !== undefined)) return [{ subject: id }];
    return rows.filter(isAnswer).map(({ clientId }) => ({ client: clientId }));
  },
  usual: {},
  checked: (rules) => rules,
  plan: ({ since, heard }) => ({
    standing: heard.some((one) => isAnswer(one) && one.at > since) ? 'answered' : 'written',
    steps: [],
  }),
};

/** A call that the user made is none. */
export function isAnswer({ kind, direction }: Pick<Activity, 'kind' | 'direction'>): boolean {
  return (ANSWERS as readonly ActivityKind[]).includes(kind) && (kind !== 'call' || direction === 'in');
}

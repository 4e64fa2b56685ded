import { ANSWERS, type PromotionSubject, promotion } from '../../domain/playbooks/promotion/playbook';
import type { Registered } from './registered';

/** Calls of the user's own stand among them; so many of them at most are looked over for one that came in. */
const HEARD = 50;

/** Letters of promotions, with what came from the client since. */
export const promoted: Registered<PromotionSubject, Record<never, never>> = {
  playbook: promotion,
  watches: ['activity'],
  reads: ['activity', 'client'],
  async load(rows, ids) {
    const letters = await rows.getMany('activity', ids);
    return Promise.all(
      letters.map(async (letter) => {
        if (!letter?.promotionId) return undefined;
        const { id, clientId, at } = letter;
        const heard = await rows.history({ clientId, kinds: ANSWERS, from: at + 1, limit: HEARD });
        return { id, clientId, since: at, heard };
      }),
    );
  },
};

import {
  ANSWERS,
  holds,
  latestOf,
  type ReactivationSubject,
  reactivation,
} from '../../domain/playbooks/reactivation/playbook';
import type { ReactivationRules } from '../../domain/playbooks/reactivation/rules';
import type { Reactivation } from '../../domain/reactivation';
import type { Purchases } from '../../domain/rhythm/purchases';
import { rhythmFor } from '../../domain/rhythm/tags';
import { personFor } from '../../domain/roles';
import { keptOf } from '../lateClients';
import { knownRhythmIn } from '../rhythmBase';
import type { Reader } from '../rowPorts';
import { settingsIn } from '../settings';
import type { Registered } from './registered';
import { rhythmed } from './rhythm';

/**
 * Clients by what the rhythm keeps of their orders, and what came of asking them. No order is read: the rhythm stands
 * before it in the registry, and has looked at them already.
 */
export const reactivated: Registered<ReactivationSubject, ReactivationRules> = {
  playbook: reactivation,
  watches: [...rhythmed.watches, 'reactivation', 'activity'],
  reads: ['client', 'reactivation', 'activity', 'contact', 'setting'],
  load,
};

async function load(rows: Reader, ids: string[]): Promise<(ReactivationSubject | undefined)[]> {
  const [standings, asked] = await Promise.all([
    rows.standings('rhythm', ids),
    rows.byMany('reactivation', 'clientId', ids),
  ]);
  const purchases = standings.map((standing) => standing && keptOf(standing)?.purchases);
  // Of whoever never bought, and was not asked, there is nothing to plan.
  const followed = ids.map((id, i) => (purchases[i] || asked[i]?.length ? id : undefined));
  const some = followed.filter((id) => id !== undefined);
  const [known, settings] = await Promise.all([
    knownRhythmIn(rows),
    settingsIn(rows),
    rows.getMany('client', some),
    rows.byMany('contact', 'clientId', some),
  ]);
  return Promise.all(
    followed.map(async (id, i) => {
      const client = id && (await rows.get('client', id));
      if (!client) return undefined;
      const latest = latestOf(asked[i] ?? []);
      return {
        ...{ id: client.id, clientId: client.id, since: client.createdAt },
        contactId: personFor('orders', await rows.contactsOf(client.id), undefined)?.id,
        ...{ base: rhythmFor(client.tags, known).base, currency: settings.money.currency },
        ...{ purchases: purchases[i], asked: latest },
        purchasesChangeOn: standings[i]?.changesOn,
        hasAnswered: await hasAnswered(rows, latest, purchases[i]),
      };
    }),
  );
}

/** Only of those to whom letters go: of everybody else nothing is looked for. */
async function hasAnswered(rows: Reader, asked: Reactivation | undefined, purchases: Purchases | undefined) {
  if (!asked?.series || !holds(asked, purchases)) return false;
  const { clientId, saidAt } = asked;
  const found = await rows.history({ clientId, kinds: ANSWERS, from: saidAt + 1, limit: 1 });
  return found.length > 0;
}

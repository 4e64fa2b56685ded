import { HISTORY_KINDS } from '../../domain/activity';
import { dayIn } from '../../domain/dayIn';
import { zoneOfFirm } from '../../domain/phoneZone';
import { keptHolds, type RhythmRules, type RhythmSubject, rhythm } from '../../domain/playbooks/rhythm/playbook';
import { boughtBy } from '../../domain/rhythm/bought';
import type { Bought } from '../../domain/rhythm/purchases';
import { rhythmFor } from '../../domain/rhythm/tags';
import { personFor } from '../../domain/roles';
import { addDays, type Day } from '../../domain/wallClock';
import { clientsToAsk, keptOf } from '../lateClients';
import { knownRhythmIn } from '../rhythmBase';
import type { Reader } from '../rowPorts';
import { settingsIn } from '../settings';
import type { Registered } from './registered';
import { nearestRules } from './rules';

/** Clients by their orders and the invoices that bill none of these, and who orders there. */
export const rhythmed: Registered<RhythmSubject, RhythmRules> = {
  playbook: rhythm,
  watches: ['order', 'invoice', 'ledgerEntry', 'client', 'contact', 'activity', 'followUp', 'setting'],
  reads: ['client', 'order', 'invoice', 'ledgerEntry', 'contact', 'activity', 'setting', 'reactivation'],
  load,
  loadLater,
  async turns(rows, day) {
    const { on, daily, second } = await nearestRules(rows, rhythm, []);
    const asked = await clientsToAsk(rows, await knownRhythmIn(rows), (await settingsIn(rows)).money.currency, day);
    const first = Math.max(0, daily - asked.filter(({ namedOn }) => namedOn === day).length);
    return { first, daily, waiting: on || second ? asked.filter(({ isWaiting }) => isWaiting).length : 0 };
  },
};

/** The same, for those whose turn it is today. */
export const rhythmOfNamed: Registered<RhythmSubject, RhythmRules> = {
  ...rhythmed,
  load: async (rows, ids, today) =>
    (await load(rows, ids, today)).map((subject) => subject && { ...subject, isNamed: true }),
};

async function load(rows: Reader, ids: string[], today: Day): Promise<(RhythmSubject | undefined)[]> {
  return subjects(rows, ids, await boughtByEach(rows, ids, today));
}

/** No order is read of those whose day alone has come. */
async function loadLater(rows: Reader, ids: string[], today: Day): Promise<(RhythmSubject | undefined)[]> {
  const standings = await rows.standings(rhythm.name, ids);
  const counted = standings.map((standing) => standing && keptOf(standing));
  const holds = counted.map((kept) => (kept && keptHolds(kept, today) ? kept : undefined));
  const others = ids.filter((_, i) => !holds[i]);
  const bought = await boughtByEach(rows, others, today);
  const byId = new Map(others.map((id, i) => [id, bought[i]]));
  return subjects(
    rows,
    ids,
    ids.map((id, i) => (holds[i] ? { bought: [], counted: holds[i], talked: holds[i].talked } : byId.get(id))),
  );
}

type Purchased = Pick<RhythmSubject, 'bought' | 'counted' | 'talked'>;

/** Of whoever never bought there is nothing to plan. */
async function boughtByEach(rows: Reader, ids: string[], today: Day): Promise<(Purchased | undefined)[]> {
  const [orders, invoices, entries] = await Promise.all([
    rows.byMany('order', 'clientId', ids),
    rows.byMany('invoice', 'clientId', ids),
    rows.byMany('ledgerEntry', 'clientId', ids),
  ]);
  const papers = ids.map((_, i) => ({
    orders: orders[i] ?? [],
    invoices: invoices[i] ?? [],
    entries: entries[i] ?? [],
  }));
  const bought = papers.map((all) => (all.orders.length + all.invoices.length > 0 ? boughtBy(all) : undefined));
  const zone = zoneOfFirm((await settingsIn(rows)).country);
  const talked = await Promise.all(ids.map((id, i) => bought[i] && talkedOn(rows, id, bought[i], today, zone)));
  return bought.map((each, i) => each && { bought: each, talked: talked[i] });
}

/** The latest since the last purchase; what a wrong clock wrote down for days to come is passed over. */
async function talkedOn(
  rows: Reader,
  clientId: string,
  bought: readonly Bought[],
  today: Day,
  zone: string,
): Promise<Day | undefined> {
  const last = bought.reduce((latest, { ordered }) => (ordered <= today && ordered > latest ? ordered : latest), '');
  if (!last) return undefined;
  const [from, to] = [addDays(last, -1), addDays(today, 2)].map((day) => Date.parse(`${day}T00:00:00Z`));
  const [call] = await rows.history({ clientId, kinds: HISTORY_KINDS.talks, from, to, limit: 1 });
  return call && dayIn(zone, call.at);
}

async function subjects(rows: Reader, ids: string[], purchased: (Purchased | undefined)[]) {
  const buyers = ids.filter((_, i) => purchased[i]);
  const [known, clients, people] = await Promise.all([
    knownRhythmIn(rows),
    rows.getMany('client', buyers),
    rows.byMany('contact', 'clientId', buyers),
  ]);
  const place = new Map(buyers.map((id, i) => [id, i]));
  return ids.map((id, i) => {
    const at = place.get(id) ?? -1;
    const [client, what] = [clients[at], purchased[i]];
    if (!client || !what) return undefined;
    const contactId = personFor('orders', people[at] ?? [], undefined)?.id;
    const subject = { id: client.id, clientId: client.id, contactId, since: client.createdAt };
    return { ...subject, ...what, ...rhythmFor(client.tags, known) };
  });
}

import type { Client } from '../domain/client';
import { chase } from '../domain/playbooks/chase/playbook';
import { everyWords } from '../domain/playbooks/rhythm/every';
import { rhythm } from '../domain/playbooks/rhythm/playbook';
import { isLate, rhythmOf } from '../domain/rhythm/rhythm';
import { type Fact, mostUnusual, type Unusual } from '../domain/unusual';
import { type Day, dayOf, daysBetween } from '../domain/wallClock';
import { question } from './definition';
import { id } from './input';
import { keptOf } from './lateClients';
import { baseRhythmIn } from './rhythmBase';
import type { Reader } from './rowPorts';

type FactOf = (rows: Reader, client: Client, today: Day) => Promise<Fact | undefined>;

/** What each room has to say of a client; one is added by a line here. */
const FACTS: readonly FactOf[] = [leftAlone, waitingRequest, overdueMoney, lateOrder];

/** What is unusual about a client now and what to do about it, in two lines at most; nothing while all is as ever. */
export const showUnusual = question(
  {
    input: { clientId: id },
    reads: ['client', 'request', 'debt', 'standing', 'setting', 'followUp'],
    client: ({ clientId }) => clientId,
  },
  async (rows, { clientId }, { clock }): Promise<Unusual | null> => {
    const client = await rows.get('client', clientId);
    if (!client) return null;
    const today = dayOf(clock.wallNow());
    const [next] = await rows.openFollowUpsOf(clientId);
    const facts = await Promise.all(FACTS.map((factOf) => factOf(rows, client, today)));
    return (
      mostUnusual(
        facts.filter((fact) => fact !== undefined),
        next?.from?.playbook,
      ) ?? null
    );
  },
);

async function leftAlone(_: Reader, client: Client): Promise<Fact | undefined> {
  return client.leftAlone && { code: 'client.leftAlone', params: {} };
}

/** A dispute about an invoice is shown with the invoice. */
async function waitingRequest(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const requests = await rows.by('request', 'clientId', client.id);
  const open = requests.filter(({ state, invoiceId }) => state === 'open' && !invoiceId);
  const [first] = open.sort((one, other) => one.openedAt - other.openedAt);
  if (!first) return undefined;
  const count = first.openedOn ? Math.max(0, daysBetween(first.openedOn, today)) : 0;
  return { code: `request.${first.kind}`, params: { count } };
}

async function overdueMoney(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const debts = await rows.debts(client.id);
  const [first] = debts.flatMap(({ owed }) => owed.flatMap(({ due, minor }) => (minor > 0 ? [due] : []))).sort();
  if (!first || first >= today) return undefined;
  return { code: 'debt.overdue', params: { count: daysBetween(first, today) }, saidBy: chase.name };
}

async function lateOrder(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const [standing] = await rows.standings(rhythm.name, [client.id]);
  const purchases = standing && !client.leftAlone && keptOf(standing)?.purchases;
  const base = await baseRhythmIn(rows);
  if (!purchases || !isLate(purchases, base, today)) return undefined;
  const { range } = rhythmOf(purchases, base);
  const count = daysBetween(purchases.last, today);
  return range && range.to > 1
    ? { code: 'rhythm.late', params: { count, every: everyWords(range) }, saidBy: rhythm.name }
    : { code: 'rhythm.later', params: { count }, saidBy: rhythm.name };
}

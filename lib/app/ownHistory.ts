import type { ActivityKind } from '../domain/activity';
import type { Rows } from '../domain/journal';
import { bookOf } from '../domain/ledger/book';
import type { Happening, OwnHistory, What } from '../domain/playbooks/own/happened';
import type { OwnPlaybook, Stop, Trigger } from '../domain/playbooks/own/ownPlaybook';
import { billingOf } from '../domain/rhythm/bought';
import { type Day, dayOf, type Instant } from '../domain/wallClock';
import type { Reader } from './rowPorts';

/** What is read for it. */
export const OWN_HISTORY = [
  ...(['client', 'order', 'proposal', 'invoice', 'ledgerEntry', 'payment'] as const),
  ...(['request', 'followUp', 'activity'] as const),
] as const;

/** What begins each trigger, and what each stop is known by; a tag is on the client. */
const OF_TRIGGER: Record<Trigger['kind'], What | undefined> = {
  order: 'order',
  'first-order': 'order',
  'no-order': 'order',
  'proposal-sent': 'proposal-sent',
  'proposal-accepted': 'proposal-accepted',
  'proposal-declined': 'proposal-declined',
  'invoice-paid': 'invoice-paid',
  'client-added': 'client-added',
  'request-solved': 'request-solved',
  'follow-up-done': 'follow-up-done',
  tag: undefined,
};
const OF_STOP: Record<Stop, What> = { answered: 'answer', ordered: 'order', paid: 'payment' };

const ANSWERS: ActivityKind[] = ['letter-in', 'reply-seen', 'call', 'meeting'];
/** Of what has no hour: what else was on its day came before it. */
const END_OF_DAY = Number.MAX_SAFE_INTEGER;
/** Whoever answers more often than that has answered. */
const MOST_ANSWERS = 200;

/** The histories of these clients, as far as the playbooks ask for them; of nobody who is in the bin. */
export async function ownHistories(
  rows: Reader,
  ids: string[],
  playbooks: readonly OwnPlaybook[],
): Promise<(OwnHistory | undefined)[]> {
  const asked = askedBy(playbooks);
  const [clients, ...parts] = await Promise.all([
    rows.getMany('client', ids),
    ...SOURCES.filter(({ what }) => what.some((one) => asked.has(one))).map(({ read }) => read(rows, ids)),
  ]);
  const since = firstDay(playbooks);
  // These begin though nothing has happened since.
  const isQuiet = playbooks.some(({ trigger }) => trigger.kind === 'no-order' || trigger.kind === 'tag');
  return Promise.all(
    clients.map(async (client, i): Promise<OwnHistory | undefined> => {
      if (!client) return undefined;
      const { id, createdAt, brought, tags = [], tagged } = client;
      const happened = [
        ...(brought ? [] : [happening('client-added', id, dayAround(createdAt), createdAt)]),
        ...parts.flatMap((part) => part[i] ?? []),
      ];
      // Long histories are read for those alone for whom something has begun.
      const mayBeBegun = since !== undefined && (isQuiet || happened.some(({ on }) => on >= since));
      if (!asked.has('answer') || !mayBeBegun) return { tags, tagged, happened };
      return { tags, tagged, happened: [...happened, ...(await answersOf(rows, id, since))] };
    }),
  );
}

function askedBy(playbooks: readonly OwnPlaybook[]): Set<What> {
  const triggers = playbooks.flatMap(({ trigger }) => OF_TRIGGER[trigger.kind] ?? []);
  return new Set([...triggers, ...playbooks.flatMap(({ stops }) => stops.map((stop) => OF_STOP[stop]))]);
}

function firstDay(playbooks: readonly OwnPlaybook[]): Day | undefined {
  return playbooks
    .flatMap(({ since }) => since ?? [])
    .sort()
    .at(0);
}

interface Source {
  what: What[];
  read(rows: Reader, ids: string[]): Promise<Happening[][]>;
}

function source<Row>(
  what: What[],
  read: (rows: Reader, ids: string[]) => Promise<Row[][]>,
  said: (row: Row) => Happening[],
): Source {
  return { what, read: async (rows, ids) => (await read(rows, ids)).map((found) => found.flatMap(said)) };
}

const SOURCES: Source[] = [
  source(
    ['payment'],
    (rows, ids) => rows.byMany('payment', 'clientId', ids),
    ({ id, received, createdAt }) => [happening('payment', id, received, createdAt)],
  ),
  source(
    ['proposal-sent', 'proposal-accepted', 'proposal-declined'],
    (rows, ids) => rows.byMany('proposal', 'clientId', ids),
    proposalOf,
  ),
  source(
    ['request-solved'],
    (rows, ids) => rows.byMany('request', 'clientId', ids),
    ({ id, state, solvedOn }) =>
      state === 'solved' && solvedOn ? [happening('request-solved', id, solvedOn, END_OF_DAY)] : [],
  ),
  source(
    ['follow-up-done'],
    (rows, ids) => rows.byMany('followUp', 'clientId', ids),
    ({ id, state, kind, finishedAt, finishedOn }) =>
      state === 'done' && finishedAt !== undefined
        ? [{ ...happening('follow-up-done', id, finishedOn ?? dayAround(finishedAt), finishedAt), kind }]
        : [],
  ),
  { what: ['invoice-paid'], read: invoicesPaid },
  { what: ['order'], read: purchases },
];

function proposalOf({ id, loggedOn, sentAt, state, closedAt }: Rows['proposal']): Happening[] {
  const sent = happening('proposal-sent', id, loggedOn, sentAt);
  if ((state !== 'accepted' && state !== 'declined') || closedAt === undefined) return [sent];
  return [sent, happening(`proposal-${state}`, id, dayAround(closedAt), closedAt)];
}

async function invoicesPaid(rows: Reader, ids: string[]): Promise<Happening[][]> {
  const [invoices, entries] = await Promise.all([
    rows.byMany('invoice', 'clientId', ids),
    rows.byMany('ledgerEntry', 'clientId', ids),
  ]);
  return invoices.map((ofClient, i) =>
    ofClient.flatMap((invoice) => {
      const own = (entries[i] ?? []).filter(({ invoiceId }) => invoiceId === invoice.id);
      const { ended, settled } = bookOf(invoice, own, []);
      const at = Math.max(0, ...own.map(({ createdAt }) => createdAt));
      return ended === 'paid' ? [happening('invoice-paid', invoice.id, settled, at)] : [];
    }),
  );
}

/** Orders, and the invoices that bill none of them: whoever writes only invoices has customers who order, too. */
async function purchases(rows: Reader, ids: string[]): Promise<Happening[][]> {
  const [orders, invoices, entries] = await Promise.all([
    rows.byMany('order', 'clientId', ids),
    rows.byMany('invoice', 'clientId', ids),
    rows.byMany('ledgerEntry', 'clientId', ids),
  ]);
  return orders.map((ordersOfClient, i) => {
    const bills = invoices[i] ?? [];
    const { orderOf } = billingOf({ orders: ordersOfClient, invoices: bills });
    const isCancelled = (id: string) =>
      (entries[i] ?? []).some(({ kind, invoiceId }) => kind === 'cancellation' && invoiceId === id);
    return [
      ...ordersOfClient.map(({ id, ordered, createdAt }) => happening('order', id, ordered, createdAt)),
      ...bills.flatMap(({ id, issued, createdAt }) =>
        orderOf.has(id) || isCancelled(id) ? [] : [happening('order', id, issued, createdAt)],
      ),
    ];
  });
}

async function answersOf(rows: Reader, clientId: string, since: Day): Promise<Happening[]> {
  const from = Date.parse(`${since}T00:00Z`);
  const seen = await rows.history({ clientId, kinds: ANSWERS, from, limit: MOST_ANSWERS });
  return seen
    .filter(({ kind, direction }) => kind !== 'call' || direction === 'in')
    .map(({ id, at }) => happening('answer', id, dayAround(at), at));
}

function happening(what: What, id: string, on: Day, at: Instant): Happening {
  return { what, id, on, at };
}

/** The same on every device, wherever it stands: a day as Greenwich has it. */
function dayAround(at: Instant): Day {
  return dayOf(new Date(at).toISOString());
}

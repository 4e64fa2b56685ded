import { z } from 'zod';
import { HISTORY_KINDS } from '../domain/activity';
import type { CountedContact } from '../domain/contactViews';
import { dayIn } from '../domain/dayIn';
import { zoneOfFirm } from '../domain/phoneZone';
import { usualOrder } from '../domain/playbooks/rhythm/late';
import { type RhythmKept, rhythm } from '../domain/playbooks/rhythm/playbook';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import { isLate, rhythmOf } from '../domain/rhythm/rhythm';
import { rhythmFor } from '../domain/rhythm/tags';
import type { LateLine, LateView, RhythmLine } from '../domain/rhythmViews';
import { addDays, type Day, dayOf, daysBetween } from '../domain/wallClock';
import { command, question } from './definition';
import { id } from './input';
import { clientsToAsk, keptOf } from './lateClients';
import { nearestRules } from './playbooks/rules';
import { knownRhythmIn, rhythmIn } from './rhythmBase';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

/** How a client usually orders, from what is kept of it; nothing of one that never has. */
export const showRhythm = question(
  { input: () => ({ clientId: id }), reads: ['standing', 'setting', 'client'], client: ({ clientId }) => clientId },
  async (rows, { clientId }, { clock }): Promise<RhythmLine | null> => {
    const [standing] = await rows.standings(rhythm.name, [clientId]);
    const kept = standing && keptOf(standing);
    return kept ? lineOf(kept, await rhythmIn(rows, kept), dayOf(clock.wallNow())) : null;
  },
);

/** Those whose order is later than usual, by what is at stake. */
export const listLate = question(
  {
    input: () => ({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
    reads: ['standing', 'setting', 'rules', 'client', 'followUp', 'activity'],
  },
  async (rows, { offset, limit }, { clock }): Promise<LateView> => {
    const today = dayOf(clock.wallNow());
    const known = await knownRhythmIn(rows);
    const { on, daily } = await nearestRules(rows, rhythm, []);
    const { country, money } = await settingsIn(rows);
    const zone = zoneOfFirm(country);
    const asked = await clientsToAsk(rows, known, money.currency, today);
    const late = asked.filter(({ isLate: isOne }) => isOne);
    const shown = late.slice(offset, offset + limit);
    const clients = await rows.getMany(
      'client',
      shown.map(({ clientId }) => clientId),
    );
    const lines = await Promise.all(
      shown.map(async ({ clientId, ...kept }, i): Promise<LateLine[]> => {
        const client = clients[i];
        if (!client) return [];
        const [next] = await rows.openFollowUpsOf(clientId);
        const since = await contactSince(rows, clientId, kept.purchases.last, today, zone);
        const order = usualOrder(kept.purchases);
        const line = lineOf(kept, rhythmFor(kept.tag === undefined ? [] : [kept.tag], known), today);
        const clientName = client.name;
        const said = { ...(order && { usualOrder: order }), ...(since && { since }), ...(next && { next }) };
        return [{ ...line, clientId, clientName, ...said }];
      }),
    );
    const waiting = late.filter(({ isWaiting }) => isWaiting).length;
    return { today, lines: lines.flat(), total: late.length, waiting, on, daily };
  },
);

const HEARD = [...HISTORY_KINDS.letters, ...HISTORY_KINDS.talks];

/** On the day of the order itself it was about that. */
async function contactSince(
  rows: Reader,
  clientId: string,
  ordered: Day,
  today: Day,
  zone: string,
): Promise<CountedContact | undefined> {
  const [from, to] = [ordered, addDays(today, 2)].map((day) => Date.parse(`${day}T00:00:00Z`));
  const [last] = await rows.history({ clientId, kinds: HEARD, from, to, limit: 1 });
  const on = last && dayIn(zone, last.at);
  return on && on > ordered ? { kind: last.kind, at: last.at, days: Math.max(0, daysBetween(on, today)) } : undefined;
}

/** Whether late clients get follow-ups, and those who have bought once. */
export const editRhythmRules = command(
  {
    input: () => ({ on: z.boolean().optional(), second: z.boolean().optional() }),
    reads: ['rules'],
    writes: ['rules', 'device'],
  },
  async (rows, said): Promise<void> => {
    const known = await nearestRules(rows, rhythm, []);
    const rules = rhythm.checked({ ...known, ...definedIn(said) });
    await rows.put('rules', { id: rulesId(rhythm.name, EVERYONE), playbook: rhythm.name, owner: EVERYONE, rules });
  },
);

function definedIn({ on, second }: { on?: boolean | undefined; second?: boolean | undefined }) {
  return { ...(on !== undefined && { on }), ...(second !== undefined && { second }) };
}

function lineOf(
  { purchases, tag }: Pick<RhythmKept, 'purchases' | 'tag'>,
  { base, second }: ReturnType<typeof rhythmFor>,
  today: Day,
): RhythmLine {
  const { range } = rhythmOf(purchases, base);
  return {
    ...(range && { range: { from: range.from, to: range.to } }),
    ...(tag && { tag }),
    lastOn: purchases.last,
    days: Math.max(0, daysBetween(purchases.last, today)),
    isLate: isLate(purchases, base, today, second),
  };
}

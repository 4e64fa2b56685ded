import { z } from 'zod';
import { usualOrder } from '../domain/playbooks/rhythm/late';
import { rhythm } from '../domain/playbooks/rhythm/playbook';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import type { BaseRhythm } from '../domain/rhythm/model';
import type { Purchases } from '../domain/rhythm/purchases';
import { isLate, rhythmOf } from '../domain/rhythm/rhythm';
import type { LateLine, LateView, RhythmLine } from '../domain/rhythmViews';
import { type Day, dayOf, daysBetween } from '../domain/wallClock';
import { command, question } from './definition';
import { id } from './input';
import { keptOf, lateClients } from './lateClients';
import { nearestRules } from './playbooks/rules';
import { baseRhythmIn } from './rhythmBase';
import { settingsIn } from './settings';

/** How a client usually orders, from what is kept of it; nothing of one that never has. */
export const showRhythm = question(
  { input: { clientId: id }, reads: ['standing', 'setting'], client: ({ clientId }) => clientId },
  async (rows, { clientId }, { clock }): Promise<RhythmLine | null> => {
    const [standing] = await rows.standings(rhythm.name, [clientId]);
    const purchases = standing && keptOf(standing)?.purchases;
    return purchases ? lineOf(purchases, await baseRhythmIn(rows), dayOf(clock.wallNow())) : null;
  },
);

/** Those whose order is later than usual, by what is at stake. */
export const listLate = question(
  {
    input: { offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) },
    reads: ['standing', 'setting', 'rules', 'client', 'followUp'],
  },
  async (rows, { offset, limit }, { clock }): Promise<LateView> => {
    const today = dayOf(clock.wallNow());
    const base = await baseRhythmIn(rows);
    const { on, daily } = await nearestRules(rows, rhythm, []);
    const late = await lateClients(rows, base, (await settingsIn(rows)).money.currency, today);
    const shown = late.slice(offset, offset + limit);
    const clients = await rows.getMany(
      'client',
      shown.map(({ clientId }) => clientId),
    );
    const lines = await Promise.all(
      shown.map(async ({ clientId, purchases }, i): Promise<LateLine[]> => {
        const client = clients[i];
        if (!client) return [];
        const [next] = await rows.openFollowUpsOf(clientId);
        const order = usualOrder(purchases);
        const line = lineOf(purchases, base, today);
        const clientName = client.name;
        return [{ ...line, clientId, clientName, ...(order && { usualOrder: order }), ...(next && { next }) }];
      }),
    );
    const waiting = late.filter(({ isWaiting }) => isWaiting).length;
    return { today, lines: lines.flat(), total: late.length, waiting, on, daily };
  },
);

/** Whether late clients get follow-ups. */
export const editRhythmRules = command(
  { input: { on: z.boolean() }, reads: ['rules'], writes: ['rules', 'device'] },
  async (rows, { on }): Promise<void> => {
    const known = await nearestRules(rows, rhythm, []);
    const rules = rhythm.checked({ ...known, on });
    await rows.put('rules', { id: rulesId(rhythm.name, EVERYONE), playbook: rhythm.name, owner: EVERYONE, rules });
  },
);

function lineOf(purchases: Purchases, base: BaseRhythm, today: Day): RhythmLine {
  const { range } = rhythmOf(purchases, base);
  return {
    ...(range && { range: { from: range.from, to: range.to } }),
    lastOn: purchases.last,
    days: Math.max(0, daysBetween(purchases.last, today)),
    isLate: isLate(purchases, base, today),
  };
}

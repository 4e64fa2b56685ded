import { z } from 'zod';
import {
  type CareOfClient,
  type ContactLine,
  type ContactsView,
  type DueLine,
  TIERS_SHOWN,
  type TierShown,
} from '../domain/contactViews';
import { type ContactKept, contact } from '../domain/playbooks/contact/playbook';
import { lightOf } from '../domain/playbooks/contact/urgency';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import { satisfactionOf } from '../domain/satisfaction';
import { TIERS } from '../domain/tier';
import { type Day, dayOf, daysBetween } from '../domain/wallClock';
import { type ContactDue, contactsDue, keptContact } from './contactsDue';
import { command, question } from './definition';
import { id, offset } from './input';
import { nearestRules } from './playbooks/rules';
import type { Reader } from './rowPorts';

/** How a client is looked after: when to be in touch, which contact counted last, how satisfied it is. */
export const showCare = question(
  {
    input: () => ({ clientId: id }),
    reads: ['standing', 'client', 'activity', 'rules', 'setting'],
    client: ({ clientId }) => clientId,
  },
  async (rows, { clientId }, { clock }): Promise<CareOfClient> => {
    const [[standing], scored, rules] = await Promise.all([
      rows.standings(contact.name, [clientId]),
      rows.activitiesScored(clientId),
      nearestRules(rows, contact, []),
    ]);
    const kept = standing && keptContact(standing);
    const satisfaction = satisfactionOf(scored);
    const line = kept && lineOf(kept, dayOf(clock.wallNow()));
    const counted = kept?.last && (await rows.get('activity', kept.last.activityId));
    return {
      rules,
      ...(line && { contact: line.last && counted ? { ...line, last: { ...line.last, title: counted.title } } : line }),
      ...(satisfaction && { satisfaction }),
    };
  },
);

/** Those with whom one should be in touch, the most urgent first: all of them, or those of a tier. */
export const listContactsDue = question(
  {
    input: () => ({ tier: z.enum(TIERS_SHOWN).optional(), offset, limit: z.number().int().min(1).max(200) }),
    reads: ['standing', 'client', 'activity', 'rules', 'setting', 'followUp'],
  },
  async (rows, { tier, offset: from, limit }, { clock }): Promise<ContactsView> => {
    const today = dayOf(clock.wallNow());
    const due = await contactsDue(rows, today);
    const meant = tier ? due.filter((one) => tierShown(one) === tier) : due;
    return {
      today,
      lines: await linesOf(rows, meant.slice(from, from + limit), today),
      total: meant.length,
      counts: countsOf(due, today),
      waiting: due.filter(({ isWaiting }) => isWaiting).length,
      rules: await nearestRules(rows, contact, []),
    };
  },
);

/** How often to be in touch with each tier, and whether follow-ups are made of it; what is left out stays. */
export const editContactRules = command(
  {
    input: () => ({
      on: z.boolean().optional(),
      daily: z.number().optional(),
      days: z.object(Object.fromEntries(TIERS.map((tier) => [tier, z.number()] as const))).optional(),
    }),
    reads: ['rules'],
    writes: ['rules', 'device'],
  },
  async (rows, { on, daily, days }): Promise<void> => {
    const known = await nearestRules(rows, contact, []);
    const rules = contact.checked({
      on: on ?? known.on,
      daily: daily ?? known.daily,
      days: { ...known.days, ...days },
    });
    await rows.put('rules', { id: rulesId(contact.name, EVERYONE), playbook: contact.name, owner: EVERYONE, rules });
  },
);

function tierShown({ kept }: Pick<ContactDue, 'kept'>): TierShown {
  return kept.tier ?? 'own';
}

function countsOf(due: readonly ContactDue[], today: Day): ContactsView['counts'] {
  const none = () => ({ due: 0, overdue: 0 });
  const counts = { key: none(), regular: none(), occasional: none(), own: none() };
  for (const one of due) counts[tierShown(one)][lightOf(one.kept, today) === 'overdue' ? 'overdue' : 'due'] += 1;
  return counts;
}

async function linesOf(rows: Reader, due: readonly ContactDue[], today: Day): Promise<DueLine[]> {
  const clients = await rows.getMany(
    'client',
    due.map(({ clientId }) => clientId),
  );
  const lines = await Promise.all(
    due.map(async ({ clientId, kept }, i): Promise<DueLine[]> => {
      const client = clients[i];
      if (!client) return [];
      const [next] = await rows.openFollowUpsOf(clientId);
      return [{ ...lineOf(kept, today), clientId, clientName: client.name, ...(next && { next }) }];
    }),
  );
  return lines.flat();
}

function lineOf(kept: ContactKept, today: Day): ContactLine {
  const { every, tier, dueOn, last } = kept;
  return {
    light: lightOf(kept, today),
    every,
    dueOn,
    ...(tier && { tier }),
    ...(last && { last: { kind: last.kind, at: last.at, days: Math.max(0, daysBetween(last.on, today)) } }),
  };
}

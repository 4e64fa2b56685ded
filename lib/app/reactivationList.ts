import { z } from 'zod';
import type { Member } from '../domain/member';
import type { Standing } from '../domain/playbooks/playbook';
import { holds, latestOf, type ReactivationKept, reactivation } from '../domain/playbooks/reactivation/playbook';
import { type ReactivationReport, reportOf } from '../domain/playbooks/reactivation/report';
import { SCRIPT_LIMITS } from '../domain/playbooks/reactivation/script/script';
import { letterOf } from '../domain/playbooks/reactivation/series';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import { SAID, WHYS } from '../domain/reactivation';
import type { ReactivationLine, ReactivationList, ReactivationView } from '../domain/reactivationViews';
import { refuse } from '../domain/refusal';
import { personFor } from '../domain/roles';
import { type Day, dayOf, daysBetween, monthsBefore } from '../domain/wallClock';
import { command, question } from './definition';
import { id, offset } from './input';
import { keptOf } from './lateClients';
import { requireClient } from './letters';
import { nearestRules } from './playbooks/rules';
import type { Reader } from './rowPorts';

/** Those who have not ordered for longer than usual, who is worth most first. */
export const listReactivation = question(
  {
    input: () => ({ offset, limit: z.number().int().min(1).max(200) }),
    reads: ['standing', 'client', 'rules', 'member', 'reactivation'],
  },
  async (rows, range, { clock }): Promise<ReactivationList> => {
    const today = dayOf(clock.wallNow());
    const [standings, total, { on, periods, responsible = rows.me }] = await Promise.all([
      rows.standingsByRank(reactivation.name, range),
      rows.countRanked(reactivation.name),
      nearestRules(rows, reactivation, []),
    ]);
    const [clients, members] = await Promise.all([
      rows.getMany(
        'client',
        standings.map(({ clientId }) => clientId),
      ),
      membersOf(rows),
    ]);
    const lines = standings.flatMap((standing, i) => {
      const client = clients[i];
      return client ? [lineOf(standing, client.name, today)] : [];
    });
    return { today, lines, total, on, periods, responsible, members };
  },
);

/** More are no choice in one list. */
const MOST_MEMBERS = 200;

async function membersOf(rows: Reader): Promise<Member[]> {
  const all = await rows.after('member', '', MOST_MEMBERS);
  const me = all.find((one) => one.id === rows.me) ?? { id: rows.me, name: '' };
  const others = all.filter((one) => one.id !== rows.me).map(({ id: other, name }) => ({ id: other, name }));
  return [
    { id: me.id, name: me.name },
    ...others.sort((a, b) => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1)),
  ];
}

/** What is known of a client's pause beside its dossier; nothing of one that the list does not know. */
export const showReactivation = question(
  {
    input: () => ({ clientId: id }),
    reads: ['standing', 'client', 'contact', 'rules', 'followUp', 'reactivation'],
    client: ({ clientId }) => clientId,
  },
  async (rows, { clientId }, { clock }): Promise<ReactivationView | null> => {
    const today = dayOf(clock.wallNow());
    const [client, [standing], [late], all, people, { script }] = await Promise.all([
      requireClient(rows, clientId),
      rows.standings(reactivation.name, [clientId]),
      rows.standings('rhythm', [clientId]),
      rows.by('reactivation', 'clientId', clientId),
      rows.contactsOf(clientId),
      nearestRules(rows, reactivation, []),
    ]);
    if (!standing) return null;
    const latest = latestOf(all);
    const asked = latest && holds(latest, late && keptOf(late)?.purchases) ? latest : undefined;
    const contact = personFor('orders', people, undefined);
    const letter = await letterNow(rows, clientId);
    return {
      ...{ today, line: lineOf(standing, client.name, today), before: all.length - (asked ? 1 : 0) },
      ...(contact && { contact }),
      ...(asked && { asked }),
      ...(letter && { letter }),
      ...(script && { script }),
    };
  },
);

async function letterNow(rows: Reader, clientId: string): Promise<ReactivationView['letter']> {
  for (const { id: followUpId, from } of await rows.openFollowUpsOf(clientId)) {
    const letter = from?.playbook === reactivation.name ? letterOf(from.step) : undefined;
    if (letter) return { followUpId, letter };
  }
  return undefined;
}

/** So many months back it is counted. */
const MONTHS = 12;

/** Reasons, returns and subject lines, by the month in which a client was first asked. */
export const reportOfReactivation = question(
  { input: () => ({}), reads: ['reactivation', 'standing', 'order'] },
  async (rows, _, { clock }): Promise<ReactivationReport> => {
    const months = monthsBefore(dayOf(clock.wallNow()), MONTHS);
    const asked = (await rows.byMany('reactivation', 'month', months)).flat();
    const standings = await rows.standings(
      'rhythm',
      asked.map(({ clientId }) => clientId),
    );
    return reportOf(
      asked.map((one, i) => {
        const standing = standings[i];
        return { asked: one, last: standing && keptOf(standing)?.purchases.last };
      }),
    );
  },
);

const { steps, answers, text } = SCRIPT_LIMITS;
const script = z.object({
  steps: z
    .array(
      z.object({
        id: z.string().min(1).max(40),
        say: z.string().max(text),
        answers: z
          .array(
            z.object({
              words: z.string().max(text),
              to: z.string().max(40).optional(),
              said: z.enum(SAID).optional(),
              why: z.enum(WHYS).optional(),
            }),
          )
          .max(answers),
      }),
    )
    .max(steps),
});

/** Whether there is a list, from when on, who sees to it, and what is said; a script of null is the usual one again. */
export const editReactivationRules = command(
  {
    input: () => ({
      on: z.boolean().optional(),
      periods: z.number().optional(),
      responsible: id.optional(),
      script: script.nullable().optional(),
    }),
    reads: ['rules', 'member'],
    writes: ['rules', 'device'],
  },
  async (rows, said): Promise<void> => {
    const { script: known, ...rules } = await nearestRules(rows, reactivation, []);
    if (said.responsible && said.responsible !== rows.me && !(await rows.get('member', said.responsible))) {
      refuse('not-found');
    }
    const own = said.script === undefined ? known : (said.script ?? undefined);
    const changed = reactivation.checked({
      ...rules,
      ...(said.on !== undefined && { on: said.on }),
      ...(said.periods !== undefined && { periods: said.periods }),
      ...(said.responsible && { responsible: said.responsible }),
      ...(own && { script: own }),
    });
    const rulesOf = rulesId(reactivation.name, EVERYONE);
    await rows.put('rules', { id: rulesOf, playbook: reactivation.name, owner: EVERYONE, rules: changed });
  },
);

function lineOf({ clientId, kept = {} }: Standing, clientName: string, today: Day): ReactivationLine {
  const { last, usualDays, yearly, askedBefore = false, hasAnswered = false } = kept as ReactivationKept;
  return {
    ...{ clientId, clientName, days: last ? Math.max(0, daysBetween(last, today)) : 0, askedBefore, hasAnswered },
    ...(last && { lastOn: last }),
    ...(usualDays && { usualDays }),
    ...(yearly && { yearly }),
  };
}

import { z } from 'zod';
import type { PlanLine, PlanList } from '../domain/planViews';
import { GONE, type PlanKept, plan } from '../domain/playbooks/plan/playbook';
import type { Standing } from '../domain/playbooks/playbook';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import { refuse } from '../domain/refusal';
import { checkedPlan, PLAN_PERIODS, type SalesPlan } from '../domain/salesPlan';
import { command, question } from './definition';
import { id, money, offset, shortText } from './input';
import { requireClient } from './letters';
import { nearestRules } from './playbooks/rules';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

const period = z.enum(PLAN_PERIODS);
const bonus = z.object({ from: z.number(), gives: shortText });

/** For how much a client is to buy in each period. */
export const addPlan = command(
  {
    input: () => ({ clientId: id, period, amount: money, bonus: bonus.optional() }),
    reads: ['client'],
    writes: ['salesPlan'],
  },
  async (rows, { clientId, ...said }, app): Promise<{ planId: string }> => {
    await requireClient(rows, clientId);
    await requireNew(rows, { clientId, period: said.period });
    const made = checkedPlan({
      ...{ id: app.newId(), clientId, period: said.period, amount: said.amount, createdAt: app.clock.now() },
      ...(said.bonus && { bonus: said.bonus }),
    });
    await rows.add('salesPlan', made);
    return { planId: made.id };
  },
);

/** What is left out stays; a bonus of null takes it away. */
export const editPlan = command(
  {
    input: () => ({
      planId: id,
      period: period.optional(),
      amount: money.optional(),
      bonus: bonus.nullable().optional(),
    }),
    writes: ['salesPlan'],
  },
  async (rows, { planId, ...said }): Promise<void> => {
    const { bonus: had, ...known } = await planIn(rows, planId);
    const promised = said.bonus === undefined ? had : said.bonus;
    const changed = {
      ...known,
      ...{ period: said.period ?? known.period, amount: said.amount ?? known.amount },
      ...(promised && { bonus: promised }),
    };
    if (changed.period !== known.period) await requireNew(rows, changed);
    await rows.put('salesPlan', checkedPlan(changed));
  },
);

/** Into the bin. */
export const removePlan = command(
  { input: () => ({ planId: id }), writes: ['salesPlan'] },
  async (rows, { planId }): Promise<void> => {
    await planIn(rows, planId);
    await rows.remove('salesPlan', planId);
  },
);

/** Whether clients near their bonus are called, and how near that is. */
export const editPlanRules = command(
  {
    input: () => ({ on: z.boolean().optional(), nearPercent: z.number().optional() }),
    reads: ['rules'],
    writes: ['rules', 'device'],
  },
  async (rows, said): Promise<void> => {
    const { on, nearPercent } = await nearestRules(rows, plan, []);
    const rules = plan.checked({ on: said.on ?? on, nearPercent: said.nearPercent ?? nearPercent });
    await rows.put('rules', { id: rulesId(plan.name, EVERYONE), playbook: plan.name, owner: EVERYONE, rules });
  },
);

const READS = ['salesPlan', 'standing', 'client', 'setting', 'rules'] as const;
/** More than the store is meant for. */
const EVERYBODY = 1_000_000;

/** All plans, those first to which most is missing: in the firm's own currency, then in each of the others. */
export const listPlans = question(
  { input: () => ({ offset, limit: z.number().int().min(1).max(200) }), reads: READS },
  async (rows, page): Promise<PlanList> => {
    const all = await rows.standingsByNext(plan.name, { offset: 0, limit: EVERYBODY });
    const standings = all.filter(({ standing }) => standing !== GONE);
    const { currency } = (await settingsIn(rows)).money;
    standings.sort((a, b) => byMissing(keptOf(a), keptOf(b), currency) || (a.subject < b.subject ? -1 : 1));
    const { on, nearPercent } = await nearestRules(rows, plan, []);
    const shown = standings.slice(page.offset, page.offset + page.limit);
    return { lines: await linesOf(rows, shown), total: standings.length, on, nearPercent };
  },
);

/** A client's own, in the order of their periods. */
export const plansOfClient = question(
  { input: () => ({ clientId: id }), reads: READS, client: ({ clientId }) => clientId },
  async (rows, { clientId }): Promise<PlanLine[]> => {
    const lines = await linesOf(rows, await rows.standingsOf(plan.name, [clientId]));
    return lines.sort((a, b) => PLAN_PERIODS.indexOf(a.period) - PLAN_PERIODS.indexOf(b.period));
  },
);

export async function linesOf(rows: Reader, standings: Standing[]): Promise<PlanLine[]> {
  const [plans, clients] = await Promise.all([
    rows.getMany(
      'salesPlan',
      standings.map(({ subject }) => subject),
    ),
    rows.getMany(
      'client',
      standings.map(({ clientId }) => clientId),
    ),
  ]);
  return standings.flatMap((standing, i): PlanLine[] => {
    const [of, client] = [plans[i], clients[i]];
    if (!of || !client) return [];
    const { from, amount, done, bonus: promised, period: kind } = keptOf(standing);
    const left = Math.max(0, amount.minor - done);
    const line = { plan: of, clientId: client.id, clientName: client.name, period: kind, from, amount, done, left };
    const { standing: word } = standing;
    return [{ ...line, ...(promised && { bonus: promised }), isNear: word === 'near' || word === 'answered' }];
  });
}

function keptOf({ kept }: Standing): PlanKept {
  return kept as PlanKept;
}

function byMissing(a: PlanKept, b: PlanKept, own: string): number {
  const place = ({ amount: { currency } }: PlanKept) => (currency === own ? '' : currency);
  if (place(a) !== place(b)) return place(a) < place(b) ? -1 : 1;
  return b.amount.minor - b.done - (a.amount.minor - a.done);
}

async function planIn(rows: Reader, planId: string): Promise<SalesPlan> {
  return (await rows.get('salesPlan', planId)) ?? refuse('not-found');
}

async function requireNew(rows: Reader, wanted: Pick<SalesPlan, 'clientId' | 'period'>): Promise<void> {
  const known = await rows.by('salesPlan', 'clientId', wanted.clientId);
  if (known.some((one) => one.period === wanted.period)) refuse('plan-known');
}

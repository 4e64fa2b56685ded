import type { Client } from '../domain/client';
import { placed } from '../domain/matrix/matrix';
import { chase } from '../domain/playbooks/chase/playbook';
import { contact } from '../domain/playbooks/contact/playbook';
import { unusualContact } from '../domain/playbooks/contact/urgency';
import { type DatesKept, dates } from '../domain/playbooks/dates/playbook';
import { nearDate } from '../domain/playbooks/dates/unusual';
import { type PlanKept, plan } from '../domain/playbooks/plan/playbook';
import { unusualPlan } from '../domain/playbooks/plan/unusual';
import { type ReactivationKept, reactivation } from '../domain/playbooks/reactivation/playbook';
import { unusualOf } from '../domain/playbooks/reactivation/unusual';
import { request } from '../domain/playbooks/request/playbook';
import { unusualRequest } from '../domain/playbooks/request/unusual';
import { everyWords } from '../domain/playbooks/rhythm/every';
import { rhythm } from '../domain/playbooks/rhythm/playbook';
import { isSpared } from '../domain/playbooks/spared';
import { isLate, rhythmOf } from '../domain/rhythm/rhythm';
import { rhythmFor } from '../domain/rhythm/tags';
import { satisfactionOf, unusualSatisfaction } from '../domain/satisfaction';
import type { Fact, UnusualCode } from '../domain/unusual';
import { type Day, daysBetween } from '../domain/wallClock';
import { keptContact } from './contactsDue';
import { greetingId } from './greetings';
import { keptOf } from './lateClients';
import type { App } from './ports';
import { linesOf } from './requestViews';
import { knownRhythmIn } from './rhythmBase';
import type { Reader } from './rowPorts';
import type { Table } from './tables';

type FactOf = (rows: Reader, client: Client, today: Day, app: App) => Promise<Fact | undefined>;

/** What each room has to say of a client; one is added by a line here. */
export const FACTS: readonly FactOf[] = [
  leftAlone,
  waitingRequest,
  overdueMoney,
  lowSatisfaction,
  slidFromRegular,
  answeredLetter,
  lateOrder,
  overdueContact,
  nearBonus,
  nearDay,
];

/** What these are found in. */
export const UNUSUAL_READS = [
  ...['client', 'request', 'debt', 'standing', 'setting', 'followUp', 'activity'],
  ...['contact', 'invoice', 'member', 'salesPlan'],
] as const satisfies readonly Table[];

async function leftAlone(_: Reader, client: Client): Promise<Fact | undefined> {
  return client.leftAlone && { code: 'client.leftAlone', params: {} };
}

/** A dispute about an invoice is shown with the invoice. */
async function waitingRequest(rows: Reader, client: Client, _: Day, app: App): Promise<Fact | undefined> {
  const requests = await rows.by('request', 'clientId', client.id);
  const open = requests.filter(({ state, invoiceId }) => state === 'open' && !invoiceId);
  return open.length > 0 ? known(unusualRequest(await linesOf(app, rows, open)), request.name) : undefined;
}

async function nearBonus(rows: Reader, client: Client): Promise<Fact | undefined> {
  if (client.leftAlone) return undefined;
  const standings = await rows.standingsOf(plan.name, [client.id]);
  const near = standings.filter(({ standing }) => standing === 'near');
  return known(unusualPlan(near.map(({ kept }) => kept as PlanKept)), plan.name);
}

async function overdueMoney(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const debts = await rows.debts(client.id);
  const [first] = debts.flatMap(({ owed }) => owed.flatMap(({ due, minor }) => (minor > 0 ? [due] : []))).sort();
  if (!first || first >= today) return undefined;
  return { code: 'debt.overdue', params: { count: daysBetween(first, today) }, saidBy: chase.name };
}

async function lowSatisfaction(rows: Reader, client: Client): Promise<Fact | undefined> {
  return known(unusualSatisfaction(satisfactionOf(await rows.activitiesScored(client.id))));
}

/** A quarter ago it was regular, as the matrix has it. */
async function slidFromRegular(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const kept = await rhythmKept(rows, client);
  const [one] = kept ? placed([kept], today.slice(0, 7)) : [];
  if (!kept || one?.before !== 'regular' || !['occasional', 'lost'].includes(one.now.group)) return undefined;
  return { code: 'matrix.slid', params: { count: daysBetween(kept.purchases.last, today) }, saidBy: rhythm.name };
}

async function lateOrder(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const kept = await rhythmKept(rows, client);
  if (!kept) return undefined;
  const { purchases, tag } = kept;
  const { base, second } = rhythmFor(tag === undefined ? [] : [tag], await knownRhythmIn(rows));
  if (!isLate(purchases, base, today, second)) return undefined;
  const { range } = rhythmOf(purchases, base);
  const count = daysBetween(purchases.last, today);
  return range && range.to > 1
    ? { code: 'rhythm.late', params: { count, every: everyWords(range) }, saidBy: rhythm.name }
    : { code: 'rhythm.later', params: { count }, saidBy: rhythm.name };
}

async function answeredLetter(rows: Reader, client: Client): Promise<Fact | undefined> {
  const [standing] = await rows.standings(reactivation.name, [client.id]);
  return known(standing?.kept && unusualOf(standing.kept as ReactivationKept));
}

async function overdueContact(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const [standing] = await rows.standings(contact.name, [client.id]);
  if (!standing || isSpared(standing.standing)) return undefined;
  return known(unusualContact(keptContact(standing), today), contact.name);
}

/** Whose day it is, or nearly, unless they were greeted. */
async function nearDay(rows: Reader, client: Client, today: Day): Promise<Fact | undefined> {
  const [standing] = client.leftAlone ? [] : await rows.standings(dates.name, [client.id]);
  const greetings = (standing?.kept as DatesKept | undefined)?.greetings ?? [];
  if (greetings.length === 0) return undefined;
  const written = await rows.getMany(
    'activity',
    greetings.map((greeting) => greetingId(client.id, greeting)),
  );
  const left = greetings.filter((_, i) => written[i] === undefined);
  return nearDate(left, await rows.contactsOf(client.id), today);
}

/** Nobody asks for custom of whom one is to leave alone, or who has left. */
async function rhythmKept(rows: Reader, client: Client) {
  const [standing] = client.leftAlone ? [] : await rows.standings(rhythm.name, [client.id]);
  return standing && !isSpared(standing.standing) ? keptOf(standing) : undefined;
}

/** A room's own reason; that its code is among the known ones is held by a test of its sentence. */
function known(reason: { code: string; params: Fact['params'] } | undefined, saidBy?: string): Fact | undefined {
  return reason && { code: reason.code as UnusualCode, params: reason.params, ...(saidBy && { saidBy }) };
}

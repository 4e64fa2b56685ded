import type { Contact } from '../domain/client';
import { type FollowUp, moveTo, withdraw } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import type { Invoice } from '../domain/invoice';
import type { Change } from '../domain/journal';
import { openParts } from '../domain/ledger/balance';
import { type Chase, chaseOf } from '../domain/playbooks/chase/chase';
import { chaseKey, chaseKeys, readChaseKey } from '../domain/playbooks/chase/key';
import { DEFAULT_PLAYBOOK, EVERYONE, type Playbook } from '../domain/playbooks/chase/ladder';
import { type ChasePlan, type DoneStep, type MovedStep, planChase } from '../domain/playbooks/chase/plan';
import type { Settings } from '../domain/settings';
import { dayOf } from '../domain/wallClock';
import type { App, Command, Reader, Writer } from './ports';
import { settingsIn } from './settings';
import { together } from './together';

/** What planning needs of the world: everything but the store, in whose transaction it runs. */
export type Planner = Pick<App, 'clock' | 'wording' | 'newId'>;

/** The name of the commands that do nothing but put chases right: nothing follows from them. */
export const KEEPING = 'keepChases';

/** Puts the chases right that a command's changes concern; the store calls it at the end of every command and undo. */
export async function followMoney(planner: Planner, rows: Writer, changes: Change[], command: Command): Promise<void> {
  if (command.name === KEEPING) return;
  const invoiceIds = await concerned(rows, changes);
  if (changes.some(concernsEveryone)) await rows.put('setting', { key: 'chaseAnew', value: { after: '' } });
  await keepChases(planner, rows, invoiceIds);
}

export async function keepChases(planner: Planner, rows: Writer, invoiceIds: Iterable<string>): Promise<void> {
  const ids = new Set(invoiceIds);
  if (ids.size === 0) return;
  const settings = await settingsIn(rows);
  await together(ids, (invoiceId) => keepChase(planner, rows, settings, invoiceId));
}

async function concerned(rows: Reader, changes: Change[]): Promise<Set<string>> {
  const invoices = new Set<string>();
  const clients = new Set<string>();
  for (const change of changes) {
    for (const row of [change.before, change.after]) {
      if (row && 'invoiceId' in row && row.invoiceId && change.noun !== 'activity') invoices.add(row.invoiceId);
      if (row && change.noun === 'followUp') {
        const key = readChaseKey((row as FollowUp).key);
        if (key) invoices.add(key.invoiceId);
      }
    }
    if (change.noun === 'invoice') invoices.add(change.id);
    if (change.noun === 'contact' && change.before) clients.add(change.before.clientId);
    if (change.noun === 'client' && change.before?.deletedAt !== change.after?.deletedAt) clients.add(change.id);
    if (change.noun === 'playbook' && change.id !== EVERYONE)
      for (const known of [invoices, clients]) known.add(change.id);
  }
  for (const clientId of clients) for (const { id } of await rows.chasesOf(clientId)) invoices.add(id);
  return invoices;
}

/** The ladder of all, the holidays by which days are counted, the language: too many invoices for one command. */
function concernsEveryone({ noun, id, before, after }: Change): boolean {
  if (noun === 'playbook') return id === EVERYONE;
  if (noun !== 'setting' || id !== 'user') return false;
  const reading = (setting: typeof before) =>
    setting?.key === 'user' ? `${setting.value.country} ${setting.value.language}` : '';
  return reading(before) !== reading(after);
}

async function keepChase(planner: Planner, rows: Writer, settings: Settings, invoiceId: string): Promise<void> {
  const [invoice, followUps, kept] = await Promise.all([
    rows.get('invoice', invoiceId),
    rows.followUpsOfChase(chaseKeys(invoiceId)),
    rows.get('chase', invoiceId),
  ]);
  const plan = invoice && (await planOf(planner, rows, settings, invoice, followUps));
  const wanted = plan?.state === 'step' ? plan : undefined;
  const key = wanted && chaseKey({ invoiceId, part: wanted.part, stepId: wanted.step.id });

  for (const followUp of followUps) {
    if (followUp.state !== 'open' || followUp.key === key) continue;
    await rows.put('followUp', plan && isPause(plan) ? withoutHand(withdraw(followUp)) : withdraw(followUp));
  }
  const known = followUps.find((followUp) => followUp.key === key);
  const open = invoice && wanted && (await openStep(planner, rows, settings, invoice, wanted, known));
  await keepStanding(rows, kept, invoice && plan && chaseOf(invoice, plan, open?.id), invoiceId);
}

function isPause({ state }: ChasePlan): boolean {
  return state === 'paused' || state === 'disputed';
}

/** After a pause the step comes on a day of the ladder's own. */
function withoutHand(followUp: FollowUp): FollowUp {
  return { ...followUp, due: followUp.planned ?? followUp.due };
}

async function keepStanding(rows: Writer, kept: Chase | undefined, chase: Chase | undefined, id: string) {
  if (chase && JSON.stringify(kept) !== JSON.stringify(chase)) await rows.put('chase', chase);
  if (!chase && kept) await rows.remove('chase', id);
}

export async function planOf(
  { clock }: Pick<App, 'clock'>,
  rows: Reader,
  settings: Settings,
  invoice: Invoice,
  followUps: FollowUp[],
): Promise<ChasePlan> {
  const owed = openParts(invoice, await rows.entriesOf(invoice.id));
  if (owed.length === 0) return { state: 'settled' };
  const [promises, disputes, playbook] = await Promise.all([
    rows.promisesOf(invoice.id),
    rows.disputesOf(invoice.id),
    playbookFor(rows, invoice),
  ]);
  const today = dayOf(clock.wallNow());
  const done = followUps.flatMap((followUp) => doneStep(followUp, (instant) => dayOf(clock.wallOf(instant))));
  const chase = { invoice, owed, playbook, done, promises, disputes, moved: movedByHand(followUps) };
  return planChase(chase, today, calendarFor(settings.country));
}

/** The invoice's own playbook, else its client's, else everyone's; nobody asks a client who is in the bin. */
export async function playbookFor(rows: Reader, { id, clientId }: Pick<Invoice, 'id' | 'clientId'>): Promise<Playbook> {
  const [playbook, client] = await Promise.all([nearestPlaybook(rows, [id, clientId]), rows.get('client', clientId)]);
  return client && !client.deletedAt ? playbook : { ...playbook, on: false };
}

/** The first that there is of these owners', else everyone's. */
export async function nearestPlaybook(rows: Reader, owners: string[]): Promise<Playbook> {
  const kept = await rows.getMany('playbook', [...owners, EVERYONE]);
  return kept.find((playbook) => playbook !== undefined) ?? DEFAULT_PLAYBOOK;
}

function doneStep(
  { key, state, planned, due, finishedAt }: FollowUp,
  dayOfInstant: (at: number) => string,
): DoneStep[] {
  const step = readChaseKey(key);
  if (!step || finishedAt === undefined || (state !== 'done' && state !== 'dropped')) return [];
  return [
    {
      part: step.part,
      stepId: step.stepId,
      planned: planned ?? dayOf(due),
      on: dayOfInstant(finishedAt),
      at: finishedAt,
    },
  ];
}

/** Steps that the user has moved; also those withdrawn meanwhile, for a payment that is taken back. */
function movedByHand(followUps: FollowUp[]): MovedStep[] {
  return followUps.flatMap(({ key, state, planned, due }) => {
    const step = readChaseKey(key);
    const isMoved = step && planned !== undefined && planned !== due && (state === 'open' || state === 'withdrawn');
    return isMoved ? [{ part: step.part, stepId: step.stepId, planned, due }] : [];
  });
}

/** The step's one follow-up: made, opened again, or moved to the day that the ladder now gives it. */
async function openStep(
  { clock, wording, newId }: Planner,
  rows: Writer,
  settings: Settings,
  invoice: Invoice,
  plan: ChasePlan & { state: 'step' },
  known: FollowUp | undefined,
): Promise<FollowUp> {
  const { id: invoiceId, clientId, number } = invoice;
  const contact = await askedContact(rows, invoice);
  const { contactId: _, ...earlier } = known ?? {
    id: newId(),
    createdAt: clock.now(),
    key: chaseKey({ invoiceId, part: plan.part, stepId: plan.step.id }),
  };
  const step: FollowUp = {
    ...earlier,
    clientId,
    ...(contact && { contactId: contact.id }),
    kind: plan.step.channel,
    text: wording.chaseStep(settings, plan.step.tone, number),
    due: plan.due,
    planned: plan.day,
    state: 'open',
  };
  const isAnew = known?.state !== 'open' || known.due !== plan.due;
  const planned = isAnew ? moveTo(step, plan.due, settings.early, clock.wallNow()) : step;
  if (JSON.stringify(sorted(known)) !== JSON.stringify(sorted(planned))) await rows.put('followUp', planned);
  return planned;
}

function sorted(row: object | undefined) {
  return row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Who is asked for the money: the one who pays at the client, else whom the invoice went to. */
export async function askedContact(rows: Reader, { clientId, contactId }: Invoice): Promise<Contact | undefined> {
  const contacts = await rows.contactsOf(clientId);
  return (
    contacts.find(({ roles }) => roles?.includes('payments')) ??
    contacts.find(({ id }) => id === contactId) ??
    contacts[0]
  );
}

import { isSame } from '../../domain/fieldChange';
import type { FollowUp } from '../../domain/followUp';
import { NEVER } from '../../domain/ledger/book';
import type { AnySubject, Past, Plan, Standing, Step } from '../../domain/playbooks/playbook';
import { ruleId } from '../../domain/ruleId';
import type { Day } from '../../domain/wallClock';
import type { WorkCalendar } from '../../domain/workingDays';
import type { Reader, Writer } from '../rowPorts';
import type { Registered } from './registered';
import { nearestRules, rulesIdsOf } from './rules';
import { readyToSpare, sparedAs } from './spared';

/** The day and the calendar by which plans are made. */
export interface Today {
  day: Day;
  calendar: WorkCalendar;
}

/** Subjects with all that their plans are made by. */
export interface Loaded {
  ids: string[];
  subjects: (AnySubject | undefined)[];
  made: FollowUp[][];
  standings: (Standing | undefined)[];
}

export async function loadToKeep(rows: Reader, one: Registered, ids: string[], { day }: Today): Promise<Loaded> {
  const { name } = one.playbook;
  const [subjects, made, standings] = await Promise.all([
    one.load(rows, ids, day),
    rows.followUpsOf(name, ids),
    rows.standings(name, ids),
  ]);
  await readyToPlan(rows, one, subjects);
  return { ids, subjects, made, standings };
}

/**
 * Brings the store in line with what a playbook wants of these subjects: its steps are made, moved and withdrawn. What a
 * hand has finished stays finished, and what is right already is not written. Doing it again changes nothing.
 */
export async function keep(rows: Writer, one: Registered, ids: string[], today: Today): Promise<void> {
  await keepLoaded(rows, one, await loadToKeep(rows, one, ids, today), today);
}

/** Answers whether one of them stands otherwise now. */
export async function keepLoaded(
  rows: Writer,
  one: Registered,
  { ids, subjects, made, standings }: Loaded,
  { day, calendar }: Today,
): Promise<boolean> {
  const { name } = one.playbook;
  let isAnother = false;
  const unstand = (id: string) => {
    rows.unstand(name, id);
    isAnother = true;
  };
  for (const [i, id] of ids.entries()) {
    const subject = subjects[i];
    const followUps = made[i] ?? [];
    if (!subject && followUps.length === 0) {
      if (standings[i]) unstand(id);
      continue;
    }
    const plan = subject && (await planned(rows, one, subject, followUps.map(past), { day, calendar }));
    const open = await keepSteps(rows, name, subject, plan?.steps ?? [], followUps);
    const standing = subject && plan && !plan.over ? standingOf(name, subject, plan, open) : undefined;
    if (!standing && standings[i]) unstand(id);
    if (!standing || isSame(standing, standings[i])) continue;
    rows.stand(standing);
    isAnother = true;
  }
  return isAnother;
}

/** What the plans are made by, in one read instead of one for each. */
async function readyToPlan(rows: Reader, one: Registered, subjects: (AnySubject | undefined)[]): Promise<void> {
  const there = subjects.filter((subject) => subject !== undefined);
  const clients = there.map(({ clientId }) => clientId);
  await Promise.all([
    rows.getMany('rules', rulesIdsOf(one.playbook, [...there.map(({ id }) => id), ...clients])),
    readyToSpare(rows, one, clients),
  ]);
}

/** What a playbook wants of a subject by the nearest rules; nothing that asks for custom of a client to be spared. */
export async function planned(
  rows: Reader,
  one: Registered,
  subject: AnySubject,
  before: Past[],
  { day, calendar }: Today,
): Promise<Plan> {
  const { playbook } = one;
  const rules = await nearestRules(rows, playbook, [subject.id, subject.clientId]);
  const plan = playbook.plan(subject, rules, before, day, calendar);
  const spared = await sparedAs(rows, one, subject.clientId, plan);
  if (!spared) return plan;
  const { rank: _, ...unlisted } = plan;
  return { ...unlisted, steps: [], standing: spared };
}

export function past({ from, state, planned: day, due, moved, finishedAt, finishedOn }: FollowUp): Past {
  const finished = finishedAt !== undefined && { finished: { at: finishedAt, on: finishedOn ?? due.slice(0, 10) } };
  return { step: from?.step ?? '', state, planned: day ?? due.slice(0, 10), due, ...(moved && { moved }), ...finished };
}

/** Answers the ids of the steps that stand open now. */
async function keepSteps(
  rows: Writer,
  playbook: string,
  subject: AnySubject | undefined,
  steps: Step[],
  followUps: FollowUp[],
): Promise<string[]> {
  const wanted = new Set(steps.map(({ step }) => step));
  for (const followUp of followUps) {
    const isWanted = wanted.has(followUp.from?.step ?? '');
    if (followUp.state === 'open' && !isWanted) await rows.put('followUp', { ...followUp, state: 'withdrawn' });
  }
  if (!subject) return [];
  const open: string[] = [];
  for (const step of steps) {
    const known = followUps.find(({ from }) => from?.step === step.step);
    if (known?.state === 'done' || known?.state === 'dropped') continue;
    const followUp = stepOf(playbook, subject, step, known);
    await rows.put('followUp', followUp);
    open.push(followUp.id);
  }
  return open;
}

function stepOf(
  playbook: string,
  subject: AnySubject,
  { step, day, due, kind, reason, contactId = subject.contactId }: Step,
  known: FollowUp | undefined,
): FollowUp {
  const { contactId: _, ...earlier } = known ?? {
    id: ruleId(playbook, subject.id, step),
    createdAt: subject.since,
    from: { playbook, subject: subject.id, step },
    text: '',
  };
  return {
    ...earlier,
    clientId: subject.clientId,
    ...(contactId && { contactId }),
    ...(subject.proposalId && { proposalId: subject.proposalId }),
    kind,
    reason,
    due,
    planned: day,
    state: 'open',
  };
}

function standingOf(playbook: string, { id, clientId }: AnySubject, plan: Plan, open: string[]): Standing {
  const { standing, next = NEVER, changesOn, rank, kept } = plan;
  const [followUpId] = open;
  return {
    playbook,
    subject: id,
    clientId,
    standing,
    next,
    ...(changesOn && { changesOn }),
    ...(rank && { rank }),
    ...(kept && { kept }),
    ...(followUpId && { followUpId }),
  };
}

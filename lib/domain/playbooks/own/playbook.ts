import { fold } from '../../client';
import { isSame } from '../../fieldChange';
import type { Change } from '../../journal';
import { dayTagged } from '../../tags';
import type { Day } from '../../wallClock';
import type { WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook, Step, SubjectRef } from '../playbook';
import { type Beginning, beginnings, earliest, hasTag, type OwnHistory, stoppedOn } from './happened';
import type { OwnPlaybook, OwnStep } from './ownPlaybook';
import { runOf } from './run';

/** A client, with what happened there and the playbooks that are switched on. */
export interface OwnSubject extends AnySubject {
  playbooks: readonly OwnPlaybook[];
  history: OwnHistory;
}

/** What all of one's own playbooks are followed by: a client is the subject, for a playbook begins anew for each. */
export const own: Playbook<OwnSubject, object> = {
  name: 'own',
  asksForCustom: true,
  concerned,
  usual: {},
  checked: (rules) => rules,
  plan({ playbooks, history }, _, past, day, calendar) {
    const plans = playbooks.map((one) => planOf(one, history, past, day, calendar));
    const steps = plans.flatMap((plan) => plan.steps);
    const changesOn = earliest(plans.map((plan) => plan.changesOn));
    const next = earliest(steps.map(({ due }) => due));
    if (steps.length === 0 && !changesOn) return { standing: 'none', steps, over: true };
    const standing = steps.length > 0 ? 'goes' : 'waits';
    return { standing, steps, ...(next && { next }), ...(changesOn && { changesOn }) };
  },
};

type OnePlan = Pick<Plan, 'steps' | 'changesOn'>;

function planOf(one: OwnPlaybook, history: OwnHistory, past: Past[], day: Day, calendar: WorkCalendar): OnePlan {
  const { begun, comes } = beginningOn(one, history, day);
  const change = (...days: (Day | undefined)[]) => {
    const changesOn = earliest([comes, ...days]);
    return changesOn && { changesOn };
  };
  if (!begun) return { steps: [], ...change() };
  const stopped = stoppedOn(one, begun, history);
  if (stopped && stopped <= day) return { steps: [], ...change() };
  const known = (step: OwnStep) => past.find((made) => made.step === stepName(one, begun, step));
  const run = runOf(one, begun.on, (step) => known(step)?.finished?.on, day, calendar);
  const steps = run.open.map(({ step, day: planned }): Step => {
    const moved = known(step)?.moved;
    return {
      step: stepName(one, begun, step),
      day: planned,
      due: moved?.from === planned ? moved.to : planned,
      kind: step.channel,
      reason: { code: 'own.step', params: { words: step.words, name: one.name, playbook: one.id, step: step.id } },
    };
  });
  return { steps, ...change(run.changesOn, run.isDone ? undefined : stopped) };
}

/** The latest beginning: an earlier one ends with it. And the day on which the next comes that is known already. */
function beginningOn(one: OwnPlaybook, history: OwnHistory, day: Day) {
  const all = one.trigger.kind === 'tag' ? tagged(one, one.trigger.tag, history) : beginnings(one, history);
  const begun = all.filter(({ on }) => on <= day).at(-1);
  return { begun, comes: earliest(all.map(({ on }) => (on > day ? on : undefined))) };
}

/** On the day on which the tag was set; who had it before begins when the playbook is switched on. */
function tagged({ since }: OwnPlaybook, tag: string, { tags, tagged: days }: OwnHistory): Beginning[] {
  if (!since || !hasTag(tags, tag)) return [];
  const day = dayTagged(days, fold(tag)) ?? since;
  // What came on that day may have been before it.
  return [{ key: 'tag', on: day > since ? day : since, at: Number.MAX_SAFE_INTEGER }];
}

function stepName(one: OwnPlaybook, { key }: Pick<Beginning, 'key'>, { id }: OwnStep): string {
  return `${one.id}/${key}/${id}`;
}

const ANSWERS = ['letter-in', 'reply-seen', 'call', 'meeting'];

function concerned({ noun, id, before, after }: Change): SubjectRef[] | 'everyone' {
  switch (noun) {
    case 'setting':
      return id.startsWith('own:') ? 'everyone' : [];
    case 'client':
      return before && after && isSame(before.tags, after.tags) && isSame(before.tagged, after.tagged)
        ? []
        : [{ subject: id }];
    case 'activity':
      return clientsOf(before, after, ({ kind }) => ANSWERS.includes(kind));
    case 'followUp':
      return clientsOf(before, after, ({ from, state }) => state === 'done' || from?.playbook === 'own');
    // With whom it is to be done may be another.
    case 'contact':
      return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    case 'order':
    case 'proposal':
    case 'invoice':
    case 'ledgerEntry':
    case 'payment':
    case 'request':
      return clientsOf<{ clientId: string }>(before, after, () => true);
    default:
      return [];
  }
}

function clientsOf<Row extends { clientId: string }>(
  before: Row | undefined,
  after: Row | undefined,
  isMeant: (row: Row) => boolean,
): SubjectRef[] {
  return [before, after].flatMap((row) => (row && isMeant(row) ? [{ subject: row.clientId }] : []));
}

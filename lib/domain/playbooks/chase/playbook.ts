import type { Instalment, Invoice, PaymentPromise } from '../../invoice';
import { NEVER } from '../../ledger/book';
import type { ClientRequest } from '../../request';
import type { Day, Instant } from '../../wallClock';
import type { WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook, SubjectRef } from '../playbook';
import { type ChaseRules, checkedLadder, DEFAULT_LADDER } from './ladder';
import { type ChaseCase, type ChasePlan, type DoneStep, type MovedStep, planChase } from './plan';
import { namedStep, stepName } from './stepName';

/** An invoice that is asked for until it is paid. */
export interface ChaseSubject extends AnySubject {
  invoice: Pick<Invoice, 'number' | 'issued' | 'due' | 'instalments'>;
  /** By the day it was due, the earliest first. */
  owed: Instalment[];
  promises: PaymentPromise[];
  disputes: ClientRequest[];
  /** Nobody asks a client who is in the bin. */
  inBin: boolean;
}

/** Asking for what is owed, step by step; one step of an invoice stands open at a time (D2, D3). */
export const chase: Playbook<ChaseSubject, ChaseRules> = {
  name: 'chase',
  concerned,
  usual: { on: true, ladder: DEFAULT_LADDER },
  checked: ({ on, ladder }) => ({ on, ladder: checkedLadder(ladder) }),
  plan,
};

function concerned({ noun, id, before, after }: Parameters<typeof chase.concerned>[0]): SubjectRef[] {
  switch (noun) {
    case 'invoice':
      return [{ subject: id }];
    case 'ledgerEntry':
    case 'paymentPromise':
      return [before, after].flatMap((row) => (row ? [{ subject: row.invoiceId }] : []));
    case 'request':
      return [before, after].flatMap((row) => (row?.invoiceId ? [{ subject: row.invoiceId }] : []));
    case 'followUp':
      return [before, after].flatMap((row) => (row?.from?.playbook === 'chase' ? [{ subject: row.from.subject }] : []));
    case 'contact':
      // Whom to ask may be another. One's invoices may have come from a colleague before them.
      return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    case 'client':
      return !before !== !after ? [{ client: id }] : [];
    default:
      return [];
  }
}

function plan(subject: ChaseSubject, rules: ChaseRules, past: Past[], day: Day, calendar: WorkCalendar): Plan {
  const chaseCase: ChaseCase = {
    ...subject,
    playbook: subject.inBin ? { ...rules, on: false } : rules,
    done: past.flatMap(doneStep),
    moved: past.flatMap((step) => movedStep(step, lastPause(subject))),
  };
  return planOf(planChase(chaseCase, day, calendar), subject);
}

function planOf(found: ChasePlan, { invoice: { number } }: ChaseSubject): Plan {
  const changes = 'changesOn' in found && found.changesOn !== undefined && { changesOn: found.changesOn };
  switch (found.state) {
    case 'step': {
      const { part, step, day, due } = found;
      const reason = { code: `chase.${step.tone}`, params: { number } };
      const name = stepName({ part, stepId: step.id });
      return { standing: 'step', next: due, ...changes, steps: [{ step: name, day, due, kind: step.channel, reason }] };
    }
    case 'paused':
      return { standing: 'paused', next: found.changesOn, ...changes, steps: [] };
    case 'settled':
      return { standing: 'settled', steps: [], over: true };
    default:
      return { standing: found.state, next: NEVER, steps: [] };
  }
}

function doneStep({ step, state, planned, finished }: Past): DoneStep[] {
  const named = namedStep(step);
  if (!named || !finished || (state !== 'done' && state !== 'dropped')) return [];
  return [{ ...named, planned, on: finished.on, at: finished.at }];
}

/** A step that a hand has moved, unless a pause has come after: then it comes on a day of the ladder's own. */
function movedStep({ step, state, moved }: Past, pausedAt: Instant): MovedStep[] {
  const named = namedStep(step);
  const holds = moved && moved.at > pausedAt && (state === 'open' || state === 'withdrawn');
  return named && holds ? [{ ...named, planned: moved.from, due: moved.to }] : [];
}

function lastPause({ promises, disputes }: ChaseSubject): Instant {
  return Math.max(0, ...promises.map(({ createdAt }) => createdAt), ...disputes.map(({ openedAt }) => openedAt));
}

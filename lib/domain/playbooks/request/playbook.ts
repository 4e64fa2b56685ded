import type { ActivityKind } from '../../activity';
import type { Reason } from '../../reason';
import { refuse } from '../../refusal';
import { type AnswerDays, answerBy, type ClientRequest } from '../../request';
import { type Day, dayOf, type Instant, type WallClock } from '../../wallClock';
import type { WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook } from '../playbook';

/** A question or a complaint, and whether the client was written to since. */
export interface RequestSubject extends AnySubject {
  request: Pick<ClientRequest, 'kind' | 'text' | 'state' | 'clock' | 'dependsOnOthers' | 'byLetter' | 'answeredAt'>;
  /** When a letter went to the client after the clock began. */
  lettersAt?: Instant | undefined;
  /** Of the invoice that is disputed. */
  invoiceNumber?: string | undefined;
  inBin: boolean;
}

export interface RequestRules extends AnswerDays {
  on: boolean;
}

/** What is kept of a request for lists. */
export interface RequestKept {
  by: WallClock;
  /** The client has had an answer. */
  answeredAt?: Instant;
}

/** A letter to the client is the answer, a proposal too. */
export const ANSWERS: readonly ActivityKind[] = ['letter-out', 'proposal'];

/** An answer in time to a question or complaint, and on the day without one a word that it is being worked on (F1). */
export const request: Playbook<RequestSubject, RequestRules> = {
  name: 'request',
  concerned({ noun, id, before, after }) {
    if (noun === 'request') return [{ subject: id }];
    // What is disputed is said by its number. It may come from a colleague after the dispute.
    if (noun === 'invoice')
      return before?.number === after?.number
        ? []
        : [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    if (noun === 'client') return !before !== !after ? [{ client: id }] : [];
    if (noun === 'activity')
      return [before, after].flatMap((row) => (row && ANSWERS.includes(row.kind) ? [{ client: row.clientId }] : []));
    if (noun !== 'followUp') return [];
    return [before, after].flatMap((row) => (row?.from?.playbook === 'request' ? [{ subject: row.from.subject }] : []));
  },
  usual: { on: true, usual: 1, withOthers: 3 },
  checked: (rules) =>
    [rules.usual, rules.withOthers].every((days) => Number.isInteger(days) && days >= 1 && days <= 30)
      ? rules
      : refuse('days-unusable'),
  plan,
};

function plan(subject: RequestSubject, rules: RequestRules, past: Past[], day: Day, calendar: WorkCalendar): Plan {
  const { request: asked, lettersAt, inBin } = subject;
  if (asked.state === 'solved') return { standing: 'solved', steps: [], over: true };
  const by = answerBy(asked, rules, calendar);
  // Of each time that the clock was set going one step for ever.
  const step = `answer:${asked.clock.from}`;
  const known = past.find((one) => one.step === step);
  const answeredAt = earliest([asked.answeredAt, lettersAt, known?.finished?.at]);
  const kept: RequestKept = { by, ...(answeredAt !== undefined && { answeredAt }) };
  if (answeredAt !== undefined) return { standing: 'answered', steps: [], kept };
  if (inBin || !rules.on) return { standing: 'off', steps: [], kept, next: by };
  const last = dayOf(by);
  const due = known?.moved?.from === last ? known.moved.to : by;
  return {
    standing: 'waits',
    next: by,
    kept,
    ...(day < last && { changesOn: last }),
    steps: [{ step, day: last, due, kind: asked.byLetter ? 'letter' : 'other', reason: reasonOf(subject, day < last) }],
  };
}

function reasonOf({ request: { kind, text }, invoiceNumber }: RequestSubject, hasTime: boolean): Reason {
  const named = [invoiceNumber, text].filter(Boolean).join(': ');
  return { code: hasTime ? `request.${kind}` : 'request.working', params: { text: named } };
}

function earliest(moments: (Instant | undefined)[]): Instant | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

import type { Reason } from './reason';

/** What is unusual about a client now, and what to do about it. */
export interface Unusual extends Reason {
  todo: Todo;
}

/** As a code; it becomes words where it is shown. */
export type Todo = 'answer' | 'rest' | 'pay' | 'listen' | 'change' | 'order' | 'bonus' | 'talk' | 'greet';

/**
 * Everything that may be unusual: the heaviest is said, and what to do about it. A room that has something more to say
 * has a line here, a sentence `unusual.<code>`, and a line in lib/app/unusualFacts.ts.
 */
export const UNUSUAL = {
  'client.leftAlone': { weight: 100, todo: 'rest' },
  'request.over': { weight: 90, todo: 'answer' },
  'request.again': { weight: 85, todo: 'answer' },
  'request.waits': { weight: 80, todo: 'answer' },
  'debt.overdue': { weight: 70, todo: 'pay' },
  'satisfaction.low': { weight: 65, todo: 'listen' },
  'dates.birthday-today': { weight: 60, todo: 'greet' },
  'matrix.slid': { weight: 55, todo: 'change' },
  'reactivation.answered': { weight: 60, todo: 'answer' },
  'rhythm.late': { weight: 50, todo: 'order' },
  'rhythm.later': { weight: 50, todo: 'order' },
  'plan.near': { weight: 46, todo: 'bonus' },
  'dates.name-day-today': { weight: 45, todo: 'greet' },
  'dates.birthday-soon': { weight: 45, todo: 'greet' },
  'contact.overdue': { weight: 40, todo: 'talk' },
  'dates.name-day-soon': { weight: 38, todo: 'greet' },
  'contact.never': { weight: 35, todo: 'talk' },
} as const satisfies Record<string, { weight: number; todo: Todo }>;

export type UnusualCode = keyof typeof UNUSUAL;

/** A fact that a room has found; which playbook's next step would say the same, if one does. */
export interface Fact {
  code: UnusualCode;
  params: Reason['params'];
  saidBy?: string;
}

/** One fact and no more: the heaviest that the next step does not say by itself. */
export function mostUnusual(facts: readonly Fact[], nextStepOf: string | undefined): Unusual | undefined {
  const [first] = facts
    .filter(({ saidBy }) => saidBy === undefined || saidBy !== nextStepOf)
    .sort((one, other) => UNUSUAL[other.code].weight - UNUSUAL[one.code].weight || (one.code < other.code ? -1 : 1));
  return first && { code: first.code, params: first.params, todo: UNUSUAL[first.code].todo };
}

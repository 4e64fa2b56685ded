import { refuse } from '../../refusal';

/** One rung: when it comes, counted from a day of the invoice, and how the client is asked. */
export interface ChaseStep {
  /** Its name in keys: it stays when the ladder is edited, so that what was done stays done. */
  id: string;
  from: 'issued' | 'due';
  /** Before the day when below nothing. */
  days: number;
  unit: 'days' | 'working-days';
  channel: 'call' | 'letter';
  /** How the letter or the call sounds; the texts are rising from step to step. */
  tone: ChaseTone;
}

export const CHASE_TONES = ['arrived', 'soon', 'due', 'late', 'later', 'firm', 'formal', 'again'] as const;

export type ChaseTone = (typeof CHASE_TONES)[number];

/** The steps from the gentlest to the hardest, and what comes after the last one, again and again. */
export interface ChaseLadder {
  steps: ChaseStep[];
  /** Every so many days after the last step, counted from its own day, without end. */
  again?: { days: number; channel: ChaseStep['channel']; tone: ChaseTone } | undefined;
}

/** Did it arrive; soon due; due; late; and then every fortnight until it is paid. */
export const DEFAULT_LADDER: ChaseLadder = {
  steps: [
    { id: 'arrived', from: 'issued', days: 2, unit: 'working-days', channel: 'call', tone: 'arrived' },
    { id: 'soon', from: 'due', days: -2, unit: 'days', channel: 'letter', tone: 'soon' },
    { id: 'due', from: 'due', days: 0, unit: 'days', channel: 'call', tone: 'due' },
    { id: 'late-3', from: 'due', days: 3, unit: 'days', channel: 'call', tone: 'late' },
    { id: 'late-7', from: 'due', days: 7, unit: 'days', channel: 'letter', tone: 'later' },
    { id: 'late-14', from: 'due', days: 14, unit: 'days', channel: 'call', tone: 'firm' },
    { id: 'late-30', from: 'due', days: 30, unit: 'days', channel: 'letter', tone: 'formal' },
  ],
  again: { days: 14, channel: 'call', tone: 'again' },
};

/** How invoices are asked for: everyone's, a client's, one invoice's; the nearest rules hold. */
export interface ChaseRules {
  /** Off: nobody asks. */
  on: boolean;
  ladder: ChaseLadder;
}

/** The name of a repetition: no step of a ladder has one like it. */
const AGAIN = /^again-(\d+)$/;

export function againId(count: number): string {
  return `again-${count}`;
}

/** Which repetition after the last step it is, from 1; undefined for a step of the ladder. */
export function againCount(stepId: string): number | undefined {
  const count = AGAIN.exec(stepId)?.[1];
  return count === undefined ? undefined : Number(count);
}

const STEP_ID = /^[a-z0-9-]{1,40}$/;

/** The ladder itself, when it can be climbed: each step named once, each after the one before it by its own counting. */
export function checkedLadder(ladder: ChaseLadder): ChaseLadder {
  const ids = new Set<string>();
  for (const [i, step] of ladder.steps.entries()) {
    const before = ladder.steps[i - 1];
    const comparable = before && before.from === step.from && before.unit === step.unit;
    const isAfter = !before || (comparable ? step.days > before.days : before.from === 'issued' || step.from === 'due');
    const isNamed = STEP_ID.test(step.id) && againCount(step.id) === undefined && !ids.has(step.id);
    if (!isAfter || !isNamed || !Number.isInteger(step.days) || Math.abs(step.days) > 3_650) refuse('ladder-unordered');
    ids.add(step.id);
  }
  const { again, steps } = ladder;
  if (again && (!Number.isInteger(again.days) || again.days < 1 || steps.length === 0)) refuse('ladder-unordered');
  return ladder;
}

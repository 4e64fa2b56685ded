import { againCount } from './ladder';

/** A step of an invoice's chase: which instalment is asked for, from 0, and which rung of the ladder it is. */
export interface NamedStep {
  part: number;
  stepId: string;
}

/** "late-3"; a step of a later instalment carries its number: "2.late-3". */
export function stepName({ part, stepId }: NamedStep): string {
  return `${part > 0 ? `${part + 1}.` : ''}${stepId}`;
}

const NAME = /^(?:(?<part>\d+)\.)?(?<stepId>[a-z0-9-]+)$/;

export function namedStep(name: string): NamedStep | undefined {
  const { part, stepId } = NAME.exec(name)?.groups ?? {};
  return stepId ? { part: part ? Number(part) - 1 : 0, stepId } : undefined;
}

/** The place of a step in a ladder; undefined when the ladder has it no more. */
export function placeOf(stepId: string, steps: { id: string }[]): number | undefined {
  const again = againCount(stepId);
  if (again !== undefined) return steps.length - 1 + again;
  const place = steps.findIndex(({ id }) => id === stepId);
  return place < 0 ? undefined : place;
}

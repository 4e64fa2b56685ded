import { againCount } from './ladder';

/**
 * What a chase's follow-up is named by: one for each step of an invoice, "chase:<invoice>:late-3"; steps of a later
 * instalment carry its number, "chase:<invoice>:2.late-3".
 */
export interface ChaseKey {
  invoiceId: string;
  /** Which instalment is asked for, from 0. */
  part: number;
  stepId: string;
}

export function chaseKey({ invoiceId, part, stepId }: ChaseKey): string {
  return `${chaseKeys(invoiceId)}${part > 0 ? `${part + 1}.` : ''}${stepId}`;
}

/** What all keys of an invoice's chase begin with. */
export function chaseKeys(invoiceId: string): string {
  return `chase:${invoiceId}:`;
}

const KEY = /^chase:(?<invoiceId>.+):(?:(?<part>\d+)\.)?(?<stepId>[a-z0-9-]+)$/;

/** Undefined for a follow-up that no chase made. */
export function readChaseKey(key: string | undefined): ChaseKey | undefined {
  const found = key === undefined ? undefined : KEY.exec(key)?.groups;
  if (!found?.invoiceId || !found.stepId) return undefined;
  return { invoiceId: found.invoiceId, part: found.part ? Number(found.part) - 1 : 0, stepId: found.stepId };
}

/** The place of a step in a ladder; undefined when the ladder has it no more. */
export function placeOf(stepId: string, steps: { id: string }[]): number | undefined {
  const again = againCount(stepId);
  if (again !== undefined) return steps.length - 1 + again;
  const place = steps.findIndex(({ id }) => id === stepId);
  return place < 0 ? undefined : place;
}

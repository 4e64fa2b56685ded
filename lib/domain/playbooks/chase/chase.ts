import { NEVER } from '../../ledger/book';
import type { Day, Due } from '../../wallClock';
import type { ChasePlan } from './plan';

/**
 * How the chase of an open invoice stands; there is none for an invoice that is not owed. Kept so that the list of open
 * invoices is read in the order to do them, and the day's work is found without planning them all.
 */
export interface Chase {
  /** The invoice's. */
  id: string;
  clientId: string;
  state: Exclude<ChasePlan['state'], 'settled'>;
  /** When something is to be done or looked at: the step's time, the day after a promised one; `NEVER` when nothing is. */
  next: Due;
  /** The day on which it may change by itself. */
  changesOn?: Day;
  followUpId?: string;
}

export function chaseOf(
  invoice: { id: string; clientId: string },
  plan: ChasePlan,
  followUpId: string | undefined,
): Chase | undefined {
  if (plan.state === 'settled') return undefined;
  const { id, clientId } = invoice;
  const changesOn = 'changesOn' in plan ? plan.changesOn : undefined;
  return {
    id,
    clientId,
    state: plan.state,
    next: plan.state === 'step' ? plan.due : plan.state === 'paused' ? plan.changesOn : NEVER,
    ...(changesOn && { changesOn }),
    ...(followUpId && { followUpId }),
  };
}

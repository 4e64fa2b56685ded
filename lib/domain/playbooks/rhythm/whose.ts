import { isSame } from '../../fieldChange';
import type { Change } from '../../journal';
import type { SubjectRef } from '../playbook';

/** Whose purchases may be others by a change, or compared with those of other clients. */
export function whoBought({ noun, id, before, after }: Change): SubjectRef[] {
  switch (noun) {
    case 'order':
    case 'invoice':
      return subjectsOf(before, after);
    case 'ledgerEntry':
      // What makes an invoice none, or less; a payment is its invoice's.
      return [before, after].some((entry) => entry?.kind === 'credit-note' || entry?.kind === 'cancellation')
        ? subjectsOf(before, after)
        : [];
    case 'client':
      // A colleague's client may come after what it bought.
      return after && !(before && isSame(before.tags, after.tags)) ? [{ subject: id }] : [];
    default:
      return [];
  }
}

function subjectsOf(...rows: ({ clientId: string } | undefined)[]): SubjectRef[] {
  return rows.flatMap((row) => (row ? [{ subject: row.clientId }] : []));
}

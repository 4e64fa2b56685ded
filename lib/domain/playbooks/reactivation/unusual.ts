import { type Day, daysBetween } from '../../wallClock';
import type { Reason } from '../playbook';
import type { ReactivationKept } from './playbook';

/** What is unusual about a client that is on the list, in a line; nothing of one that is not. */
export function unusualOf({ last, enters, usualDays }: ReactivationKept, today: Day): Reason | undefined {
  if (!last || !enters || !usualDays || enters > today) return undefined;
  return { code: 'reactivation.quiet', params: { count: daysBetween(last, today), usual: usualDays } };
}

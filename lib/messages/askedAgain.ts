import { calls } from '../app/calls';
import type { AppCallName, CallName } from './contract';

/** What touches money, and what takes something away or makes somebody trusted for good. */
const MONEY = /^(?:invoice|payment|payments|chase|chaseRules|terms)\./;
const TAKES_AWAY: CallName[] = [
  'journal.undo',
  'followUp.drop',
  'client.remove',
  'contact.remove',
  'contact.leave',
  'contact.erase',
  'activity.remove',
  'order.remove',
  'bin.putBack',
  'neverLog.add',
  'neverLog.forget',
  'own.deny',
  'sender.trust',
  'site.isWebmail',
];

/** Where the browser cannot tell whether the sidebar in a page is covered, these are asked again where no page can be. */
export function isAskedAgain(name: CallName): boolean {
  return TAKES_AWAY.includes(name) || (MONEY.test(name) && calls[name as AppCallName].kind === 'command');
}

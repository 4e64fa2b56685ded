import { ask } from '../messages/client';
import { selfHostedOf } from '../sites/recognise';
import { whenLookedAt } from './context';

/** What the page of a site that was switched on is: it is then given the script for that, and not both. */
export async function scout(): Promise<void> {
  await whenLookedAt();
  await ask('page.begin', { as: selfHostedOf(document) ? 'webmail' : 'any' });
}

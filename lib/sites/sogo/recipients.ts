import type { MailboxReading } from '../../domain/pageReading';
import { namedAddress } from '../namedAddress';
import { all, line, mailboxes } from '../page';
import { CHIP } from './selectors';

/**
 * In a letter being written a chip is "Name <address>" or an address. In one that is read it is the name, or the
 * address where there is no name: of others only the name is known, and they are left out. A name that looks like an
 * address is believed here, because whoever wrote the letter could as well have written to that address.
 */
export function recipients(root: ParentNode, field: string): MailboxReading[] {
  const chips = root.querySelector(field);
  return mailboxes(chips ? all(chips, CHIP).map((chip) => namedAddress(line(chip))) : []);
}

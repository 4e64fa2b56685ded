import type { MailboxReading } from '../../domain/pageReading';
import { namedAddress } from '../namedAddress';
import { line, mailboxes } from '../page';
import { firstOwn, own } from './letter';
import { CHIP } from './selectors';

/**
 * In a letter being written a chip is "Name <address>" or an address. In one that is read it is the name, or the
 * address where there is no name: of others only the name is known, and they are left out. A name that looks like an
 * address is believed here, because whoever wrote the letter could as well have written to that address.
 */
export function recipients(root: ParentNode, field: string): MailboxReading[] {
  const chips = firstOwn(root, field);
  return mailboxes(chips ? own(chips, CHIP).map((chip) => namedAddress(ownText(chip))) : []);
}

/** A group of the address book has a button in its chip, with the number of its members. */
function ownText(chip: HTMLElement): string {
  const [button] = own(chip, 'button');
  const text = line(chip);
  return button ? text.slice(0, -line(button).length).trim() : text;
}

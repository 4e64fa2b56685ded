import type { MailboxReading } from '../../domain/pageReading';
import { mailboxes } from '../page';
import { mailboxOf, own } from './page';
import { DETAILS_LINE, MAILBOX } from './selectors';

interface Recipients {
  to: MailboxReading[];
  cc: MailboxReading[];
  replyTo?: MailboxReading;
}

/**
 * The head of a message names all recipients in one line. Once the user has opened "Show details", its card tells
 * them apart: a line each for from, reply-to when there is one, to, cc and bcc, in this order in every language
 * (said). The line of reply-to is known by its place: before the recipients, and naming none of them.
 */
export function readDetails(message: Element, head: MailboxReading[], from: MailboxReading | undefined): Recipients {
  const lines = own(message, DETAILS_LINE)
    .map((line) => mailboxes(own(line, MAILBOX).map(mailboxOf)))
    .filter((line, place) => line.length > 0 && !(place === 0 && names(line, from)));
  const known = new Set(head.map(({ address }) => address.toLowerCase()));
  const first = lines.findIndex((line) => line.some(({ address }) => known.has(address.toLowerCase())));
  if (first < 0) return { to: head, cc: [] };

  const cc = mailboxes(lines.slice(first + 1).flat()).map((copy) => sameMailbox(head, copy));
  const copied = new Set(cc.map(({ address }) => address.toLowerCase()));
  const listed = (lines[first] ?? []).map((recipient) => sameMailbox(head, recipient));
  const to = mailboxes([...listed, ...head]).filter(({ address }) => !copied.has(address.toLowerCase()));
  const replyTo = lines.slice(0, first).flat().at(0);
  return { to, cc, ...(replyTo && { replyTo }) };
}

function names(line: MailboxReading[], from: MailboxReading | undefined): boolean {
  return line.some(({ address }) => address.toLowerCase() === from?.address.toLowerCase());
}

/** The head has the names; they are kept. */
function sameMailbox(head: MailboxReading[], mailbox: MailboxReading): MailboxReading {
  return head.find(({ address }) => address.toLowerCase() === mailbox.address.toLowerCase()) ?? mailbox;
}

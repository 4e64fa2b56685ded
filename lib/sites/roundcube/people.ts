import { type MailboxReading, READING_LIMITS } from '../../domain/pageReading';
import { addressOfLink } from '../address';
import { mailbox, mailboxes } from '../page';
import { firstOwn, own } from './letter';

/** The address stands in the link that Roundcube writes; its text is the display name, which the sender chose. */
export function people(root: ParentNode, selector: string): MailboxReading[] {
  return mailboxes(
    own(root, selector).map((link) => mailbox(addressOfLink(link.getAttribute('href')), link.textContent)),
  );
}

export interface Field {
  people: MailboxReading[];
  /** False where there are more of them, and it cannot be read who. */
  whole: boolean;
}

/** Those who are shown, and those behind "2 more...". */
export function everybody(root: ParentNode, { shown, more }: { shown: string; more: string }): Field {
  const before = people(root, shown);
  const link = firstOwn(root, more);
  if (!link) return { people: before, whole: true };
  const all = mailboxes([...before, ...inDialog(link.getAttribute('onclick') ?? '')]);
  const hidden = Number(/\d+/.exec(link.textContent ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
  const shownLinks = own(root, shown).length;
  return { people: all, whole: all.length >= Math.min(shownLinks + hidden, READING_LIMITS.people) };
}

/** Characters; five hundred people take less. */
const LONGEST_CALL = 500_000;

const CALL = /\.simple_dialog\('((?:[^'\\]|\\.)*)'/s;
const PERSON = /<a href="mailto:([^"<>]{1,400})"[^<>]{0,3000}>([^<>]{0,1000})<\/a>/g;

/**
 * The link opens a dialog with everybody, whose markup is an argument of its call: text that Roundcube wrote and is read
 * as text.
 */
function inDialog(call: string): (MailboxReading | undefined)[] {
  const written = call.length > LONGEST_CALL ? undefined : CALL.exec(call)?.[1];
  const markup = (written ?? '').replace(/\\(.)/gs, '$1');
  return Array.from(markup.matchAll(PERSON), ([, href, name]) => mailbox(addressOfLink(plain(href)), plain(name)));
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#039': "'", amp: '&' };

/** The five characters that the program writes as entities. */
function plain(text = ''): string {
  return text.replace(/&(lt|gt|quot|#039|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

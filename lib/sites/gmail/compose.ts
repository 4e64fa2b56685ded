import type { ComposeReading, MailboxReading } from '../../domain/pageReading';
import { READING_LIMITS } from '../../domain/pageReading';
import { namedAddress } from '../namedAddress';
import { isShown, line, mailboxes } from '../page';
import { firstOwn, own as gmails, isGmails, mailboxOf } from './page';
import { COMPOSE, MAILBOX } from './selectors';

export interface FoundCompose {
  window: HTMLElement;
  form: Element;
}

/** The letters being written: windows at the foot of the page, full screen, replies inside a conversation. */
export function findComposes(document: Document): FoundCompose[] {
  const byWindow = new Map<Element, FoundCompose>();
  for (const mark of gmails(document, COMPOSE.mark)) {
    const form = mark.closest('form');
    if (!form || !isGmails(form) || !isShown(form)) continue;
    const window = form.closest<HTMLElement>(COMPOSE.window) ?? form;
    if (!byWindow.has(window)) byWindow.set(window, { window, form });
  }
  return [...byWindow.values()].slice(-READING_LIMITS.composes);
}

/** `own` is never taken for a recipient where a chip does not say of which field it is. */
export function readCompose({ window, form }: FoundCompose, own: string[], position = 0): ComposeReading {
  const { to, cc, bcc } = recipientsOf(form, own);
  return {
    key: `gmail:compose:${hidden(form, 'composeid') ?? hidden(form, 'draft') ?? position}`,
    to,
    cc,
    bcc,
    subject: subjectOf(form),
    attachments: gmails(window, COMPOSE.attachment).map(line).filter(Boolean).slice(0, READING_LIMITS.attachments),
  };
}

/** The address that it is written from, in lower case, where it says so. */
export function writtenFrom({ form }: FoundCompose): string[] {
  const from = hidden(form, 'from');
  return from ? [from.toLowerCase()] : [];
}

/** Which spelling of the recipients the window has, for the layout. */
export function composeVariant({ form }: FoundCompose): string {
  if (firstOwn(form, `${COMPOSE.field('to')}, ${COMPOSE.chip}`)) return 'option';
  if (firstOwn(form, COMPOSE.input('to'))) return 'input';
  return gmails(form, COMPOSE.summary).some((summary) => firstOwn(summary, MAILBOX)) ? 'summary' : 'form';
}

type Field = 'to' | 'cc' | 'bcc';

function recipientsOf(form: Element, own: string[]): Record<Field, MailboxReading[]> {
  const to = fieldOf(form, 'to');
  const cc = fieldOf(form, 'cc');
  const bcc = fieldOf(form, 'bcc');
  const known = new Set([...to, ...cc, ...bcc].map(({ address }) => address.toLowerCase()));
  // A reply shows its recipients in one line and makes the fields when they get the focus.
  const others = mailboxes(unsorted(form, own)).filter(({ address }) => !known.has(address.toLowerCase()));
  return { to: mailboxes([...to, ...others]), cc, bcc };
}

function fieldOf(form: Element, field: Field): MailboxReading[] {
  const chips = gmails(form, COMPOSE.field(field)).map(mailboxOf);
  const inputs = gmails(form, COMPOSE.input(field)).map((input) => namedAddress((input as HTMLInputElement).value));
  return mailboxes([...chips, ...inputs]);
}

/** Named outside the three fields, but not as the sender: the From line has the markup of a recipient. */
function unsorted(form: Element, own: string[]): (MailboxReading | undefined)[] {
  const senders = [...own, hidden(form, 'from')?.toLowerCase()];
  const summaries = gmails(form, COMPOSE.summary).flatMap((summary) => gmails(summary, MAILBOX));
  return [...gmails(form, COMPOSE.chip), ...summaries]
    .map(mailboxOf)
    .filter((recipient) => !senders.includes(recipient?.address.toLowerCase()));
}

function subjectOf(form: Element): string {
  const inputs = gmails(form, COMPOSE.subject) as HTMLInputElement[];
  const written = inputs.map(({ value }) => value.replace(/\s+/g, ' ').trim()).find(Boolean);
  return (written ?? '').slice(0, READING_LIMITS.line);
}

/** Gmail writes the words "undefined" and "null" where it has no value yet. */
function hidden(form: Element, name: string): string | undefined {
  const value = firstOwn<HTMLInputElement>(form, `input[name="${name}"]`)?.value.trim();
  return value && value !== 'undefined' && value !== 'null' ? value : undefined;
}

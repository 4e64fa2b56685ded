import type { MailboxReading, MessageReading, PageReading } from '../../domain/pageReading';
import { READING_LIMITS } from '../../domain/pageReading';
import { addressInLabel, addressOfLink } from '../address';
import { all, emptyReading, line, mailbox, mailboxes } from '../page';
import { ownWords } from '../text';
import { attachmentNames } from './attachments';
import { readComposes } from './compose';
import { type Environment, environmentOf } from './environment';
import {
  BODY,
  DATE,
  HEADERS,
  LIST,
  NOT_SUBJECT,
  OWN_IDENTITY,
  OWN_NAME,
  PREVIEW_FRAME,
  RECIPIENT,
  SENDER,
  SUBJECT,
} from './selectors';

export function read(document: Document): PageReading {
  const environment = environmentOf(document);
  const letters = [document, ...previews(document)].filter((page) => page.querySelector(HEADERS));
  const messages = letters.map((page) => readMessage(page, environment.user_id ?? ''));
  const composes = readComposes(document);
  const { origin, pathname } = new URL(document.URL);
  return {
    ...emptyReading('roundcube'),
    layout: `skin:${environment.skin ?? 'unknown'}`,
    own: [...new Set([...ownAddresses(document, letters), ...sentFrom(letters, messages, environment)])],
    writeTo: `${origin}${pathname}?_task=mail&_action=compose&_to=`,
    view: viewOf(document, messages.length, composes.length),
    messages,
    composes,
    unreadable: messages.some((message) => !message.from && message.to.length === 0 && !message.subject),
  };
}

function viewOf(document: Document, messages: number, composes: number): PageReading['view'] {
  if (composes > 0) return 'compose';
  if (messages > 0) return 'message';
  return document.querySelector(LIST) ? 'list' : 'other';
}

/** The letter beside the list stands in a frame of the same origin; a blank page is there until one is chosen. */
export function previews(document: Document): Document[] {
  return all(document, PREVIEW_FRAME)
    .map((frame) => (frame as HTMLIFrameElement).contentDocument)
    .filter((inner) => inner !== null);
}

function readMessage(page: Document, user: string): MessageReading {
  const headers = page.querySelector(HEADERS) ?? page;
  const [from] = people(headers, SENDER);
  const [replyTo] = people(headers, RECIPIENT.replyTo);
  const date = DATE.map((selector) => line(page.querySelector(selector))).find(Boolean);
  return {
    ...identityAt(new URL(page.URL), user),
    subject: subjectOf(page),
    ...(from && { from }),
    to: people(headers, RECIPIENT.to),
    cc: people(headers, RECIPIENT.cc),
    ...(replyTo && { replyTo }),
    attachments: attachmentNames(page),
    ...(date && { date }),
    text: ownWords(page.querySelector(BODY)),
    open: true,
  };
}

/** The address stands in the link that Roundcube writes; its text is the display name, which the sender chose. */
function people(root: ParentNode, selector: string): MailboxReading[] {
  return mailboxes(
    all(root, selector).map((link) => mailbox(addressOfLink(link.getAttribute('href')), link.textContent)),
  );
}

function subjectOf(page: Document): string {
  const heading = page.querySelector(SUBJECT);
  const words = textsIn(heading).filter(({ parentElement }) => !parentElement?.closest(NOT_SUBJECT));
  return words
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, READING_LIMITS.line);
}

function textsIn(node: Node | null): Node[] {
  if (node?.nodeType === Node.TEXT_NODE) return [node];
  return Array.from(node?.childNodes ?? []).flatMap(textsIn);
}

/** A message is known by its folder and number there, within the account. */
export function identityAt(url: URL, user: string): { key?: string; link?: string } {
  const folder = url.searchParams.get('_mbox');
  const number = url.searchParams.get('_uid');
  if (!folder || !number) return {};
  const home = `${url.origin}${url.pathname}`;
  const query = new URLSearchParams({ _task: 'mail', _action: 'show', _uid: number, _mbox: folder });
  return { key: `roundcube:${home}:${user}:${folder}:${number}`, link: `${home}?${query}` };
}

/** By the login, by what elastic and larry show above the page, and by the identities to write as. */
function ownAddresses(document: Document, letters: Document[]): string[] {
  const logins = [document, ...letters].map((page) => environmentOf(page).username);
  const identities = all(document, OWN_IDENTITY).map((option) => option.textContent || option.getAttribute('value'));
  const labels = [...logins, line(document.querySelector(OWN_NAME)), ...identities];
  return labels.flatMap((label) => addressInLabel(label)?.toLowerCase() ?? []);
}

/** Where people log in by another name than their address, classic shows it only as the sender of what was sent. */
function sentFrom(letters: Document[], messages: MessageReading[], { mailboxes: folders }: Environment): string[] {
  return letters.flatMap((page, at) => {
    const folder = new URL(page.URL).searchParams.get('_mbox') ?? '';
    return folders?.[folder]?.class === 'sent' ? (messages[at]?.from?.address.toLowerCase() ?? []) : [];
  });
}

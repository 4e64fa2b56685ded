import type { MailboxReading, MessageReading, PageReading } from '../../domain/reading';
import { all, emptyReading, line, mailbox, mailboxes } from '../page';
import { ownWords } from '../text';
import { readComposes } from './compose';
import {
  ATTACHMENT,
  BODY,
  COMPOSE,
  DATE,
  MESSAGE,
  OWN_IDENTITY,
  OWN_NAME,
  PREVIEW_FRAME,
  RECIPIENT,
  ROW,
  SENDER,
  SUBJECT,
} from './selectors';

export function read(document: Document): PageReading {
  const reading = emptyReading('roundcube');
  const own = ownAccount(document);
  reading.own = own.addresses;
  reading.composes = readComposes(document);

  const letters = [document, ...previews(document)].filter((page) => page.querySelector(MESSAGE));
  reading.messages = letters.map((page) => readMessage(page, own.user));
  reading.unreadable = reading.messages.some((message) => !message.from && message.to.length === 0 && !message.subject);

  const { origin, pathname } = new URL(document.URL);
  if (document.body.matches('.task-mail')) reading.writeTo = `${origin}${pathname}?_task=mail&_action=compose&_to=`;
  const skin = /"skin":"(\w+)"/.exec(environment(document))?.[1] ?? 'unknown';
  reading.layout = `skin:${skin}`;
  if (reading.composes.length > 0) reading.view = 'compose';
  else if (letters.length > 0) reading.view = 'message';
  else if (document.querySelector(`${ROW}, #messagelist`)) reading.view = 'list';
  return reading;
}

/** The letter beside the list stands in a frame of the same origin; a blank page is there until one is chosen. */
export function previews(document: Document): Document[] {
  return all(document, PREVIEW_FRAME)
    .map((frame) => (frame as HTMLIFrameElement).contentDocument)
    .filter((inner) => inner !== null);
}

function readMessage(page: Document, user: string): MessageReading {
  const header = page.querySelector(MESSAGE) ?? page;
  const [from] = people(header, SENDER);
  const [replyTo] = people(header, RECIPIENT.replyTo);
  const date = DATE.map((selector) => line(header.querySelector(selector))).find(Boolean);
  return {
    ...identity(page, user),
    subject: subjectOf(header),
    ...(from && { from }),
    to: people(header, RECIPIENT.to),
    cc: people(header, RECIPIENT.cc),
    ...(replyTo && { replyTo }),
    attachments: all(page, ATTACHMENT).map(line),
    ...(date && { date }),
    text: ownWords(page.querySelector(BODY)),
    open: true,
  };
}

/** The address stands in the link that Roundcube writes; its text is the display name, which the sender chose. */
function people(root: ParentNode, selector: string): MailboxReading[] {
  return mailboxes(
    all(root, selector).map((link) => mailbox(addressOfLink(link.getAttribute('href') ?? ''), link.textContent)),
  );
}

function addressOfLink(href: string): string {
  const address = href.replace(/^mailto:/i, '').replace(/\?.*$/s, '');
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The heading begins with a word for screen readers and ends with a link; the subject is its own text. */
function subjectOf(header: ParentNode): string {
  const heading = header.querySelector(SUBJECT);
  const own = Array.from(heading?.childNodes ?? []).filter((node) => node.nodeType === Node.TEXT_NODE);
  return own
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1_000);
}

/** A message is known by its folder and number there, within the account. */
function identity(page: Document, user: string): { key?: string; link?: string } {
  const url = new URL(page.URL);
  const folder = url.searchParams.get('_mbox');
  const number = url.searchParams.get('_uid');
  if (!folder || !number) return {};
  const home = `${url.origin}${url.pathname}`;
  const query = new URLSearchParams({ _task: 'mail', _action: 'show', _uid: number, _mbox: folder });
  return { key: `roundcube:${home}:${user}:${folder}:${number}`, link: `${home}?${query}` };
}

/** Whose account it is at the server, by the name that every page has, and the addresses that may be theirs. */
function ownAccount(document: Document): { user: string; addresses: string[] } {
  const user = /"user_id":"([^"\\]+)"/.exec(environment(document))?.[1] ?? '';
  const login = /"username":"([^"\\]+)"/.exec(environment(document))?.[1];
  const identities = all(document, OWN_IDENTITY).map((option) => option.textContent || option.getAttribute('value'));
  const candidates = [login, line(document.querySelector(OWN_NAME)), ...identities];
  const addresses = candidates.map((text) => /[^\s<>"]+@[^\s<>"]+/.exec(text ?? '')?.[0].toLowerCase());
  return { user, addresses: [...new Set(addresses.filter((address) => address !== undefined))] };
}

/** Roundcube hands its settings to its own scripts in one call on every page; quotes inside values are escaped. */
function environment(document: Document): string {
  const script = Array.from(document.scripts).find((candidate) => candidate.text.includes('rcmail.set_env('));
  return script?.text ?? '';
}

export function isComposePage(document: Document): boolean {
  return document.querySelector(COMPOSE) !== null;
}

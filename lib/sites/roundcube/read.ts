import { type Lack, type MessageReading, type PageReading, READING_LIMITS } from '../../domain/pageReading';
import { addressInLabel } from '../address';
import { withPeopleInSight } from '../inSight';
import { lacksOf } from '../lacks';
import { emptyReading, line } from '../page';
import { ownWords } from '../text';
import { attachmentNames } from './attachments';
import { formOf, readComposes } from './compose';
import { type Environment, environmentOf } from './environment';
import { firstOwn, own } from './letter';
import { everybody, people } from './people';
import {
  BODY,
  DATE,
  HEADERS,
  LETTER,
  LIST,
  MORE,
  NOT_SUBJECT,
  OWN_IDENTITY,
  OWN_NAME,
  PREVIEW_FRAME,
  RECIPIENT,
  ROW,
  ROW_ADDRESS,
  SENDER,
  SUBJECT,
} from './selectors';

export function read(document: Document): PageReading {
  const environment = environmentOf(document);
  const pages = [document, ...previews(document)];
  const letters = pages.filter((page) => firstOwn(page, HEADERS));
  const shown = letters.map((page) => readMessage(page, environment.user_id ?? ''));
  const messages = shown.map(({ message }) => message);
  const { origin, pathname } = new URL(document.URL);
  const composes = readComposes(document);
  const reading: PageReading = {
    ...emptyReading('roundcube'),
    layout: `skin:${environment.skin ?? 'unknown'}`,
    own: [...new Set([...ownAddresses(document, letters), ...sentFrom(letters, messages, environment)])],
    writeTo: `${origin}${pathname}?_task=mail&_action=compose&_to=`,
    view: viewOf(document, messages.length, composes.length),
    messages,
    composes,
    unreadable: messages.some((message) => !message.from && message.to.length === 0 && !message.subject),
  };
  const rows = own(document, ROW);
  const form = formOf(document);
  const lacks = lacksOf(reading, {
    outside: `${LETTER}, ${ROW}`,
    letter: letters.at(-1)?.body,
    windows: form ? [form] : [],
    missing: {
      ...(shown.some(({ whole }) => !whole) && { recipients: true }),
      text: letters.length > 0 && !letters.at(-1)?.querySelector(BODY),
      rows: rows.length > 0 && !rows.some((row) => firstOwn(row, ROW_ADDRESS)),
      writing: composes.length === 0 && actionOf(document) === 'compose',
    },
  });
  const whole = { ...reading, ...(lacks.length > 0 && { lacks }) };
  const unknown = messages.length + composes.length > 0 ? undefined : pageOfNothingKnown(pages, lacks);
  return unknown ? withPeopleInSight(whole, unknown.body, letterIsOpen(unknown) ? `${LETTER}, ${ROW}` : LETTER) : whole;
}

/** The page on which there is a letter, or else the list, of which nothing is known; nobody is read from it. */
function pageOfNothingKnown(pages: Document[], lacks: Lack[]): Document | undefined {
  const letter = pages.find(letterIsOpen);
  if (letter) return letter;
  const [main] = pages;
  const hasRows = main && own(main, ROW).length > 0 && !lacks.includes('rows');
  return !main || hasRows || environmentOf(main).task !== 'mail' ? undefined : main;
}

function letterIsOpen(page: Document): boolean {
  return ['show', 'preview'].includes(actionOf(page) ?? '') || page.querySelector(LETTER) !== null;
}

/** What a page is for stands in its address, and the program tells it to its scripts. */
function actionOf(page: Document): string | undefined {
  return /[?&]_action=([\w-]+)/.exec(page.URL)?.[1] ?? environmentOf(page).action;
}

function viewOf(document: Document, messages: number, composes: number): PageReading['view'] {
  if (composes > 0) return 'compose';
  if (messages > 0) return 'message';
  return firstOwn(document, LIST) ? 'list' : 'other';
}

/** The letter beside the list stands in a frame of the same origin; a blank page is there until one is chosen. */
export function previews(document: Document): Document[] {
  return own(document, PREVIEW_FRAME)
    .map((frame) => (frame as HTMLIFrameElement).contentDocument)
    .filter((inner) => inner !== null);
}

function readMessage(page: Document, user: string): { message: MessageReading; whole: boolean } {
  const headers = firstOwn(page, HEADERS) ?? page;
  const [from] = people(headers, SENDER);
  const [replyTo] = people(headers, RECIPIENT.replyTo);
  const to = everybody(headers, { shown: RECIPIENT.to, more: MORE.to });
  const cc = everybody(headers, { shown: RECIPIENT.cc, more: MORE.cc });
  const bcc = everybody(headers, { shown: RECIPIENT.bcc, more: MORE.bcc });
  const date = DATE.map((selector) => line(firstOwn(page, selector))).find(Boolean);
  const message = {
    ...identityAt(new URL(page.URL), user),
    subject: subjectOf(page),
    ...(from && { from }),
    to: to.people,
    cc: cc.people,
    ...(bcc.people.length > 0 && { bcc: bcc.people }),
    ...(replyTo && { replyTo }),
    attachments: attachmentNames(page),
    ...(date && { date }),
    text: ownWords(page.querySelector(BODY)),
    open: true,
  };
  return { message, whole: [to, cc, bcc].every((field) => field.whole) };
}

function subjectOf(page: Document): string {
  const heading = firstOwn(page, SUBJECT) ?? null;
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
  const identities = own(document, OWN_IDENTITY).map((option) => option.textContent || option.getAttribute('value'));
  const labels = [...logins, line(firstOwn(document, OWN_NAME)), ...identities];
  return labels.flatMap((label) => addressInLabel(label)?.toLowerCase() ?? []);
}

/** Where people log in by another name than their address, classic shows it only as the sender of what was sent. */
function sentFrom(letters: Document[], messages: MessageReading[], { mailboxes: folders }: Environment): string[] {
  return letters.flatMap((page, at) => {
    const folder = new URL(page.URL).searchParams.get('_mbox') ?? '';
    return folders?.[folder]?.class === 'sent' ? (messages[at]?.from?.address.toLowerCase() ?? []) : [];
  });
}

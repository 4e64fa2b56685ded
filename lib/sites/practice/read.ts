import type {
  ComposeReading,
  MailboxReading,
  MessageReading,
  PageReading,
  SelectedLetter,
} from '../../domain/pageReading';
import { outermostOwn, ownElement, ownElements } from '../letterContent';
import { emptyReading, line, mailbox, mailboxes } from '../page';
import type { Row, Selected } from '../site';
import { ownWords } from '../text';
import {
  ACCOUNT,
  ATTACHMENT,
  BODY,
  COMPOSE,
  DATE,
  LETTER,
  LIST,
  MARK,
  MESSAGE,
  NAME,
  PEOPLE,
  PERMALINK,
  ROW,
  ROW_PEOPLE,
  ROW_PERSON,
  ROW_SUBJECT,
  ROW_TICK,
  SUBJECT,
  SUBJECT_FIELD,
} from './selectors';

export const NAME_OF_SITE = 'practice';

const own = (root: ParentNode, selector: string) => ownElements(root, selector, LETTER);
const firstOwn = <Found extends HTMLElement>(root: ParentNode, selector: string) =>
  ownElement<Found>(root, selector, LETTER);

export function readPage(document: Document): PageReading {
  const account = own(document, ACCOUNT).flatMap(({ dataset }) => (dataset.account ? [dataset.account] : []));
  const messages = own(document, MESSAGE).map(readMessage);
  const composes = own(document, COMPOSE).map(readCompose);
  const view = viewOf(document, messages, composes);
  return {
    ...emptyReading(NAME_OF_SITE),
    layout: `practice-${document.querySelector<HTMLMetaElement>(MARK)?.content ?? 'unknown'}`,
    own: account,
    view,
    messages,
    composes,
    unreadable: account.length === 0 || messages.some(({ from }) => !from),
  };
}

function viewOf(document: Document, messages: MessageReading[], composes: ComposeReading[]): PageReading['view'] {
  if (composes.length > 0) return 'compose';
  if (messages.length > 0) return 'message';
  return firstOwn(document, LIST) ? 'list' : 'other';
}

function readMessage(message: HTMLElement): MessageReading {
  return {
    key: `${NAME_OF_SITE}:${message.dataset.messageId}`,
    link: firstOwn<HTMLAnchorElement>(message, PERMALINK)?.href,
    subject: line(firstOwn(message, SUBJECT)),
    from: people(message, PEOPLE.from)[0],
    to: people(message, PEOPLE.to),
    cc: people(message, PEOPLE.cc),
    replyTo: people(message, PEOPLE.replyTo)[0],
    attachments: attachments(message),
    date: firstOwn<HTMLTimeElement>(message, DATE)?.dateTime,
    text: ownWords(outermostOwn(message, BODY, LETTER, 1)[0]),
    // The mailbox shows one letter at a time.
    open: true,
  };
}

/** A compose form as it stands now; asked at the moment of sending too. */
export function readCompose(form: HTMLElement): ComposeReading {
  return {
    key: `${NAME_OF_SITE}:compose:${form.dataset.composeId}`,
    to: people(form, PEOPLE.to),
    cc: people(form, PEOPLE.cc),
    bcc: [],
    subject: firstOwn<HTMLInputElement>(form, SUBJECT_FIELD)?.value.trim() ?? '',
    attachments: attachments(form),
  };
}

/** No layout is forced: only attributes are looked at. */
export function readRows(document: Document): Row[] {
  return own(document, ROW).flatMap((element) => {
    const anchor = firstOwn<HTMLElement>(element, ROW_PEOPLE);
    const addresses = own(element, ROW_PERSON).flatMap(({ dataset }) => (dataset.address ? [dataset.address] : []));
    return anchor && addresses.length > 0 ? [{ element, anchor, addresses }] : [];
  });
}

/** Rows whose box is ticked. */
export function readSelected(document: Document): Selected {
  const rows = own(document, ROW).filter((row) => firstOwn<HTMLInputElement>(row, ROW_TICK)?.checked);
  const letters = rows.map((row) => {
    const date = firstOwn<HTMLTimeElement>(row, DATE)?.dateTime;
    return {
      key: `${NAME_OF_SITE}:${row.dataset.letterId}`,
      link: firstOwn<HTMLAnchorElement>(row, 'a')?.href,
      subject: line(firstOwn(row, ROW_SUBJECT)),
      people: mailboxes(
        own(row, ROW_PERSON).map((person) => mailbox(person.dataset.address, line(firstOwn(person, NAME)))),
      ),
      direction: row.closest<HTMLElement>(LIST)?.dataset.folder === 'sent' ? 'outgoing' : 'incoming',
      ...(date && { date }),
    } as SelectedLetter;
  });
  return { rows: rows.length, letters };
}

function people(root: ParentNode, attribute: string): MailboxReading[] {
  return mailboxes(
    own(root, `[${attribute}]`).map((person) => mailbox(person.getAttribute(attribute), line(firstOwn(person, NAME)))),
  );
}

function attachments(root: ParentNode): string[] {
  return own(root, `[${ATTACHMENT}]`).map((file) => file.getAttribute(ATTACHMENT) ?? '');
}

import type {
  ComposeReading,
  MailboxReading,
  MessageReading,
  PageReading,
  SelectedLetter,
} from '../../domain/pageReading';
import { all, emptyReading, line, mailbox, mailboxes } from '../page';
import type { Row, Selected } from '../site';
import { ownWords } from '../text';
import {
  ACCOUNT,
  ATTACHMENT,
  BODY,
  COMPOSE,
  DATE,
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

export function readPage(document: Document): PageReading {
  const own = all(document, ACCOUNT).flatMap(({ dataset }) => (dataset.account ? [dataset.account] : []));
  const messages = all(document, MESSAGE).map(readMessage);
  const composes = all(document, COMPOSE).map(readCompose);
  const view = viewOf(document, messages, composes);
  return {
    ...emptyReading(NAME_OF_SITE),
    layout: `practice-${document.querySelector<HTMLMetaElement>(MARK)?.content ?? 'unknown'}`,
    own,
    view,
    messages,
    composes,
    unreadable: own.length === 0 || messages.some(({ from }) => !from),
  };
}

function viewOf(document: Document, messages: MessageReading[], composes: ComposeReading[]): PageReading['view'] {
  if (composes.length > 0) return 'compose';
  if (messages.length > 0) return 'message';
  return document.querySelector(LIST) ? 'list' : 'other';
}

function readMessage(message: HTMLElement): MessageReading {
  return {
    key: `${NAME_OF_SITE}:${message.dataset.messageId}`,
    link: message.querySelector<HTMLAnchorElement>(PERMALINK)?.href,
    subject: line(message.querySelector(SUBJECT)),
    from: people(message, PEOPLE.from)[0],
    to: people(message, PEOPLE.to),
    cc: people(message, PEOPLE.cc),
    replyTo: people(message, PEOPLE.replyTo)[0],
    attachments: attachments(message),
    date: message.querySelector<HTMLTimeElement>(DATE)?.dateTime,
    text: ownWords(message.querySelector(BODY)),
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
    subject: form.querySelector<HTMLInputElement>(SUBJECT_FIELD)?.value.trim() ?? '',
    attachments: attachments(form),
  };
}

/** No layout is forced: only attributes are looked at. */
export function readRows(document: Document): Row[] {
  return all(document, ROW).flatMap((element) => {
    const anchor = element.querySelector<HTMLElement>(ROW_PEOPLE);
    const addresses = all(element, ROW_PERSON).flatMap(({ dataset }) => (dataset.address ? [dataset.address] : []));
    return anchor && addresses.length > 0 ? [{ element, anchor, addresses }] : [];
  });
}

/** Rows whose box is ticked. */
export function readSelected(document: Document): Selected {
  const rows = all(document, ROW).filter((row) => row.querySelector<HTMLInputElement>(ROW_TICK)?.checked);
  const letters = rows.map((row) => {
    const date = row.querySelector<HTMLTimeElement>(DATE)?.dateTime;
    return {
      key: `${NAME_OF_SITE}:${row.dataset.letterId}`,
      link: row.querySelector('a')?.href,
      subject: line(row.querySelector(ROW_SUBJECT)),
      people: mailboxes(
        all(row, ROW_PERSON).map((person) => mailbox(person.dataset.address, line(person.querySelector(NAME)))),
      ),
      direction: row.closest<HTMLElement>(LIST)?.dataset.folder === 'sent' ? 'outgoing' : 'incoming',
      ...(date && { date }),
    } as SelectedLetter;
  });
  return { rows: rows.length, letters };
}

function people(root: ParentNode, attribute: string): MailboxReading[] {
  return mailboxes(
    all(root, `[${attribute}]`).map((person) =>
      mailbox(person.getAttribute(attribute), line(person.querySelector(NAME))),
    ),
  );
}

function attachments(root: ParentNode): string[] {
  return all(root, `[${ATTACHMENT}]`).map((file) => file.getAttribute(ATTACHMENT) ?? '');
}

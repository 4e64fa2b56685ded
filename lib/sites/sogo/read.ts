import {
  FEWEST_SELECTED,
  isOutgoing,
  type Lack,
  type MailboxReading,
  type MessageReading,
  type PageReading,
} from '../../domain/pageReading';
import { all, emptyReading, line, mailbox } from '../page';
import { ownWords } from '../text';
import { ownAddresses } from './account';
import { readComposes } from './compose';
import { isSogos } from './letter';
import { placeOf } from './place';
import { recipients } from './recipients';
import { ATTACHMENT, DATE, LIST, MESSAGE, PART, RECIPIENT, ROW, SELECTED, SENDER, SUBJECT } from './selectors';

export function read(document: Document): PageReading {
  const place = placeOf(document);
  const message = document.querySelector(MESSAGE);
  const messages = message?.querySelector(SUBJECT) ? [readMessage(message, place.message)] : [];
  const composes = readComposes(document);
  const own = ownAddresses(document);
  const view = viewOf(document, messages.length, composes.length);
  const lacks = lacksOf(document, view, messages, own);
  return {
    ...emptyReading('sogo'),
    layout: document.body.matches('.popup') ? 'popup' : 'main',
    own,
    writeTo: `${place.home}/UIxMailPopupView#!/Mail/0/new?mailto:`,
    view,
    messages,
    composes,
    ...(lacks.length > 0 && { lacks }),
    unreadable: messages.some(({ from, subject }) => !from && !subject),
  };
}

function viewOf(document: Document, messages: number, composes: number): PageReading['view'] {
  if (composes > 0) return 'compose';
  if (messages > 0) return 'message';
  return document.querySelector(LIST) ? 'list' : 'other';
}

/** Rows show names alone, and so do letters of recipients who have a name. */
function lacksOf(document: Document, view: PageReading['view'], messages: MessageReading[], own: string[]): Lack[] {
  // A row has no number and no link: SOGo's script alone knows which letter it shows.
  const selection: Lack[] = all(document, SELECTED).length >= FEWEST_SELECTED ? ['selection'] : [];
  if (view === 'list') return document.querySelector(ROW) ? ['rows', ...selection] : [];
  const me = new Set(own);
  const isNobodys = (message: MessageReading) => isOutgoing(message, me) && message.to.length + message.cc.length === 0;
  return messages.some(isNobodys) ? ['recipients', ...selection] : selection;
}

function readMessage(message: Element, identity: { key: string; link: string } | undefined): MessageReading {
  const from = senderOf(message);
  const date = line(message.querySelector(DATE));
  return {
    ...identity,
    subject: line(message.querySelector(SUBJECT)),
    ...(from && { from }),
    to: recipients(message, RECIPIENT.to),
    cc: recipients(message, RECIPIENT.cc),
    attachments: all(message, ATTACHMENT)
      .filter(isSogos)
      .map(({ title }) => title),
    ...(date && { date }),
    text: all(message, PART).map(ownWords).join('\n'),
    open: true,
  };
}

/** SOGo shows the address beside the name that the sender chose; where they are the same, both. */
function senderOf(message: Element): MailboxReading | undefined {
  return mailbox(message.querySelector(SENDER.address)?.textContent, message.querySelector(SENDER.name)?.textContent);
}

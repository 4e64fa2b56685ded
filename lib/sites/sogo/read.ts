import {
  FEWEST_SELECTED,
  type Lack,
  type MailboxReading,
  type MessageReading,
  type PageReading,
} from '../../domain/pageReading';
import { withPeopleInSight } from '../inSight';
import { lacksOf } from '../lacks';
import { emptyReading, line, mailbox } from '../page';
import { ownWords } from '../text';
import { ownAddresses } from './account';
import { readComposes, windows } from './compose';
import { firstOf, firstOwn, outermost, own } from './letter';
import { placeOf } from './place';
import { recipients } from './recipients';
import {
  ATTACHMENT,
  DATE,
  LETTER,
  LIST,
  MESSAGE,
  PART,
  RECIPIENT,
  ROW,
  SELECTED,
  SEND_BUTTON,
  SENDER,
  SHOWN_OF_LETTER,
  SUBJECT,
} from './selectors';

export function read(document: Document): PageReading {
  const place = placeOf(document);
  const part = firstOwn(document, MESSAGE);
  const messages = part && isLetter(part) ? [readMessage(part, place.message)] : [];
  const composes = readComposes(document);
  const view = viewOf(document, messages.length, composes.length);
  const reading: PageReading = {
    ...emptyReading('sogo'),
    layout: document.body.matches('.popup') ? 'popup' : 'main',
    own: ownAddresses(document),
    writeTo: `${place.home}/UIxMailPopupView#!/Mail/0/new?mailto:`,
    view,
    messages,
    composes,
    unreadable: messages.some(({ from }) => !from) && firstOf(document, SENDER.address) === undefined,
  };
  const lacks = lacksOf(reading, {
    outside: LETTER,
    letter: part,
    windows: windows(document),
    missing: {
      ...missingFromLists(document, view, composes.length),
      ...(part && messages.length > 0 && { text: outermost(part, PART).length === 0 }),
    },
  });
  const whole = { ...reading, ...(lacks.length > 0 && { lacks }) };
  // Rows name nobody by address, and what a sender calls himself there may be one.
  const isUnknown = messages.length === 0 && (place.message !== undefined || outermost(document, PART).length > 0);
  return isUnknown ? withPeopleInSight(whole, document.body, `${LETTER}, ${SHOWN_OF_LETTER}, ${ROW}`) : whole;
}

/** A letter has a subject and a sender in SOGo's own part of it; that one is missing makes it no other page. */
function isLetter(part: Element): boolean {
  return (
    firstOf(part, [...SUBJECT, ...SENDER.address, ...SENDER.name]) !== undefined || outermost(part, PART).length > 0
  );
}

function viewOf(document: Document, messages: number, composes: number): PageReading['view'] {
  if (composes > 0) return 'compose';
  if (messages > 0) return 'message';
  return firstOwn(document, LIST) ? 'list' : 'other';
}

/** Rows show names alone, and have no number and no link: SOGo's script alone knows which letters they are. */
function missingFromLists(
  document: Document,
  view: PageReading['view'],
  composes: number,
): Partial<Record<Lack, boolean>> {
  return {
    rows: view === 'list' && firstOwn(document, ROW) !== undefined,
    selection: own(document, SELECTED).length >= FEWEST_SELECTED,
    writing: composes === 0 && firstOwn(document, SEND_BUTTON) !== undefined,
  };
}

function readMessage(message: Element, identity: { key: string; link: string } | undefined): MessageReading {
  const from = senderOf(message);
  const date = line(firstOwn(message, DATE));
  const bcc = recipients(message, RECIPIENT.bcc);
  return {
    ...identity,
    subject: line(firstOf(message, SUBJECT)),
    ...(from && { from }),
    to: recipients(message, RECIPIENT.to),
    cc: recipients(message, RECIPIENT.cc),
    ...(bcc.length > 0 && { bcc }),
    attachments: own(message, ATTACHMENT).map(({ title }) => title),
    ...(date && { date }),
    text: outermost(message, PART).map(ownWords).join('\n'),
    open: true,
  };
}

/** SOGo shows the address beside the name that the sender chose; where they are the same, both. */
function senderOf(message: Element): MailboxReading | undefined {
  return mailbox(line(firstOf(message, SENDER.address)), line(firstOf(message, SENDER.name)));
}

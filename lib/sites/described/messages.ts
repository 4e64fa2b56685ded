import { type MailboxReading, type MessageReading, READING_LIMITS } from '../../domain/pageReading';
import { outermostOwn, ownElements } from '../letterContent';
import { isShown } from '../page';
import { ownWords } from '../text';
import type { Description, Place } from './description';
import {
  findBody,
  findEveryone,
  findFiles,
  findFirst,
  findPeople,
  outermost,
  outsideOf,
  surroundings,
  titleOrText,
} from './find';

export interface FoundMessages {
  /** The spelling that matched; undefined where no message is on the screen. */
  spelling?: string;
  messages: HTMLElement[];
  /** True when of each message only a piece has a known name. */
  arePieces?: boolean;
}

/** Of a conversation the newest are read; conversations left in the page, hidden, may stand after it. */
const LOOKED_AT = 4 * READING_LIMITS.messages;

export function findMessages(document: Document, description: Description): FoundMessages {
  const outside = outsideOf(description);
  for (const { name, selector, isPiece } of description.messages) {
    const own = outermostOwn(document, selector, outside).slice(-LOOKED_AT).filter(isShown);
    const shown = outermost(own).slice(-READING_LIMITS.messages);
    if (shown.length > 0) {
      const messages = isPiece ? surroundings(shown, others(document, description)) : shown;
      return { spelling: name, messages, arePieces: isPiece === true };
    }
  }
  return { messages: [] };
}

/** Rows and windows, which are no part of a message. */
function others(document: Document, description: Description): HTMLElement[] {
  const { rows, composes } = description;
  const selector = [...rows, ...composes].map((other) => other.selector).join(', ');
  return ownElements(document, selector, outsideOf(description), LOOKED_AT);
}

export interface ReadMessages {
  messages: MessageReading[];
  /** Which spellings of the sender matched. */
  senders: string[];
  /** True when no text of a letter was found, and therefore little is believed. */
  guarded: boolean;
}

export function readMessages(
  parts: FoundMessages,
  document: Document,
  description: Description,
  place: Place,
  own: string[],
): ReadMessages {
  const found = parts.messages;
  const subject = titleOrText(findFirst(document, description.message.subject, outsideOf(description)));
  const senders = new Set<string>();
  const messages = found.map((message) => {
    const { sender, reading } = readMessage(message, description, own);
    if (sender) senders.add(sender);
    const id = reading.id ?? (found.length === 1 && place.single ? place.id : undefined);
    const { id: _, ...rest } = reading;
    return {
      ...(id && { key: `${description.name}:${id}` }),
      ...(place.view === 'letter' && place.link && { link: place.link }),
      subject,
      ...rest,
    };
  });
  const isTextFound = messages.some(({ open }) => open);
  return {
    messages: isTextFound ? messages : guard(messages, parts, description),
    senders: [...senders],
    guarded: messages.length > 0 && !isTextFound,
  };
}

/**
 * Where no letter's text is found, that of one may stand there unknown, and nothing tells it from the webmail's own part.
 * Whoever is alone named as a sender is it; who else is named is left out.
 */
function guard(
  messages: MessageReading[],
  { messages: found, arePieces }: FoundMessages,
  description: Description,
): MessageReading[] {
  const named = found.map((part) => findEveryone(part, description.message.sender, outsideOf(description)));
  const isOne = new Set(named.flat().map(({ address }) => address.toLowerCase())).size === 1;
  return messages.map(({ from, bcc: _, ...reading }, at) => {
    const isAlone = arePieces ? isOne : named[at]?.length === 1;
    return { ...reading, ...(from && isAlone && { from }), to: [], cc: [], attachments: [] };
  });
}

function readMessage(message: HTMLElement, description: Description, own: string[]) {
  const { message: parts } = description;
  const outside = outsideOf(description);
  const sender = findPeople(message, parts.sender, outside);
  const [from] = sender.people;
  const body = bodyOf(findBody(message, parts.body));
  const date = dateOf(findFirst(message, parts.date, outside));
  const id = parts.id?.(message);
  const bcc = findEveryone(message, parts.bcc ?? [], outside);
  return {
    sender: sender.spelling,
    reading: {
      ...(id && { id }),
      ...(from && { from }),
      to: nameless(findEveryone(message, parts.to, outside), own),
      cc: nameless(findEveryone(message, parts.cc, outside), own),
      ...(bcc.length > 0 && { bcc: nameless(bcc, own) }),
      attachments: findFiles(message, parts.attachments, outside),
      ...(date && { date }),
      text: ownWords(body),
      open: body !== undefined,
    },
  };
}

/** Webmails call the user "me" in the interface language, which is no name to keep. */
function nameless(people: MailboxReading[], own: string[]): MailboxReading[] {
  return people.map((person) => (own.includes(person.address.toLowerCase()) ? { address: person.address } : person));
}

/** Some webmails show a letter in a frame of their own origin. */
function bodyOf(element: HTMLElement | undefined): Element | undefined {
  return element?.tagName === 'IFRAME' ? frameBody(element as HTMLIFrameElement) : element;
}

/** While the frame is loading, the letter is open all the same. */
function frameBody(frame: HTMLIFrameElement): Element {
  return frame.contentDocument?.body ?? frame;
}

/** An instant where the page has one, else the full date that is told when pointing at the short one. */
function dateOf(element: HTMLElement | undefined): string {
  if (!element) return '';
  const instant = element.getAttribute('datetime') ?? element.querySelector('time[datetime]')?.getAttribute('datetime');
  return instant ?? titleOrText(element);
}

import type { ComposeReading, Lack, MessageReading, PageReading } from '../../domain/pageReading';
import { rowsTellAddresses, withPeopleInSight } from '../inSight';
import { lacksOf } from '../lacks';
import { layoutOf, viewOf } from '../layout';
import { isInLetter } from '../letterContent';
import { emptyReading } from '../page';
import { lacksSelection } from '../selected';
import { ownAddresses } from './account';
import { findComposes, hasHalfAWindow, readCompose } from './composes';
import type { Description, Place } from './description';
import { outsideOf } from './find';
import { findMessages, readMessages } from './messages';
import { findRows, participants } from './rows';
import { readSelected } from './selected';

export function readPage(document: Document, description: Description): PageReading {
  const url = new URL(document.URL);
  const outside = outsideOf(description);
  const place = description.place(url);
  const own = ownAddresses(document, description, place);
  const found = findMessages(document, description);
  const { messages, senders, guarded } = readMessages(found, document, description, place, own);
  const windows = findComposes(document, description);
  const listed = findRows(document, description);
  const { spelling, rows } = listed;
  const namesNobody = (row: HTMLElement) => !spelling || participants(row, spelling, outside).length === 0;
  const named = rows.some((row) => !namesNobody(row));
  const layout = [
    ...layoutOf('message', found.spelling ? [found.spelling] : []),
    ...layoutOf('sender', senders),
    ...layoutOf('rows', spelling ? [spelling.name] : []),
    ...layoutOf(
      'compose',
      windows.map((window) => window.spelling),
    ),
  ];
  const reading: PageReading = {
    ...emptyReading(description.name),
    ...(layout.length > 0 && { layout: layout.join('; ') }),
    own,
    ...(description.writeTo && { writeTo: description.writeTo(url) }),
    view: viewOf(messages.length, windows.length, rows.length),
    messages,
    composes: windows.map((window): ComposeReading => readCompose(window, description)),
  };
  const besides = [outside, ...description.rows.map(({ selector }) => selector)].join(', ');
  const lacks = lacksOf(reading, {
    outside: besides,
    letter: partInFocus(found.messages, messages),
    windows: windows.map(({ window }) => window),
    missing: {
      ...((guarded || isKept(messages, description)) && { attachments: true }),
      ...(guarded && { recipients: true }),
      rows:
        messages.length + windows.length === 0 &&
        rows.length > 0 &&
        (!named || rowsTellAddresses(rows, namesNobody, outside)),
      selection: lacksSelection(readSelected(listed, url, description)),
      writing: windows.length === 0 && hasHalfAWindow(document, description),
    },
  });
  const whole = { ...reading, ...(lacks.length > 0 && { lacks }) };
  const unreadable = isUnreadable(document, {
    place,
    messages,
    rows: rows.length,
    named,
    keeps: description.keeps,
    outside,
  });
  // Beside an open letter the list names others; where there is no letter to be read, whoever is in sight is told.
  return isNothingKnown(whole, place, named)
    ? withPeopleInSight({ ...whole, unreadable }, document.body, place.view === 'list' ? outside : besides)
    : { ...whole, unreadable };
}

/** The part of the page that shows the letter being read. */
function partInFocus(parts: HTMLElement[], messages: MessageReading[]): HTMLElement | undefined {
  const open = messages.findLastIndex((message) => message.open);
  return parts[open < 0 ? parts.length - 1 : open];
}

/** Files of letters are often kept back here, and no open letter shows any. */
function isKept(messages: MessageReading[], { keeps }: Description): boolean {
  const open = messages.filter((message) => message.open);
  return keeps.includes('attachments') && open.length > 0 && open.every(({ attachments }) => attachments.length === 0);
}

/** A page that by its address shows letters, of which nothing is known: neither a letter nor whom the list names. */
function isNothingKnown({ messages, composes }: PageReading, { view }: Place, named: boolean): boolean {
  if (messages.length > 0) return false;
  return view === 'letter' || (view === 'list' && composes.length === 0 && !named);
}

/** Few rows may well be advertisements, drafts and chats, which have no sender's address. */
const ROWS_TO_BE_SURE = 3;

/** Characters. A page that is loading shows a word or two; a letter, its head and what is around them are more. */
const LETTER_TO_BE_SURE = 300;

/** Characters. An empty folder has its name and the names of other folders; a list of letters has thousands. */
const LIST_TO_BE_SURE = 2_500;

interface Known {
  place: Place;
  messages: MessageReading[];
  rows: number;
  /** True when a row names anybody. */
  named: boolean;
  keeps: readonly Lack[];
  outside: string;
}

/**
 * Only what cannot be anything else: messages without a single sender, rows without a single address, or a page that
 * by its address shows letters and of which nothing is known. Where the webmail is known to keep them to itself,
 * nothing is broken. Settings, contacts and empty folders are readable and hold nothing.
 */
function isUnreadable(document: Document, { place, messages, rows, named, keeps, outside }: Known): boolean {
  if (messages.length > 0) return !keeps.includes('sender') && messages.every(({ from }) => from === undefined);
  if (place.view === 'letter') return holdsWords(document, LETTER_TO_BE_SURE, outside);
  if (rows > 0) return rows >= ROWS_TO_BE_SURE && !named && !keeps.includes('rows');
  return place.view === 'list' && holdsWords(document, LIST_TO_BE_SURE, outside);
}

/** Counts only as far as it must: a long page costs no more than a short one. What is written is no letter. */
function holdsWords(document: Document, least: number, outside: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (found < least && walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder && !holder.matches('script, style, template, noscript') && !isInLetter(holder, outside))
      found += walker.currentNode.nodeValue?.trim().length ?? 0;
  }
  return found >= least;
}

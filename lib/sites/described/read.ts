import type { ComposeReading, Lack, MessageReading, PageReading } from '../../domain/pageReading';
import { isOutgoing } from '../../domain/pageReading';
import { layoutOf, viewOf } from '../layout';
import { emptyReading } from '../page';
import { lacksSelection } from '../selected';
import { ownAddresses } from './account';
import { findComposes, readCompose } from './composes';
import type { Description, Place } from './description';
import { findMessages, readMessages } from './messages';
import { findRows, participants } from './rows';
import { readSelected } from './selected';

export function readPage(document: Document, description: Description): PageReading {
  const url = new URL(document.URL);
  const place = description.place(url);
  const own = ownAddresses(document, description, place);
  const found = findMessages(document, description);
  const { messages, senders } = readMessages(found.messages, document, description, place, own);
  const windows = findComposes(document, description);
  const listed = findRows(document, description);
  const { spelling, rows } = listed;
  const named = spelling && rows.some((row) => participants(row, spelling, description.letter).length > 0);
  const layout = [
    ...layoutOf('message', found.spelling ? [found.spelling] : []),
    ...layoutOf('sender', senders),
    ...layoutOf('rows', spelling ? [spelling.name] : []),
    ...layoutOf(
      'compose',
      windows.map((window) => window.spelling),
    ),
  ];
  const lacks = lacksOf(
    {
      messages,
      windows: windows.length,
      rows: rows.length,
      named: named === true,
      selection: !lacksSelection(readSelected(listed, url, description)),
      own,
    },
    description,
  );
  return {
    ...emptyReading(description.name),
    ...(layout.length > 0 && { layout: layout.join('; ') }),
    own,
    ...(description.writeTo && { writeTo: description.writeTo(url) }),
    view: viewOf(messages.length, windows.length, rows.length),
    messages,
    composes: windows.map((window): ComposeReading => readCompose(window, description)),
    ...(lacks.length > 0 && { lacks }),
    unreadable: isUnreadable(document, { place, messages, rows: rows.length, named: named === true, lacks }),
  };
}

interface Seen {
  messages: MessageReading[];
  windows: number;
  rows: number;
  /** True when a row names anybody. */
  named: boolean;
  /** False when letters are selected and it is not known which. */
  selection: boolean;
  own: string[];
}

/** Of what this webmail is known to keep to itself, that which is missing from what is open now. */
function lacksOf({ messages, windows, rows, named, selection, own }: Seen, { keeps }: Description): Lack[] {
  const me = new Set(own);
  const open = messages.filter(({ open }) => open);
  const missing: Record<Lack, boolean> = {
    sender: messages.length > 0 && messages.every(({ from }) => from === undefined),
    recipients: open.some((message) => isOutgoing(message, me) && message.to.length + message.cc.length === 0),
    attachments: open.length > 0 && open.every(({ attachments }) => attachments.length === 0),
    rows: messages.length === 0 && windows === 0 && rows > 0 && !named,
    selection: !selection,
  };
  return keeps.filter((lack) => missing[lack]);
}

/** Few rows may well be advertisements, drafts and chats, which have no sender's address. */
const ROWS_TO_BE_SURE = 3;

/** Characters. A page that is loading shows a word or two; a letter, its head and what is around them are more. */
const LETTER_TO_BE_SURE = 300;

/** Characters. An empty folder has its name and the names of other folders; a list of letters has thousands. */
const LIST_TO_BE_SURE = 2_500;

interface Known extends Pick<Seen, 'messages' | 'rows' | 'named'> {
  place: Place;
  lacks: Lack[];
}

/**
 * Only what cannot be anything else: messages without a single sender, rows without a single address, or a page that
 * by its address shows letters and of which nothing is known. Where the webmail is known to keep them to itself,
 * nothing is broken. Settings, contacts and empty folders are readable and hold nothing.
 */
function isUnreadable(document: Document, { place, messages, rows, named, lacks }: Known): boolean {
  if (messages.length > 0) return !lacks.includes('sender') && messages.every(({ from }) => from === undefined);
  if (place.view === 'letter') return holdsWords(document, LETTER_TO_BE_SURE);
  if (rows > 0) return rows >= ROWS_TO_BE_SURE && !named && !lacks.includes('rows');
  return place.view === 'list' && holdsWords(document, LIST_TO_BE_SURE);
}

/** Counts only as far as it must: a long page costs no more than a short one. */
function holdsWords(document: Document, least: number): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (found < least && walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (!holder?.matches('script, style, template, noscript'))
      found += walker.currentNode.nodeValue?.trim().length ?? 0;
  }
  return found >= least;
}

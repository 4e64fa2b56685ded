import type { MessageReading, PageReading } from '../../domain/pageReading';
import { rowsTellAddresses, withPeopleInSight } from '../inSight';
import { lacksOf } from '../lacks';
import { layoutOf, viewOf } from '../layout';
import { emptyReading, isShown } from '../page';
import { lacksSelection } from '../selected';
import { ownAddresses } from './account';
import { composeVariant, findComposes, readCompose, writtenFrom } from './compose';
import { findMessages, readMessages } from './messages';
import { own as gmails } from './page';
import { findRows, isDraft, participants } from './rows';
import { readSelected, selectedRows } from './selected';
import { CURRENT_VIEW, LETTER, ROWS, SEND } from './selectors';

export function readGmail(document: Document): PageReading {
  const own = ownAddresses(document);
  const found = findMessages(document);
  const composes = findComposes(document);
  const { variant, rows } = findRows(document);
  const messages = readMessages(found, document, own);
  const ticked = selectedRows(rows);
  const pieces = found.map((message) => message.variant);
  const layout = [
    ...layoutOf('message', pieces),
    ...layoutOf('rows', rows.length > 0 ? [variant] : []),
    ...layoutOf('compose', composes.map(composeVariant)),
  ];
  const reading: PageReading = {
    ...emptyReading('gmail'),
    ...(layout.length > 0 && { layout: layout.join('; ') }),
    own,
    ...writeTo(document.URL),
    view: viewOf(messages.length, composes.length, rows.length),
    messages,
    composes: composes.map((compose, position) => readCompose(compose, own, position)),
    unreadable: isUnreadable(document, messages, rows),
  };
  const named = rows.some((row) => participants(row).length > 0);
  const besides = [LETTER, ...ROWS.map(({ selector }) => selector)].join(', ');
  const lacks = lacksOf(reading, {
    outside: besides,
    letter: (found.findLast((_, at) => messages[at]?.open) ?? found.at(-1))?.whole,
    windows: composes.map(({ window }) => window),
    senders: composes.flatMap(writtenFrom),
    missing: {
      rows:
        messages.length === 0 &&
        rows.some((row) => !isDraft(row)) &&
        (!named || rowsTellAddresses(rows, (row) => !isDraft(row) && participants(row).length === 0, LETTER)),
      selection: lacksSelection(readSelected(ticked, document, own)),
      writing: composes.length === 0 && gmails(document, SEND).some(isShown),
    },
  });
  const whole = { ...reading, ...(lacks.length > 0 && { lacks }) };
  if (messages.length > 0) return whole;
  if (isConversationOpen(document)) return withPeopleInSight(whole, document.body, besides);
  return isListOpen(document) && !named && composes.length === 0
    ? withPeopleInSight(whole, document.body, LETTER)
    : whole;
}

/** The address that Gmail gives to browsers for mailto: links; only Gmail itself has it, a saved page does not. */
function writeTo(url: string): { writeTo?: string } {
  const { origin, pathname } = new URL(url);
  return origin === 'https://mail.google.com' ? { writeTo: `${origin}${pathname}?extsrc=mailto&url=mailto%3A` } : {};
}

/** Few rows may well be advertisements and chats, which have no sender's address. */
const ROWS_TO_BE_SURE = 3;

/** A page that is loading shows a word or two; a letter and its head are longer. */
const LETTERS_TO_BE_SURE = 200;

/**
 * Only what cannot be anything else: messages without a single sender, a list without a single address, or an opened
 * conversation of which nothing is known. Settings, contacts and empty folders are readable and hold nothing.
 */
function isUnreadable(document: Document, messages: MessageReading[], rows: HTMLElement[]): boolean {
  if (messages.length > 0) return messages.every(({ from }) => from === undefined);
  if (rows.length > 0) {
    const letters = rows.filter((row) => !isDraft(row));
    return letters.length >= ROWS_TO_BE_SURE && letters.every((row) => participants(row).length === 0);
  }
  return isConversationOpen(document) && textOfView(document) >= LETTERS_TO_BE_SURE;
}

/**
 * "#inbox/FMfcgz…" or "#label/Clients/18db97979c6f1db3": the last part of the place is a conversation's id. The newer
 * ids are written without vowels (InboxSDK), which tells them from the name of a label.
 */
function isConversationOpen(document: Document): boolean {
  const [place] = (document.location?.hash ?? '').split('?');
  return /\/(?:[0-9a-f]{16}|[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{24,})$/.test(place ?? '');
}

/** The folders, labels and searches of Gmail's own addresses. */
function isListOpen(document: Document): boolean {
  return /^#(?:inbox|starred|snoozed|imp|sent|scheduled|drafts|all|spam|trash|label|category|search|advanced-search)(?:$|[/?])/.test(
    document.location?.hash ?? '',
  );
}

function textOfView(document: Document): number {
  return gmails(document, CURRENT_VIEW).reduce((sum, view) => sum + (view.textContent ?? '').trim().length, 0);
}

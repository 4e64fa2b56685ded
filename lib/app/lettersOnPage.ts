import type { Activity } from '../domain/activity';
import type { LetterDocument, LetterOnPage, Receipt } from '../domain/dossier';
import { nameOfText } from '../domain/hash';
import { instantOfHlc } from '../domain/hlc';
import { calendarFor } from '../domain/holidays';
import { type LetterShown, shownOf } from '../domain/letterIdentity';
import { type ComposeReading, isOutgoing, type MessageReading, ownAddressIn } from '../domain/pageReading';
import type { Settings } from '../domain/settings';
import { dayOf, type WallClock } from '../domain/wallClock';
import { readDocument } from '../reading/documents';
import { readLetterDate } from '../reading/letterDate';
import { readShownMinute } from '../reading/shownMinute';
import { loggedLetter } from './loggedLetters';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import type { Sending, TabPlace } from './tabPorts';

interface LetterContext {
  origin: string;
  /** All addresses of the user's that are known at the site. */
  own: ReadonlySet<string>;
  /** Those of the account that is open. */
  account: string[];
  settings: Settings;
}

/** The open letter as it can be logged. */
export function letterOf(
  app: App,
  message: MessageReading,
  { origin, own, account, settings }: LetterContext,
): LetterOnPage {
  const now = app.clock.wallNow();
  const written = message.date ? readLetterDate(message.date, now) : undefined;
  const by = ownAddressIn(message, account);
  const letter = {
    ...(by && { by }),
    key: message.key ?? keyByContent(message, origin, written),
    ...(message.link && { link: message.link }),
    ...(written && { writtenAt: app.clock.instantOf(written, 0) }),
    subject: message.subject,
    to: message.to.map(({ address }) => address),
    attachments: message.attachments,
    shown: shownIn(app, message, own),
  };
  if (!isOutgoing(message, own)) return { ...letter, direction: 'incoming' };
  return { ...letter, direction: 'outgoing', document: documentIn(message, written ?? now, settings) };
}

/**
 * An identity for webmails whose pages have none: the same letter shows the same things. Its time is one of them where
 * it can be told, for the same words are sent to many and come every month.
 */
export function keyByContent(message: MessageReading, origin: string, written: WallClock | undefined): string {
  const shown = [message.from?.address, message.subject, message.text.slice(0, 500), written].join('\n');
  return `content:${origin}:${message.from?.address ?? ''}:${nameOfText(shown)}`;
}

/** By what the letter is known again, wherever it is moved to. */
export function shownIn(app: App, message: MessageReading, own: ReadonlySet<string>): LetterShown {
  const { subject, from, to, cc, date, text, attachments } = message;
  return shownOf({
    ...{ subject, text, attachments, date, from: from?.address },
    minute: date ? readShownMinute(date, app.clock.wallNow()) : undefined,
    to: [...to, ...cc].map(({ address }) => address),
    outgoing: isOutgoing(message, own),
  });
}

/** A letter whose sending was just seen: it has the draft's identity until it is found among the sent ones. */
export function sentLetterOf(
  app: App,
  { compose, at, own, found }: Sending,
  origin: string,
  settings: Settings,
): LetterOnPage {
  return {
    ...(found ?? { key: compose.key, sentFrom: { origin, account: own } }),
    ...byFirstOf(own),
    writtenAt: at,
    subject: compose.subject,
    direction: 'outgoing',
    to: compose.to.map(({ address }) => address),
    attachments: compose.attachments,
    document: documentIn(compose, app.clock.wallOf(at), settings),
  };
}

/** What a letter carries; it was issued on the day of the letter when it names no other. */
function documentIn(
  { subject, attachments, text = '' }: Pick<ComposeReading, 'subject' | 'attachments' | 'text'>,
  writtenAt: WallClock,
  { country, money: { currency } }: Settings,
): LetterDocument {
  const context = { now: writtenAt, calendar: calendarFor(country), currency };
  const { amounts: _, issued = dayOf(writtenAt), ...read } = readDocument({ subject, attachments, text }, context);
  return { ...read, issued };
}

/** A letter that could not be read may still be logged, for the client that the user says it is of. */
export function letterByHand({ url, title }: TabPlace, account: string[]): LetterOnPage {
  const subject = title.slice(0, 1_000);
  const link = url.slice(0, 4_000);
  const key = `page:${link.slice(0, 1_900)}`;
  return { key, link, ...byFirstOf(account), subject, direction: 'incoming', to: [], attachments: [] };
}

/** Where a page does not say for which of its addresses the account stands, for the first. */
export function byFirstOf([by]: string[]): Pick<LetterOnPage, 'by'> {
  return by === undefined ? {} : { by };
}

/**
 * The letter with whether it is logged: by whom, as what, for whom, when. One that was moved has the identity with which
 * it was logged; of one that may have been logged it is said which it may be.
 */
export async function withReceipt(rows: Reader, letter: LetterOnPage): Promise<LetterOnPage> {
  const { is, perhaps } = await loggedLetter(rows, letter);
  if (is) return { ...letter, key: is.messageKey ?? letter.key, logged: await receiptOf(rows, is) };
  if (perhaps.length === 0) return letter;
  return { ...letter, perhaps: await Promise.all(perhaps.slice(0, MOST_ASKED).map((one) => receiptOf(rows, one))) };
}

/** Nobody chooses among more. */
const MOST_ASKED = 5;

async function receiptOf(rows: Reader, activity: Activity): Promise<Receipt> {
  const [client, proposal, invoice, order, commandId] = await Promise.all([
    rows.get('client', activity.clientId),
    activity.proposalId ? rows.get('proposal', activity.proposalId) : undefined,
    activity.invoiceId ? rows.get('invoice', activity.invoiceId) : undefined,
    activity.orderId ? rows.get('order', activity.orderId) : undefined,
    rows.lastCommandOn('activity', activity.id),
  ]);
  const command = commandId && (await rows.journalEntry(commandId));
  const { number, amount } = invoice ?? proposal ?? order ?? {};
  return {
    activityId: activity.id,
    kind: activity.kind,
    at: command ? instantOfHlc(command.at) : activity.at,
    ...(activity.by && { by: activity.by }),
    clientName: client?.name ?? '',
    ...(number && { number }),
    ...(amount && { amount }),
    ...(commandId && { commandId }),
  };
}

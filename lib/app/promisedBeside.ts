import type { PersonOnPage, SentLetterOffer, SidebarView } from '../domain/dossier';
import { type ComposeReading, isOutgoing, type MessageReading } from '../domain/pageReading';
import type { WallClock } from '../domain/wallClock';
import { readLetterDate } from '../reading/letterDate';
import { offeredPayments } from './paymentPromises';
import { clientsAmong, recognise, type WhyNever } from './people';
import type { App } from './ports';
import { offeredPromises } from './promises';
import type { Reader } from './rowPorts';

/** The user's own words, when they were written, and the client they were written to. */
interface OwnLetter {
  text: string;
  writtenAt: WallClock;
  clientId: string | undefined;
  contactId: string | undefined;
}

export function ownLetter(
  app: App,
  message: MessageReading | undefined,
  focus: PersonOnPage | undefined,
  own: ReadonlySet<string>,
): OwnLetter | undefined {
  if (!message?.date || !isOutgoing(message, own)) return undefined;
  const writtenAt = readLetterDate(message.date, app.clock.wallNow());
  if (!writtenAt) return undefined;
  return { text: message.text, writtenAt, clientId: focus?.clientId, contactId: focus?.contactId };
}

export function draftOf(
  app: App,
  compose: ComposeReading | undefined,
  focus: PersonOnPage | undefined,
): OwnLetter | undefined {
  if (!compose?.text) return undefined;
  const writtenAt = app.clock.wallNow();
  return { text: compose.text, writtenAt, clientId: focus?.clientId, contactId: focus?.contactId };
}

export function sentLetter(app: App, sent: ComposeReading | undefined, offer: SentLetterOffer | undefined) {
  return sent?.text && offer ? { ...offer.clients[0], text: sent.text, writtenAt: app.clock.wallNow() } : undefined;
}

/** What the client who wrote the open letter says of paying; a letter whose date cannot be told promises no day. */
export async function paymentPromisedIn(
  app: App,
  rows: Reader,
  message: MessageReading,
  own: ReadonlySet<string>,
  whyNever: WhyNever,
): Promise<Pick<SidebarView, 'paymentPromised'>> {
  const { from, date, text } = message;
  if (!from || !date || isOutgoing(message, own)) return {};
  const writtenAt = readLetterDate(date, app.clock.wallNow());
  const [sender] = await clientsAmong(rows, await recognise(rows, [from]), whyNever);
  if (!writtenAt || !sender) return {};
  const promised = await offeredPayments(app, rows, sender, { text, writtenAt });
  return promised ? { paymentPromised: promised } : {};
}

export async function promisedIn(
  app: App,
  rows: Reader,
  letter: OwnLetter | undefined,
): Promise<Pick<SidebarView, 'promised'>> {
  if (!letter?.clientId) return {};
  const { clientId, contactId } = letter;
  const promises = await offeredPromises(app, rows, clientId, letter);
  return promises.length > 0 ? { promised: { clientId, ...(contactId && { contactId }), promises } } : {};
}

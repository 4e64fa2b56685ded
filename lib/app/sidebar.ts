import { addressInName, companyDomain, companyFromDomain, nameFromAddress } from '../domain/address';
import type { ClientHere, Newcomer, PersonOnPage, SentLetterOffer, SidebarView } from '../domain/dossier';
import { readLetterDate } from '../domain/letterDate';
import { aboutWhom, onceEach } from '../domain/mentioned';
import { type NeverLogReason, neverLogReason } from '../domain/neverLog';
import {
  type ComposeReading,
  isOutgoing,
  type MailboxReading,
  type Mention,
  type MessageReading,
  messageInFocus,
  othersIn,
} from '../domain/reading';
import type { Settings } from '../domain/settings';
import { readSignature } from '../domain/signature';
import type { WallClock } from '../domain/wallClock';
import { dossierOf } from './clients';
import { letterByHand, letterOf, sentLetterOf, withReceipt } from './lettersOnPage';
import { justSent } from './page';
import { offeredPayments } from './paymentPromises';
import type { App, PickedPerson, Reader, Sending, TabPage } from './ports';
import { offeredPromises } from './promises';
import { selectionOf } from './selection';
import { ownAddresses, ownAddressesAnywhere, settingsIn } from './settings';
import { warningOf } from './suspicion';
import { writingOn } from './writing';

/** So many people are listed by name; a letter to five hundred still opens at once. */
const PEOPLE_SHOWN = 12;

/** What the sidebar shows beside the page. */
export function showSidebar(app: App, page: TabPage | undefined, picked = page?.picked): Promise<SidebarView> {
  const nothing: SidebarView = { state: 'nothing-open', people: [], morePeople: 0, clientsHere: [] };
  if (!page) return Promise.resolve(nothing);
  return app.store.read(async (rows) => {
    const own = new Set([...(await ownAddresses(rows, page.origin)), ...page.reading.own]);
    const settings = await settingsIn(rows);
    const whyNever = (address: string) => neverLogReason(address, own, settings.neverLog);
    const message = messageInFocus(page.reading);
    const compose = page.reading.composes.at(-1);
    const sending = justSent(app, page);
    const sent = sending?.compose;
    const offer = sending && (await offerOf(app, rows, sending, { origin: page.origin, own, whyNever, settings }));
    const selection = await selectionOf(app, rows, page.reading, async (people) =>
      clientsAmong(
        rows,
        await recognise(
          rows,
          people.filter(({ address }) => !own.has(address)),
        ),
        whyNever,
      ),
    );
    const { lacks } = page.reading;
    const writing = await writingOn(rows, page.reading, own);
    // A letter whose sender is kept back is not its other recipients' because of that.
    const isNobodys = message?.from === undefined && lacks?.includes('sender');
    const mailboxes = peopleOf(isNobodys ? undefined : message, compose, sent, own);
    const mentioned = await clientsToBe(rows, page.reading.mentioned ?? [], own, settings);
    if (mailboxes.length === 0 && mentioned.length > 0) return showMentioned(app, rows, mentioned, picked);
    if (mailboxes.length === 0) {
      const state = page.reading.unreadable ? 'unreadable' : 'nothing-open';
      return {
        ...nothing,
        state,
        ...(selection && { selection }),
        ...(page.at && page.reading.unreadable && { letter: await withReceipt(rows, letterByHand(page.at)) }),
        ...(offer && { justSent: offer }),
        ...(lacks && { lacks }),
        ...(writing && { writing }),
        ...(await promisedIn(app, rows, sentLetter(app, sent, offer))),
      };
    }

    const people = await recognise(rows, mailboxes);
    const letter = message && letterOf(app, message, { origin: page.origin, own, settings });
    const beside = compose?.key ?? letter?.key ?? sent?.key ?? '';
    const chosen = picked?.beside === beside ? people.find(({ address }) => address === picked.address) : undefined;
    const focus = chosen ?? mainPerson(people, message, own, whyNever);
    const reason = focus && whyNever(focus.address);
    const warning = message && !compose && (await warningOf(rows, message, own));
    return {
      state: 'people',
      beside,
      people: people.slice(0, PEOPLE_SHOWN),
      morePeople: Math.max(0, people.length - PEOPLE_SHOWN),
      ...(lacks && { lacks }),
      ...(focus && { focus, ...(await fileOf(app, rows, focus, message)) }),
      ...(focus && reason && { neverLogged: { address: focus.address, reason } }),
      clientsHere: await clientsAmong(rows, focus ? [focus, ...people] : people, whyNever),
      ...(letter && !compose && { letter: await withReceipt(rows, letter) }),
      ...(offer && { justSent: offer }),
      ...(warning && { warning }),
      ...(selection && { selection }),
      ...(writing && { writing }),
      ...(await promisedIn(
        app,
        rows,
        draftOf(app, compose, focus) ??
          ownLetter(app, message, reason ? undefined : focus, own) ??
          sentLetter(app, sent, offer),
      )),
      ...(message && (await paymentPromisedIn(app, rows, message, own, whyNever))),
    };
  });
}

type Mentioned = PersonOnPage & Pick<Mention, 'times'>;

/**
 * Of those whom a page that is no webmail's names, the clients, and who may become one. It does not say who the user is:
 * that is known from the webmails, and with it who is a colleague.
 */
async function clientsToBe(
  rows: Reader,
  mentioned: Mention[],
  own: ReadonlySet<string>,
  { neverLog }: Settings,
): Promise<Mentioned[]> {
  if (mentioned.length === 0) return [];
  const mine = new Set([...own, ...(await ownAddressesAnywhere(rows))]);
  const times = new Map(mentioned.map((mention) => [mention.address, mention.times]));
  const recognised = await recognise(rows, mentioned);
  return recognised
    .filter(({ address, clientId }) => clientId || !(mine.has(address) || neverLogReason(address, mine, neverLog)))
    .map((person) => ({ ...person, times: times.get(person.address) ?? 1 }));
}

/** Beside a page that is no webmail's: whom it names, those known first, and the dossier of whom it is about. */
async function showMentioned(
  app: App,
  rows: Reader,
  mentioned: Mentioned[],
  picked: PickedPerson | undefined,
): Promise<SidebarView> {
  const named = onceEach(mentioned);
  const people = await withOwnNames(rows, named);
  const chosen = mentioned.find(({ address }) => picked?.beside === '' && address === picked.address);
  const focus = people.find((person) => isSamePerson(person, chosen)) ?? aboutWhom(people);
  return {
    state: 'people',
    beside: '',
    people: people.slice(0, PEOPLE_SHOWN).map(({ times: _, ...person }) => person),
    morePeople: Math.max(0, people.length - PEOPLE_SHOWN),
    clientsHere: [],
    ...(focus && { focus, ...(await fileOf(app, rows, focus, undefined)) }),
  };
}

/** A page may call a client anything, or nothing at all; they are listed by the name that the user knows. */
async function withOwnNames<Person extends PersonOnPage>(rows: Reader, people: Person[]): Promise<Person[]> {
  const contacts = await rows.getMany(
    'contact',
    people.map(({ contactId = '' }) => contactId),
  );
  return people.map((person, i) => ({ ...person, ...(contacts[i] && { name: contacts[i].name }) }));
}

function isSamePerson(a: PersonOnPage, b: PersonOnPage | undefined): boolean {
  return b !== undefined && (a.address === b.address || (a.contactId !== undefined && a.contactId === b.contactId));
}

/** While writing, those written to; else those of the letter in focus; after sending, those who were written to. */
function peopleOf(
  message: MessageReading | undefined,
  compose: ComposeReading | undefined,
  sent: ComposeReading | undefined,
  own: ReadonlySet<string>,
): MailboxReading[] {
  const written = compose && recipientsOf(compose).filter(({ address }) => !own.has(address));
  if (written && written.length > 0) return written;
  if (message) return othersIn(message, own);
  return sent ? recipientsOf(sent).filter(({ address }) => !own.has(address)) : [];
}

/** Known people first, otherwise in the letter's order. */
async function recognise(rows: Reader, mailboxes: MailboxReading[]): Promise<PersonOnPage[]> {
  const entries = await rows.getMany(
    'address',
    mailboxes.map(({ address }) => address),
  );
  const people = mailboxes.map((mailbox, i): PersonOnPage => {
    const entry = entries[i];
    return { ...mailbox, ...(entry && { clientId: entry.clientId, contactId: entry.contactId }) };
  });
  return [...people.filter((person) => person.clientId), ...people.filter((person) => !person.clientId)];
}

type WhyNever = (address: string) => NeverLogReason | undefined;

/**
 * A received letter is its sender's, known or not; a sent one is the first known recipient's, else the first's. A
 * colleague or a program who writes to a client leaves the place to the client.
 */
function mainPerson(
  people: PersonOnPage[],
  message: MessageReading | undefined,
  own: ReadonlySet<string>,
  whyNever: WhyNever,
): PersonOnPage | undefined {
  const sender = message && !isOutgoing(message, own) ? message.from?.address : undefined;
  const client = people.find(({ clientId, address }) => clientId && !whyNever(address));
  if (sender && whyNever(sender) && client) return client;
  return people.find((person) => person.address === sender) ?? client ?? people[0];
}

/** The clients of these people, each once, in the order of the people. */
async function clientsAmong(rows: Reader, people: PersonOnPage[], whyNever: WhyNever): Promise<ClientHere[]> {
  const byClient = new Map<string, string>();
  for (const { address, clientId, contactId = '' } of people) {
    if (clientId && !byClient.has(clientId) && !whyNever(address)) byClient.set(clientId, contactId);
  }
  const ids = [...byClient.keys()].slice(0, PEOPLE_SHOWN);
  const clients = await rows.getMany('client', ids);
  return clients.flatMap((client) =>
    client && !client.deletedAt
      ? [{ clientId: client.id, clientName: client.name, contactId: byClient.get(client.id) ?? '' }]
      : [],
  );
}

async function fileOf(
  app: App,
  rows: Reader,
  person: PersonOnPage,
  message: MessageReading | undefined,
): Promise<Pick<SidebarView, 'dossier' | 'newcomer'>> {
  const dossier = person.clientId && (await dossierOf(app, rows, person.clientId));
  return dossier ? { dossier } : { newcomer: await newcomerOf(rows, person, message) };
}

/** What the letter says of an unknown person; only the sender's own letter has their signature. */
async function newcomerOf(rows: Reader, person: PersonOnPage, message: MessageReading | undefined): Promise<Newcomer> {
  const { country } = await settingsIn(rows);
  const isSender = message?.from?.address === person.address;
  const signature = isSender ? readSignature({ from: person, text: message.text }, country) : undefined;
  const domain = companyDomain(person.address);
  const colleague = domain ? await rows.clientOfDomain(domain) : undefined;
  const posing = addressInName(person.name, person.address) !== undefined;
  const shownName = posing ? undefined : person.name;
  return {
    email: person.address,
    contactName: signature?.name ?? shownName ?? nameFromAddress(person.address),
    clientName: signature?.company ?? (domain ? companyFromDomain(domain) : ''),
    ...(signature?.phones[0] && { phone: signature.phones[0] }),
    ...(signature?.post && { post: signature.post }),
    ...(colleague && { colleagueOf: { clientId: colleague.id, name: colleague.name } }),
  };
}

/** The user's own words, when they were written, and the client they were written to. */
interface OwnLetter {
  text: string;
  writtenAt: WallClock;
  clientId: string | undefined;
  contactId: string | undefined;
}

function ownLetter(
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

function draftOf(
  app: App,
  compose: ComposeReading | undefined,
  focus: PersonOnPage | undefined,
): OwnLetter | undefined {
  if (!compose?.text) return undefined;
  const writtenAt = app.clock.wallNow();
  return { text: compose.text, writtenAt, clientId: focus?.clientId, contactId: focus?.contactId };
}

function sentLetter(app: App, sent: ComposeReading | undefined, offer: SentLetterOffer | undefined) {
  return sent?.text && offer ? { ...offer.clients[0], text: sent.text, writtenAt: app.clock.wallNow() } : undefined;
}

/** What the client who wrote the open letter says of paying; a letter whose date cannot be told promises no day. */
async function paymentPromisedIn(
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

async function promisedIn(
  app: App,
  rows: Reader,
  letter: OwnLetter | undefined,
): Promise<Pick<SidebarView, 'promised'>> {
  if (!letter?.clientId) return {};
  const { clientId, contactId } = letter;
  const promises = await offeredPromises(app, rows, clientId, letter);
  return promises.length > 0 ? { promised: { clientId, ...(contactId && { contactId }), promises } } : {};
}

interface OfferContext {
  origin: string;
  own: ReadonlySet<string>;
  whyNever: WhyNever;
  settings: Settings;
}

/** A sent letter is its recipients': of those who are clients, or nobody's to log. */
async function offerOf(
  app: App,
  rows: Reader,
  sending: Sending,
  { origin, own, whyNever, settings }: OfferContext,
): Promise<SentLetterOffer | undefined> {
  const recipients = recipientsOf(sending.compose).filter(({ address }) => !own.has(address));
  const [first, ...others] = await clientsAmong(rows, await recognise(rows, recipients), whyNever);
  if (!first) return undefined;
  return { letter: await withReceipt(rows, sentLetterOf(app, sending, origin, settings)), clients: [first, ...others] };
}

function recipientsOf({ to, cc, bcc }: ComposeReading): MailboxReading[] {
  return [...to, ...cc, ...bcc];
}

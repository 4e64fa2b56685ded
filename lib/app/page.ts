import { addressKey } from '../domain/address';
import { type Mark, markOf } from '../domain/client';
import { isPast } from '../domain/followUp';
import {
  type ComposeReading,
  type MailboxReading,
  type Mention,
  type MessageReading,
  messageInFocus,
  type PageReading,
} from '../domain/pageReading';
import { writtenPhoneKey } from '../domain/phone';
import { seenText } from '../domain/seenText';
import { addressKeysIn } from './addressKeys';
import { learnOwnAddresses } from './believed';
import type { App } from './ports';
import { seeAnswers } from './promotionAnswers';
import { keyOfSent, knowSendings, knowSentLetters, showsSent } from './sentLetters';
import { showSettings } from './settings';
import type { PickedPerson, Sending, TabPage, Tabs } from './tabPorts';
import { endWaits } from './waiting';

/** A just sent letter is offered for logging for this many milliseconds: ten minutes. */
const OFFER_LASTS = 10 * 60_000;

/**
 * What stands beside mail addresses and telephone numbers, in lower case as they are written on the page; those of
 * nobody are left out. The user's own are never marked.
 */
export async function marksFor(app: App, addresses: string[]): Promise<Record<string, Mark>> {
  const now = app.clock.wallNow();
  const written = [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
  const keys = await lookedUpBy(app, written);
  const entries = await app.store.marksOf(keys);
  const marks: Record<string, Mark> = {};
  for (const [i, text] of written.entries()) {
    const mark = markOf(entries[i], (due) => isPast(due, now));
    if (mark) marks[text] = mark;
  }
  return marks;
}

/** An address is looked up as it stands, a telephone number as the one that it is in the user's country. */
async function lookedUpBy(app: App, written: string[]): Promise<string[]> {
  if (written.every((text) => text.includes('@'))) return written;
  const { country } = await showSettings(app, {});
  return written.map((text) => writtenPhoneKey(text, country) ?? text);
}

/** Whether it is the user's own webmail that speaks. */
export type Believed = boolean | 'unanswered';

/**
 * Takes in what a page shows now: who the user is there, and letters whose identity had been waited for. Answers the
 * other tabs that have something else to show because of it. Of a page that is not believed nothing is kept but what it
 * shows, and it does not say who the user is.
 */
export async function seePage(
  app: App,
  tabs: Tabs,
  tabId: number,
  origin: string,
  page: PageReading,
  believed: Believed = true,
): Promise<number[]> {
  const said = parsed(page, (await showSettings(app, {})).country, await addressKeysIn(page));
  const { own: claimed, writeTo, ...rest } = said;
  const own = believed === true ? await learnOwnAddresses(app, origin, claimed) : undefined;
  const reading = own ? { ...said, own: claimed.filter((address) => own.has(address)) } : { ...rest, own: [] };
  const claims = { own: claimed, ...(writeTo && { writeTo }) };
  // A page without letters has nothing to be believed about.
  const unanswered = believed === 'unanswered' && reading.site !== 'generic';
  await tabs.change(tabId, async (kept) => {
    const before = kept?.origin === origin ? kept : undefined;
    const sending = before && (await isStillOffered(app, before, reading)) ? before.sending : undefined;
    const picked = before?.picked;
    return {
      origin,
      reading,
      ...(sending && { sending }),
      ...(picked && { picked }),
      ...(unanswered && { claims }),
    };
  });
  if (!own) return [];
  await learnWhereToWrite(app, origin, writeTo);
  await endWaits(app, reading, own);
  await seeAnswers(app, reading, own);
  const known = await knowSentLetters(app, origin, reading, own);
  return knowSendings(app, tabs, { tabId, origin, reading, own }, known);
}

/** The send button was pressed; the letter counts as sent once the page no longer shows it being written. */
export async function seeSending(
  app: App,
  tabs: Tabs,
  tabId: number,
  origin: string,
  compose: PageReading['composes'][number],
): Promise<void> {
  const at = app.clock.now();
  await tabs.change(
    tabId,
    (page) => page && { ...page, origin, sending: { compose: parsedCompose(compose), at, own: page.reading.own } },
  );
}

export async function forgetSending(tabs: Tabs, tabId: number): Promise<void> {
  await tabs.change(tabId, (page) => {
    if (!page) return undefined;
    const { sending: _, ...rest } = page;
    return rest;
  });
}

/** The person whose dossier is wanted, in the sidebar's list or by the mark beside an address on the page. */
export async function pickPerson(tabs: Tabs, tabId: number, picked: PickedPerson): Promise<void> {
  await tabs.change(tabId, (page) => page && { ...page, picked });
}

/** The mark beside an address or a number was clicked. */
export async function pickWritten(app: App, tabs: Tabs, tabId: number, written: string): Promise<void> {
  const [address = ''] = await lookedUpBy(app, [written.trim().toLowerCase()]);
  await tabs.change(tabId, (page) => page && { ...page, picked: { address, beside: page.reading.pageView ?? '' } });
}

/** Until it is logged and the page has gone on to another letter, or until the sent letter itself is on the page. */
async function isStillOffered(app: App, before: TabPage, reading: PageReading): Promise<boolean> {
  const { sending } = before;
  if (!sending || !isFresh(app, before) || showsSent(app, before, sending, reading)) return false;
  const hasGoneOn = messageInFocus(reading)?.key !== messageInFocus(before.reading)?.key;
  return !hasGoneOn || !(await app.store.read(['activity'], (rows) => rows.activityOfMessage(keyOfSent(sending))));
}

/** What was sent and has left the page; undefined when there is none or it is long ago. */
export function justSent(app: App, page: TabPage): Sending | undefined {
  const { sending, reading } = page;
  const stillWriting = reading.composes.some((compose) => compose.key === sending?.compose.key);
  return sending && isFresh(app, page) && !stillWriting ? sending : undefined;
}

function isFresh(app: App, page: TabPage): boolean {
  return page.sending !== undefined && app.clock.now() - page.sending.at < OFFER_LASTS;
}

/** "Write" opens a new letter in the webmail that was used last; a page can only speak for its own site. */
async function learnWhereToWrite(app: App, origin: string, writeTo: string | undefined): Promise<void> {
  if (!writeTo || new URL(writeTo).origin !== origin) return;
  const known = await app.store.read(['device'], (rows) => rows.note('writeTo'));
  if (known === writeTo || !mayChange(app, origin)) return;
  await app.store.keepNote('writeTo', writeTo);
}

/** A site may say so once a minute, in milliseconds: each time is kept, and pages hear of it. */
const CHANGES_AFTER = 60_000;
const changedAt = new WeakMap<App, Map<string, number>>();

function mayChange(app: App, origin: string): boolean {
  const last = changedAt.get(app) ?? new Map<string, number>();
  changedAt.set(app, last);
  if (app.clock.now() - (last.get(origin) ?? Number.NEGATIVE_INFINITY) < CHANGES_AFTER) return false;
  last.set(origin, app.clock.now());
  return true;
}

type KeyOf = (address: string) => string | undefined;

/** Only addresses that are addresses stay, as their keys; a page cannot make anything else of them. */
function parsed(reading: PageReading, country: string, keyOf: KeyOf): PageReading {
  const people = (mailboxes: MailboxReading[]) => parsedPeople(mailboxes, keyOf);
  return {
    ...reading,
    ...(reading.mentioned && {
      mentioned: reading.mentioned.flatMap((mention) => parsedMention(mention, country, keyOf)),
    }),
    own: reading.own.flatMap((address) => keyOf(address) ?? []),
    messages: reading.messages.map((message) => parsedMessage(message, people)),
    composes: reading.composes.map((compose) => parsedCompose(compose, people)),
    ...(reading.selected && {
      selected: reading.selected.map((letter) => ({
        ...letter,
        subject: seenText(letter.subject),
        people: people(letter.people),
      })),
    }),
  };
}

/** Nobody's name is longer; what tells names apart takes time with every word of them. */
const LONGEST_NAME = 200;

function seenName(name: string): string {
  return seenText(name.slice(0, LONGEST_NAME));
}

function seenLines({ subject, attachments }: Pick<ComposeReading, 'subject' | 'attachments'>) {
  return { subject: seenText(subject), attachments: attachments.map(seenText) };
}

type People = (mailboxes: MailboxReading[]) => MailboxReading[];

function parsedMention(mention: Mention, country: string, keyOf: KeyOf): Mention[] {
  const key = mention.address.includes('@') ? keyOf(mention.address) : writtenPhoneKey(mention.address, country);
  const { name, ...rest } = mention;
  const seen = name && seenName(name);
  return key ? [{ ...rest, address: key, ...(seen && { name: seen }) }] : [];
}

function parsedMessage(message: MessageReading, people: People): MessageReading {
  const { from, replyTo, ...rest } = message;
  const [sender] = people(from ? [from] : []);
  const [answerTo] = people(replyTo ? [replyTo] : []);
  return {
    ...rest,
    ...seenLines(message),
    to: people(message.to),
    cc: people(message.cc),
    ...(sender && { from: sender }),
    ...(answerTo && { replyTo: answerTo }),
  };
}

function parsedCompose(compose: ComposeReading, people: People = parsedPeople): ComposeReading {
  return {
    ...compose,
    ...seenLines(compose),
    to: people(compose.to),
    cc: people(compose.cc),
    bcc: people(compose.bcc),
  };
}

function parsedPeople(mailboxes: MailboxReading[], keyOf: KeyOf = addressKey): MailboxReading[] {
  return mailboxes.flatMap(({ address, name }) => {
    const key = keyOf(address);
    const seen = name && seenName(name);
    return key ? [{ address: key, ...(seen && { name: seen }) }] : [];
  });
}

import { addressKey } from '../domain/address';
import { type Mark, markOf } from '../domain/client';
import { isPast } from '../domain/followUp';
import {
  type MailboxReading,
  type Mention,
  type MessageReading,
  messageInFocus,
  type PageReading,
} from '../domain/pageReading';
import { writtenPhoneKey } from '../domain/phone';
import type { App, PickedPerson, Sending, TabPage, Tabs } from './ports';
import { keyOfSent, knowSendings, knowSentLetters, showsSent } from './sentLetters';
import { ownAddresses, showSettings } from './settings';
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

/**
 * Takes in what a page shows now: who the user is there, and letters whose identity had been waited for. Answers the
 * other tabs that have something else to show because of it.
 */
export async function seePage(
  app: App,
  tabs: Tabs,
  tabId: number,
  origin: string,
  page: PageReading,
): Promise<number[]> {
  const reading = parsed(page, (await showSettings(app, {})).country);
  await tabs.change(tabId, async (kept) => {
    const before = kept?.origin === origin ? kept : undefined;
    const sending = before && (await isStillOffered(app, before, reading)) ? before.sending : undefined;
    const picked = before?.picked;
    return { origin, reading, ...(sending && { sending }), ...(picked && { picked }) };
  });
  const own = await learnOwnAddresses(app, origin, reading.own);
  await learnWhereToWrite(app, origin, reading.writeTo);
  await endWaits(app, reading, own);
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

async function learnOwnAddresses(app: App, origin: string, seen: string[]): Promise<ReadonlySet<string>> {
  const known = await app.store.read(['device'], (rows) => ownAddresses(rows, origin));
  const all = new Set([...known, ...seen]);
  if (all.size > known.length) {
    await app.store.keepNote(`own:${origin}`, [...all]);
  }
  return all;
}

/** "Write" opens a new letter in the webmail that was used last; a page can only speak for its own site. */
async function learnWhereToWrite(app: App, origin: string, writeTo: string | undefined): Promise<void> {
  if (!writeTo || new URL(writeTo).origin !== origin) return;
  if ((await app.store.read(['device'], (rows) => rows.note('writeTo'))) !== writeTo)
    await app.store.keepNote('writeTo', writeTo);
}

/** Only addresses that are addresses stay, as their keys; a page cannot make anything else of them. */
function parsed(reading: PageReading, country: string): PageReading {
  return {
    ...reading,
    ...(reading.mentioned && { mentioned: reading.mentioned.flatMap((mention) => parsedMention(mention, country)) }),
    own: keys(reading.own),
    messages: reading.messages.map(parsedMessage),
    composes: reading.composes.map(parsedCompose),
    ...(reading.selected && {
      selected: reading.selected.map((letter) => ({ ...letter, people: parsedPeople(letter.people) })),
    }),
  };
}

function parsedMention(mention: Mention, country: string): Mention[] {
  const key = mention.address.includes('@') ? addressKey(mention.address) : writtenPhoneKey(mention.address, country);
  return key ? [{ ...mention, address: key }] : [];
}

function parsedMessage(message: MessageReading): MessageReading {
  const { from, replyTo, ...rest } = message;
  const [sender] = parsedPeople(from ? [from] : []);
  const [answerTo] = parsedPeople(replyTo ? [replyTo] : []);
  return {
    ...rest,
    to: parsedPeople(message.to),
    cc: parsedPeople(message.cc),
    ...(sender && { from: sender }),
    ...(answerTo && { replyTo: answerTo }),
  };
}

function parsedCompose(compose: PageReading['composes'][number]): PageReading['composes'][number] {
  return {
    ...compose,
    to: parsedPeople(compose.to),
    cc: parsedPeople(compose.cc),
    bcc: parsedPeople(compose.bcc),
  };
}

function parsedPeople(people: MailboxReading[]): MailboxReading[] {
  return people.flatMap(({ address, name }) => {
    const key = addressKey(address);
    return key ? [{ address: key, ...(name && { name }) }] : [];
  });
}

function keys(addresses: string[]): string[] {
  return addresses.flatMap((address) => addressKey(address) ?? []);
}

import type { Activity } from '../domain/activity';
import { isOutgoing, type MessageReading, type PageReading } from '../domain/pageReading';
import {
  isSentLetter,
  matchSentLetters,
  SENT_LETTER_WAITS,
  type SeenLetter,
  type WaitingLetter,
} from '../domain/sentLetter';
import { isInstant, readLetterDate } from '../reading/letterDate';
import { keyByContent, shownIn } from './lettersOnPage';
import { loggedLetter } from './loggedLetters';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import type { Sending, TabPage, Tabs } from './tabPorts';

/** A letter of the user's own on the page, with an identity that it will have at the next visit too. */
interface OnPage extends SeenLetter {
  key: string;
  message: MessageReading;
}

interface Waiting extends WaitingLetter {
  activity: Activity;
}

type Identity = NonNullable<Sending['found']>;

/**
 * Letters logged at the send button get their identity when they are seen on the site and in the account they left
 * from. Answers which they were: the identity by the draft's key.
 */
export async function knowSentLetters(
  app: App,
  origin: string,
  reading: PageReading,
  own: ReadonlySet<string>,
): Promise<Map<string, Identity>> {
  const seen = ownOnPage(app, origin, reading, own);
  if (seen.length === 0) return new Map();
  const known = await app.store.read(['activity', 'address'], async (rows) => {
    // One that was moved is known by what it shows, and is not another that waits.
    const logged = await Promise.all(
      seen.map(({ key, message }) => loggedLetter(rows, { key, shown: shownIn(app, message, own) })),
    );
    const news = seen.filter((_, i) => !logged[i]?.is);
    return matchSentLetters(await waitingFor(app, rows, news), news);
  });
  for (const [{ activity }, { key, message }] of known) {
    const { link } = message;
    await giveIdentity(app, activity.id, { key, ...(link && { link }), shown: shownIn(app, message, own) });
  }
  return new Map(known.map(([{ activity }, is]) => [activity.messageKey ?? '', identityOf(is)]));
}

/**
 * A letter sent from another tab is the one that this page shows, logged or not: the offer there speaks of it from now
 * on, so that it is not logged twice. Answers the tabs that have something else to show.
 */
export async function knowSendings(
  app: App,
  tabs: Tabs,
  { tabId, origin, reading, own }: { tabId: number; origin: string; reading: PageReading; own: ReadonlySet<string> },
  known: Map<string, Identity>,
): Promise<number[]> {
  // Where the page gives no time an older letter may look the same.
  const seen = ownOnPage(app, origin, reading, own).filter(({ at }) => at !== undefined);
  if (seen.length === 0 && known.size === 0) return [];
  const waiting = [...(await tabs.all())].flatMap(([other, page]) => {
    const { sending } = page;
    if (other === tabId || page.origin !== origin || !sending || sending.found) return [];
    return [{ tabId: other, sending, ...asWaiting(origin, sending) }];
  });
  const inTime = new Map(matchSentLetters(waiting, seen));
  const news = waiting.flatMap((sent) => {
    const shown = inTime.get(sent);
    const found = known.get(sent.sending.compose.key) ?? (shown && identityOf(shown));
    return found ? [{ ...sent, found }] : [];
  });
  for (const { tabId: other, sending, found } of news) {
    await tabs.change(other, (page) =>
      page?.sending?.compose.key === sending.compose.key ? { ...page, sending: { ...page.sending, found } } : undefined,
    );
  }
  return news.map(({ tabId: other }) => other);
}

/** By what it is known that was sent: the identity of the letter, else the draft's. */
export function keyOfSent({ found, compose }: Sending): string {
  return found?.key ?? compose.key;
}

function asWaiting(origin: string, { compose: { to, subject, attachments }, at, own }: Sending): WaitingLetter {
  return { letter: { origin, account: own, to: to.map(({ address }) => address), subject, attachments }, at };
}

function ownOnPage(app: App, origin: string, reading: PageReading, own: ReadonlySet<string>): OnPage[] {
  return reading.messages.filter((message) => isOutgoing(message, own)).flatMap(withKey(app, origin, reading.own));
}

function identityOf({ key, message: { link } }: OnPage): Identity {
  return { key, ...(link && { link }) };
}

/** True when the page shows the letter itself that was just sent, and not an older one to the same people. */
export function showsSent(app: App, before: TabPage, sending: Sending, reading: PageReading): boolean {
  const sent = asWaiting(before.origin, sending);
  const there = new Set(before.reading.messages.map(shownAs));
  const seenOf = (messages: MessageReading[]) =>
    messages.map((message) => seenLetter(app, before.origin, message, reading.own));
  const come = seenOf(reading.messages.filter((message) => !there.has(shownAs(message))));
  if (matchSentLetters([sent], come).length > 0) return true;
  return seenOf(reading.messages).some((seen) => seen.at !== undefined && isSentLetter(sent, seen));
}

function shownAs({ key, text }: MessageReading): string {
  return key ?? text;
}

/**
 * A letter without an identity of its own is known by what it shows: where that is a line of a conversation that is
 * folded, or has no time, others look the same.
 */
function withKey(app: App, origin: string, account: string[]) {
  return (message: MessageReading): OnPage[] => {
    const seen = seenLetter(app, origin, message, account);
    const written = wrote(app, message);
    const key = message.key ?? (message.open && written ? keyByContent(message, origin, written) : undefined);
    return key ? [{ ...seen, key, message }] : [];
  };
}

function seenLetter(app: App, origin: string, message: MessageReading, account: string[]): SeenLetter {
  const { to, cc, subject, attachments } = message;
  const written = wrote(app, message);
  return {
    letter: { origin, account, to: [...to, ...cc].map(({ address }) => address), subject, attachments },
    ...(written && { at: app.clock.instantOf(written, 0) }),
    ...(isInstant(message.date) && { isInstant: true }),
  };
}

function wrote(app: App, { date }: MessageReading) {
  return date ? readLetterDate(date, app.clock.wallNow()) : undefined;
}

/** Of the clients whom the letters were written to. */
async function waitingFor(app: App, rows: Reader, seen: SeenLetter[]): Promise<Waiting[]> {
  const entries = await rows.getMany('address', [...new Set(seen.flatMap(({ letter }) => letter.to))]);
  const clients = new Set(entries.flatMap((entry) => entry?.clientId ?? []));
  const activities = await Promise.all([...clients].map((clientId) => rows.unmatchedSentLetters(clientId)));
  const since = app.clock.now() - SENT_LETTER_WAITS;
  return activities.flat().flatMap((activity) => {
    const { sentLetter: letter, at } = activity;
    return letter && at > since ? [{ activity, letter, at }] : [];
  });
}

function giveIdentity(
  app: App,
  activityId: string,
  { key, link, shown }: Identity & Pick<Activity, 'shown'>,
): Promise<void> {
  const named = { id: `match:${key}`, name: 'by-itself.matchSentLetter' };
  return app.store.write(named, { writes: ['activity'] }, async (rows) => {
    const waiting = await rows.get('activity', activityId);
    // Another tab may have been quicker.
    if (!waiting?.sentLetter || (await rows.activityOfMessage(key))) return;
    const { sentLetter: _, ...activity } = waiting;
    await rows.put('activity', { ...activity, messageKey: key, ...(shown && { shown }), ...(link && { link }) });
  });
}

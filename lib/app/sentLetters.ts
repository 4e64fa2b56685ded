import type { Activity } from '../domain/activity';
import type { Instant } from '../domain/client';
import { isInstant, readLetterDate } from '../domain/letterDate';
import { isOutgoing, type MessageReading, type PageReading } from '../domain/reading';
import {
  isSentLetter,
  matchSentLetters,
  SENT_LETTER_WAITS,
  type SeenLetter,
  type SentLetter,
} from '../domain/sentLetter';
import { keyByContent } from './lettersOnPage';
import type { App, Reader, Sending, TabPage } from './ports';

/** A letter of the user's own on the page, with an identity that it will have at the next visit too. */
interface OnPage extends SeenLetter {
  key: string;
  message: MessageReading;
}

interface Waiting {
  activity: Activity;
  letter: SentLetter;
  at: Instant;
}

/** Letters logged at the send button get their identity when they are seen on the site and in the account they left from. */
export async function knowSentLetters(
  app: App,
  origin: string,
  reading: PageReading,
  own: ReadonlySet<string>,
): Promise<void> {
  const seen = reading.messages
    .filter((message) => isOutgoing(message, own))
    .flatMap(withKey(app, origin, reading.own));
  if (seen.length === 0) return;
  const known = await app.store.read(async (rows) => {
    const logged = await Promise.all(seen.map(({ key }) => rows.activityOfMessage(key)));
    const news = seen.filter((_, i) => !logged[i]);
    return matchSentLetters(await waitingFor(app, rows, news), news);
  });
  for (const [{ activity }, { key, message }] of known) await giveIdentity(app, activity.id, key, message.link);
}

/** True when the page shows the letter itself that was just sent, and not an older one to the same people. */
export function showsSent(app: App, before: TabPage, { compose, at, own }: Sending, reading: PageReading): boolean {
  const { to, subject, attachments } = compose;
  const addresses = to.map(({ address }) => address);
  const letter = { origin: before.origin, account: own, to: addresses, subject, attachments };
  const there = new Set(before.reading.messages.map(shownAs));
  const seenOf = (messages: MessageReading[]) =>
    messages.map((message) => seenLetter(app, before.origin, message, reading.own));
  const come = seenOf(reading.messages.filter((message) => !there.has(shownAs(message))));
  if (matchSentLetters([{ letter, at }], come).length > 0) return true;
  return seenOf(reading.messages).some((seen) => seen.at !== undefined && isSentLetter({ letter, at }, seen));
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

function giveIdentity(app: App, activityId: string, key: string, link: string | undefined): Promise<void> {
  return app.store.write({ id: `match:${key}`, name: 'matchSentLetter' }, async (rows) => {
    const waiting = await rows.get('activity', activityId);
    // Another tab may have been quicker.
    if (!waiting?.sentLetter || (await rows.activityOfMessage(key))) return;
    const { sentLetter: _, ...activity } = waiting;
    await rows.put('activity', { ...activity, messageKey: key, ...(link && { link }) });
  });
}

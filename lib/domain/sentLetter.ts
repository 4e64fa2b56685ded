import type { Instant } from './wallClock';

/** Enough of a sent letter to know it again among the sent ones of the same account. */
export interface SentLetter extends SentFrom {
  to: string[];
  subject: string;
  attachments: string[];
}

/** Where a letter was sent. */
export interface SentFrom {
  /** The site: "https://mail.firm.example". Another's page cannot claim to be showing the letter. */
  origin: string;
  /** The addresses of the account that was open, as far as the page named it: one site may have several. */
  account?: string[] | undefined;
}

/** A letter that was logged at the send button and waits for its identity. */
export interface WaitingLetter {
  letter: SentLetter;
  /** When it was sent. */
  at: Instant;
}

/** A letter of the user's own as the page shows it. */
export interface SeenLetter {
  letter: SentLetter;
  /** When it was sent, as the page says it, which is to the minute; undefined where it does not. */
  at?: Instant | undefined;
  /** The page gave the instant itself; else it gave a time of day, which may be of another zone than the user's. */
  isInstant?: boolean;
}

const MINUTE = 60_000;

/** For so many milliseconds after it was sent a letter waits for its identity: seven days. */
export const SENT_LETTER_WAITS = 7 * 24 * 60 * MINUTE;

/** The webmail's clock and the user's may be so far apart. */
const CLOCKS_APART = MINUTE;

/** A letter may be taken back and sent again, or wait for the network; one much later is another. */
const SENT_LATE = 60 * MINUTE;

/**
 * Clocks of the world's zones are half hours apart. The few on a quarter (Nepal, the Chathams) are not looked for: each
 * finer step lets more older letters look like the one that was sent.
 */
const ZONE_STEP = 30 * MINUTE;

/** A webmail's zone is seldom further from the user's: from UTC itself none is. */
const ZONES_APART = 14 * 60 * MINUTE;

/** Pages leave the seconds out. */
function shownMinute(sentAt: Instant): Instant {
  return Math.floor(sentAt / MINUTE) * MINUTE;
}

/** True when what the page shows may be the letter that was sent, and not an older or a later one to the same people. */
export function isSentLetter(sent: WaitingLetter, seen: SeenLetter): boolean {
  if (!isSameLetter(sent.letter, seen.letter)) return false;
  return seen.at === undefined || (seen.at >= shownMinute(sent.at) - CLOCKS_APART && seen.at <= sent.at + SENT_LATE);
}

/**
 * Which of the seen letters is which of the waiting ones: each at most once, nearest in time first. Of letters whose
 * time the page does not give, the last one counts; `seen` is in the page's order. A page none of whose letters agrees
 * in time may be in another zone.
 */
export function matchSentLetters<W extends WaitingLetter, S extends SeenLetter>(waiting: W[], seen: S[]): [W, S][] {
  const inTime = matchInTime(waiting, seen);
  return inTime.length > 0 ? inTime : matchAcrossZones(waiting, seen);
}

/**
 * The only letter that may be it, and for which only one may be: where another differs from it by nothing but the time,
 * none is chosen. All of a page is in one zone.
 */
function matchAcrossZones<W extends WaitingLetter, S extends SeenLetter>(waiting: W[], seen: S[]): [W, S][] {
  const pairs = waiting.flatMap((sent) =>
    seen.filter((shown) => isTheSame(sent, shown)).map((shown): [W, S] => [sent, shown]),
  );
  const alone = pairs.filter(
    ([sent, shown]) => pairs.filter(([aSent, aShown]) => aSent === sent || aShown === shown).length === 1,
  );
  const found = alone.flatMap(([sent, shown]) => {
    const apart = zonesApart(sent, shown);
    return apart === undefined ? [] : [{ sent, shown, apart }];
  });
  const isOneZone = new Set(found.map(({ apart }) => apart)).size === 1;
  return isOneZone ? found.map(({ sent, shown }) => [sent, shown]) : [];
}

/** Everything but the time agrees, and both say whose account it is. */
function isTheSame(sent: WaitingLetter, seen: SeenLetter): boolean {
  const [own = [], account = []] = [sent.letter.account, seen.letter.account];
  return isSameLetter(sent.letter, seen.letter) && own.some((address) => account.includes(address));
}

/**
 * How many milliseconds the page's clock is ahead of the user's, were it the letter that was sent: whole half hours,
 * and the letter sent in that minute or by the next. Undefined when it cannot be.
 */
function zonesApart(sent: WaitingLetter, { at, isInstant }: SeenLetter): number | undefined {
  if (at === undefined || isInstant) return undefined;
  const ahead = at - shownMinute(sent.at);
  const apart = Math.floor(ahead / ZONE_STEP) * ZONE_STEP;
  return ahead - apart <= MINUTE && Math.abs(apart) <= ZONES_APART ? apart : undefined;
}

function matchInTime<W extends WaitingLetter, S extends SeenLetter>(waiting: W[], seen: S[]): [W, S][] {
  const pairs = waiting.flatMap((sent) =>
    seen.filter((shown) => isSentLetter(sent, shown)).map((shown): [W, S] => [sent, shown]),
  );
  const place = new Map(seen.map((shown, i) => [shown, i]));
  const lastFirst = (a: S, b: S) => (place.get(b) ?? 0) - (place.get(a) ?? 0);
  pairs.sort(([sentA, a], [sentB, b]) => apart(sentA, a) - apart(sentB, b) || lastFirst(a, b) || sentB.at - sentA.at);
  const taken = new Set<W | S>();
  return pairs.filter(([sent, shown]) => {
    if (taken.has(sent) || taken.has(shown)) return false;
    taken.add(sent).add(shown);
    return true;
  });
}

/** Longer than any two letters that are the same are apart. */
const UNKNOWN = 2 * SENT_LATE;

function apart(sent: WaitingLetter, { at }: SeenLetter): number {
  return at === undefined ? UNKNOWN : Math.abs(at - shownMinute(sent.at));
}

function isSameLetter(sent: SentLetter, seen: SentLetter): boolean {
  return (
    sent.origin === seen.origin &&
    isSameAccount(sent.account, seen.account) &&
    subjectKey(sent.subject) === subjectKey(seen.subject) &&
    sent.to.every((address) => seen.to.includes(address)) &&
    sent.attachments.every((name) => seen.attachments.includes(name))
  );
}

/** Not every page says whose it is. */
function isSameAccount(sent: string[] = [], seen: string[] = []): boolean {
  return sent.length === 0 || seen.length === 0 || sent.some((address) => seen.includes(address));
}

function subjectKey(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim().toLowerCase();
}

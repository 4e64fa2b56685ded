import { digestOf } from './digest';
import { READING_LIMITS } from './pageReading';
import type { WallClock } from './wallClock';

/**
 * What a letter shows, by which it is known again where the webmail gives it another identity: Roundcube and SOGo know a
 * letter by its folder and its number there, and a letter that was moved or copied has others. The page does not hold
 * what would tell for sure, the Message-ID.
 */
export interface LetterShown {
  /** As `subjectKey` writes it. */
  subject: string;
  /** When it was written, as the page says it; empty where it cannot be told to the minute. */
  minute: WallClock | '';
  /** The date as it stands on the page, where it is a whole one and yet cannot be told: "03/04/2026 15:56". */
  date?: string | undefined;
  from?: string | undefined;
  /** Everybody whom it was written to, as far as the page says their addresses. */
  to: string[];
  /** The user's own. */
  outgoing?: true | undefined;
  /** Of the words and the names of the files; left out where nothing of them is shown, as in a row of a list. */
  words?: string | undefined;
}

/** How an activity keeps it. */
export interface LetterLogged extends LetterShown {
  /** Further identities of which the user has said that they are this letter. */
  keys?: string[];
}

export type Likeness = 'same' | 'perhaps' | 'another';

interface Shown {
  subject: string;
  minute: WallClock | undefined;
  date?: string | undefined;
  from?: string | undefined;
  to: string[];
  outgoing: boolean;
  text?: string;
  attachments?: string[];
}

export function shownOf({
  subject,
  minute,
  date = '',
  from,
  to,
  outgoing,
  text = '',
  attachments = [],
}: Shown): LetterShown {
  const words = [plain(text), ...attachments.map(plain).sort()].filter(Boolean).join('\n');
  return {
    subject: subjectKey(subject),
    minute: minute ?? '',
    ...(minute === undefined && WHOLE_DATE.test(date) && { date: plain(date) }),
    ...(from && { from: from.toLowerCase() }),
    to: [...new Set(to.map((address) => address.toLowerCase()))].sort(),
    ...(outgoing && { outgoing }),
    ...(words && { words: digestOf(words) }),
  };
}

/** Two numbers at least besides the time: a day of a month that is a number, or a day and a year. */
const WHOLE_DATE = /^(?=.{0,60}$)(?=.*\b\d{1,2}:\d\d\b)\D*(?:\d+\D+){3,}\d+\D*$/s;

/** The same in the list and in the letter, whatever is between its words. */
export function subjectKey(subject: string): string {
  return plain(subject).toLowerCase().slice(0, READING_LIMITS.line);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Whether what was seen is the letter that was logged. It is the same when all agrees and is enough to tell; it may be
 * when something is not shown, or when two letters of one minute differ in nothing but their words, which another view
 * may show otherwise. Then the user is asked. A row of a list is never enough.
 */
export function likenessOf(a: LetterShown, b: LetterShown): Likeness {
  const parts = [
    isEqual(a.subject, b.subject, { needed: false }),
    minutes(a, b),
    isEqual(a.from, b.from),
    recipients(a, b),
  ];
  if (parts.includes('another')) return 'another';
  return parts.includes('perhaps') || !a.words || a.words !== b.words ? 'perhaps' : 'same';
}

function isEqual(a: string | undefined, b: string | undefined, { needed = true } = {}): Likeness {
  if (needed && (!a || !b)) return 'perhaps';
  return a === b ? 'same' : 'another';
}

function minutes(a: LetterShown, b: LetterShown): Likeness {
  if (a.minute && b.minute) return a.minute === b.minute ? 'same' : 'another';
  if (!a.date || !b.date) return 'perhaps';
  if (a.date === b.date) return 'same';
  // Written alike, they are two dates; else they may be one that is written in two ways.
  return form(a.date) === form(b.date) ? 'another' : 'perhaps';
}

function form(date: string): string {
  return date.replace(/\d+/g, '0');
}

/** A page may hide some of many, or show names alone; what one shows and the other does not is no difference. */
function recipients(a: LetterShown, b: LetterShown): Likeness {
  const [few, many] = a.to.length < b.to.length ? [a.to, new Set(b.to)] : [b.to, new Set(a.to)];
  if (!few.every((address) => many.has(address))) return 'another';
  if (few.length !== many.size) return 'perhaps';
  // One letter is sent to many in one minute, each by itself.
  return few.length === 0 && (a.outgoing || b.outgoing) ? 'perhaps' : 'same';
}

/** Of letters that were logged, which one it is, and which it may be where that cannot be told. */
export function knownAmong<Logged extends { shown?: LetterLogged }>(
  { key, shown }: { key: string; shown: LetterShown },
  logged: Logged[],
): { is?: Logged; perhaps: Logged[] } {
  const said = logged.find((letter) => letter.shown?.keys?.includes(key));
  if (said) return { is: said, perhaps: [] };
  const like = (wanted: Likeness) =>
    logged.filter((letter) => letter.shown && likenessOf(shown, letter.shown) === wanted);
  const same = like('same');
  const [is, another] = same;
  if (is && !another) return { is, perhaps: [] };
  return { perhaps: another ? same : like('perhaps') };
}

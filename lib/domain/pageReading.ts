/**
 * What was read from a webmail's page. Everything in it was written by strangers: names and subjects are shown
 * as text and nothing more, addresses count only once parsed.
 */
export interface PageReading {
  /** The webmail: "roundcube", "gmail". */
  site: string;
  /** Which of the known layouts matched, for the report when one day none does. */
  layout: string;
  /** The addresses of the account that is open. */
  own: string[];
  /**
   * The address that begins a new letter, where the webmail has one. To its end is added, encoded once more, what follows
   * "mailto:" in a link: the recipient, alone or with "?subject=…&body=…" (`writeTo.ts`).
   */
  writeTo?: string;
  /** `sign-in`: the page asks for a password, and shows no mail. */
  view: 'list' | 'message' | 'compose' | 'sign-in' | 'other';
  messages: MessageReading[];
  /** The letters being written; the one in which the user is writing is the last. */
  composes: ComposeReading[];
  /**
   * What could not be read of what is open, whether the webmail is known to keep it to itself or has changed, which
   * `unreadable` tells. Left out where nothing is missing.
   */
  lacks?: Lack[];
  /** Whom a page names that is no webmail's, or that is not laid out as it is known; each once. */
  mentioned?: Mention[];
  /** Which view of a page that is no webmail's: whoever is picked beside one is not picked beside the next. */
  pageView?: string;
  /** Letters of the list that the user has selected, where the webmail has such a thing. */
  selected?: SelectedLetter[];
  /** How many rows are selected besides that do not tell which letters they are; left out where all do. */
  selectedUnknown?: number;
  /** A text can be put into the letter that is being written. */
  takesText?: true;
  /** The page is known to be a webmail's and yet nothing could be read from it. */
  unreadable: boolean;
}

/**
 * The sender's address, those of recipients, the names of attached files, the addresses in a list, which letters the
 * selected ones of it are; whose account it is; the letter's subject, its date, its text; a letter being written. The
 * last says that the page is not laid out as it is known: whom it names are people in sight, and may be anybody.
 */
export const LACKS = [
  'sender',
  'recipients',
  'attachments',
  'rows',
  'selection',
  'account',
  'subject',
  'date',
  'text',
  'writing',
  'layout',
] as const;
export type Lack = (typeof LACKS)[number];

/** One letter is read and logged as it stands open; a selection begins with two. */
export const FEWEST_SELECTED = 2;

/** A name as its owner wrote it, and the address that the webmail vouches for. */
export interface MailboxReading {
  address: string;
  name?: string;
}

/** Somebody whom a page names, by mail address or telephone number, as it is written there. */
export interface Mention extends MailboxReading {
  /** How often the page shows it: a page is about those it shows most. */
  times: number;
}

export interface MessageReading {
  /** Identity at the webmail; the same message has the same key in every view. Undefined where the page has none. */
  key?: string;
  /** Where to open it again. */
  link?: string;
  subject: string;
  from?: MailboxReading;
  to: MailboxReading[];
  cc: MailboxReading[];
  /** Of an own letter, where the webmail shows whom it hid; left out where it shows nobody. */
  bcc?: MailboxReading[];
  replyTo?: MailboxReading;
  attachments: string[];
  /** When it was sent, as the page says it: an instant of an attribute, else words in the page's language. */
  date?: string;
  /** The writer's own words as far as the page shows them apart from quotations; the tail holds the signature. */
  text: string;
  /** The one that is being read, of several in a conversation. */
  open: boolean;
}

export interface ComposeReading {
  key: string;
  to: MailboxReading[];
  cc: MailboxReading[];
  bcc: MailboxReading[];
  subject: string;
  attachments: string[];
  /** The user's own words, when they pause and when they send: reading them at every key would slow down writing. */
  text?: string;
}

/** A letter as its row of the list shows it. */
export interface SelectedLetter {
  /** The same as when it is open. */
  key: string;
  link?: string;
  subject: string;
  /** The sender; in a folder of sent letters the recipients. */
  people: MailboxReading[];
  direction: 'incoming' | 'outgoing';
  /** As in a message. */
  date?: string;
}

/** What a page may hold at most; the rest is left out before it is sent. */
export const READING_LIMITS = {
  people: 500,
  mentioned: 500,
  messages: 50,
  composes: 10,
  selected: 100,
  attachments: 100,
  line: 1_000,
  text: 20_000,
};

/** People who are not the user: the sender of a received message, the recipients of a sent one, then the others. */
export function othersIn(message: MessageReading, own: ReadonlySet<string>): MailboxReading[] {
  const recipients = [...message.to, ...message.cc, ...(message.bcc ?? [])];
  const all = message.from ? [message.from, ...recipients] : recipients;
  const seen = new Set<string>();
  return all.filter(({ address }) => {
    const key = address.toLowerCase();
    if (own.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** True when the user wrote it. */
export function isOutgoing(message: MessageReading, own: ReadonlySet<string>): boolean {
  return message.from !== undefined && own.has(message.from.address.toLowerCase());
}

/**
 * The user's own address that a letter concerns: that it was written from, or to; else the first of the account. `own`
 * are the addresses of the account that is open. Undefined where the page names none.
 */
export function ownAddressIn(message: MessageReading | undefined, own: string[]): string | undefined {
  const named = message && [...(message.from ? [message.from] : []), ...message.to, ...message.cc];
  const addresses = new Set(named?.map(({ address }) => address.toLowerCase()));
  return own.find((address) => addresses.has(address.toLowerCase())) ?? own[0];
}

/** The message being read: the open one, else the last. */
export function messageInFocus(reading: Pick<PageReading, 'messages'>): MessageReading | undefined {
  return reading.messages.findLast((message) => message.open) ?? reading.messages.at(-1);
}

/** What is longer than a page may hold is cut, so that a page that overfills itself is still read. */
export function cutToLimits(reading: PageReading): PageReading {
  return {
    ...reading,
    own: reading.own.slice(0, 50).filter(isShort),
    messages: reading.messages.slice(-READING_LIMITS.messages).map(cutMessage),
    composes: reading.composes.slice(0, READING_LIMITS.composes).map(cutCompose),
    ...(reading.mentioned && { mentioned: cutMentioned(reading.mentioned) }),
    ...(reading.selected && { selected: reading.selected.slice(0, READING_LIMITS.selected).map(cutSelected) }),
  };
}

function cutMessage(message: MessageReading): MessageReading {
  const { from, replyTo, bcc, ...rest } = message;
  const [sender] = cutPeople(from ? [from] : []);
  const [answerTo] = cutPeople(replyTo ? [replyTo] : []);
  return {
    ...rest,
    ...cutLines(message),
    to: cutPeople(message.to),
    cc: cutPeople(message.cc),
    ...(bcc && { bcc: cutPeople(bcc) }),
    text: message.text.slice(-READING_LIMITS.text),
    ...(message.date && { date: cutLine(message.date) }),
    ...(sender && { from: sender }),
    ...(answerTo && { replyTo: answerTo }),
  };
}

function cutSelected(letter: SelectedLetter): SelectedLetter {
  const { subject, people, date } = letter;
  return { ...letter, subject: cutLine(subject), people: cutPeople(people), ...(date && { date: cutLine(date) }) };
}

export function cutCompose(compose: ComposeReading): ComposeReading {
  const { to, cc, bcc, text } = compose;
  const people = { to: cutPeople(to), cc: cutPeople(cc), bcc: cutPeople(bcc) };
  return { ...compose, ...cutLines(compose), ...people, ...(text && { text: text.slice(0, READING_LIMITS.text) }) };
}

function cutLines({ subject, attachments }: { subject: string; attachments: string[] }) {
  return {
    subject: cutLine(subject),
    attachments: attachments.slice(0, READING_LIMITS.attachments).map(cutLine),
  };
}

/** Half an address would be another one: one that is too long is left out. */
function cutPeople(people: MailboxReading[]): MailboxReading[] {
  return people
    .filter(({ address }) => isShort(address))
    .slice(0, READING_LIMITS.people)
    .map(({ address, name }) => ({ address, ...(name && { name: cutLine(name) }) }));
}

function cutMentioned(mentioned: Mention[]): Mention[] {
  return mentioned
    .filter(({ address }) => isShort(address))
    .slice(0, READING_LIMITS.mentioned)
    .map(({ address, name, times }) => ({ address, times, ...(name && { name: cutLine(name) }) }));
}

function cutLine(text: string): string {
  return text.slice(0, READING_LIMITS.line);
}

/** Longer than RFC 5321 lets an address be. */
export function isShort(address: string): boolean {
  return address.length <= 320;
}

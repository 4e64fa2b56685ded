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
  /** The address that opens a new letter when the recipient is added to its end, where the webmail has one. */
  writeTo?: string;
  view: 'list' | 'message' | 'compose' | 'other';
  messages: MessageReading[];
  composes: ComposeReading[];
  /** The page is known to be a webmail's and yet nothing could be read from it. */
  unreadable: boolean;
}

/** A name as its owner wrote it, and the address that the webmail vouches for. */
export interface MailboxReading {
  address: string;
  name?: string;
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
  /** The user's own words, read at the moment of sending alone: reading them at every key would slow down writing. */
  text?: string;
}

/** What a page may hold at most; the rest is left out before it is sent. */
export const READING_LIMITS = { people: 500, messages: 50, composes: 10, attachments: 100, line: 1_000, text: 20_000 };

/** People who are not the user: the sender of a received message, the recipients of a sent one, then the others. */
export function othersIn(message: MessageReading, own: ReadonlySet<string>): MailboxReading[] {
  const recipients = [...message.to, ...message.cc];
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

/** The message being read: the open one, else the last. */
export function messageInFocus(reading: PageReading): MessageReading | undefined {
  return reading.messages.findLast((message) => message.open) ?? reading.messages.at(-1);
}

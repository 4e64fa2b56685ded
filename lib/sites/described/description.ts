import type { Lack, MailboxReading } from '../../domain/pageReading';
import type { Spelling } from '../layout';

/**
 * A webmail told as data: where each part of its page stands, every known spelling beside the others, newest or surest
 * first, and how its addresses say who or what is open. The reader in this folder does the rest.
 */
export interface Description {
  name: string;
  /** What `PageReading.writeTo` is at this webmail, at its own origin. */
  writeTo?(url: URL): string;
  /** Where the open account's own address stands; the first that says one counts. */
  own: OwnAddress[];
  /** What the address bar says. */
  place(url: URL): Place;
  /** What a letter itself holds: its writer may copy any markup into it, the webmail's own too. */
  letter: string;
  rows: Rows[];
  messages: Messages[];
  message: Message;
  composes: Spelling[];
  compose: Compose;
  /** The parts that must end before the sidebar for the page to count as narrowed. */
  fills: string;
  /** What the pages of this webmail often keep to themselves; that it is missing is then said and is no failure. */
  keeps: readonly Lack[];
}

export type OwnAddress = (document: Document, place: Place, outside: string) => string | undefined;

/** What is open, as far as the address bar knows. */
export interface Place {
  view: 'letter' | 'list' | 'other';
  /** The conversation, or the letter where letters are not gathered. */
  id?: string;
  /** True when the id is that of a single letter. */
  single?: boolean;
  /** Opens the same again. */
  link?: string;
  /** A list of letters that the user has sent: its rows name the recipients. */
  sent?: boolean;
}

/** Elements that each name somebody, and how. */
export interface Naming extends Spelling {
  /** `outside` is what a name is never taken from: letters, and what is written. */
  read(element: Element, outside: string): (MailboxReading | undefined)[];
  /** Where this stands, the spelling is another, and what it finds may be somebody else. */
  unless?: string;
}

export interface Rows extends Spelling {
  people: Naming[];
  /** Left out where a row stands for a conversation, or does not say for which letter. */
  one?: RowOfLetter;
}

/** What a row says of the one letter that it stands for. */
export interface RowOfLetter {
  /** The same as that of the open letter. */
  id(row: Element): string | undefined;
  link?(row: Element, url: URL): string | undefined;
  subject: string[];
  date: string[];
}

/** Messages of the conversation; where only a piece of each is known, the message is what surrounds that piece alone. */
export interface Messages extends Spelling {
  isPiece?: true;
}

/** Parts of one message, each list tried in order until one finds something. */
export interface Message {
  subject: string[];
  sender: Naming[];
  to: Naming[];
  cc: Naming[];
  /** Left out where the webmail never shows them, or not apart from the others. */
  bcc?: Naming[];
  body: string[];
  date: string[];
  attachments: NamedFile[];
  id?(message: Element): string | undefined;
}

export interface Compose {
  to: Naming[];
  cc: Naming[];
  bcc: Naming[];
  subject: string[];
  text: string[];
  /**
   * Of the editors those that are known to keep and send what is put in by the page's elements and an input event, as
   * if it were typed. Into any other nothing is put: the user is told to copy it.
   */
  takes: string;
  attachments: NamedFile[];
  send: string;
  id?(window: Element): string | undefined;
}

export interface NamedFile {
  selector: string;
  read(element: Element): string;
}

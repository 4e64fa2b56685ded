import type { Activity } from './activity';
import type { Client, Contact } from './client';
import type { DocumentReading } from './documentReading';
import type { FieldDefinition } from './fields';
import type { FollowUp, FollowUpKind } from './followUp';
import type { LetterShown } from './letterIdentity';
import type { Money } from './money';
import type { ClientMoney } from './moneyViews';
import type { NeverLogReason } from './neverLog';
import type { Lack, MailboxReading } from './pageReading';
import type { Proposal } from './proposal';
import type { SentFrom } from './sentLetter';
import type { Suspicion } from './suspicion';
import type { Day, Due, Instant } from './wallClock';

/** So much of the history a dossier brings along: it opens as quickly however long the rest is. */
export const TIMELINE_SHOWN = 20;

/** All of a client on one page. */
export interface Dossier {
  client: Client;
  contacts: Contact[];
  /** Open ones, the earliest first. */
  followUps: FollowUp[];
  /** The latest first, so many at most; the rest is asked for by `history.list`. */
  timeline: Activity[];
  /** Latest first. */
  proposals: Proposal[];
  /** The time zones of the contacts' telephone numbers, of those that have only one to be in. */
  zones: Record<string, string>;
  /** Facts and own fields that are asked of this client, in their order. */
  fields: FieldDefinition[];
  /** Of contacts who went to another client or came from one, by their ids. */
  elsewhere: Record<string, Elsewhere>;
  /** Absent when there has been no invoice. */
  money?: ClientMoney;
}

/** At which other client a person is now, and was before. */
export interface Elsewhere {
  now?: { clientId: string; clientName: string };
  before?: { clientId: string; clientName: string };
}

/** What the sidebar shows for the page beside it. */
export interface SidebarView {
  state: 'nothing-open' | 'unreadable' | 'people';
  /** The page is no webmail's: whom it names may be the user. */
  onAnyPage?: true;
  /** Where nobody is shown: what the page lacks for it. Left out where nothing is open. */
  missing?: 'sender' | 'others' | 'sign-in' | 'client';
  /** Which letter or draft it is about: a person picked beside one letter is not picked beside the next. */
  beside?: string;
  /** Everyone on the page but the user, those known first. */
  people: PersonOnPage[];
  /** People of the page beyond the listed ones. */
  morePeople: number;
  /** The one whose dossier is shown. */
  focus?: PersonOnPage;
  dossier?: Dossier;
  /** For an unknown person: what could be filled in. */
  newcomer?: Newcomer;
  /** Why letters of the one in focus stay out of every history, if they do. */
  neverLogged?: { address: string; reason: NeverLogReason };
  letter?: LetterOnPage;
  /** Clients who take part in the letter, the one in focus first: it is logged for one of them. */
  clientsHere: ClientHere[];
  /** A letter whose sending was just seen, and the client it was written to, whoever is being read meanwhile. */
  justSent?: SentLetterOffer;
  warning?: Warning;
  /** What the webmail keeps to itself about what is open; nothing is broken. */
  lacks?: Lack[];
  selection?: Selection;
  /** Promises that the user made to a client in the letter and that are not follow-ups yet. */
  promised?: { clientId: string; contactId?: string; promises: OfferedPromise[] };
  /** That a client who owes will pay, as their open letter says. */
  paymentPromised?: PaymentPromised;
  writing?: Writing;
  /** The host of a site that the user switched on and that looks like a webmail: they are to say whether it is theirs. */
  asksWebmail?: string;
}

/** The letter being written on the page, into which a text can be put. */
export interface Writing {
  key: string;
  /** Clients among those it is written to. */
  clientIds: string[];
  /** It is written to nobody yet. */
  unaddressed: boolean;
}

/** A text for the letter being written. */
export interface TextForLetter {
  /** Which letter: its key in the reading. */
  key: string;
  subject: string;
  /** Plain text; its lines end in "\n". */
  body: string;
}

/** Letters selected in the list. */
export interface Selection {
  /** Those that one click logs, each for its client. */
  letters: (ClientHere & { letter: LetterOnPage })[];
  /** Those that are logged already. */
  logged: number;
  /** Those that may be logged already, elsewhere than they are now, if any: the open letter tells. */
  perhaps?: number;
  /** Those that are to be opened one by one. */
  leftOut: number;
  /** Those whose rows do not tell which letters they are. */
  unknown: number;
}

/** A promise found in a letter, offered and never made by itself. */
export interface OfferedPromise {
  /** The same sentence to the same client has the same key in every view of the letter. */
  key: string;
  sentence: string;
  kind: FollowUpKind;
  text: string;
  due: Due;
}

/** What a letter says of paying, for the open invoice of its client that waits longest. */
export interface PaymentPromised {
  invoiceId: string;
  invoiceNumber: string;
  /** Who wrote it. */
  contactId: string;
  promises: OfferedPayment[];
}

/** A promise to pay, offered as a pause of the chase and never taken by itself. */
export interface OfferedPayment {
  /** The same sentence of the same client about the same day has the same key in every view of the letter. */
  key: string;
  sentence: string;
  /** The day to wait through. */
  until: Day;
}

export interface PersonOnPage extends MailboxReading {
  clientId?: string;
  contactId?: string;
}

/** A client that does not exist yet, as the letter describes them; every field is for the user to correct. */
export interface Newcomer {
  email: string;
  contactName: string;
  clientName: string;
  phone?: string;
  post?: string;
  /** A client with addresses of the same company: the person is probably theirs. */
  colleagueOf?: { clientId: string; name: string };
}

/** The letter that can be logged. */
export interface LetterOnPage {
  /** Identity: the webmail's, else one made of what the letter shows. */
  key: string;
  /** Just sent from this account, which has not shown its final identity yet: the key is the draft's. */
  sentFrom?: SentFrom;
  /** The user's own address that it was read at, where the page tells. */
  by?: string;
  /** When it was written, where the page tells. */
  writtenAt?: Instant;
  link?: string;
  subject: string;
  direction: 'incoming' | 'outgoing';
  to: string[];
  attachments: string[];
  /** Of the user's own letters: which proposal or invoice each carries. */
  document?: LetterDocument;
  /** By which it is known where it was moved to. */
  shown?: LetterShown;
  logged?: Receipt;
  /** Letters logged before, each of which it may be: the user is asked. */
  perhaps?: Receipt[];
}

/** The proposal or invoice in a letter as it was read, for the user to correct before it counts. */
export type LetterDocument = Omit<DocumentReading, 'amounts'>;

/** A client of the letter, by the first of their people in it. */
export interface ClientHere {
  clientId: string;
  clientName: string;
  contactId: string;
}

/** A letter just sent is offered for logging for one of the clients it was written to. */
export interface SentLetterOffer {
  letter: LetterOnPage;
  clients: [ClientHere, ...ClientHere[]];
}

/** That a letter is logged: by whom, as what, when, and the command to take back. */
export interface Receipt {
  activityId: string;
  kind: Activity['kind'];
  /** When it was logged. */
  at: Instant;
  /** The user's own address in the mailbox where it was logged. */
  by?: string;
  clientName: string;
  /** Of the proposal, invoice or order that it was logged as. */
  number?: string;
  amount?: Money;
  commandId?: string;
}

/** The sender may not be who they look like. */
export interface Warning extends Omit<Suspicion, 'client'> {
  /** Whom they may pass for; none when it is the user's own firm, or answers would go elsewhere. */
  clientName?: string;
  /** The letter speaks of paying: the warning is a strong one. */
  money: boolean;
}

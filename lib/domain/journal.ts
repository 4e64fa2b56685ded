import type { Activity } from './activity';
import type { AddressEntry, Client, Contact } from './client';
import type { FollowUp } from './followUp';
import type { ClientRequest, Invoice, Order, Payer, Payment, PaymentPromise } from './invoice';
import type { LedgerEntry } from './ledger/entry';
import type { Chase } from './playbooks/chase/chase';
import type { Playbook } from './playbooks/chase/ladder';
import type { Proposal } from './proposal';
import type { Setting } from './settings';
import type { Instant } from './wallClock';

/** Everything that is kept, by the name of its noun. An address and a setting are keyed by themselves. */
export interface Rows {
  client: Client;
  contact: Contact;
  address: AddressEntry;
  activity: Activity;
  followUp: FollowUp;
  proposal: Proposal;
  invoice: Invoice;
  payment: Payment;
  payer: Payer;
  ledgerEntry: LedgerEntry;
  paymentPromise: PaymentPromise;
  order: Order;
  request: ClientRequest;
  chase: Chase;
  playbook: Playbook;
  setting: Setting;
}

export type Noun = keyof Rows;

/** One row's change: no `before` is a creation, no `after` a deletion. */
export type Change = { [N in Noun]: { noun: N; id: string; before?: Rows[N]; after?: Rows[N] } }[Noun];

/** A command that was carried out: undo, audit and the news to open pages are all read from it. */
export interface JournalEntry {
  commandId: string;
  /** The use case: "logMessage". */
  name: string;
  at: Instant;
  changes: Change[];
  /** What playbooks did because of it. It is not taken back with it: the playbooks run again. */
  followed?: Change[];
  /** What the caller was answered; repeated when the same command comes again. */
  result: unknown;
  undoneBy?: string;
}

/**
 * True when the row still is as the command left it, so that undoing loses nobody's later work.
 * Reminding of a follow-up, refreshing a mark and learning a sent letter's identity are nobody's work.
 */
export function isUntouched(now: object | undefined, left: object | undefined): boolean {
  return comparable(now) === comparable(left);
}

const KEPT_BY_ITSELF = new Set(['wake', 'warn', 'nextDue', 'owedSince', 'messageKey', 'sentLetter', 'link']);

function comparable(row: object | undefined): string {
  if (!row) return '';
  const work = Object.entries(row).filter(([name, value]) => !KEPT_BY_ITSELF.has(name) && value !== undefined);
  return JSON.stringify(work.sort(([a], [b]) => (a < b ? -1 : 1)));
}

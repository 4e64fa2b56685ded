import type { Activity } from './activity';
import type { AddressEntry, Client, Contact } from './client';
import type { FollowUp } from './followUp';
import type { Hlc } from './hlc';
import type { Invoice, Order, Payer, Payment, PaymentPromise } from './invoice';
import type { LedgerEntry } from './ledger/entry';
import type { Member } from './member';
import type { KeptRules } from './playbooks/rules';
import type { Proposal } from './proposal';
import type { Reactivation } from './reactivation';
import type { ClientRequest } from './request';
import type { SalesPlan } from './salesPlan';
import type { Setting } from './settings';

/**
 * Everything that is kept of the firm's, by the name of its noun: journalled, undone, and shared in a team. An address
 * and a setting are keyed by themselves. What a device keeps for itself, and what follows from these rows, is not here.
 */
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
  salesPlan: SalesPlan;
  reactivation: Reactivation;
  rules: KeptRules;
  setting: Setting;
  member: Member;
}

export type Noun = keyof Rows;

export const NOUNS = [
  'client',
  'contact',
  'address',
  'activity',
  'followUp',
  'proposal',
  'invoice',
  'payment',
  'payer',
  'ledgerEntry',
  'paymentPromise',
  'order',
  'request',
  'salesPlan',
  'reactivation',
  'rules',
  'setting',
  'member',
] as const satisfies readonly Noun[];

/** Those whose rows are a client's. */
export const NOUNS_OF_CLIENT = [
  'contact',
  'address',
  'activity',
  'followUp',
  'proposal',
  'invoice',
  'payment',
  'payer',
  'ledgerEntry',
  'paymentPromise',
  'order',
  'request',
  'salesPlan',
  'reactivation',
] as const satisfies readonly Noun[];

/** The property by which a noun's rows are found. */
export function keyOf<N extends Noun>(noun: N, row: Rows[N]): string {
  const keyed = row as { id?: string; address?: string; key?: string };
  return (noun === 'address' ? keyed.address : noun === 'setting' ? keyed.key : keyed.id) ?? '';
}

/**
 * The row in which decisions stand, a field each, before the first of them: that it is there at all says nothing. Undefined
 * for every other row, whose making is a change.
 */
export function emptyBag(noun: Noun, id: string): Fields | undefined {
  return noun === 'setting' && (id === 'firm' || id.startsWith('person:')) ? { key: id } : undefined;
}

/** One row's change, whole: no `before` is a creation, no `after` a removal. */
export type Change = {
  [N in Noun]: { noun: N; id: string; before?: Rows[N] | undefined; after?: Rows[N] | undefined };
}[Noun];

/**
 * One row's change as the journal keeps it: the fields that differ, as they were and as they became. A field that stands
 * on one side only was not there on the other. Of a row that was made or removed the whole of it stands on its side.
 */
export interface FieldChange {
  noun: Noun;
  id: string;
  /** Whose row it is. */
  clientId?: string;
  kind: 'made' | 'changed' | 'removed';
  before?: Fields;
  after?: Fields;
  /** Fields that did not change, and hold from now on all the same: a step that was finished stays as it was finished. */
  sealed?: Fields;
  /** The rest of a step that a rule had made: where no rule has made it, what a hand did with it is known all the same. */
  stood?: Fields;
}

export type Fields = Record<string, unknown>;

/** Rows that a part of a job made, too many to be written down again; or the clients whose they are. */
export type Made = Partial<Record<Noun, string[]>>;

/** A command that was carried out: undo, audit, the projections and a colleague's copy are all made from it. */
export interface JournalEntry {
  /** The command's. */
  id: string;
  /** The call that asked for it, or what happened by itself: "client.add", "undo". */
  name: string;
  /** The member who did it. */
  by: string;
  device: string;
  at: Hlc;
  changes: FieldChange[];
  made?: Made;
  /** Whose those rows are. */
  madeFor?: Made;
  /** Follow-ups of those whose turn it was. A colleague cannot work out whose it was, and hears of it. */
  named?: string[];
  /** What playbooks did because of it. It is not taken back with it: the playbooks run again. */
  followed?: FieldChange[];
  /** The job that it is a part of, and the undo of which it is another part. */
  parent?: string;
  /** Stands for a job: its parts have the changes. */
  isJob?: true;
  /** What the caller was answered; repeated when the same command comes again. */
  result?: unknown;
  /** When it put into the bin something that can be brought back from there (`bin.ts`). */
  removedAt?: Hlc;
  /** What it removed is kept no more: it cannot be taken back. */
  isGone?: true;
  /** The entry that this one took back. */
  undoes?: string;
  undoneBy?: string;
}

/** What happened without a person's click; it is not theirs to take back. */
export function isByItself({ name }: Pick<JournalEntry, 'name'>): boolean {
  return name.startsWith('by-itself.');
}

/** A part of a job that touched more clients than this is nobody's in particular. */
const CLIENTS_NAMED = 50;

/**
 * Under what an entry is found in the journal: who did it, of what kind and to whom. A part of a job has nothing but its
 * clients, for the job stands in the list for all of its parts.
 */
export function aboutOf(
  { name, parent, changes }: Pick<JournalEntry, 'name' | 'parent' | 'changes'>,
  nouns: readonly string[] = changes.map(({ noun }) => noun),
): string[] {
  const whose = changes.flatMap(({ clientId, before, after }) => [clientId, before?.clientId, after?.clientId]);
  const clients = [...new Set(whose.filter((id) => typeof id === 'string'))].map((id) => `client:${id}`);
  const named = clients.length > CLIENTS_NAMED ? [] : clients;
  if (parent) return named;
  const by = isByItself({ name }) ? 'itself' : 'hand';
  return [by, ...new Set(nouns.map((noun) => `${by}:${noun}`)), ...named];
}

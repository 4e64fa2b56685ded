import type { Money } from './money';
import type { Day, Instant } from './wallClock';

/** A bill to a client; what is left of it follows from its entries and is never typed. */
export interface Invoice {
  id: string;
  clientId: string;
  contactId?: string;
  /** Unique at the client, as it stands on the paper. */
  number: string;
  amount: Money;
  issued: Day;
  /** The day by which it is to be paid; of instalments, the last. */
  due: Day;
  /** Parts with days of their own, the earliest first; together they are the amount. */
  instalments?: Instalment[];
  proposalId?: string;
  /** The order that it bills: both are one purchase. */
  orderId?: string;
  /** It was said to bill no order that is there. */
  besides?: true;
  madeBy?: string;
  createdAt: Instant;
}

/** So many minor units of the invoice's currency by that day. */
export interface Instalment {
  due: Day;
  minor: number;
}

/** Money that came from a client. What of it went to which invoice is in the entries; the rest is the client's credit. */
export interface Payment {
  id: string;
  clientId: string;
  amount: Money;
  received: Day;
  /** What the bank's list says it is for. */
  reference?: string;
  /** The line of a bank's list: the same line is never taken in twice. */
  fingerprint?: string;
  madeBy?: string;
  createdAt: Instant;
}

/** A bank account that a client has paid from, or a name that it has paid under: the next payment is known by it. */
export interface Payer {
  /** "account MD24…" or "name SEVERSTROY SRL", with the client's id before it. */
  id: string;
  clientId: string;
  known: 'account' | 'name';
  text: string;
}

/** What a client has bought. */
export interface Order {
  id: string;
  clientId: string;
  number?: string;
  amount?: Money;
  ordered: Day;
  /** What was ordered, a line each. */
  items?: string[];
  proposalId?: string;
  madeBy?: string;
  createdAt: Instant;
}

/** A client's word that an invoice will be paid. */
export interface PaymentPromise {
  id: string;
  clientId: string;
  invoiceId: string;
  /** Nobody asks through this day. */
  until: Day;
  /** So many minor units; all that is owed when absent. */
  minor?: number;
  /** Which instalment was asked for when it was given, from 0. */
  part: number;
  /** As it stood in their letter. */
  sentence?: string;
  contactId?: string;
  saidOn: Day;
  madeBy?: string;
  createdAt: Instant;
}

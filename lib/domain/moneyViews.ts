import type { Client, Contact } from './client';
import type { FollowUpKind } from './followUp';
import type { Invoice, Payment, PaymentPromise } from './invoice';
import type { Buckets } from './ledger/ageing';
import type { InvoiceStatus } from './ledger/book';
import type { LedgerEntry } from './ledger/entry';
import type { ExpectedMoney } from './ledger/expected';
import type { Credit } from './ledger/sums';
import type { Terms } from './ledger/terms';
import type { Money } from './money';
import type { LetterStep } from './playbooks/chase/letters';
import type { ChasePlan } from './playbooks/chase/plan';
import type { Standing } from './playbooks/playbook';
import type { Proposal } from './proposal';
import type { Reason } from './reason';
import type { ClientRequest } from './request';
import type { Day, Due } from './wallClock';

/** An invoice as lists show it: what is owed, and what comes next. */
export interface InvoiceLine {
  invoice: Invoice;
  clientName: string;
  status: InvoiceStatus;
  owed: Money;
  /** Whole days since the earliest unpaid part was due; 0 until then. */
  daysLate: number;
  /** Of the parts of the invoice, what is asked for now, and the day it was or is due. Absent when nothing is owed. */
  asked?: { amount: Money; due: Day };
  /** Absent when nothing is owed. */
  chase?: Pick<Standing, 'next' | 'followUpId'> & { state: ChaseState; kind?: FollowUpKind; reason?: Reason };
  /** Who is asked, and how to reach them. */
  contact?: { id: string; name: string; phone?: string; email?: string };
}

export type ChaseState = Exclude<ChasePlan['state'], 'settled'>;

export interface CurrencyTotal {
  currency: string;
  /** Minor units. */
  owed: number;
  overdue: number;
  credit: number;
}

/** The money page: what to do today first, then all that is open in the order to do it. */
export interface MoneyView {
  today: Day;
  todo: { lines: InvoiceLine[]; total: number };
  open: { lines: InvoiceLine[]; total: number };
  totals: CurrencyTotal[];
}

/** A client's money on the dossier and in the sidebar. */
export interface ClientMoney {
  terms: Terms;
  totals: CurrencyTotal[];
  /** While a debt is overdue: how much of a new payment may be shipped against, in percent. */
  holdPercent?: number;
  /** Open ones, in the order to do them. */
  open: InvoiceLine[];
}

/** What is needed to ask: what is owed, what was said last time, whom to reach, and with which letter. */
export interface ChaseStepView extends InvoiceLine {
  step?: { followUpId: string; kind: FollowUpKind; reason?: Reason; due: Due; letter: LetterStep };
  client?: Client;
  lastSaid?: { on: Day; text: string };
  promise?: PaymentPromise;
  dispute?: ClientRequest;
  /** For "wrong addressee": those to choose among. */
  contacts: Contact[];
}

/** All about one invoice. */
export interface InvoiceView extends ChaseStepView {
  entries: (LedgerEntry & { payment?: Payment })[];
  promises: PaymentPromise[];
  disputes: ClientRequest[];
}

/** Everything with a client in money, for its page and for a statement of account. */
export interface ClientAccount extends ClientMoney {
  /** Latest first. */
  invoices: InvoiceLine[];
  /** Latest first. */
  payments: Payment[];
  credits: Credit[];
}

export interface AgeingView {
  on: Day;
  currencies: { currency: string; buckets: Buckets }[];
  /** The largest overdue debts first; `total` counts all. */
  clients: { lines: { clientId: string; clientName: string; currency: string; buckets: Buckets }[]; total: number };
}

export interface ExpectedView {
  today: Day;
  currencies: ({ currency: string } & ExpectedMoney)[];
}

export interface ProposalList {
  lines: (Proposal & { clientName: string })[];
  total: number;
}

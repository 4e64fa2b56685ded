import type { Invoice, Payer, Payment, PaymentPromise } from '../domain/invoice';
import type { Book } from '../domain/ledger/book';
import type { LedgerEntry } from '../domain/ledger/entry';
import type { Credit, DaySum, Debt } from '../domain/ledger/sums';
import type { Proposal } from '../domain/proposal';
import type { ClientRequest } from '../domain/request';
import type { Day, Instant } from '../domain/wallClock';

/** Questions about money. What is answered from sums takes the same time however many invoices there are. */
export interface MoneyReader {
  invoiceOfNumber(clientId: string, number: string): Promise<Invoice | undefined>;
  /** Latest first. */
  invoicesOf(clientId: string, limit: number): Promise<Invoice[]>;
  /** Latest first. */
  paymentsOf(clientId: string, limit: number): Promise<Payment[]>;
  /** Which of these lines of bank lists have been taken in. */
  knownFingerprints(fingerprints: string[]): Promise<Set<string>>;
  /** All accounts and names by which clients are known to banks. */
  payers(): Promise<Payer[]>;
  entriesOf(invoiceId: string): Promise<LedgerEntry[]>;
  entriesOfPayment(paymentId: string): Promise<LedgerEntry[]>;
  promisesOf(invoiceId: string): Promise<PaymentPromise[]>;
  disputesOf(invoiceId: string): Promise<ClientRequest[]>;
  /** Latest first. */
  requests(query: { state: ClientRequest['state']; offset: number; limit: number }): Promise<ClientRequest[]>;
  countRequests(state: ClientRequest['state']): Promise<number>;

  books(invoiceIds: string[]): Promise<Book[]>;
  /**
   * Invoices that were owed at the end of a day. It reads those and no others: a range for each month of the last
   * twenty years, in which the day of settling comes after the day asked for.
   */
  booksOn(day: Day): Promise<Book[]>;
  creditsOf(clientId: string): Promise<Credit[]>;
  /** Of one client, or of all who owe or have credit. */
  debts(clientId?: string): Promise<Debt[]>;
  daySums(kind: DaySum['kind']): Promise<DaySum[]>;

  /** Latest first. */
  proposals(query: { state: Proposal['state']; offset: number; limit: number }): Promise<Proposal[]>;
  countProposals(state: Proposal['state']): Promise<number>;
  proposalsSent(from: Instant, to: Instant): Promise<Proposal[]>;
  /** Those not decided whose last day was before this one. */
  proposalsExpired(before: Day): Promise<Proposal[]>;
}

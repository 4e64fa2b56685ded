import type { Money } from './money';
import type { Day } from './wallClock';

/** A movement on the own account, as the bank lists it. */
export interface BankLine {
  /** The same payment has the same one in every list of the same bank; two payments alike have two. */
  fingerprint: string;
  /** The day the bank booked it. */
  date: Day;
  /** What came in; negative is what went out. */
  amount: Money;
  /** The other side: who paid, or who was paid. Empty where the list does not say, as all texts are. */
  payer: string;
  /** The other side's account: IBAN or the country's own number, without spaces. */
  account: string;
  purpose: string;
  /** The bank's or the payer's number of the payment. */
  reference: string;
}

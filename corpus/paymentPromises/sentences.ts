import type { Day } from '../../lib/domain/wallClock';

/** A sentence of a client's letter written at noon on Wednesday 18 November 2026, and the day it promises payment by. */
export type PromisingPayment = [sentence: string, day: Day];

/** Sentences as clients write them; people, firms and sums are invented. */
export interface PaymentSentences {
  promises: PromisingPayment[];
  /** Sentences that promise no payment: questions, payments made, conditions, requests, other doings. */
  others: string[];
  /** Written by somebody who did not know the rules; these are measured by them and not changed for their sake. */
  heldOut: { promises: PromisingPayment[]; others: string[] };
}

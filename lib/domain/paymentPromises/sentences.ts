import type { Day } from '../wallClock';

/** A sentence of a client's letter written at noon on Wednesday 18 November 2026, and the day it promises payment by. */
export type PromisingPayment = [sentence: string, day: Day];

/** Sentences as clients write them; people, firms and sums are invented. */
export interface PaymentSentences {
  promises: PromisingPayment[];
  /** Sentences that promise no payment: questions, payments made, conditions, requests, other doings. */
  others: string[];
  /** A third of all: the rules are measured by them and are not changed for their sake. */
  heldOut: { promises: PromisingPayment[]; others: string[] };
  /** Written after the rules, before it was seen what these make of them, and held out too. */
  heldOutLater?: { promises: PromisingPayment[]; others: string[] };
}

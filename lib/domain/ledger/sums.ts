import type { Instalment } from '../invoice';
import type { Day } from '../wallClock';

/** What a client owes in one currency, by the day it was due, the earliest first; and what is theirs. Minor units. */
export interface Debt {
  clientId: string;
  currency: string;
  owed: Instalment[];
  credit: number;
}

/** All clients together: what is owed by the day it was due, or is expected by the day, or is clients' credit. */
export interface DaySum {
  kind: 'due' | 'expected' | 'credit';
  currency: string;
  /** Empty for credit, which has no day. */
  day: Day | '';
  minor: number;
}

/** Money of a client that no invoice has used: the rest of a payment, or what an invoice was paid or credited too much. */
export interface Credit {
  /** The payment's or the invoice's id. */
  id: string;
  clientId: string;
  from: 'payment' | 'invoice';
  currency: string;
  minor: number;
}

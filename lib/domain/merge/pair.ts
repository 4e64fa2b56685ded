import type { Client, Contact } from '../client';
import type { PairReason, Sureness } from './judge';

/** Two clients side by side, with what each has. */
export interface ClientPair {
  a: PairSide;
  b: PairSide;
  sureness: Sureness;
  reasons: PairReason[];
}

export interface PairSide {
  client: Client;
  contacts: Contact[];
  /** How much there is of them: the fuller one is offered to stay. */
  entries: number;
  invoices: number;
  lastAt?: number;
}

export interface DuplicateList {
  /** Those to look at first. */
  pairs: { a: string; b: string }[];
  /** Clients are being looked through: how many of how many. */
  looking?: { done: number; total: number };
}

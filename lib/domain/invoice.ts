import type { Instant } from './client';
import type { Money } from './money';
import type { Day } from './wallClock';

/** A bill to a client; what is left of it follows from its payments and is never typed. */
export interface Invoice {
  id: string;
  clientId: string;
  number: string;
  amount: Money;
  issued: Day;
  due: Day;
  createdAt: Instant;
}

/** Money that came from a client. */
export interface Payment {
  id: string;
  clientId: string;
  invoiceId?: string;
  amount: Money;
  received: Day;
  createdAt: Instant;
}

/** What a client has bought. */
export interface Order {
  id: string;
  clientId: string;
  number?: string;
  amount?: Money;
  ordered: Day;
  createdAt: Instant;
}

/** A question or a complaint that waits for an answer. */
export interface ClientRequest {
  id: string;
  clientId: string;
  contactId?: string;
  kind: 'question' | 'complaint';
  text: string;
  state: 'open' | 'solved';
  openedAt: Instant;
}

/** Rules that create follow-ups. */
export interface Playbook {
  id: string;
  name: string;
  on: boolean;
}

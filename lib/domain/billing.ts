import type { Invoice, Order } from './invoice';

/** How a client's invoices and orders belong together. */
export interface ClientBilling {
  /** By the order's id. */
  bills: Record<string, { invoiceId: string; number: string }[]>;
  /** So many invoices bill no order, and are purchases by themselves. */
  alone: number;
  /** Perhaps one purchase, perhaps two: the user is asked. */
  doubts: { invoice: Invoice; order: Order }[];
}

export type { OpenInvoice } from './invoices';
export { type Allocation, type Candidate, type Match, matchLines } from './match';
export type { Reason } from './ways';

export type { OpenInvoice } from './invoices';
export { type Allocation, type Candidate, type Match, matchLines, type Reason } from './match';

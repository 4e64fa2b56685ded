/** What the navigation counts beside the names of pages. */
export interface NavCounts {
  /** Follow-ups that are overdue or due today. */
  today: number;
  /** Invoices to be asked about today. */
  money: number;
  /** Questions and complaints that wait for an answer. */
  requests: number;
}

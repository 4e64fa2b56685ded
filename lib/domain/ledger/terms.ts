import { addDays, addMonths, type Day } from '../wallClock';

/** When a client pays: before anything is shipped, so many days after the invoice, or at the end of a month. */
export type Terms =
  | { kind: 'prepayment' }
  | { kind: 'days'; days: number }
  /** The end of the invoice's own month, or of so many months later. */
  | { kind: 'end-of-month'; months: number };

/** The day by which an invoice issued that day is to be paid. */
export function dueBy(issued: Day, terms: Terms): Day {
  switch (terms.kind) {
    case 'prepayment':
      return issued;
    case 'days':
      return addDays(issued, terms.days);
    case 'end-of-month':
      return addDays(addMonths(`${issued.slice(0, 7)}-01`, terms.months + 1), -1);
  }
}

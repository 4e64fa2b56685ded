import type { DateOrder } from '../../domain/bankColumns';
import type { Day } from '../../domain/wallClock';
import type { Row } from './csvRows';
import { datesOf } from './dateCells';
import { shownCell, stop } from './problem';

/** Whole years first can be told by themselves. */
const ORDERS = ['day-month-year', 'month-day-year'] as const;

/**
 * How a cell of the column is read: the whole column decides how "03/04/2026" is meant. A day of which only one reading
 * is possible tells for all; where none tells, or some tell the one and some the other, it must be asked.
 */
export function dayReader(
  rows: readonly Row[],
  cellOf: (row: Row) => string,
  given: DateOrder | undefined,
): (cell: string) => Day | undefined {
  // A list has many lines of the same few days.
  const known = new Map<string, ReturnType<typeof datesOf>>();
  const read = (cell: string) => {
    const days = known.get(cell) ?? datesOf(cell);
    known.set(cell, days);
    return days;
  };
  const tells = { 'day-month-year': 0, 'month-day-year': 0 };
  let doubtful: Row | undefined;
  for (const row of rows) {
    const days = read(cellOf(row));
    const [first, second] = ORDERS.map((order) => days[order]);
    if (first && second && first !== second) doubtful ??= row;
    else if (first && !second) tells['day-month-year'] += 1;
    else if (second && !first) tells['month-day-year'] += 1;
  }
  const isClear = (tells['day-month-year'] === 0) !== (tells['month-day-year'] === 0);
  if (doubtful && !given && !isClear) stop('date-order', { line: doubtful.line, cell: shownCell(cellOf(doubtful)) });
  const order = given ?? (tells['month-day-year'] > tells['day-month-year'] ? 'month-day-year' : 'day-month-year');
  return (cell) => {
    const days = read(cell);
    return days['year-month-day'] ?? days[order];
  };
}

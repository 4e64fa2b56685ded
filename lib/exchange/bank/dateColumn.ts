import type { DateOrder } from '../../domain/bankColumns';
import type { Day } from '../../domain/wallClock';
import { datesOf } from './cells';
import type { Row } from './csvTable';
import { shownCell, stop } from './problem';

/** Whole years first can be told by themselves. */
const ORDERS: readonly DateOrder[] = ['day-month-year', 'month-day-year'];

/** The whole column decides how "03/04/2026" is read: by the order that fits every cell. Where both do it must be asked. */
export function daysOf(rows: readonly Row[], cellOf: (row: Row) => string, given: DateOrder | undefined): Day[] {
  // A list has many lines of the same few days.
  const known = new Map<string, ReturnType<typeof datesOf>>();
  const read = rows.map((row) => {
    const cell = cellOf(row);
    const days = known.get(cell) ?? datesOf(cell);
    known.set(cell, days);
    if (Object.keys(days).length === 0) stop('not-a-date', { line: row.line, cell: shownCell(cell) });
    return { row, cell, days };
  });
  const fits = (order: DateOrder) => read.filter(({ days }) => days[order] ?? days['year-month-day']).length;
  const [first, second] = ORDERS.map((order) => ({ order, count: fits(order) })).sort((a, b) => b.count - a.count);
  const order = given ?? first?.order;
  const rival = given || second?.count !== read.length ? undefined : second.order;
  return read.map(({ row, cell, days }) => {
    const day = days['year-month-day'] ?? (order && days[order]);
    if (!day) stop('not-a-date', { line: row.line, cell: shownCell(cell) });
    if (rival && !days['year-month-day'] && days[rival] !== day) {
      stop('date-order', { line: row.line, cell: shownCell(cell) });
    }
    return day;
  });
}

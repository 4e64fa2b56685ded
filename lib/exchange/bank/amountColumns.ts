import type { Columns } from '../../domain/bankColumns';
import type { Money } from '../../domain/money';
import { currencyIn, directionOf, moneyOf } from './cells';
import type { Row } from './csvTable';
import { shownCell, stop } from './problem';

/** What stands in a row under a column, trimmed; empty where the list has no such column. */
export type CellAt = (row: Row, column: Exclude<keyof Columns, 'dateOrder' | 'money'>) => string;

const AMOUNTS = ['amount', 'debit', 'credit'] as const;

/** "12,400" is twelve thousand, but not among "15,50": there it must be a slip. */
export function checkMarks(rows: readonly Row[], at: CellAt): void {
  const cellsOf = (row: Row) => AMOUNTS.map((column) => at(row, column));
  const marks = new Set<string | undefined>();
  for (const row of rows) {
    for (const cell of cellsOf(row)) marks.add(/(?<=\d)([.,])\d{1,2}(?!\d)\D*$/u.exec(cell)?.[1]);
  }
  if (marks.has('.') && marks.has(',')) return;
  const decimal = marks.has('.') ? '.' : marks.has(',') ? ',' : undefined;
  if (!decimal) return;
  const slip = decimal === '.' ? /^\D*\d{1,3}\.\d{3}\D*$/u : /^\D*\d{1,3},\d{3}\D*$/u;
  for (const row of rows) {
    const cell = cellsOf(row).find((one) => slip.test(one));
    if (cell) stop('not-an-amount', { line: row.line, cell: shownCell(cell) });
  }
}

const HAS_CENTS = /[.,]\d{2}(?!\d)/u;

/** "13 380,50" cut off is "13 38": where all others show their cents, so must the last. */
export function checkLast(rows: readonly Row[], at: CellAt): void {
  const last = rows.at(-1);
  if (!last) return;
  for (const column of AMOUNTS) {
    const others = rows
      .slice(0, -1)
      .map((row) => at(row, column))
      .filter((cell) => /\d/u.test(cell));
    const cell = at(last, column);
    const isShort = cell !== '' && !HAS_CENTS.test(cell);
    if (isShort && others.length > 0 && others.every((one) => HAS_CENTS.test(one))) {
      stop('cells-missing', { line: last.line });
    }
  }
}

/** What came in, or below nothing what went out, by the columns that say it; `usual` where no cell names the money. */
export function amountOf(row: Row, at: CellAt, columns: Columns, usual: string): Money {
  const { line } = row;
  const named = at(row, 'currency');
  const currency = named ? currencyIn(named, usual) : (columns.money ?? usual);
  if (!currency) stop('unknown-currency', { line, cell: shownCell(named) });
  const read = (column: (typeof AMOUNTS)[number]) => {
    const cell = at(row, column);
    // A dash is how banks print nothing.
    if (cell === '' || /^[-–—]+$/u.test(cell)) return undefined;
    const money = moneyOf(cell, currency);
    if (!money || (named && money.currency !== currency)) stop('not-an-amount', { line, cell: shownCell(cell) });
    return money;
  };
  if (columns.credit !== undefined) {
    const [credit, debit] = [read('credit'), read('debit')];
    if (credit?.minor && debit?.minor) stop('two-amounts', { line });
    if (credit && (credit.minor !== 0 || !debit)) return credit;
    if (debit) return { ...debit, minor: -Math.abs(debit.minor) || 0 };
    stop('no-amount', { line });
  }
  const amount = read('amount') ?? stop('no-amount', { line });
  if (columns.direction === undefined) return amount;
  const direction = at(row, 'direction');
  const sign = directionOf(direction) ?? stop('unknown-direction', { line, cell: shownCell(direction) });
  return { ...amount, minor: sign * Math.abs(amount.minor) || 0 };
}

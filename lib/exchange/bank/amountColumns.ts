import type { Column, Columns } from '../../domain/bankColumns';
import type { Money } from '../../domain/money';
import { isNothing } from './contents';
import type { Row } from './csvRows';
import { currencyIn, moneyOf } from './moneyCells';
import { shownCell, stop } from './problem';
import { directionOf } from './words';

/** What stands in a row under a column, trimmed; empty where the list has no such column. */
export type CellAt = (row: Row, column: Column) => string;

const AMOUNTS = ['amount', 'debit', 'credit'] as const;
const SLIPS = { '.': /^\D*\d{1,3}\.\d{3}\D*$/u, ',': /^\D*\d{1,3},\d{3}\D*$/u };

/** What a list as a whole says of its amounts. */
export interface AmountRules {
  /** "12,400" is twelve thousand, but not among "15,50": there it must be a slip. */
  slip: RegExp | undefined;
  /** All show their cents: "13 380,50" cut off is "13 38". */
  haveCents: boolean;
  /** What went out stands without a minus, so that one with it was taken back. */
  debitIsPlain: boolean;
  /** Where all words say the same way, no word says the other: only "CR" is ever printed. */
  blankDirection: 1 | -1 | undefined;
}

const HAS_CENTS = /[.,]\d{2}(?!\d)/u;

export function amountRules(rows: readonly Row[], at: CellAt, usual: string): AmountRules {
  const marks = new Set<string>();
  const said = new Set<1 | -1 | undefined>();
  let [haveCents, debitIsPlain, blanks] = [true, false, 0];
  rows.forEach((row, index) => {
    for (const column of AMOUNTS) {
      const cell = at(row, column);
      if (cell === '') continue;
      const mark = /(?<=\d)([.,])\d{1,2}(?!\d)\D*$/u.exec(cell)?.[1];
      if (mark) marks.add(mark);
      if (/\d/u.test(cell) && index < rows.length - 1 && !HAS_CENTS.test(cell)) haveCents = false;
    }
    if (!debitIsPlain && (moneyOf(at(row, 'debit'), usual)?.minor ?? 0) > 0) debitIsPlain = true;
    const word = at(row, 'direction');
    if (word === '') blanks += 1;
    else said.add(directionOf(word));
  });
  const [mark] = marks;
  const [only] = said;
  return {
    slip: marks.size === 1 && (mark === '.' || mark === ',') ? SLIPS[mark] : undefined,
    haveCents: haveCents && rows.length > 1,
    debitIsPlain,
    blankDirection: said.size === 1 && blanks > 0 && only ? (only === 1 ? -1 : 1) : undefined,
  };
}

/** The last row of a file that does not end as lines do, with an amount shorter than all others, was cut off. */
export function checkWhole(row: Row, at: CellAt, { haveCents }: AmountRules): void {
  const isShort = AMOUNTS.some((column) => /\d/u.test(at(row, column)) && !HAS_CENTS.test(at(row, column)));
  if (haveCents && isShort) stop('cells-missing', { line: row.line });
}

/** True where no column of amounts says anything. */
export function hasNoAmount(row: Row, at: CellAt): boolean {
  return AMOUNTS.every((column) => isNothing(at(row, column)));
}

/** What came in, or below nothing what went out, by the columns that say it; `usual` where no cell names the money. */
export function amountOf(row: Row, at: CellAt, columns: Columns, usual: string, rules: AmountRules): Money {
  const { line } = row;
  const named = at(row, 'currency');
  const currency = named ? currencyIn(named, usual) : usual;
  if (!currency) stop('unknown-currency', { line, cell: shownCell(named) });
  const read = (column: (typeof AMOUNTS)[number]): Money | undefined => {
    const cell = at(row, column);
    if (isNothing(cell)) return undefined;
    const money = rules.slip?.test(cell) ? undefined : moneyOf(cell, currency);
    if (!money || (named && money.currency !== currency)) stop('not-an-amount', { line, cell: shownCell(cell) });
    return money;
  };
  if (columns.credit !== undefined || columns.debit !== undefined) return inAndOut(read, line, rules);
  const amount = read('amount') ?? stop('no-amount', { line });
  if (columns.direction === undefined) return amount;
  const direction = at(row, 'direction');
  const sign =
    (direction === '' ? rules.blankDirection : directionOf(direction)) ??
    stop('unknown-direction', { line, cell: shownCell(direction) });
  return { ...amount, minor: sign * Math.abs(amount.minor) || 0 };
}

function inAndOut(
  read: (column: 'debit' | 'credit') => Money | undefined,
  line: number,
  { debitIsPlain }: AmountRules,
): Money {
  const [credit, debit] = [read('credit'), read('debit')];
  if (credit?.minor && debit?.minor) {
    stop('two-amounts', { line });
  }
  if (credit && (credit.minor !== 0 || !debit)) return credit;
  if (!debit) stop('no-amount', { line });
  return { ...debit, minor: (debitIsPlain ? -debit.minor : -Math.abs(debit.minor)) || 0 };
}

import type { Row } from './csvRows';
import { isDate } from './dateCells';
import { currencyIn, moneyOf } from './moneyCells';
import { directionOf } from './words';

/** What the cells of a column hold. Shares are of those that hold anything. */
export interface Content {
  filled: number;
  dates: number;
  amounts: number;
  currencies: number;
  directions: number;
  /** Cells with an account's number. */
  accounts: number;
  /** Signs of a cell on average. */
  length: number;
  hasMinus: boolean;
  hasPlain: boolean;
  /** All filled cells say the same; only asked of few columns. */
  only: string | undefined;
}

const ACCOUNT = /^(?:[A-Z]{2}\d{2}[ A-Z\d]{8,36}|\d[\d /-]{6,30}\d)$/u;

/** So many rows tell what a column holds. */
const LOOKED_AT = 300;

export function contentsOf(rows: readonly Row[], width: number, usual: string): Content[] {
  const seen = rows.slice(0, LOOKED_AT);
  return Array.from({ length: width }, (_, index) => {
    const cells = seen.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => !isNothing(cell));
    const share = (is: (cell: string) => boolean) => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
    const minors = cells.map((cell) => moneyOf(cell, usual)?.minor);
    return {
      filled: cells.length,
      dates: share(isDate),
      amounts: cells.length === 0 ? 0 : minors.filter((minor) => minor !== undefined).length / cells.length,
      currencies: share((cell) => currencyIn(cell, usual) !== undefined),
      directions: share((cell) => directionOf(cell) !== undefined),
      accounts: share((cell) => ACCOUNT.test(cell)),
      length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
      hasMinus: minors.some((minor) => minor !== undefined && minor < 0),
      hasPlain: minors.some((minor) => minor !== undefined && minor > 0),
      only: new Set(cells).size === 1 ? cells[0] : undefined,
    };
  });
}

/** A dash is how banks print nothing. */
export function isNothing(cell: string): boolean {
  return /^[-–—\s]*$/u.test(cell);
}

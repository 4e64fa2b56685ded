import type { Columns } from '../../domain/bankColumns';
import type { Row } from './csvRows';
import { moneyOf } from './moneyCells';

/** So many rows tell; fewer than these tell nothing. */
const LOOKED_AT = 300;
const FEWEST = 2;
const NEARLY_ALL = 0.9;

/**
 * Whether the balances that a list prints go up by an amount (1) or down by it (-1), in whichever order the rows stand;
 * undefined where they do neither. The one proof, in a list, of what came and what went.
 */
export function balancesTell(
  rows: readonly Row[],
  balance: number,
  netOf: (row: Row) => number | undefined,
  usual: string,
): 1 | -1 | undefined {
  const points = rows.slice(0, LOOKED_AT).map((row) => ({
    balance: minorOf(row, balance, usual),
    value: netOf(row) ?? 0,
  }));
  const signs = ([1, -1] as const).filter((sign) => fits(points, sign) || fits(points.toReversed(), sign));
  return signs.length === 1 ? signs[0] : undefined;
}

interface Point {
  balance: number | undefined;
  value: number;
}

/** Some banks print one balance for the movements of a day: what lies between two of them is added up. */
function fits(points: readonly Point[], sign: 1 | -1): boolean {
  let before: number | undefined;
  let [sum, right, all] = [0, 0, 0];
  for (const { balance, value } of points) {
    sum += value;
    if (balance === undefined) continue;
    if (before !== undefined && sum !== 0) {
      all += 1;
      if (balance === before + sign * sum) right += 1;
    }
    before = balance;
    sum = 0;
  }
  return all >= FEWEST && right >= all * NEARLY_ALL;
}

export function minorOf({ cells }: Row, column: number | undefined, usual: string): number | undefined {
  return column === undefined ? undefined : moneyOf((cells[column] ?? '').trim(), usual)?.minor;
}

/** More columns of amounts no list has. */
const MOST_COLUMNS = 7;

/** Of several columns of amounts without names: which is the balance that the others, or another, lead to. */
export function amountsByBalance(rows: readonly Row[], amounts: readonly number[], usual: string): Columns | undefined {
  if (amounts.length > MOST_COLUMNS) return undefined;
  for (const balance of amounts) {
    const others = amounts.filter((one) => one !== balance);
    for (const debit of others) {
      for (const credit of others) {
        if (debit === credit || !areApart(rows, debit, credit, usual)) continue;
        const net = (row: Row) => (minorOf(row, credit, usual) ?? 0) - (minorOf(row, debit, usual) ?? 0);
        if (balancesTell(rows, balance, net, usual) === 1) return { debit, credit };
      }
    }
    for (const amount of others) {
      const sign = balancesTell(rows, balance, (row) => minorOf(row, amount, usual), usual);
      if (sign) return sign === 1 ? { amount } : { debit: amount };
    }
  }
  return undefined;
}

/** Each has something, and never both. */
function areApart(rows: readonly Row[], one: number, other: number, usual: string): boolean {
  const said = rows.slice(0, LOOKED_AT).map((row) => [minorOf(row, one, usual), minorOf(row, other, usual)]);
  return said.some(([a]) => a) && said.some(([, b]) => b) && !said.some(([a, b]) => a && b);
}

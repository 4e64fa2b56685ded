import { areEnough, type Columns } from '../../domain/bankColumns';
import type { NamedColumn } from './columns';
import type { Content } from './contents';
import type { CsvTable } from './csvTable';
import { dayReader } from './dateColumn';
import { BankStop } from './problem';

/** What the user must be asked before a list of this layout counts. */
export type Unsure = 'columns' | 'direction' | 'money' | 'dateOrder';

/** Nothing where the names and the cells leave no doubt: then the list is read at once. */
export function unsureOf(table: CsvTable): Unsure[] {
  const { guess, named, contents } = table;
  if (!areEnough(guess) || table.rows.length === 0) return ['columns'];
  const unsure = new Set<Unsure>();
  if (!named.every(isKnown)) unsure.add('columns');
  if (!isDirectionSure(table, contents)) unsure.add('direction');
  if (guess.currency === undefined && guess.money === undefined) unsure.add('money');
  if (!isDateOrderSure(table, guess)) unsure.add('dateOrder');
  return [...unsure];
}

/** The whole name is known; what an empty column is called does not matter. */
function isKnown({ isWhole, meaning, content }: NamedColumn): boolean {
  return (isWhole && meaning !== undefined) || content?.filled === 0;
}

/** In and out in columns of their own, a word for each movement, or amounts of both signs, as lists of cards have not. */
function isDirectionSure({ guess, named, isOfCard, isProven }: CsvTable, contents: readonly Content[]): boolean {
  const { amount, debit, credit, direction } = guess;
  if (isProven) return true;
  if (debit !== undefined && credit !== undefined) return true;
  if (amount === undefined) return false;
  if (direction !== undefined)
    return contents[direction]?.directions === 1 && contents[direction]?.filled === most(contents);
  if (isOfCard || named.some(({ meaning }) => meaning === 'card')) return false;
  return Boolean(contents[amount]?.hasMinus && contents[amount]?.hasPlain);
}

/** As many cells as the fullest column has. */
function most(contents: readonly Content[]): number {
  return Math.max(...contents.map(({ filled }) => filled));
}

function isDateOrderSure({ rows }: CsvTable, { date = -1 }: Columns): boolean {
  try {
    dayReader(rows, ({ cells }) => (cells[date] ?? '').trim(), undefined);
    return true;
  } catch (error) {
    if (error instanceof BankStop) return false;
    throw error;
  }
}

import type { Columns } from '../../domain/bankColumns';
import { plain, tidy } from '../../reading/line/text';
import { amountOf, type CellAt, checkLast, checkMarks } from './amountColumns';
import type { BankFacts } from './bankLine';
import { datesOf } from './cells';
import { areEnough } from './columns';
import type { CsvTable, Row } from './csvTable';
import { daysOf } from './dateColumn';
import { stop } from './problem';

/** Below the movements banks print what they come to. */
const SUM_ROW =
  /^(?:итого|всего|оборот|(?:исходящий|входящий|конечный|начальный) остаток|остаток|сальдо|total|closing balance|opening balance|balance|sold|rulaj)(?![\p{L}])/u;

function isSumRow({ cells }: Row, date: string): boolean {
  const first = plain(tidy(cells.find((cell) => cell.trim() !== '') ?? ''));
  return SUM_ROW.test(first) && Object.keys(datesOf(date)).length === 0;
}

/**
 * The movements of a list by its columns; the first thing that cannot be read stops it. `usual` is the money of lists
 * that name none.
 */
export function readCsv({ header, rows, isEnded }: CsvTable, columns: Columns, usual: string): BankFacts[] {
  const largest = Math.max(...Object.values(columns).filter((value) => typeof value === 'number'));
  if (!areEnough(columns) || largest >= header.length) stop('columns-missing');
  const at: CellAt = ({ cells }, column) => (cells[columns[column] ?? -1] ?? '').trim();
  const movements = rows.filter((row) => !isSumRow(row, at(row, 'date')));
  for (const row of movements) checkWidth(row, header.length, largest);
  const days = daysOf(movements, (row) => at(row, 'date'), columns.dateOrder);
  checkMarks(movements, at);
  if (!isEnded) checkLast(movements, at);
  return movements.map((row, index) => ({
    date: days[index] ?? '',
    amount: amountOf(row, at, columns, usual),
    payer: at(row, 'payer'),
    account: at(row, 'account'),
    purpose: at(row, 'purpose'),
    reference: at(row, 'reference'),
  }));
}

function checkWidth({ cells, line }: Row, width: number, largest: number): void {
  if (cells.length <= largest) stop('cells-missing', { line });
  // A delimiter at the end of each line is no cell.
  if (cells.slice(width).some((cell) => cell.trim() !== '')) stop('cells-too-many', { line });
}

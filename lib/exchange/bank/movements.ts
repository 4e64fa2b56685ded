import { areEnough, type Column, type Columns } from '../../domain/bankColumns';
import { amountOf, amountRules, type CellAt, checkWhole, hasNoAmount } from './amountColumns';
import type { BankFacts } from './bankLine';
import { accountKey, isColumn } from './columns';
import { isNothing } from './contents';
import type { Row } from './csvRows';
import type { CsvTable } from './csvTable';
import { isDate } from './dateCells';
import { dayReader } from './dateColumn';
import { type LeftOut, leaveOut, type ReadFacts, shownCell, stop } from './problem';
import { beginsSum, isNotBooked } from './words';

/**
 * The movements of a list by its columns. A row that cannot be read is left out and named; the list is refused only where
 * no row can be read. `usual` is the money of lists that name none.
 */
export function readCsv(table: CsvTable, columns: Columns, usual: string): ReadFacts {
  const { header, isEnded, own } = table;
  const used = Object.entries(columns).flatMap(([name, at]) => (isColumn(name) && typeof at === 'number' ? [at] : []));
  const largest = Math.max(...used);
  if (!areEnough(columns) || largest >= header.length) stop('columns-missing');
  const at: CellAt = ({ cells }, column) => (cells[columns[column] ?? -1] ?? '').trim();
  const isDay = remembering(isDate);
  const rows = table.rows.filter((row) => isDay(at(row, 'date')) || !isFooter(row, at));
  const dayOf = dayReader(rows, (row) => at(row, 'date'), columns.dateOrder);
  const rules = amountRules(rows, at, usual);
  const facts: BankFacts[] = [];
  const leftOut: LeftOut[] = [];
  rows.forEach((row, index) => {
    const before = facts.at(-1);
    if (before && goesOn(row, at)) {
      before.purpose = `${before.purpose} ${textOf(row, at)}`.slice(0, LONGEST_PURPOSE).trim();
      return;
    }
    const read = leaveOut(leftOut, () => {
      checkBooked(row, at);
      checkWidth(row, header.length, largest);
      if (index === rows.length - 1 && !isEnded) checkWhole(row, at, rules);
      const cell = at(row, 'date');
      const date = dayOf(cell) ?? stop('not-a-date', { line: row.line, cell: shownCell(cell) });
      const amount = amountOf(row, at, columns, usual, rules);
      const [payer, account] = sideOf(row, at, columns, amount.minor);
      const isOwn = own.has(accountKey(account));
      return {
        ...{ date, amount, payer, account: isOwn ? '' : account },
        ...{ purpose: purposeOf(row, at), reference: unquoted(at(row, 'reference')) },
      };
    });
    if (read) facts.push(read);
  });
  return { facts, leftOut };
}

const LONGEST_PURPOSE = 1_000;

/** The other side: of what came who paid, of what went who was paid, where they have columns of their own. */
function sideOf(row: Row, at: CellAt, columns: Columns, minor: number): [string, string] {
  const pick = (came: Column, went: Column) => at(row, minor < 0 && columns[went] !== undefined ? went : came);
  const account = pick('account', 'payeeAccount');
  return [pick('payer', 'payee'), isNothing(account) ? '' : unquoted(account)];
}

function purposeOf(row: Row, at: CellAt): string {
  const [purpose, details] = [at(row, 'purpose'), at(row, 'details')];
  if (purpose.includes(details)) return purpose;
  return details.includes(purpose) ? details : `${purpose} ${details}`;
}

/** Figures that are to be text in a spreadsheet begin with an apostrophe. */
function unquoted(cell: string): string {
  return cell.replace(/^'|'$/gu, '');
}

/** A list has many lines of the same few days. */
function remembering(ask: (cell: string) => boolean): (cell: string) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    const answer = known.get(cell) ?? ask(cell);
    known.set(cell, answer);
    return answer;
  };
}

/** Of rows without a day: what adds up the rows above, or is said below them, with no amount. */
function isFooter(row: Row, at: CellAt): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (filled.length > 0 && beginsSum(filled[0] ?? '')) return true;
  const date = at(row, 'date');
  return date !== '' && !/\d/u.test(date) && hasNoAmount(row, at) && !isNotBooked(date);
}

/** A row with nothing but text goes on with what the one above says. */
function goesOn(row: Row, at: CellAt): boolean {
  return at(row, 'date') === '' && hasNoAmount(row, at) && textOf(row, at) !== '' && at(row, 'status') === '';
}

function textOf(row: Row, at: CellAt): string {
  return `${at(row, 'payer')} ${purposeOf(row, at)}`.trim();
}

/** What waits, was refused or was taken back has not paid anything. */
function checkBooked(row: Row, at: CellAt): void {
  for (const cell of [at(row, 'status'), at(row, 'date')]) {
    if (isNotBooked(cell)) stop('not-booked', { line: row.line, cell: shownCell(cell) });
  }
}

function checkWidth({ cells, line, isOpen }: Row, width: number, largest: number): void {
  if (isOpen) stop('open-quote', { line });
  if (cells.length <= largest) stop('cells-missing', { line });
  // A delimiter at the end of each line is no cell.
  if (cells.slice(width).some((cell) => cell.trim() !== '')) stop('cells-too-many', { line });
}

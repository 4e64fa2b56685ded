import type { Columns } from '../../domain/bankColumns';
import type { BankLine } from '../../domain/bankLine';
import { type BankFacts, bankLines } from './bankLine';
import { looksLikeCamt, readCamt } from './camt';
import { isForDos, looksLikeClientBank, readClientBank } from './clientBank';
import { areEnough } from './columns';
import { type CsvTable, moneyInHeader, openCsv } from './csvTable';
import { dosTextOf, textOf } from './encoding';
import { readCsv } from './movements';
import { type BankProblem, BankStop, stop } from './problem';

export interface BankListOptions {
  /** The user's own currency (ISO 4217), for lists that name none. */
  currency: string;
  /** The columns that the user confirmed for this layout of a bank; undefined when it is new. */
  columnsOf(layout: string): Columns | undefined;
}

/** What must be confirmed before the first list of a bank is read. */
export interface ColumnsQuestion {
  /** What to keep the answer under. */
  layout: string;
  header: string[];
  /** The first rows, to be shown under the header. */
  sample: string[][];
  /** Enough to read the list when `isEnough`; the user may put it right. */
  guess: Columns;
  isEnough: boolean;
}

/** Either everything that the list holds, or why nothing of it was read. */
export type BankListReading = { lines: BankLine[] } | { question: ColumnsQuestion } | { problem: BankProblem };

/** More than any bank exports at once: some hundred thousand lines. */
const LARGEST = 64 * 1024 * 1024;
const SAMPLE = 5;

/**
 * Reads a bank's list of movements: CSV in any of the usual encodings, camt.053, or 1CClientBankExchange. Never throws
 * for what a file holds; where one line cannot be read, nothing is.
 */
export function readBankList(bytes: Uint8Array, options: BankListOptions): BankListReading {
  try {
    if (bytes.length > LARGEST) stop('too-large', { megabytes: LARGEST / 1024 / 1024 });
    const text = textOf(bytes);
    if (text.trim() === '') stop('empty');
    if (looksLikeClientBank(text)) {
      const dosText = dosTextOf(bytes);
      return whole(readClientBank(isForDos(dosText) ? dosText : text));
    }
    if (looksLikeCamt(text)) return whole(readCamt(text));
    return readTable(openCsv(text), options);
  } catch (error) {
    if (error instanceof BankStop) return { problem: error.problem };
    throw error;
  }
}

function readTable(table: CsvTable, { currency, columnsOf }: BankListOptions): BankListReading {
  const columns = columnsOf(table.layout);
  const money = moneyInHeader(table.header, currency);
  if (columns) return whole(readCsv(table, columns, columns.money ?? money ?? currency));
  const guess = { ...table.guess, ...(money && { money }) };
  const sample = table.rows.slice(0, SAMPLE).map(({ cells }) => cells);
  return { question: { layout: table.layout, header: table.header, sample, guess, isEnough: areEnough(guess) } };
}

function whole(facts: readonly BankFacts[]): { lines: BankLine[] } {
  return { lines: bankLines(facts) };
}

import { areEnough, type Columns, type Encoding, LARGEST_LIST } from '../../domain/bankColumns';
import type { BankLine } from '../../domain/bankLine';
import { bankLines } from './bankLine';
import { looksLikeCamt, readCamt } from './camt';
import { isForDos, looksLikeClientBank, readClientBank } from './clientBank';
import { type CsvTable, openCsv } from './csvTable';
import { dosTextOf, textOf } from './encoding';
import { readCsv } from './movements';
import { type BankProblem, BankStop, type LeftOut, type ReadFacts, stop } from './problem';
import { type Unsure, unsureOf } from './sureness';

export interface BankListOptions {
  /** The user's own currency (ISO 4217), for lists that name none. */
  currency: string;
  /** The columns that the user confirmed for this layout of a bank; undefined when it is new. */
  columnsOf(layout: string): Columns | undefined;
  /** How the letters are written, where the user says that it was not found out rightly. */
  encoding?: Encoding | undefined;
  /** The user wants to choose the columns: nothing is read without asking. */
  isAsked?: boolean | undefined;
}

/** What must be confirmed before the first list of a bank is read. */
export interface ColumnsQuestion {
  /** What to keep the answer under. */
  layout: string;
  /** An empty name where the list has none for a column. */
  header: string[];
  /** The first rows, to be shown under the header. */
  sample: string[][];
  /** Enough to read the list when `isEnough`; the user may put it right. */
  guess: Columns;
  isEnough: boolean;
  /** What in the guess is in doubt. */
  unsure: readonly Unsure[];
  /** How the letters were taken, to be shown and switched. */
  encoding: Encoding;
}

/** How a table was read without asking, so that it may be put right. */
export interface ReadBy {
  layout: string;
  columns: Columns;
}

/** The lines of a list, and its rows that could not be read or do not count, each with the reason. */
export interface BankListRead {
  lines: BankLine[];
  leftOut: LeftOut[];
  /** Only of tables. */
  by?: ReadBy;
}

/** The list, or what must be asked first, or why nothing of it can be read. */
export type BankListReading = BankListRead | { question: ColumnsQuestion } | { problem: BankProblem };

const SAMPLE = 5;
const LONGEST_SHOWN = 200;

/**
 * Reads a bank's list of movements: a table in text in any of the usual encodings, camt.053, or 1CClientBankExchange.
 * Never throws for what a file holds. A layout that was confirmed is read by its columns; one whose names and cells leave
 * no doubt is read at once; any other table is a question.
 */
export function readBankList(bytes: Uint8Array, options: BankListOptions): BankListReading {
  try {
    if (bytes.length > LARGEST_LIST) stop('too-large', { megabytes: LARGEST_LIST / 1024 / 1024 });
    const { text, encoding } = textOf(bytes, options.encoding);
    if (text.trim() === '') stop('empty');
    if (looksLikeClientBank(text)) {
      const dosText = dosTextOf(bytes);
      return readWhole(readClientBank(isForDos(dosText) ? dosText : text));
    }
    if (looksLikeCamt(text)) return readWhole(readCamt(text));
    return readTable(bytes, text, encoding, options);
  } catch (error) {
    if (error instanceof BankStop) return { problem: error.problem };
    throw error;
  }
}

function readTable(bytes: Uint8Array, text: string, encoding: Encoding, options: BankListOptions): BankListReading {
  const { currency, columnsOf, isAsked } = options;
  const table = openCsv(text, currency);
  const { guess, header } = table;
  const layout = options.encoding ? layoutAsItSeemed(bytes, currency, table) : table.layout;
  const kept = columnsOf(layout);
  if (kept) return readBy(bytes, table, encoding, options, { layout, columns: kept });
  const unsure = unsureOf(table);
  const read = unsure.length === 0 && !isAsked ? readSurely(table, currency) : undefined;
  if (read) return { ...read, by: { layout, columns: guess } };
  const sample = table.rows.slice(0, SAMPLE).map(({ cells }) => cells.map((cell) => cell.slice(0, LONGEST_SHOWN)));
  const asked: readonly Unsure[] = unsure.length > 0 || isAsked ? unsure : ['columns'];
  const question = { layout, header, sample, guess, isEnough: areEnough(guess), unsure: asked, encoding };
  return { question };
}

/** By the columns that the user chose, in the letters that were chosen with them. */
function readBy(
  bytes: Uint8Array,
  table: CsvTable,
  encoding: Encoding,
  { currency, encoding: given }: BankListOptions,
  by: ReadBy,
): BankListRead {
  const { columns } = by;
  const meant = given ?? columns.encoding ?? encoding;
  const same = meant === encoding ? table : openCsv(textOf(bytes, meant).text, currency);
  return { ...readWhole(readCsv(same, columns, columns.money ?? same.guess.money ?? currency)), by };
}

/** What the next list of this bank will be found by, whose letters will be taken wrongly again. */
function layoutAsItSeemed(bytes: Uint8Array, currency: string, table: CsvTable): string {
  try {
    return openCsv(textOf(bytes).text, currency).layout;
  } catch (error) {
    if (error instanceof BankStop) return table.layout;
    throw error;
  }
}

/** Where a row in twenty cannot be read, the columns may be others than they seem. */
const FEW = 1 / 20;

function readSurely(table: CsvTable, currency: string): BankListRead | undefined {
  try {
    const read = readCsv(table, table.guess, table.guess.money ?? currency);
    const amiss = read.leftOut.filter(({ code }) => code !== 'not-booked').length;
    return amiss > table.rows.length * FEW ? undefined : readWhole(read);
  } catch (error) {
    if (error instanceof BankStop) return undefined;
    throw error;
  }
}

/** Where no row at all can be read, the first says why. */
function readWhole({ facts, leftOut }: ReadFacts): BankListRead {
  const first = leftOut.find(({ code }) => code !== 'not-booked');
  if (facts.length === 0 && first) throw new BankStop(first);
  return { lines: bankLines(facts), leftOut };
}

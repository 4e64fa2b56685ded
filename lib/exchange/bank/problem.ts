import type { BankFacts } from './bankLine';

/**
 * Why a list was not read, or a row of it; `line` is the line of the file, from 1, and `cell` what stands there. Each has
 * a sentence in lib/i18n: "bank.problem.<code>".
 */
export interface BankProblems {
  empty: Record<never, never>;
  'too-large': { megabytes: number };
  'too-many-rows': { rows: number };
  'unknown-format': Record<never, never>;
  'no-header': Record<never, never>;
  'columns-missing': Record<never, never>;
  'not-a-date': { line: number; cell: string };
  /** The column's dates may be read day first and month first: to be asked. */
  'date-order': { line: number; cell: string };
  'not-an-amount': { line: number; cell: string };
  'no-amount': { line: number };
  /** It waits, was refused or was taken back: no fault of the file. */
  'not-booked': { line: number; cell: string };
  'two-amounts': { line: number };
  'unknown-currency': { line: number; cell: string };
  'unknown-direction': { line: number; cell: string };
  'cells-missing': { line: number };
  'cells-too-many': { line: number };
  'open-quote': { line: number };
  'cut-off': { line: number };
  'bad-xml': { line: number };
}

export type BankProblemCode = keyof BankProblems;

export type BankProblem = { [Code in BankProblemCode]: { code: Code; params: BankProblems[Code] } }[BankProblemCode];

/** Thrown within this folder to stop reading at the first problem; `readBankList` answers it as a value. */
export class BankStop extends Error {
  constructor(readonly problem: BankProblem) {
    super(problem.code);
    this.name = 'BankStop';
  }
}

export function stop<Code extends BankProblemCode>(
  code: Code,
  ...[params]: Record<never, never> extends BankProblems[Code] ? [] : [BankProblems[Code]]
): never {
  throw new BankStop({ code, params: params ?? {} } as BankProblem);
}

/** A row that is not among the lines, and why. */
export type LeftOut = BankProblem;

/** What a list says, and what of it could not be read or does not count. */
export interface ReadFacts {
  facts: BankFacts[];
  leftOut: LeftOut[];
}

/** What `read` finds; undefined where it stops, which is noted. */
export function leaveOut<T>(leftOut: LeftOut[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BankStop)) throw error;
    leftOut.push(error.problem);
    return undefined;
  }
}

const LONGEST_CELL = 60;

/** A cell as a sentence can show it. */
export function shownCell(cell: string): string {
  const line = cell.replace(/\s+/gu, ' ').trim().toWellFormed();
  return line.length > LONGEST_CELL ? `${Array.from(line).slice(0, LONGEST_CELL).join('')}…` : line;
}

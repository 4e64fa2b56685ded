/** Why nothing of a file can be read; each has a sentence in lib/i18n: "bring.problem.<code>". */
export interface TableProblems {
  empty: Record<never, never>;
  'too-large': { megabytes: number };
  'too-many-rows': { rows: number };
  'open-quote': { line: number };
  'no-table': Record<never, never>;
  /** It ends in the middle, or is not what its first bytes say. */
  broken: Record<never, never>;
  /** Opens with a password alone. */
  locked: Record<never, never>;
  'old-excel': Record<never, never>;
}

export type TableProblemCode = keyof TableProblems;

export type TableProblem = {
  [Code in TableProblemCode]: { code: Code; params: TableProblems[Code] };
}[TableProblemCode];

/** Thrown within lib/exchange to stop reading; `readTable` answers it as a value. */
export class TableStop extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem.code);
    this.name = 'TableStop';
  }
}

export function stopTable<Code extends TableProblemCode>(
  code: Code,
  ...[params]: Record<never, never> extends TableProblems[Code] ? [] : [TableProblems[Code]]
): never {
  throw new TableStop({ code, params: params ?? {} } as TableProblem);
}

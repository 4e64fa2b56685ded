import { isFilled } from './csv';
import type { Row } from './csvRows';
import { LIMITS } from './limits';
import { stopTable, TableStop } from './problem';
import type { SourceTable } from './table';
import { packedIn } from './zip';

/** How rows of a workbook are come by: a port, for the library behind it is young. */
export interface WorkbookRows {
  /** Rows of the first sheet, one after the other, by their place from 0; dates as instants of UTC. */
  rows(bytes: Uint8Array, most: number): AsyncIterable<{ index: number; values: readonly unknown[] }>;
}

const hucreRows: WorkbookRows = {
  async *rows(bytes, most) {
    const { streamXlsxRows } = await import('hucre/xlsx');
    yield* streamXlsxRows(bytes, { sheet: 0, maxRows: most });
  },
};

/** The sheets themselves are read row by row and stopped at a limit; all else in the file is unpacked whole. */
const SHEET = /^xl\/worksheets\//u;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The first sheet of an Excel workbook. */
export async function xlsxTable(bytes: Uint8Array, workbook: WorkbookRows = hucreRows): Promise<SourceTable> {
  const packed = packedIn(bytes) ?? stopTable('broken');
  const beside = packed.filter(({ name }) => !SHEET.test(name)).reduce((sum, { size }) => sum + size, 0);
  if (beside > LIMITS.packed) stopTable('too-large', { megabytes: LIMITS.packed / 1024 / 1024 });
  if (!packed.some(({ name }) => SHEET.test(name))) stopTable('no-table');
  try {
    return { kind: 'xlsx', rows: (await rowsIn(bytes, workbook)).filter(isFilled), broken: [] };
  } catch (error) {
    if (error instanceof TableStop) throw error;
    // Whatever the library says of a file that it cannot read, it says in words for programmers.
    if (error instanceof Error && /encrypt|password/iu.test(`${error.name} ${error.message}`)) stopTable('locked');
    return stopTable('broken');
  }
}

/** A workbook of before 2007, or one that opens with a password. */
export function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, i) => bytes[i] === byte);
}

async function rowsIn(bytes: Uint8Array, workbook: WorkbookRows): Promise<Row[]> {
  const rows: Row[] = [];
  const until = performance.now() + LIMITS.milliseconds;
  let [cells, letters] = [0, 0];
  for await (const { index, values } of workbook.rows(bytes, LIMITS.rows + 1)) {
    if (rows.length >= LIMITS.rows) stopTable('too-many-rows', { rows: LIMITS.rows });
    const row: Row = { cells: [], line: index + 1 };
    for (const value of values.slice(0, LIMITS.cells)) {
      const text = textOfCell(value);
      if (text.length > LIMITS.cell) row.isCut = true;
      row.cells.push(text.slice(0, LIMITS.cell));
      letters += text.length;
    }
    rows.push(row);
    cells += values.length;
    if (cells > LIMITS.allCells || letters > LIMITS.letters || performance.now() > until)
      stopTable('too-large', { megabytes: LIMITS.bytes / 1024 / 1024 });
  }
  return rows;
}

/** A day as it is written everywhere here; figures without the marks of any country. */
function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return String(value);
}

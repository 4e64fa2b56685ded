import { type Row, type RowLimits, rowsOf as rowsIn } from '../table/csvRows';
import { stop } from './problem';

export type { Row };

/** No bank writes more. */
const LIMITS: RowLimits = { rows: 300_000, cells: 200, cell: 2_000, quoted: 8_000, open: 200 };

export const MOST_ROWS = LIMITS.rows;

/** The rows of a bank's list; `most` of them at most. */
export function rowsOf(text: string, delimiter: string, most = MOST_ROWS): Row[] {
  return rowsIn(text, delimiter, {
    limits: LIMITS,
    most: most === MOST_ROWS ? undefined : most,
    stop: (code, { rows, line }) => (code === 'open-quote' ? stop(code, { line }) : stop(code, { rows })),
  });
}

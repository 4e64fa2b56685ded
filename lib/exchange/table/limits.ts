import type { RowLimits } from './csvRows';

/** What a file may hold at most: more than any list of clients, and no more than a page can carry. */
export const LIMITS: RowLimits & {
  /** Of the file. */
  bytes: number;
  /** Cells of all rows together. */
  allCells: number;
  /** Letters of all cells together. */
  letters: number;
  /** Of what is packed in a workbook beside its sheets: names, styles, shared texts. */
  packed: number;
  milliseconds: number;
} = {
  rows: 200_000,
  cells: 300,
  cell: 5_000,
  // A cell of a million letters is read over and cut; a mark that is never closed is not looked for further.
  quoted: 1_500_000,
  open: 50,
  bytes: 64 * 1024 * 1024,
  allCells: 8_000_000,
  letters: 200_000_000,
  packed: 200 * 1024 * 1024,
  milliseconds: 60_000,
};

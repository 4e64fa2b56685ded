import type { Encoding } from '../../domain/bankColumns';
import type { Row } from './csvRows';

/** What a file is. */
export type TableKind = 'csv' | 'xlsx' | 'vcard' | 'json';

/** A file taken apart: rows of cells, nothing of them understood yet. */
export interface SourceTable {
  kind: TableKind;
  rows: Row[];
  /** How the letters were taken, where the file does not say so itself. */
  encoding?: Encoding;
  /** By what the cells are parted. */
  delimiter?: string;
  /** Rows that are there and could not be read, by their lines. */
  broken: number[];
}

/** Sheets and cards say it themselves; of texts the user may say otherwise. */
export interface TableWish {
  encoding?: Encoding | undefined;
}

import type { Columns, Encoding } from '../../../lib/domain/bankColumns';
import type { BankLine } from '../../../lib/domain/bankLine';
import { type Match, matchLines, type OpenInvoice } from '../../../lib/domain/matching';
import { type BankListReading, readBankList } from '../../../lib/exchange/bank';

/** How the user wants a list to be read. */
export interface ReadingWish {
  /** The columns of its layout; without them a list that leaves doubt answers what they seem to be. */
  by?: { layout: string; columns: Columns } | undefined;
  encoding?: Encoding | undefined;
  /** The columns are to be chosen. */
  isAsked?: boolean | undefined;
}

/** What the page asks of the worker, in which a list of a hundred thousand lines does not hold up the page. */
export type BankJob =
  | { kind: 'read'; bytes: Uint8Array; currency: string; wish: ReadingWish }
  | { kind: 'match'; lines: BankLine[]; invoices: OpenInvoice[] };

export type BankReport =
  | { kind: 'read'; reading: BankListReading }
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'matched'; matches: Match[] };

const report = (said: BankReport) => self.postMessage(said);

self.onmessage = ({ data: job }: MessageEvent<BankJob>) => {
  if (job.kind === 'match') {
    const onProgress = (done: number, of: number) => report({ kind: 'progress', done, of });
    report({ kind: 'matched', matches: matchLines(job.lines, job.invoices, onProgress) });
    return;
  }
  const { bytes, currency, wish } = job;
  const { by, encoding, isAsked } = wish;
  const columnsOf = (layout: string) => (by?.layout === layout ? by.columns : undefined);
  report({ kind: 'read', reading: readBankList(bytes, { currency, columnsOf, encoding, isAsked }) });
};

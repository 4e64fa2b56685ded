import type { BankLine } from '../../../lib/domain/bankLine';
import type { Match, OpenInvoice } from '../../../lib/domain/matching';
import type { BankListReading } from '../../../lib/exchange/bank';
import type { BankJob, BankReport, ReadingWish } from './bankWorker';

export async function readList(
  bytes: Uint8Array,
  currency: string,
  signal: AbortSignal,
  wish: ReadingWish,
): Promise<BankListReading> {
  const report = await inWorker({ kind: 'read', bytes, currency, wish }, 'read', signal);
  return report.reading;
}

export async function match(
  lines: BankLine[],
  invoices: OpenInvoice[],
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<Match[]> {
  const report = await inWorker({ kind: 'match', lines, invoices }, 'matched', signal, onProgress);
  return report.matches;
}

type Report<Kind extends BankReport['kind']> = Extract<BankReport, { kind: Kind }>;

/**
 * One worker for one job: it is gone with all its memory when the job is done, or nobody wants it any more. Throws
 * what went wrong in it, or why it is not wanted.
 */
async function inWorker<Kind extends 'read' | 'matched'>(
  job: BankJob,
  wanted: Kind,
  signal: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Report<Kind>> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./bankWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Report<Kind>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<BankReport>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.of);
      if (data.kind === wanted) resolve(data as Report<Kind>);
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

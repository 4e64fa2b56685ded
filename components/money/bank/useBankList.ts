import { useEffect, useRef, useState } from 'react';
import { type Columns, type Encoding, LARGEST_LIST } from '../../../lib/domain/bankColumns';
import type { BankLine } from '../../../lib/domain/bankLine';
import type { Match, OpenInvoice } from '../../../lib/domain/matching';
import type {
  BankListRead,
  BankListReading,
  BankProblem,
  ColumnsQuestion,
  LeftOut,
  ReadBy,
} from '../../../lib/exchange/bank';
import { ask } from '../../../lib/messages/client';
import { match, readList } from './bankWork';
import type { ReadingWish } from './bankWorker';

/** How far a bank's list has come. */
export type BankListState =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'problem'; problem: BankProblem; mayChooseColumns: boolean }
  | { step: 'columns'; question: ColumnsQuestion; columns: Columns }
  /** Rows that could not be read: the user goes on without them, or not. */
  | { step: 'unread'; read: BankListRead; rows: LeftOut[] }
  | { step: 'matching'; done: number; of: number }
  | { step: 'matched'; matched: MatchedList };

export interface MatchedList {
  matches: Match[];
  /** The open invoices that are spoken of, by their ids. */
  invoices: ReadonlyMap<string, OpenInvoice>;
  /** Lines that had been taken in before; they are not among the matches. */
  known: number;
  /** Rows that wait, were refused or were taken back. */
  notBooked: number;
  /** It is a table, whose columns may be chosen otherwise. */
  hasColumns: boolean;
}

/** Lines asked about at once. */
const PORTION = 10_000;

/** Takes a bank's list from the file to what it pays: read, its columns asked for once per bank, matched. */
export function useBankList(currency: string) {
  const [state, setState] = useState<BankListState>({ step: 'choose' });
  const file = useRef<Uint8Array>(undefined);
  /** The columns by which this list was read last. */
  const layout = useRef<ReadBy>(undefined);
  /** What the user went on without. */
  const accepted = useRef(false);

  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  /** One work at a time: what was begun before, or was left, ends there and shows nothing more. */
  async function begin(job: (signal: AbortSignal) => Promise<BankListState | undefined>): Promise<void> {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    const { signal } = mine;
    try {
      const reached = await job(signal);
      if (reached && !signal.aborted) setState(reached);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async function read(signal: AbortSignal, wish: ReadingWish = {}): Promise<BankListState | undefined> {
    const bytes = file.current;
    if (!bytes) return undefined;
    layout.current = wish.by;
    const reading = await readList(bytes, currency, signal, wish);
    if ('problem' in reading) {
      return { step: 'problem', problem: reading.problem, mayChooseColumns: wish.by !== undefined };
    }
    if ('lines' in reading) return take(reading, signal);
    const { question } = reading;
    const kept = wish.isAsked ? undefined : await ask('bank.columns', { layout: question.layout });
    if (signal.aborted) return undefined;
    if (kept) return read(signal, { by: { layout: question.layout, columns: kept } });
    return { step: 'columns', question, columns: question.guess };
  }

  async function take(list: BankListRead, signal: AbortSignal): Promise<BankListState> {
    layout.current = list.by;
    const rows = list.leftOut.filter(({ code }) => code !== 'not-booked');
    return rows.length > 0 && !accepted.current ? { step: 'unread', read: list, rows } : matchList(list, signal);
  }

  async function matchList({ lines, leftOut, by }: BankListRead, signal: AbortSignal): Promise<BankListState> {
    const show = (done: number, of: number) => {
      if (!signal.aborted) setState({ step: 'matching', done, of });
    };
    signal.throwIfAborted();
    show(0, lines.length);
    const [known, invoices] = await Promise.all([knownAmong(lines), ask('money.openInvoices', {})]);
    const unknown = lines.filter(({ fingerprint }) => !known.has(fingerprint));
    const matches = await match(unknown, invoices, signal, show);
    const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    const notBooked = leftOut.filter(({ code }) => code === 'not-booked').length;
    const counts = { known: lines.length - unknown.length, notBooked };
    return { step: 'matched', matched: { matches, invoices: byId, ...counts, hasColumns: by !== undefined } };
  }

  /** Asks how the file is to be read, in these letters. */
  async function question(signal: AbortSignal, encoding: Encoding | undefined): Promise<BankListReading | undefined> {
    const bytes = file.current;
    return bytes && readList(bytes, currency, signal, { isAsked: true, encoding });
  }

  return {
    state,
    choose(chosen: File): Promise<void> {
      setState({ step: 'reading' });
      return begin(async (signal) => {
        accepted.current = false;
        // Looked at before it is read: the memory of the page is not for files of any size.
        if (chosen.size > LARGEST_LIST) {
          const problem = { code: 'too-large', params: { megabytes: LARGEST_LIST / 1024 / 1024 } } as const;
          return { step: 'problem', problem, mayChooseColumns: false };
        }
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        if (signal.aborted) return undefined;
        file.current = bytes;
        return read(signal);
      });
    },
    /** With the columns as the user has put them right. */
    readBy: (asked: ColumnsQuestion, columns: Columns) =>
      begin((signal) => read(signal, { by: { layout: asked.layout, columns } })),
    /** Asks for the columns anew, beginning with those that did not do. */
    askColumns: () =>
      begin(async (signal) => {
        const last = layout.current;
        const reading = await question(signal, last?.columns.encoding);
        if (!reading || !('question' in reading)) return undefined;
        return { step: 'columns', question: reading.question, columns: last?.columns ?? reading.question.guess };
      }),
    /** The same file in other letters: its columns are looked at anew. */
    readIn: (encoding: Encoding) =>
      begin(async (signal) => {
        const reading = await question(signal, encoding);
        if (!reading || 'lines' in reading) return undefined;
        if ('problem' in reading) return { step: 'problem', problem: reading.problem, mayChooseColumns: true };
        return { step: 'columns', question: reading.question, columns: { ...reading.question.guess, encoding } };
      }),
    /** Without the rows that could not be read. */
    goOn: (list: BankListRead) =>
      begin((signal) => {
        accepted.current = true;
        return matchList(list, signal);
      }),
    /** Looks again at the list that is open: after it was taken in, what is left. */
    again: () => begin((signal) => read(signal, layout.current && { by: layout.current })),
    leave() {
      work.current?.abort();
      file.current = undefined;
      setState({ step: 'choose' });
    },
  };
}

async function knownAmong(lines: BankLine[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let from = 0; from < lines.length; from += PORTION) {
    const fingerprints = lines.slice(from, from + PORTION).map(({ fingerprint }) => fingerprint);
    for (const fingerprint of await ask('bank.known', { fingerprints })) known.add(fingerprint);
  }
  return known;
}

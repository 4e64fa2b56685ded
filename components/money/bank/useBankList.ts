import { useEffect, useRef, useState } from 'react';
import type { Columns } from '../../../lib/domain/bankColumns';
import type { BankLine } from '../../../lib/domain/bankLine';
import type { Match, OpenInvoice } from '../../../lib/domain/matching';
import type { BankProblem, ColumnsQuestion } from '../../../lib/exchange/bank';
import { ask } from '../../../lib/messages/client';
import { match, readList } from './bankWork';

/** How far a bank's list has come. */
export type BankListState =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'problem'; problem: BankProblem; mayChooseColumns: boolean }
  | { step: 'columns'; question: ColumnsQuestion; columns: Columns }
  | { step: 'matching'; done: number; of: number }
  | { step: 'matched'; matched: MatchedList };

export interface MatchedList {
  matches: Match[];
  /** The open invoices that are spoken of, by their ids. */
  invoices: ReadonlyMap<string, OpenInvoice>;
  /** Lines that had been taken in before; they are not among the matches. */
  known: number;
}

interface KeptLayout {
  layout: string;
  columns: Columns;
}

/** Lines asked about at once. */
const PORTION = 10_000;

/** Takes a bank's list from the file to what it pays: read, its columns asked for once per bank, matched. */
export function useBankList(currency: string) {
  const [state, setState] = useState<BankListState>({ step: 'choose' });
  const file = useRef<Uint8Array>(undefined);
  /** The columns by which this list was read last. */
  const layout = useRef<KeptLayout>(undefined);
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

  async function read(signal: AbortSignal, columns?: KeptLayout): Promise<BankListState | undefined> {
    const bytes = file.current;
    if (!bytes) return undefined;
    layout.current = columns;
    const reading = await readList(bytes, currency, signal, columns);
    if ('problem' in reading) {
      return { step: 'problem', problem: reading.problem, mayChooseColumns: columns !== undefined };
    }
    if ('lines' in reading) return matchList(reading.lines, signal);
    const { question } = reading;
    const kept = await ask('bank.columns', { layout: question.layout });
    if (signal.aborted) return undefined;
    if (kept) return read(signal, { layout: question.layout, columns: kept });
    return { step: 'columns', question, columns: question.guess };
  }

  async function matchList(lines: BankLine[], signal: AbortSignal): Promise<BankListState> {
    const show = (done: number, of: number) => {
      if (!signal.aborted) setState({ step: 'matching', done, of });
    };
    signal.throwIfAborted();
    show(0, lines.length);
    const [known, invoices] = await Promise.all([knownAmong(lines), ask('money.openInvoices', {})]);
    const unknown = lines.filter(({ fingerprint }) => !known.has(fingerprint));
    const matches = await match(unknown, invoices, signal, show);
    const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    return { step: 'matched', matched: { matches, invoices: byId, known: lines.length - unknown.length } };
  }

  return {
    state,
    choose(chosen: File): Promise<void> {
      setState({ step: 'reading' });
      return begin(async (signal) => {
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        if (signal.aborted) return undefined;
        file.current = bytes;
        return read(signal);
      });
    },
    /** With the columns as the user has put them right. */
    readBy: (question: ColumnsQuestion, columns: Columns) =>
      begin((signal) => read(signal, { layout: question.layout, columns })),
    /** Asks for the columns anew, beginning with those that did not do. */
    askColumns: () =>
      begin(async (signal) => {
        const [bytes, kept] = [file.current, layout.current];
        if (!bytes || !kept) return undefined;
        const reading = await readList(bytes, currency, signal);
        if (!('question' in reading)) return undefined;
        return { step: 'columns', question: reading.question, columns: kept.columns };
      }),
    /** Looks again at the list that is open: after it was taken in, what is left. */
    again: () => begin((signal) => read(signal, layout.current)),
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

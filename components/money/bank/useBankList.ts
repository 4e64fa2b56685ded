import { useRef, useState } from 'react';
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

/** Lines asked about at once. */
const PORTION = 10_000;

/** Takes a bank's list from the file to what it pays: read, its columns asked for once per bank, matched. */
export function useBankList(currency: string) {
  const [state, setState] = useState<BankListState>({ step: 'choose' });
  const file = useRef<Uint8Array>(undefined);
  /** The columns by which this list was read last. */
  const layout = useRef<{ layout: string; columns: Columns }>(undefined);

  async function read(columns?: { layout: string; columns: Columns }): Promise<void> {
    const bytes = file.current;
    if (!bytes) return;
    layout.current = columns;
    const reading = await readList(bytes, currency, columns);
    if ('problem' in reading) {
      return setState({ step: 'problem', problem: reading.problem, mayChooseColumns: columns !== undefined });
    }
    if ('lines' in reading) return matchList(reading.lines);
    const { question } = reading;
    const kept = await ask('bank.columns', { layout: question.layout });
    if (kept) return read({ layout: question.layout, columns: kept });
    setState({ step: 'columns', question, columns: question.guess });
  }

  async function matchList(lines: BankLine[]): Promise<void> {
    setState({ step: 'matching', done: 0, of: lines.length });
    const [known, invoices] = await Promise.all([knownAmong(lines), ask('money.openInvoices', {})]);
    const unknown = lines.filter(({ fingerprint }) => !known.has(fingerprint));
    const matches = await match(unknown, invoices, (done, of) => setState({ step: 'matching', done, of }));
    const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    setState({ step: 'matched', matched: { matches, invoices: byId, known: lines.length - unknown.length } });
  }

  return {
    state,
    async choose(chosen: File): Promise<void> {
      setState({ step: 'reading' });
      file.current = new Uint8Array(await chosen.arrayBuffer());
      await read();
    },
    /** With the columns as the user has put them right. */
    readBy: (question: ColumnsQuestion, columns: Columns) => read({ layout: question.layout, columns }),
    /** Asks for the columns anew, beginning with those that did not do. */
    async askColumns(): Promise<void> {
      const [bytes, kept] = [file.current, layout.current];
      if (!bytes || !kept) return;
      const reading = await readList(bytes, currency);
      if ('question' in reading) setState({ step: 'columns', question: reading.question, columns: kept.columns });
    },
    /** Looks again at the list that is open: after it was taken in, what is left. */
    again: () => read(layout.current),
    leave() {
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

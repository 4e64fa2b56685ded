import { useRef, useState } from 'react';
import { type Columns, type Encoding, LARGEST_LIST } from '../../../lib/domain/bankColumns';
import type { BankLine } from '../../../lib/domain/bankLine';
import type { Match, OpenInvoice } from '../../../lib/domain/matching';
import type { BankListRead, BankProblem, ColumnsQuestion, LeftOut, ReadBy } from '../../../lib/exchange/bank';
import { ask } from '../../../lib/messages/client';
import { match, type ReadingWish, readList } from './bankWork';

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

  async function read(wish: ReadingWish = {}): Promise<void> {
    const bytes = file.current;
    if (!bytes) return;
    layout.current = wish.by;
    const reading = await readList(bytes, currency, wish);
    if ('problem' in reading) {
      return setState({ step: 'problem', problem: reading.problem, mayChooseColumns: wish.by !== undefined });
    }
    if ('lines' in reading) return take(reading);
    const { question } = reading;
    const kept = wish.isAsked ? undefined : await ask('bank.columns', { layout: question.layout });
    if (kept) return read({ by: { layout: question.layout, columns: kept } });
    setState({ step: 'columns', question, columns: question.guess });
  }

  async function take(list: BankListRead): Promise<void> {
    layout.current = list.by;
    const rows = list.leftOut.filter(({ code }) => code !== 'not-booked');
    if (rows.length > 0 && !accepted.current) return setState({ step: 'unread', read: list, rows });
    await matchList(list);
  }

  async function matchList({ lines, leftOut, by }: BankListRead): Promise<void> {
    setState({ step: 'matching', done: 0, of: lines.length });
    const [known, invoices] = await Promise.all([knownAmong(lines), ask('money.openInvoices', {})]);
    const unknown = lines.filter(({ fingerprint }) => !known.has(fingerprint));
    const matches = await match(unknown, invoices, (done, of) => setState({ step: 'matching', done, of }));
    const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    const notBooked = leftOut.filter(({ code }) => code === 'not-booked').length;
    const counts = { known: lines.length - unknown.length, notBooked };
    setState({ step: 'matched', matched: { matches, invoices: byId, ...counts, hasColumns: by !== undefined } });
  }

  return {
    state,
    async choose(chosen: File): Promise<void> {
      setState({ step: 'reading' });
      accepted.current = false;
      // Looked at before it is read: the memory of the page is not for files of any size.
      if (chosen.size > LARGEST_LIST) {
        const problem = { code: 'too-large', params: { megabytes: LARGEST_LIST / 1024 / 1024 } } as const;
        return setState({ step: 'problem', problem, mayChooseColumns: false });
      }
      file.current = new Uint8Array(await chosen.arrayBuffer());
      await read();
    },
    /** With the columns as the user has put them right. */
    readBy: (question: ColumnsQuestion, columns: Columns) => read({ by: { layout: question.layout, columns } }),
    /** Asks for the columns anew, beginning with those that did not do. */
    async askColumns(): Promise<void> {
      const [bytes, last] = [file.current, layout.current];
      if (!bytes) return;
      const encoding = last?.columns.encoding;
      const reading = await readList(bytes, currency, { isAsked: true, encoding });
      if ('question' in reading) {
        const { question } = reading;
        setState({ step: 'columns', question, columns: last?.columns ?? question.guess });
      }
    },
    /** The same file in other letters: its columns are looked at anew. */
    async readIn(encoding: Encoding): Promise<void> {
      const bytes = file.current;
      if (!bytes) return;
      const reading = await readList(bytes, currency, { isAsked: true, encoding });
      if ('problem' in reading) return setState({ step: 'problem', problem: reading.problem, mayChooseColumns: true });
      if ('question' in reading) {
        const { question } = reading;
        setState({ step: 'columns', question, columns: { ...question.guess, encoding } });
      }
    },
    /** Without the rows that could not be read. */
    async goOn(list: BankListRead): Promise<void> {
      accepted.current = true;
      await matchList(list);
    },
    /** Looks again at the list that is open: after it was taken in, what is left. */
    again: () => read(layout.current && { by: layout.current }),
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

import { z } from 'zod';
import { COLUMNS, type Columns, DATE_ORDERS, ENCODINGS } from '../domain/bankColumns';
import type { Payer } from '../domain/invoice';
import type { OpenInvoice } from '../domain/matching/invoices';
import { sumMinor } from '../domain/money';
import { chase } from '../domain/playbooks/chase/playbook';
import { command, question } from './definition';

const layout = z.string().min(1).max(100);
const column = z.number().int().min(0).max(1_000).optional();
const columns = z.object({
  ...(Object.fromEntries(COLUMNS.map((name) => [name, column])) as Record<(typeof COLUMNS)[number], typeof column>),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  money: z.string().length(3).optional(),
  encoding: z.enum(ENCODINGS).optional(),
});

/** How the lists of a bank are read, as the user said it once; null for a layout that is new. */
export const showColumns = question(
  { input: () => ({ layout }), reads: ['setting'] },
  async (rows, input): Promise<Columns | null> => {
    const kept = await rows.get('setting', `bank:${input.layout}`);
    return kept && 'columns' in kept ? kept.columns : null;
  },
);

export const keepColumns = command(
  { input: () => ({ layout, columns }), writes: ['setting'] },
  async (rows, input): Promise<void> => {
    const said = Object.entries(input.columns).filter(([, value]) => value !== undefined);
    await rows.put('setting', { key: `bank:${input.layout}`, columns: Object.fromEntries(said) as Columns });
  },
);

/** Which lines of a bank's list have been taken in already, by their fingerprints. */
export const knownPayments = question(
  { input: () => ({ fingerprints: z.array(z.string().max(200)).max(10_000) }), reads: ['payment'] },
  async (rows, { fingerprints }): Promise<string[]> => [...(await rows.knownFingerprints(fingerprints))],
);

/** All that is open, for matching a bank's list. Read whole: as long as there are open invoices. */
export const listOpenInvoices = question(
  { input: () => ({}), reads: ['standing', 'invoice', 'book', 'client', 'payer'] },
  async (rows): Promise<OpenInvoice[]> => {
    const ids = await rows.subjectsAfter(chase.name, '', Number.POSITIVE_INFINITY);
    const [invoices, books] = await Promise.all([rows.getMany('invoice', ids), rows.books(ids)]);
    const lefts = new Map(books.map((book) => [book.invoiceId, sumMinor(book.owed.map(({ minor }) => minor))]));
    const clientIds = [...new Set(invoices.flatMap((invoice) => invoice?.clientId ?? []))];
    const [clients, payers] = await Promise.all([rows.getMany('client', clientIds), rows.payers()]);
    const names = new Map(clients.map((client) => [client?.id, client?.name]));
    const known = Map.groupBy(payers, ({ clientId }) => clientId);
    const textsOf = (clientId: string, by: Payer['known']) =>
      (known.get(clientId) ?? []).filter((payer) => payer.known === by).map(({ text }) => text);
    return invoices.flatMap((invoice) => {
      if (!invoice) return [];
      const { id, clientId, number, amount, issued, due } = invoice;
      const left = { minor: lefts.get(id) ?? 0, currency: amount.currency };
      const accounts = textsOf(clientId, 'account');
      const payerNames = textsOf(clientId, 'name');
      return [{ id, clientId, clientName: names.get(clientId) ?? '', number, left, issued, due, accounts, payerNames }];
    });
  },
);

import type { Columns } from '../domain/bankColumns';
import type { Payer } from '../domain/invoice';
import type { OpenInvoice } from '../domain/matching/invoices';
import { sumMinor } from '../domain/money';
import type { App, Command } from './ports';

/** How the lists of a bank are read, as the user said it once; null for a layout that is new. */
export function showColumns(app: App, layout: string): Promise<Columns | null> {
  return app.store.read(async (rows) => {
    const kept = await rows.get('setting', `bank:${layout}`);
    return (kept?.value as Columns | undefined) ?? null;
  });
}

export function keepColumns(
  app: App,
  command: Command,
  { layout, columns }: { layout: string; columns: Given<Columns> },
): Promise<void> {
  const said = Object.entries(columns).filter(([, value]) => value !== undefined);
  return app.store.write(command, (rows) =>
    rows.put('setting', { key: `bank:${layout}`, value: Object.fromEntries(said) as Columns }),
  );
}

/** As it arrives: what was left out may stand there as undefined. */
type Given<T> = { [Key in keyof T]?: T[Key] | undefined };

/** Which lines of a bank's list have been taken in already, by their fingerprints. */
export function knownPayments(app: App, fingerprints: string[]): Promise<string[]> {
  return app.store.read(async (rows) => [...(await rows.knownFingerprints(fingerprints))]);
}

/** All that is open, for matching a bank's list. Read whole: as long as there are open invoices. */
export function listOpenInvoices(app: App): Promise<OpenInvoice[]> {
  return app.store.read(async (rows) => {
    const ids = await rows.chasesAfter('', Number.POSITIVE_INFINITY);
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
  });
}

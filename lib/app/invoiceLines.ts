import type { Contact } from '../domain/client';
import { askedOn } from '../domain/ledger/asked';
import { statusOf } from '../domain/ledger/book';
import { sumMinor } from '../domain/money';
import type { InvoiceLine } from '../domain/moneyViews';
import type { Chase } from '../domain/playbooks/chase/chase';
import { type Day, daysBetween } from '../domain/wallClock';
import type { Reader } from './ports';

/** Lines of invoices, in the order of their ids, with what is owed, the chase and whom to ask. */
export async function linesOf(rows: Reader, ids: string[], today: Day): Promise<InvoiceLine[]> {
  return linesWith(rows, ids, await rows.getMany('chase', ids), today);
}

/** The same for those whose chases have been read already; a few reads however many there are. */
export async function linesWith(
  rows: Reader,
  ids: string[],
  chases: (Chase | undefined)[],
  today: Day,
): Promise<InvoiceLine[]> {
  const [invoices, books] = await Promise.all([rows.getMany('invoice', ids), rows.books(ids)]);
  const [clients, steps] = await Promise.all([
    rows.getMany('client', unique(invoices.map((invoice) => invoice?.clientId))),
    rows.getMany(
      'followUp',
      chases.map((chase) => chase?.followUpId ?? ''),
    ),
  ]);
  // Who is asked stands on the open step; while nobody asks, whom the invoice went to.
  const askedIds = invoices.map((invoice, i) => steps[i]?.contactId ?? invoice?.contactId);
  const contacts = byId(await rows.getMany('contact', unique(askedIds)));
  const names = byId(clients);
  const kept = new Map(books.map((book) => [book.invoiceId, book]));
  return ids.flatMap((id, i): InvoiceLine[] => {
    const [invoice, book, chase, step] = [invoices[i], kept.get(id), chases[i], steps[i]];
    const contact = contacts.get(askedIds[i] ?? '');
    if (!invoice || !book) return [];
    const asked = askedOn(book.owed, today);
    return [
      {
        invoice,
        clientName: names.get(invoice.clientId)?.name ?? '',
        status: statusOf(book, today),
        owed: { minor: sumMinor(book.owed.map(({ minor }) => minor)), currency: book.currency },
        daysLate: book.owed[0] ? Math.max(0, daysBetween(book.owed[0].due, today)) : 0,
        ...(asked && { asked: { amount: { minor: asked.minor, currency: book.currency }, due: asked.due } }),
        ...(chase && { chase: { ...chase, ...(step && { kind: step.kind, text: step.text }) } }),
        ...(contact && { contact: reachable(contact) }),
      },
    ];
  });
}

function unique(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

export function byId<Row extends { id: string }>(rows: (Row | undefined)[]): Map<string, Row> {
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
}

function reachable({ id, name, phones: [phone], emails: [email] }: Contact): NonNullable<InvoiceLine['contact']> {
  return { id, name, ...(phone && { phone }), ...(email && { email }) };
}

import type { Contact } from '../domain/client';
import type { FollowUp } from '../domain/followUp';
import { askedOn } from '../domain/ledger/asked';
import { statusOf } from '../domain/ledger/book';
import { sumMinor } from '../domain/money';
import type { ChaseState, InvoiceLine } from '../domain/moneyViews';
import { chase } from '../domain/playbooks/chase/playbook';
import type { Standing } from '../domain/playbooks/playbook';
import { type Day, daysBetween } from '../domain/wallClock';
import type { Reader } from './rowPorts';

/** Lines of invoices, in the order of their ids, with what is owed, the chase and whom to ask. */
export async function linesOf(rows: Reader, ids: string[], today: Day): Promise<InvoiceLine[]> {
  return lines(rows, ids, await rows.standings(chase.name, ids), today);
}

/** The same for open ones whose standings have been read already. */
export function linesWith(rows: Reader, standings: Standing[], today: Day): Promise<InvoiceLine[]> {
  const ids = standings.map(({ subject }) => subject);
  return lines(rows, ids, standings, today);
}

/** A few reads however many there are. */
async function lines(
  rows: Reader,
  ids: string[],
  standings: (Standing | undefined)[],
  today: Day,
): Promise<InvoiceLine[]> {
  const [invoices, books] = await Promise.all([rows.getMany('invoice', ids), rows.books(ids)]);
  const [clients, steps] = await Promise.all([
    rows.getMany('client', unique(invoices.map((invoice) => invoice?.clientId))),
    rows.getMany(
      'followUp',
      standings.map((standing) => standing?.followUpId ?? ''),
    ),
  ]);
  // Who is asked stands on the open step; while nobody asks, whom the invoice went to.
  const askedIds = invoices.map((invoice, i) => steps[i]?.contactId ?? invoice?.contactId);
  const contacts = byId(await rows.getMany('contact', unique(askedIds)));
  const names = byId(clients);
  const kept = new Map(books.map((book) => [book.invoiceId, book]));
  return ids.flatMap((id, i): InvoiceLine[] => {
    const [invoice, book, standing, step] = [invoices[i], kept.get(id), standings[i], steps[i]];
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
        ...(standing && { chase: chaseOf(standing, step) }),
        ...(contact && { contact: reachable(contact) }),
      },
    ];
  });
}

function chaseOf({ standing, next, followUpId }: Standing, step: FollowUp | undefined): InvoiceLine['chase'] {
  return {
    state: standing as ChaseState,
    next,
    ...(followUpId && { followUpId }),
    ...(step && { kind: step.kind, ...(step.reason && { reason: step.reason }) }),
  };
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

import type { Contact } from '../../domain/client';
import type { Invoice } from '../../domain/invoice';
import { openParts } from '../../domain/ledger/balance';
import type { ChaseRules } from '../../domain/playbooks/chase/ladder';
import { type ChaseSubject, chase } from '../../domain/playbooks/chase/playbook';
import { personFor } from '../../domain/roles';
import type { Reader } from '../rowPorts';
import type { Registered } from './registered';

/** Invoices, with what is owed, what was promised about them, and who is asked. */
export const chased: Registered<ChaseSubject, ChaseRules> = {
  playbook: chase,
  watches: ['invoice', 'ledgerEntry', 'paymentPromise', 'request', 'followUp', 'contact', 'client'],
  reads: ['invoice', 'ledgerEntry', 'paymentPromise', 'request', 'contact', 'client'],
  async load(rows, ids) {
    const [invoices, entries] = await Promise.all([
      rows.getMany('invoice', ids),
      rows.byMany('ledgerEntry', 'invoiceId', ids),
    ]);
    const owed = invoices.map((invoice, i) => (invoice ? openParts(invoice, entries[i] ?? []) : []));
    // Of what is settled nothing more need be known.
    const open = invoices.flatMap((invoice, i) => (invoice && owed[i]?.length ? [invoice] : []));
    await Promise.all([
      rows.byMany('paymentPromise', 'invoiceId', idsOf(open)),
      rows.byMany('request', 'invoiceId', idsOf(open)),
      rows.byMany('contact', 'clientId', clientsOf(open)),
      rows.getMany('client', clientsOf(open)),
    ]);
    return Promise.all(
      invoices.map(async (invoice, i) => {
        if (!invoice) return undefined;
        const parts = owed[i] ?? [];
        const settled = { ...bare(invoice), invoice, owed: parts, promises: [], disputes: [], inBin: false };
        return parts.length > 0 ? { ...settled, ...(await followed(rows, invoice)) } : settled;
      }),
    );
  },
};

function bare({ id, clientId, createdAt }: Invoice) {
  return { id, clientId, since: createdAt };
}

async function followed(rows: Reader, invoice: Invoice) {
  const [promises, disputes, client, contact] = await Promise.all([
    rows.promisesOf(invoice.id),
    rows.disputesOf(invoice.id),
    rows.get('client', invoice.clientId),
    askedContact(rows, invoice),
  ]);
  return { promises, disputes, inBin: !client, contactId: contact?.id };
}

/** Who is asked for the money: the main one for payments, else one who pays, else whom the invoice went to. */
export async function askedContact(
  rows: Reader,
  { clientId, contactId }: Pick<Invoice, 'clientId' | 'contactId'>,
): Promise<Contact | undefined> {
  return personFor('payments', await rows.contactsOf(clientId), contactId);
}

function idsOf(invoices: Invoice[]): string[] {
  return invoices.map(({ id }) => id);
}

function clientsOf(invoices: Invoice[]): string[] {
  return [...new Set(invoices.map(({ clientId }) => clientId))];
}

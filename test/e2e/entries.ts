import { randomUUID } from 'node:crypto';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import type { Input } from '../../lib/messages/contract.ts';
import type { Browser } from '../rig/browser.ts';
import { tell } from './calls.ts';

/** What a test finds in the base when it begins: each entry is made by the product's own call. */
type Base = Pick<Browser, 'evaluateInExtension'>;

export type NewClient = Omit<Input<'client.add'>, 'commandId'> & { contactName: string; email: string };

/** Of those who write to the practice mailbox. */
export const OLIVER = {
  clientName: 'Moth & Ladder',
  contactName: 'Oliver Finch',
  email: 'oliver.finch@moth-and-ladder.example',
} satisfies NewClient;
export const AGNES = {
  clientName: 'Teapot Harbour',
  contactName: 'Agnes Whitlow',
  email: 'agnes@teapot-harbour.example',
} satisfies NewClient;

/** A letter of Oliver's in the practice mailbox. */
export const OLIVERS_LETTER = 'Re: Quote 124: shelf-ready cartons';

/** Returns the client's id. */
export async function addClient(base: Base, client: NewClient): Promise<string> {
  return (await tell(base, 'client.add', { commandId: randomUUID(), ...client })).clientId;
}

/** A call to be made then, in the past too. */
export async function addFollowUp(base: Base, clientId: string, due: string, text: string): Promise<void> {
  await tell(base, 'followUp.add', { commandId: randomUUID(), clientId, kind: 'call', text, due });
}

/** The terms of all invoices here. */
const DAYS_TO_PAY = 14;

interface InvoiceInEuro {
  number: string;
  /** In cents. */
  minor: number;
  daysLate: number;
}

/** Returns the invoice's id. */
export async function addInvoice(base: Base, clientId: string, { number, minor, daysLate }: InvoiceInEuro) {
  const { invoiceId } = await tell(base, 'invoice.add', {
    commandId: randomUUID(),
    clientId,
    number,
    amount: { minor, currency: 'EUR' },
    issued: dayFromToday(-daysLate - DAYS_TO_PAY),
    due: dayFromToday(-daysLate),
  });
  return invoiceId;
}

/** A day of the calendar, on this machine's clock; today by itself. */
export function dayFromToday(days = 0): string {
  return addDays(dayOf(wallClockOf(new Date())), days);
}

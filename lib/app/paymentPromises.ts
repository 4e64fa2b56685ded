import type { ClientHere, OfferedPayment, PaymentPromised } from '../domain/dossier';
import { nameOfText } from '../domain/hash';
import { calendarFor } from '../domain/holidays';
import type { Invoice } from '../domain/invoice';
import { latestPromise, NEVER } from '../domain/ledger/book';
import { chase } from '../domain/playbooks/chase/playbook';
import { dayOf, type Instant, type WallClock } from '../domain/wallClock';
import { findPaymentPromises } from '../reading/paymentPromises';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

/**
 * Promises to pay in a client's letter, for the open invoice that waits longest. Those whose day is past, that were
 * taken or declined, and those that the chase waits out already, are left out; a client who owes nothing promises
 * nothing. "Tomorrow" is the day after the letter was written.
 */
export async function offeredPayments(
  app: App,
  rows: Reader,
  { clientId, contactId }: Pick<ClientHere, 'clientId' | 'contactId'>,
  { text, writtenAt }: { text: string; writtenAt: WallClock },
): Promise<PaymentPromised | undefined> {
  const { country } = await settingsIn(rows);
  const today = dayOf(app.clock.wallNow());
  const wallClockAt = (instant: Instant) => app.clock.wallOf(instant);
  const found = findPaymentPromises(text, { now: writtenAt, calendar: calendarFor(country), wallClockAt });
  const ahead = found.filter(({ day }) => day >= today);
  if (ahead.length === 0) return undefined;
  const invoice = await waitsLongest(rows, clientId);
  if (!invoice) return undefined;

  const taken = await rows.promisesOf(invoice.id);
  const pausedUntil = latestPromise(taken)?.until ?? '';
  const offered: OfferedPayment[] = [];
  for (const { sentence, day: until } of ahead) {
    const key = `payment-promise:${clientId}:${until}:${nameOfText(sentence)}`;
    const isTaken = taken.some((promise) => promise.until === until && promise.sentence === sentence);
    if (pausedUntil >= until || isTaken || (await rows.get('setting', `declined:${key}`))) continue;
    offered.push({ key, sentence, until });
  }
  if (offered.length === 0) return undefined;
  return { invoiceId: invoice.id, invoiceNumber: invoice.number, contactId, promises: offered };
}

/** Of the client's open invoices the one that was to be paid first; for a disputed one there is nothing to wait for. */
async function waitsLongest(rows: Reader, clientId: string): Promise<Invoice | undefined> {
  const open = (await rows.standingsOf(chase.name, [clientId])).filter(({ standing }) => standing !== 'disputed');
  const books = await rows.books(open.map(({ subject }) => subject));
  const [first] = books
    .map(({ invoiceId, owed }) => ({ invoiceId, due: owed[0]?.due ?? NEVER }))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  return first && rows.get('invoice', first.invoiceId);
}

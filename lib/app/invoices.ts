import type { MoneyActivityKind } from '../domain/activity';
import type { Client } from '../domain/client';
import type { Instalment, Invoice } from '../domain/invoice';
import { balanceOf } from '../domain/ledger/balance';
import type { EntryKind, LedgerEntry } from '../domain/ledger/entry';
import { checkedInstalments } from '../domain/ledger/instalments';
import { dueBy, type Terms } from '../domain/ledger/terms';
import { add, type Money, positive } from '../domain/money';
import { refuse } from '../domain/refusal';
import { type Day, dayOf, type Instant, isDay } from '../domain/wallClock';
import { type LetterToLog, letterActivity, requireClient } from './letters';
import { loggedBefore } from './loggedLetters';
import type { App, Command, Reader, Writer } from './ports';
import { settingsIn } from './settings';

export interface NewInvoice {
  clientId: string;
  contactId?: string | undefined;
  number: string;
  amount: Money;
  issued: Day;
  /** By the client's terms when it is not said. */
  due?: Day | undefined;
  instalments?: Instalment[] | undefined;
  proposalId?: string | undefined;
}

/** An invoice written by hand; its chase begins at once. */
export function addInvoice(app: App, command: Command, input: NewInvoice): Promise<{ invoiceId: string; due: Day }> {
  return app.store.write(command, async (rows) => {
    const invoice = await createInvoice(app, rows, input);
    await tell(app, rows, 'invoice', invoice, { title: invoice.number, amount: invoice.amount, day: invoice.issued });
    return { invoiceId: invoice.id, due: invoice.due };
  });
}

export type InvoiceToLog = LetterToLog & Omit<NewInvoice, keyof LetterToLog>;

/** An invoice from a letter, which becomes its entry in the history. The same letter brings it once. */
export function logInvoice(
  app: App,
  command: Command,
  input: InvoiceToLog,
): Promise<{ invoiceId: string; activityId: string }> {
  return app.store.write(command, async (rows) => {
    const logged = await loggedBefore(rows, input.letter);
    if (logged?.invoiceId) return { invoiceId: logged.invoiceId, activityId: logged.id };
    const invoice = await createInvoice(app, rows, input);
    const activity = logged ?? letterActivity(app, input);
    await rows.put('activity', { ...activity, kind: 'invoice', invoiceId: invoice.id, amount: invoice.amount });
    return { invoiceId: invoice.id, activityId: activity.id };
  });
}

export async function createInvoice(app: App, rows: Writer, input: NewInvoice): Promise<Invoice> {
  const client = await requireClient(rows, input.clientId);
  if (!isDay(input.issued)) refuse('date-needed');
  const { clientId, contactId, proposalId, amount, issued } = input;
  const invoice = await checked(rows, {
    id: app.newId(),
    clientId,
    ...(contactId && { contactId }),
    number: input.number,
    amount: { minor: amount.minor, currency: amount.currency },
    issued,
    due: input.due ?? dueBy(issued, await termsOf(rows, client)),
    ...(input.instalments && { instalments: input.instalments }),
    ...(proposalId && { proposalId }),
    createdAt: app.clock.now(),
  });
  await rows.put('invoice', invoice);
  return invoice;
}

export async function termsOf(rows: Reader, client: Client): Promise<Terms> {
  return client.terms ?? (await settingsIn(rows)).money.terms;
}

/** What is left out stays; instalments of null make it one amount again. */
export interface InvoiceChange {
  invoiceId: string;
  contactId?: string | undefined;
  number?: string | undefined;
  amount?: Money | undefined;
  issued?: Day | undefined;
  due?: Day | undefined;
  instalments?: Instalment[] | null | undefined;
}

export function editInvoice(app: App, command: Command, input: InvoiceChange): Promise<void> {
  return app.store.write(command, async (rows) => {
    const { instalments: before, ...invoice } = await invoiceIn(rows, input.invoiceId);
    const instalments = input.instalments === undefined ? before : (input.instalments ?? undefined);
    const contactId = input.contactId ?? invoice.contactId;
    const changed = await checked(rows, {
      ...invoice,
      number: input.number ?? invoice.number,
      amount: input.amount ?? invoice.amount,
      issued: input.issued ?? invoice.issued,
      due: input.due ?? invoice.due,
      ...(contactId && { contactId }),
      ...(instalments && { instalments }),
    });
    const isPaidIn = (await rows.entriesOf(invoice.id)).length > 0;
    if (isPaidIn && changed.amount.currency !== invoice.amount.currency) {
      refuse('currencies-differ', { one: invoice.amount.currency, other: changed.amount.currency });
    }
    await rows.put('invoice', changed);
  });
}

async function checked(rows: Reader, invoice: Invoice): Promise<Invoice> {
  const number = invoice.number.replace(/\s+/g, ' ').trim() || refuse('number-missing');
  const amount = positive(invoice.amount);
  const parts = invoice.instalments && checkedInstalments(amount, invoice.issued, invoice.instalments);
  const due = parts?.at(-1)?.due ?? invoice.due;
  if (!isDay(invoice.issued) || !isDay(due)) refuse('date-needed');
  if (due < invoice.issued) refuse('due-before-issued');
  const known = await rows.invoiceOfNumber(invoice.clientId, number);
  if (known && known.id !== invoice.id) refuse('number-taken', { number });
  return { ...invoice, number, amount, due, ...(parts && { instalments: parts }) };
}

export interface Correction {
  invoiceId: string;
  day?: Day | undefined;
  note?: string | undefined;
}

/** A credit note; what it gives beyond what is owed is the client's credit. */
export function creditInvoice(app: App, command: Command, input: Correction & { amount: Money }): Promise<void> {
  return app.store.write(command, async (rows) => {
    const invoice = await openToCorrection(rows, input.invoiceId);
    const amount = positive(input.amount);
    add(amount, { minor: 0, currency: invoice.amount.currency });
    if (amount.minor > invoice.amount.minor) refuse('more-than-owed', { number: invoice.number });
    await correct(app, rows, 'credit-note', invoice, amount, input);
  });
}

/** The invoice is void; what was paid for it is the client's credit. */
export function cancelInvoice(app: App, command: Command, input: Correction): Promise<void> {
  return app.store.write(command, async (rows) => {
    const invoice = await openToCorrection(rows, input.invoiceId);
    await correct(app, rows, 'cancellation', invoice, invoice.amount, input);
  });
}

/** Nobody will pay it: all that is owed, or a part of it. */
export function writeOffInvoice(
  app: App,
  command: Command,
  input: Correction & { amount?: Money | undefined },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const invoice = await openToCorrection(rows, input.invoiceId);
    const { owed } = balanceOf(invoice, await rows.entriesOf(invoice.id));
    if (owed === 0) refuse('nothing-owed', { number: invoice.number });
    const amount = positive(input.amount ?? { minor: owed, currency: invoice.amount.currency });
    add(amount, { minor: 0, currency: invoice.amount.currency });
    if (amount.minor > owed) refuse('more-than-owed', { number: invoice.number });
    await correct(app, rows, 'write-off', invoice, amount, input);
  });
}

async function openToCorrection(rows: Reader, invoiceId: string): Promise<Invoice> {
  const invoice = await invoiceIn(rows, invoiceId);
  const isCancelled = (await rows.entriesOf(invoiceId)).some(({ kind }) => kind === 'cancellation');
  return isCancelled ? refuse('invoice-closed', { number: invoice.number }) : invoice;
}

async function correct(
  app: App,
  rows: Writer,
  kind: EntryKind & ('credit-note' | 'cancellation' | 'write-off'),
  invoice: Invoice,
  amount: Money,
  { day, note }: Correction,
): Promise<void> {
  await rows.put('ledgerEntry', {
    ...newEntry(app, invoice, day),
    kind,
    minor: amount.minor,
    ...(note?.trim() && { note: note.trim() }),
  });
  const title = [invoice.number, note?.trim()].filter(Boolean).join(': ');
  await tell(app, rows, kind, invoice, { title, amount, day });
}

/** An entry of an invoice on a day, today when it is not said; nothing is entered for days to come. */
export function newEntry(app: App, invoice: Invoice, day: Day | undefined): Omit<LedgerEntry, 'kind' | 'minor'> {
  return {
    id: app.newId(),
    clientId: invoice.clientId,
    invoiceId: invoice.id,
    day: dayGone(app, day),
    createdAt: app.clock.now(),
  };
}

/** The day itself when it is today or gone, today when there is none. */
export function dayGone(app: App, day: Day | undefined): Day {
  const today = dayOf(app.clock.wallNow());
  if (day === undefined) return today;
  if (!isDay(day)) return refuse('date-needed');
  return day <= today ? day : refuse('day-ahead');
}

export async function invoiceIn(rows: Reader, invoiceId: string): Promise<Invoice> {
  return (await rows.get('invoice', invoiceId)) ?? refuse('not-found');
}

/** Puts what happened to an invoice into the client's history, where its day stands, whenever it was written down. */
export async function tell(
  app: App,
  rows: Writer,
  kind: MoneyActivityKind,
  about: { id?: string; clientId: string },
  { title, amount, contactId, day }: { title: string; amount?: Money; contactId?: string | undefined; day?: Day },
): Promise<void> {
  await rows.put('activity', {
    id: app.newId(),
    clientId: about.clientId,
    ...(contactId && { contactId }),
    kind,
    at: momentOf(app, day),
    title,
    ...(about.id && { invoiceId: about.id }),
    ...(amount && { amount }),
  });
}

/** Now, or the noon of a day that is gone. */
function momentOf(app: App, day: Day | undefined): Instant {
  if (day === undefined || day >= dayOf(app.clock.wallNow())) return app.clock.now();
  return app.clock.instantOf(`${day}T12:00`, 0);
}

/** Sets when a client pays; null is as everyone does. Invoices there already keep their days. */
export function editTerms(
  app: App,
  command: Command,
  { clientId, terms }: { clientId: string; terms: Terms | null },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const { terms: _, ...client } = await requireClient(rows, clientId);
    await rows.put('client', { ...client, ...(terms && { terms }), updatedAt: app.clock.now() });
  });
}

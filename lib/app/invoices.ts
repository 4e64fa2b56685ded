import { z } from 'zod';
import type { MoneyActivityKind } from '../domain/activity';
import type { Client } from '../domain/client';
import type { Invoice } from '../domain/invoice';
import { balanceOf } from '../domain/ledger/balance';
import type { EntryKind, LedgerEntry } from '../domain/ledger/entry';
import { checkedInstalments } from '../domain/ledger/instalments';
import { dueBy, type Terms } from '../domain/ledger/terms';
import { add, type Money, positive } from '../domain/money';
import { refuse } from '../domain/refusal';
import { type Day, dayOf, type Instant, isDay } from '../domain/wallClock';
import { command, type Said } from './definition';
import { day, id, money, number, ofClient, shortText, terms } from './input';
import { becomes, letterToLog, requireClient, requireLoggable } from './letters';
import { loggedBefore } from './loggedLetters';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';
import { settingsIn } from './settings';

const instalments = z
  .array(z.object({ due: z.string().max(20), minor: z.number() }))
  .min(2)
  .max(120);

export const bill = {
  number,
  amount: money,
  issued: day,
  /** By the client's terms when it is left out. */
  due: day.optional(),
  instalments: instalments.optional(),
};

const newInvoice = { ...ofClient, ...bill, proposalId: id.optional() };
export type NewInvoice = Said<typeof newInvoice>;

/** What a new invoice is checked by, and where it goes. */
export const INVOICE_TOUCHES = { reads: ['client', 'setting'], writes: ['invoice', 'activity'] } as const;

/** An invoice written by hand; its chase begins at once. */
export const addInvoice = command({ input: () => newInvoice, ...INVOICE_TOUCHES }, async (rows, input, app) => {
  const invoice = await createInvoice(app, rows, input);
  await tell(app, rows, 'invoice', invoice, { title: invoice.number, amount: invoice.amount, day: invoice.issued });
  return { invoiceId: invoice.id, due: invoice.due };
});

/** An invoice from a letter, which becomes its entry in the history. The same letter brings it once. */
export const logInvoice = command(
  {
    input: () => ({ ...letterToLog, ...bill }),
    reads: ['client', 'contact', 'setting'],
    writes: ['invoice', 'activity'],
  },
  async (rows, input, app) => {
    const logged = await loggedBefore(rows, input.letter);
    if (logged?.invoiceId) return { invoiceId: logged.invoiceId, activityId: logged.id };
    await requireLoggable(rows, input);
    const invoice = await createInvoice(app, rows, input);
    const change = { kind: 'invoice', invoiceId: invoice.id, amount: invoice.amount } as const;
    return { invoiceId: invoice.id, activityId: await becomes(app, rows, logged, input, change) };
  },
);

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
  await rows.add('invoice', invoice);
  return invoice;
}

export async function termsOf(rows: Reader, client: Client): Promise<Terms> {
  return client.terms ?? (await settingsIn(rows)).money.terms;
}

/** What is left out stays; instalments of null make it one amount again. */
export const editInvoice = command(
  {
    input: () => ({
      invoiceId: id,
      contactId: id.optional(),
      number: number.optional(),
      amount: money.optional(),
      issued: day.optional(),
      due: day.optional(),
      instalments: instalments.nullable().optional(),
    }),
    reads: ['ledgerEntry'],
    writes: ['invoice'],
  },
  async (rows, input): Promise<void> => {
    const { instalments: before, ...invoice } = await invoiceIn(rows, input.invoiceId);
    const parts = input.instalments === undefined ? before : (input.instalments ?? undefined);
    const contactId = input.contactId ?? invoice.contactId;
    const changed = await checked(rows, {
      ...invoice,
      number: input.number ?? invoice.number,
      amount: input.amount ?? invoice.amount,
      issued: input.issued ?? invoice.issued,
      due: input.due ?? invoice.due,
      ...(contactId && { contactId }),
      ...(parts && { instalments: parts }),
    });
    const isPaidIn = (await rows.entriesOf(invoice.id)).length > 0;
    if (isPaidIn && changed.amount.currency !== invoice.amount.currency) {
      refuse('currencies-differ', { one: invoice.amount.currency, other: changed.amount.currency });
    }
    await rows.put('invoice', changed);
  },
);

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

const correction = { invoiceId: id, day: day.optional(), note: shortText.optional() };
type Correction = Said<typeof correction>;

const CORRECTION = { reads: ['invoice'], writes: ['ledgerEntry', 'activity'] } as const;

/** A credit note; what it gives beyond what is owed is the client's credit. */
export const creditInvoice = command(
  { input: () => ({ ...correction, amount: money }), ...CORRECTION },
  async (rows, input, app): Promise<void> => {
    const invoice = await openToCorrection(rows, input.invoiceId);
    const amount = positive(input.amount);
    add(amount, { minor: 0, currency: invoice.amount.currency });
    if (amount.minor > invoice.amount.minor) refuse('more-than-owed', { number: invoice.number });
    await correct(app, rows, 'credit-note', invoice, amount, input);
  },
);

/** The invoice is void; what was paid for it is the client's credit. */
export const cancelInvoice = command(
  { input: () => correction, ...CORRECTION },
  async (rows, input, app): Promise<void> => {
    const invoice = await openToCorrection(rows, input.invoiceId);
    await correct(app, rows, 'cancellation', invoice, invoice.amount, input);
  },
);

/** Nobody will pay it: all that is owed, or a part of it. */
export const writeOffInvoice = command(
  { input: () => ({ ...correction, amount: money.optional() }), ...CORRECTION },
  async (rows, input, app): Promise<void> => {
    const invoice = await openToCorrection(rows, input.invoiceId);
    const { owed } = balanceOf(invoice, await rows.entriesOf(invoice.id));
    if (owed === 0) refuse('nothing-owed', { number: invoice.number });
    const amount = positive(input.amount ?? { minor: owed, currency: invoice.amount.currency });
    add(amount, { minor: 0, currency: invoice.amount.currency });
    if (amount.minor > owed) refuse('more-than-owed', { number: invoice.number });
    await correct(app, rows, 'write-off', invoice, amount, input);
  },
);

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
  { day: on, note }: Correction,
): Promise<void> {
  await rows.add('ledgerEntry', {
    ...newEntry(app, invoice, on),
    kind,
    minor: amount.minor,
    ...(note?.trim() && { note: note.trim() }),
  });
  const title = [invoice.number, note?.trim()].filter(Boolean).join(': ');
  await tell(app, rows, kind, invoice, { title, amount, day: on });
}

/** An entry of an invoice on a day, today when it is not said; nothing is entered for days to come. */
export function newEntry(app: App, invoice: Invoice, on: Day | undefined): Omit<LedgerEntry, 'kind' | 'minor'> {
  return {
    id: app.newId(),
    clientId: invoice.clientId,
    invoiceId: invoice.id,
    day: dayGone(app, on),
    createdAt: app.clock.now(),
  };
}

/** The day itself when it is today or gone, today when there is none. */
export function dayGone(app: App, on: Day | undefined): Day {
  const today = dayOf(app.clock.wallNow());
  if (on === undefined) return today;
  if (!isDay(on)) return refuse('date-needed');
  return on <= today ? on : refuse('day-ahead');
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
  { title, amount, contactId, day: on }: { title: string; amount?: Money; contactId?: string | undefined; day?: Day },
): Promise<void> {
  await rows.add('activity', {
    id: app.newId(),
    clientId: about.clientId,
    ...(contactId && { contactId }),
    kind,
    at: momentOf(app, on),
    title,
    ...(about.id && { invoiceId: about.id }),
    ...(amount && { amount }),
  });
}

/** Now, or the noon of a day that is gone. */
function momentOf(app: App, on: Day | undefined): Instant {
  if (on === undefined || on >= dayOf(app.clock.wallNow())) return app.clock.now();
  return app.clock.instantOf(`${on}T12:00`, 0);
}

/** Sets when a client pays; null is as everyone does. Invoices there already keep their days. */
export const editTerms = command(
  { input: () => ({ clientId: id, terms: terms.nullable() }), writes: ['client'] },
  async (rows, input): Promise<void> => {
    const { terms: _, ...client } = await requireClient(rows, input.clientId);
    await rows.put('client', { ...client, ...(input.terms && { terms: input.terms }) });
  },
);

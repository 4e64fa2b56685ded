import { z } from 'zod';
import type { Invoice, PaymentPromise } from '../domain/invoice';
import { openParts } from '../domain/ledger/balance';
import { positive } from '../domain/money';
import { refuse } from '../domain/refusal';
import { type Day, dayOf, isDay } from '../domain/wallClock';
import { command, type Said } from './definition';
import { finish, openFollowUp } from './followUps';
import { day, id, money, shortText } from './input';
import { invoiceIn, tell } from './invoices';
import { PAYMENT_TOUCHES, recordPayment } from './payments';
import type { App } from './ports';
import { solve } from './requestAnswers';
import { createRequest } from './requests';
import type { Reader, Writer } from './rowPorts';

/**
 * What a client answered, and what it does to the chase. A step that was asked when the answer came is named: it is
 * done; a letter answers none. The ladder follows by itself at the end of each command.
 */
const answer = {
  invoiceId: id,
  followUpId: id.optional(),
  /** In the client's words, for the next time. */
  outcome: shortText.optional(),
};
type Answer = Said<typeof answer>;

const CLOSING = { reads: ['invoice', 'ledgerEntry', 'setting'], writes: ['followUp', 'activity'] } as const;

/** Paid: all that is owed came. */
export const answerPaid = command(
  { input: () => ({ ...answer, received: day.optional() }), ...PAYMENT_TOUCHES },
  async (rows, input, app) => {
    const { invoice, owed } = await owedInvoice(rows, input.invoiceId);
    const amount = { minor: owed, currency: invoice.amount.currency };
    const { clientId } = invoice;
    const allocations = [{ invoiceId: invoice.id }];
    const payment = await recordPayment(app, rows, { clientId, amount, received: input.received, allocations });
    return { paymentId: payment.id };
  },
);

/** A part came; for the rest there may be a promise. */
export const answerPartPaid = command(
  {
    input: () => ({ ...answer, amount: money, received: day.optional(), until: day.optional() }),
    reads: [...PAYMENT_TOUCHES.reads, 'setting'],
    writes: [...PAYMENT_TOUCHES.writes, 'paymentPromise', 'followUp'],
  },
  async (rows, input, app) => {
    const { invoice } = await owedInvoice(rows, input.invoiceId);
    const { clientId } = invoice;
    const { amount, received } = input;
    const allocations = [{ invoiceId: invoice.id }];
    const payment = await recordPayment(app, rows, { clientId, amount, received, allocations });
    await finishStep(app, rows, input);
    const isOwed = openParts(invoice, await rows.entriesOf(invoice.id)).length > 0;
    if (input.until && isOwed)
      await keepPromise(app, rows, invoice, { ...input, amount: undefined, until: input.until });
    return { paymentId: payment.id };
  },
);

const promisedToPay = {
  ...answer,
  until: day,
  /** How much; all that is owed when it is not said. */
  amount: money.optional(),
  /** As it stands in their letter. */
  sentence: shortText.optional(),
  contactId: id.optional(),
};
type PromisedToPay = Said<typeof promisedToPay>;

/** Promised for a day: nobody asks through that day. */
export const answerPromised = command(
  { input: () => promisedToPay, reads: CLOSING.reads, writes: [...CLOSING.writes, 'paymentPromise'] },
  async (rows, input, app): Promise<{ until: Day }> => {
    const { invoice } = await owedInvoice(rows, input.invoiceId);
    await finishStep(app, rows, input);
    await keepPromise(app, rows, invoice, input);
    return { until: input.until };
  },
);

async function keepPromise(app: App, rows: Writer, invoice: Invoice, input: PromisedToPay): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  if (!isDay(input.until)) refuse('date-needed');
  if (input.until < today) refuse('promise-past');
  const amount = input.amount && positive(input.amount);
  if (amount && amount.currency !== invoice.amount.currency) {
    refuse('currencies-differ', { one: amount.currency, other: invoice.amount.currency });
  }
  const owed = openParts(invoice, await rows.entriesOf(invoice.id));
  const promise: PaymentPromise = {
    id: app.newId(),
    clientId: invoice.clientId,
    invoiceId: invoice.id,
    until: input.until,
    ...(amount && { minor: amount.minor }),
    part: Math.max(0, (invoice.instalments?.length ?? 1) - owed.length),
    ...(input.sentence?.trim() && { sentence: input.sentence.trim() }),
    ...(input.contactId && { contactId: input.contactId }),
    saidOn: today,
    createdAt: app.clock.now(),
  };
  await rows.add('paymentPromise', promise);
  const title = [invoice.number, input.sentence?.trim() ?? input.outcome?.trim()].filter(Boolean).join(': ');
  await tell(app, rows, 'payment-promise', invoice, { title, contactId: input.contactId, ...(amount && { amount }) });
}

const DISPUTE = { reads: CLOSING.reads, writes: [...CLOSING.writes, 'request'] } as const;

/** Disputed: it becomes a complaint, which is answered as any, and nobody asks until it is settled. */
export const answerDisputed = command(
  { input: () => ({ ...answer, text: shortText }), ...DISPUTE },
  async (rows, input, app): Promise<{ requestId: string }> => {
    const { invoice } = await owedInvoice(rows, input.invoiceId);
    const { clientId, contactId, number } = invoice;
    const open = (await rows.disputesOf(invoice.id)).find(({ state }) => state === 'open');
    if (open) refuse('dispute-open', { number });
    const request = await createRequest(app, rows, {
      ...{ clientId, contactId, kind: 'complaint' as const, text: input.text, invoiceId: invoice.id },
    });
    await tell(app, rows, 'dispute', invoice, { title: [number, request.text].filter(Boolean).join(': ') });
    return { requestId: request.id };
  },
);

/** The dispute is settled; on the next working day the chase goes on where it stood. */
export const answerSettled = command(
  { input: () => answer, ...DISPUTE },
  async (rows, { invoiceId, outcome = '' }, app): Promise<void> => {
    await invoiceIn(rows, invoiceId);
    const open = (await rows.disputesOf(invoiceId)).find(({ state }) => state === 'open') ?? refuse('not-found');
    await solve(app, rows, open, outcome.trim());
  },
);

/** The wrong person was asked: from now on it is the contact who pays at this client. */
export const answerWrongAddressee = command(
  { input: () => ({ invoiceId: id, contactId: id }), reads: ['invoice'], writes: ['contact'] },
  async (rows, { invoiceId, contactId }): Promise<void> => {
    const { clientId } = await invoiceIn(rows, invoiceId);
    const contacts = await rows.contactsOf(clientId);
    if (!contacts.some((contact) => contact.id === contactId)) refuse('not-found');
    for (const contact of contacts) {
      const others = contact.roles?.filter((role) => role !== 'payments') ?? [];
      const roles = contact.id === contactId ? [...others, 'payments' as const] : others;
      if (roles.length === (contact.roles?.length ?? 0) && contact.id !== contactId) continue;
      await rows.put('contact', { ...contact, roles });
    }
  },
);

const channel = z.enum(['call', 'letter']);

/** The step was done and nothing was promised; `by` says how, where it was done otherwise than planned. */
export const answerNothing = command(
  { input: () => ({ ...answer, followUpId: id, by: channel.optional() }), ...CLOSING },
  (rows, { by, ...input }, app) => finishStep(app, rows, input, by),
);

async function finishStep(
  app: App,
  rows: Writer,
  { invoiceId, followUpId, outcome = '' }: Answer,
  by?: z.output<typeof channel>,
): Promise<void> {
  if (!followUpId) return;
  const followUp = await openFollowUp(rows, followUpId);
  if (followUp.from?.subject !== invoiceId) refuse('not-found');
  await finish(app, rows, { ...followUp, kind: by ?? followUp.kind }, outcome);
}

async function owedInvoice(rows: Reader, invoiceId: string): Promise<{ invoice: Invoice; owed: number }> {
  const invoice = await invoiceIn(rows, invoiceId);
  const parts = openParts(invoice, await rows.entriesOf(invoiceId));
  if (parts.length === 0) refuse('nothing-owed', { number: invoice.number });
  return { invoice, owed: parts.reduce((sum, { minor }) => sum + minor, 0) };
}

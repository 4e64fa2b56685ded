import { close } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import type { ClientRequest, Invoice, PaymentPromise } from '../domain/invoice';
import { openParts } from '../domain/ledger/balance';
import { type Money, positive } from '../domain/money';
import { readChaseKey } from '../domain/playbooks/chase/key';
import {
  type ChaseLadder,
  type ChaseStep,
  checkedLadder,
  EVERYONE,
  type Playbook,
} from '../domain/playbooks/chase/ladder';
import { refuse } from '../domain/refusal';
import { type Day, dayOf, isDay } from '../domain/wallClock';
import { addWorkingDays } from '../domain/workingDays';
import { createFollowUp, finish, openFollowUp } from './followUps';
import { invoiceIn, tell } from './invoices';
import { nearestPlaybook } from './keepChases';
import { requireClient } from './letters';
import { recordPayment } from './payments';
import type { App, Command, Reader, Writer } from './ports';
import { settingsIn } from './settings';

/**
 * What a client answered, and what it does to the chase. A step that was asked when the answer came is named: it is
 * done. What the store keeps of the ladder follows by itself at the end of each command.
 */
export interface Answer {
  invoiceId: string;
  /** The open step in answer to which it was said; a letter answers none. */
  followUpId?: string | undefined;
  /** In the client's words, for the next time. */
  outcome?: string | undefined;
}

/** Paid: all that is owed came. */
export function answerPaid(
  app: App,
  command: Command,
  input: Answer & { received?: Day | undefined },
): Promise<{ paymentId: string }> {
  return app.store.write(command, async (rows) => {
    const { invoice, owed } = await owedInvoice(rows, input.invoiceId);
    const amount = { minor: owed, currency: invoice.amount.currency };
    const { clientId } = invoice;
    const allocations = [{ invoiceId: invoice.id }];
    const payment = await recordPayment(app, rows, { clientId, amount, received: input.received, allocations });
    return { paymentId: payment.id };
  });
}

/** A part came; for the rest there may be a promise. */
export function answerPartPaid(
  app: App,
  command: Command,
  input: Answer & { amount: Money; received?: Day | undefined; until?: Day | undefined },
): Promise<{ paymentId: string }> {
  return app.store.write(command, async (rows) => {
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
  });
}

export interface PromisedToPay extends Answer {
  until: Day;
  /** How much; all that is owed when it is not said. */
  amount?: Money | undefined;
  /** As it stands in their letter. */
  sentence?: string | undefined;
  contactId?: string | undefined;
}

/** Promised for a day: nobody asks through that day. */
export function answerPromised(app: App, command: Command, input: PromisedToPay): Promise<{ until: Day }> {
  return app.store.write(command, async (rows) => {
    const { invoice } = await owedInvoice(rows, input.invoiceId);
    await finishStep(app, rows, input);
    await keepPromise(app, rows, invoice, input);
    return { until: input.until };
  });
}

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
  await rows.put('paymentPromise', promise);
  const title = [invoice.number, input.sentence?.trim() ?? input.outcome?.trim()].filter(Boolean).join(': ');
  await tell(app, rows, 'payment-promise', invoice, { title, contactId: input.contactId, ...(amount && { amount }) });
}

/** Disputed: it becomes a request with a next step of its own, and nobody asks until it is settled. */
export function answerDisputed(
  app: App,
  command: Command,
  input: Answer & { text: string },
): Promise<{ requestId: string }> {
  return app.store.write(command, async (rows) => {
    const { invoice } = await owedInvoice(rows, input.invoiceId);
    const { clientId, contactId, number } = invoice;
    const open = (await rows.disputesOf(invoice.id)).find(({ state }) => state === 'open');
    if (open) refuse('dispute-open', { number });
    const today = dayOf(app.clock.wallNow());
    const text = input.text.trim();
    const request: ClientRequest = {
      id: app.newId(),
      clientId,
      ...(contactId && { contactId }),
      kind: 'complaint',
      text,
      state: 'open',
      openedAt: app.clock.now(),
      openedOn: today,
      invoiceId: invoice.id,
    };
    const title = [number, text].filter(Boolean).join(': ');
    await rows.put('request', request);
    await tell(app, rows, 'dispute', invoice, { title });
    const due = addWorkingDays(today, 1, calendarFor((await settingsIn(rows)).country));
    const followUp = await createFollowUp(app, rows, { clientId, contactId, kind: 'other', text: title, due });
    await rows.put('followUp', { ...followUp, key: requestKey(request.id) });
    return { requestId: request.id };
  });
}

function requestKey(requestId: string): string {
  return `request:${requestId}`;
}

/** The dispute is settled; on the next working day the chase goes on where it stood. */
export function answerSettled(app: App, command: Command, { invoiceId, outcome = '' }: Answer): Promise<void> {
  return app.store.write(command, async (rows) => {
    const invoice = await invoiceIn(rows, invoiceId);
    const open = (await rows.disputesOf(invoiceId)).find(({ state }) => state === 'open') ?? refuse('not-found');
    await rows.put('request', { ...open, state: 'solved', solvedOn: dayOf(app.clock.wallNow()) });
    const followUp = await rows.followUpOfKey(requestKey(open.id));
    if (followUp?.state === 'open') {
      await rows.put('followUp', close(followUp, 'done', outcome.trim(), app.clock.now()));
    }
    const title = [invoice.number, outcome.trim()].filter(Boolean).join(': ');
    await tell(app, rows, 'dispute-settled', invoice, { title });
  });
}

/** The wrong person was asked: from now on it is the contact who pays at this client. */
export function answerWrongAddressee(
  app: App,
  command: Command,
  { invoiceId, contactId }: { invoiceId: string; contactId: string },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const { clientId } = await invoiceIn(rows, invoiceId);
    const contacts = await rows.contactsOf(clientId);
    if (!contacts.some(({ id }) => id === contactId)) refuse('not-found');
    for (const contact of contacts) {
      const others = contact.roles?.filter((role) => role !== 'payments') ?? [];
      const roles = contact.id === contactId ? [...others, 'payments' as const] : others;
      if (roles.length === (contact.roles?.length ?? 0) && contact.id !== contactId) continue;
      await rows.put('contact', { ...contact, roles, updatedAt: app.clock.now() });
    }
  });
}

/** The step was done and nothing was promised; `by` says how, where it was done otherwise than planned. */
export function answerNothing(
  app: App,
  command: Command,
  { by, ...input }: Answer & { followUpId: string; by?: ChaseStep['channel'] | undefined },
): Promise<void> {
  return app.store.write(command, (rows) => finishStep(app, rows, input, by));
}

async function finishStep(
  app: App,
  rows: Writer,
  { invoiceId, followUpId, outcome = '' }: Answer,
  by?: ChaseStep['channel'],
): Promise<void> {
  if (!followUpId) return;
  const followUp = await openFollowUp(rows, followUpId);
  if (readChaseKey(followUp.key)?.invoiceId !== invoiceId) refuse('not-found');
  await finish(app, rows, { ...followUp, kind: by ?? followUp.kind }, outcome);
}

async function owedInvoice(rows: Reader, invoiceId: string): Promise<{ invoice: Invoice; owed: number }> {
  const invoice = await invoiceIn(rows, invoiceId);
  const parts = openParts(invoice, await rows.entriesOf(invoiceId));
  if (parts.length === 0) refuse('nothing-owed', { number: invoice.number });
  return { invoice, owed: parts.reduce((sum, { minor }) => sum + minor, 0) };
}

/** Whose playbook: one invoice's, one client's, or everyone's. */
export type PlaybookOf = { invoiceId: string } | { clientId: string } | { everyone: true };

/** Changes how an invoice, a client or everyone is asked; null lets the wider rule hold again. */
export function editPlaybook(
  app: App,
  command: Command,
  { of, playbook }: { of: PlaybookOf; playbook: { on: boolean; ladder: ChaseLadder } | null },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const id = await ownerOf(rows, of);
    if (!playbook) return void (await rows.remove('playbook', id));
    await rows.put('playbook', { id, on: playbook.on, ladder: checkedLadder(playbook.ladder) });
  });
}

/** The playbook that holds, and whether it is an exception of the one it was asked for. */
export function showPlaybook(app: App, of: PlaybookOf): Promise<Playbook & { own: boolean }> {
  return app.store.read(async (rows) => {
    const id = await ownerOf(rows, of);
    const clientId = 'invoiceId' in of ? (await invoiceIn(rows, of.invoiceId)).clientId : id;
    const playbook = await nearestPlaybook(rows, [id, clientId]);
    return { ...playbook, own: (await rows.get('playbook', id)) !== undefined };
  });
}

async function ownerOf(rows: Reader, of: PlaybookOf): Promise<string> {
  if ('invoiceId' in of) return (await invoiceIn(rows, of.invoiceId)).id;
  if ('clientId' in of) return (await requireClient(rows, of.clientId)).id;
  return EVERYONE;
}

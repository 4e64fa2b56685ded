import type { Invoice, Payment } from '../domain/invoice';
import { balanceOf } from '../domain/ledger/balance';
import { type Allocation, spread } from '../domain/ledger/spread';
import type { Credit } from '../domain/ledger/sums';
import { type Money, positive } from '../domain/money';
import { Refusal, refuse } from '../domain/refusal';
import type { Day } from '../domain/wallClock';
import { dayGone, invoiceIn, newEntry, tell } from './invoices';
import { requireClient } from './letters';
import type { App, Command, Reader, Writer } from './ports';
import { together } from './together';

export interface NewPayment {
  clientId: string;
  amount: Money;
  /** Today when it is not said. */
  received?: Day | undefined;
  /** For which invoices it is; the client's open ones, the earliest due first, when it is not said. */
  allocations?: Allocation[] | undefined;
  reference?: string | undefined;
  /** The line of a bank's list it was read from. */
  fingerprint?: string | undefined;
}

/** Money came: it goes to the invoices it is for, and what is left is the client's credit. */
export function addPayment(app: App, command: Command, input: NewPayment): Promise<{ paymentId: string }> {
  return app.store.write(command, async (rows) => ({ paymentId: (await recordPayment(app, rows, input)).id }));
}

export async function recordPayment(app: App, rows: Writer, input: NewPayment): Promise<Payment> {
  const { clientId, reference, fingerprint } = input;
  await requireClient(rows, clientId);
  const { minor, currency } = positive(input.amount);
  const received = dayGone(app, input.received);
  const invoices = input.allocations
    ? await namedInvoices(rows, input.allocations)
    : await openInvoicesOf(rows, clientId, currency);
  for (const { invoice } of invoices) requireSame(invoice, clientId, currency);

  const owed = new Map(invoices.map(({ invoice, owed }) => [invoice.id, { owed, number: invoice.number }]));
  const shares = spread(minor, input.allocations ?? invoices.map(({ invoice }) => ({ invoiceId: invoice.id })), owed);
  const payment: Payment = {
    id: app.newId(),
    clientId,
    amount: { minor, currency },
    received,
    ...(reference?.trim() && { reference: reference.trim() }),
    ...(fingerprint && { fingerprint }),
    createdAt: app.clock.now(),
  };
  await rows.put('payment', payment);
  for (const share of shares) {
    const invoice = await invoiceIn(rows, share.invoiceId);
    await rows.put('ledgerEntry', {
      ...newEntry(app, invoice, received),
      kind: 'payment',
      minor: share.minor,
      paymentId: payment.id,
    });
  }
  const numbers = shares.map(({ invoiceId }) => owed.get(invoiceId)?.number).join(', ');
  const only = shares.length === 1 ? shares[0]?.invoiceId : undefined;
  const about = { clientId, ...(only && { id: only }) };
  await tell(app, rows, 'payment', about, { title: numbers, amount: payment.amount, day: received });
  return payment;
}

interface OpenInvoice {
  invoice: Invoice;
  owed: number;
}

async function namedInvoices(rows: Reader, allocations: Allocation[]): Promise<OpenInvoice[]> {
  return Promise.all(allocations.map(async ({ invoiceId }) => withOwed(rows, await invoiceIn(rows, invoiceId))));
}

/** A client's invoices that are owed, the earliest due first. */
export async function openInvoicesOf(rows: Reader, clientId: string, currency: string): Promise<OpenInvoice[]> {
  const chases = await rows.chasesOf(clientId);
  const invoices = await rows.getMany(
    'invoice',
    chases.map(({ id }) => id),
  );
  const open = await Promise.all(
    invoices
      .filter((invoice) => invoice?.amount.currency === currency)
      .map((invoice) => withOwed(rows, invoice as Invoice)),
  );
  return open.sort((a, b) => compare(a.invoice.due, b.invoice.due) || compare(a.invoice.number, b.invoice.number));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function withOwed(rows: Reader, invoice: Invoice): Promise<OpenInvoice> {
  return { invoice, owed: balanceOf(invoice, await rows.entriesOf(invoice.id)).owed };
}

function requireSame(invoice: Invoice, clientId: string, currency: string): void {
  if (invoice.clientId !== clientId) refuse('other-client');
  if (invoice.amount.currency !== currency) {
    refuse('currencies-differ', { one: currency, other: invoice.amount.currency });
  }
}

/** A line of a bank's list whose invoices are known. */
export interface BankPayment extends NewPayment {
  /** The same line in any list and at any time. */
  fingerprint: string;
  /** Where it stands in the list, from 1, for the sentence that names it. */
  line: number;
  /** The account it came from and the name it came under, as the bank writes them. */
  account?: string | undefined;
  payer?: string | undefined;
}

/**
 * Takes in a bank's list as one command, to be taken back as one. A line taken in before, or standing twice, changes
 * nothing; a line that cannot be taken in refuses the whole list and says which it is.
 */
export function applyPayments(
  app: App,
  command: Command,
  { payments }: { payments: BankPayment[] },
): Promise<{ applied: number; known: number }> {
  return app.store.write(command, async (rows) => {
    const known = await rows.knownFingerprints(payments.map(({ fingerprint }) => fingerprint));
    const fresh = payments.filter(({ fingerprint }) => !known.has(fingerprint) && known.add(fingerprint));
    // A client's payments one after the other: one may leave less to the next.
    await together(Map.groupBy(fresh, ({ clientId }) => clientId).values(), async (ofClient) => {
      for (const payment of ofClient) {
        await naming(payment.line, () => recordPayment(app, rows, payment));
        await learnPayer(rows, payment);
      }
    });
    return { applied: fresh.length, known: payments.length - fresh.length };
  });
}

/** How the client pays is remembered for the next list. */
async function learnPayer(rows: Writer, { clientId, account, payer }: BankPayment): Promise<void> {
  for (const [known, said] of [['account', account] as const, ['name', payer] as const]) {
    const text = said?.trim();
    const id = `${clientId} ${known} ${text}`;
    if (text && !(await rows.get('payer', id))) await rows.put('payer', { id, clientId, known, text });
  }
}

async function naming<T>(line: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refuse('bank-line', { ...error.params, line, why: error.code });
    throw error;
  }
}

/** Uses the client's credit for an invoice: rests of payments first, then what other invoices were paid too much. */
export function applyCredit(
  app: App,
  command: Command,
  input: { invoiceId: string; minor?: number | undefined },
): Promise<{ minor: number }> {
  return app.store.write(command, async (rows) => {
    const invoice = await invoiceIn(rows, input.invoiceId);
    const { owed } = await withOwed(rows, invoice);
    const { number, clientId, amount } = invoice;
    if (owed === 0) refuse('nothing-owed', { number });
    const wanted = positive({ minor: input.minor ?? owed, currency: amount.currency }).minor;
    if (wanted > owed) refuse('more-than-owed', { number });
    const credits = (await rows.creditsOf(clientId)).filter(({ currency }) => currency === amount.currency);
    let used = 0;
    for (const credit of credits.sort((a, b) => compare(b.from, a.from))) {
      const minor = Math.min(credit.minor, wanted - used);
      if (minor > 0) await takeCredit(app, rows, credit, invoice, minor);
      used += minor;
    }
    if (used === 0 || (input.minor !== undefined && used < wanted)) refuse('more-than-paid');
    return { minor: used };
  });
}

async function takeCredit(app: App, rows: Writer, credit: Credit, invoice: Invoice, minor: number): Promise<void> {
  if (credit.from === 'payment') {
    await rows.put('ledgerEntry', {
      ...newEntry(app, invoice, undefined),
      kind: 'payment',
      minor,
      paymentId: credit.id,
    });
    return;
  }
  const source = await invoiceIn(rows, credit.id);
  await rows.put('ledgerEntry', { ...newEntry(app, source, undefined), kind: 'moved', minor: -minor });
  await rows.put('ledgerEntry', { ...newEntry(app, invoice, undefined), kind: 'moved', minor });
}

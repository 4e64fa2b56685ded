import { z } from 'zod';
import type { Invoice, Payment } from '../domain/invoice';
import { balanceOf } from '../domain/ledger/balance';
import { type Allocation, spread } from '../domain/ledger/spread';
import type { Credit } from '../domain/ledger/sums';
import { positive } from '../domain/money';
import { chase } from '../domain/playbooks/chase/playbook';
import { Refusal, refuse } from '../domain/refusal';
import { ruleId } from '../domain/ruleId';
import { command, commandOf, type Said } from './definition';
import { day, id, money, shortText } from './input';
import { dayGone, invoiceIn, newEntry, tell } from './invoices';
import { requireClient } from './letters';
import type { App, Touches } from './ports';
import type { Reader, Writer } from './rowPorts';

const payment = {
  clientId: id,
  amount: money,
  /** Today when it is not said. */
  received: day.optional(),
  /** For which invoices it is; the client's open ones, the earliest due first, when it is not said. */
  allocations: z
    .array(z.object({ invoiceId: id, minor: z.number().optional() }))
    .max(1_000)
    .optional(),
  reference: shortText.optional(),
};

export type NewPayment = Said<typeof payment> & {
  /** The line of a bank's list it was read from. */
  fingerprint?: string | undefined;
};

/** What a payment is checked by, and where it goes. */
export const PAYMENT_TOUCHES = {
  reads: ['client', 'invoice', 'standing'],
  writes: ['payment', 'ledgerEntry', 'activity'],
} as const satisfies Touches;

/** Money came: it goes to the invoices it is for, and what is left is the client's credit. */
export const addPayment = command({ input: () => payment, ...PAYMENT_TOUCHES }, async (rows, input, app) => ({
  paymentId: (await recordPayment(app, rows, input)).id,
}));

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
  const made: Payment = {
    // The same line of a bank's list is the same payment, on whichever device it is taken in.
    id: fingerprint ? ruleId('payment', fingerprint) : app.newId(),
    clientId,
    amount: { minor, currency },
    received,
    ...(reference?.trim() && { reference: reference.trim() }),
    ...(fingerprint && { fingerprint }),
    createdAt: app.clock.now(),
  };
  await rows.add('payment', made);
  for (const share of shares) {
    const invoice = await invoiceIn(rows, share.invoiceId);
    await rows.add('ledgerEntry', {
      ...newEntry(app, invoice, received),
      kind: 'payment',
      minor: share.minor,
      paymentId: made.id,
    });
  }
  const numbers = shares.map(({ invoiceId }) => owed.get(invoiceId)?.number).join(', ');
  const only = shares.length === 1 ? shares[0]?.invoiceId : undefined;
  const about = { clientId, ...(only && { id: only }) };
  await tell(app, rows, 'payment', about, { title: numbers, amount: made.amount, day: received });
  return made;
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
  const chases = await rows.standingsOf(chase.name, [clientId]);
  const invoices = await rows.getMany(
    'invoice',
    chases.map(({ subject }) => subject),
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
const bankPayment = z.object({
  ...payment,
  /** The same line in any list and at any time. */
  fingerprint: z.string().min(1).max(200),
  /** Where it stands in the list, from 1, for the sentence that names it. */
  line: z.number().int().min(1),
  /** The account it came from and the name it came under, as the bank writes them. */
  account: shortText.optional(),
  payer: shortText.optional(),
});
type BankPayment = z.output<typeof bankPayment>;

const BANK_TOUCHES = {
  reads: PAYMENT_TOUCHES.reads,
  writes: [...PAYMENT_TOUCHES.writes, 'payer'],
} as const satisfies Touches;

/**
 * Takes in a bank's list as one job, to be taken back as one. A line taken in before, or standing twice, changes nothing;
 * a line that cannot be taken in refuses the whole list before any of it is, and says which it is.
 */
export const applyPayments = commandOf(
  () => ({ payments: z.array(bankPayment).max(10_000) }),
  async (app, named, { payments }) => {
    const known = await app.store.read(['payment'], (rows) =>
      rows.knownFingerprints(payments.map(({ fingerprint }) => fingerprint)),
    );
    const fresh = payments.filter(({ fingerprint }) => !known.has(fingerprint) && known.add(fingerprint));
    const { jobId } = await app.store.jobs.start(named, BANK_TOUCHES, {
      things: fresh,
      ready: readyFor,
      each: (rows, one) => naming(one.line, () => takeIn(app, rows, one)),
    });
    return { jobId, fresh: fresh.length, known: payments.length - fresh.length };
  },
);

async function takeIn(app: App, rows: Writer, one: BankPayment): Promise<void> {
  await recordPayment(app, rows, one);
  await learnPayer(rows, one);
}

/** All that the payments will ask for, in a few reads. */
async function readyFor(rows: Writer, payments: BankPayment[]): Promise<void> {
  const invoiceIds = payments.flatMap(({ allocations = [] }) => allocations.map(({ invoiceId }) => invoiceId));
  const clientIds = payments.map(({ clientId }) => clientId);
  const payerIds = payments.flatMap(payersOf).map(({ id: payerId }) => payerId);
  await Promise.all([
    rows.getMany('client', clientIds),
    rows.getMany('invoice', invoiceIds),
    rows.byMany('ledgerEntry', 'invoiceId', invoiceIds),
    rows.getMany('payer', payerIds),
  ]);
}

/** How the client pays is remembered for the next list. */
async function learnPayer(rows: Writer, one: BankPayment): Promise<void> {
  for (const payer of payersOf(one)) if (!(await rows.get('payer', payer.id))) await rows.add('payer', payer);
}

function payersOf({ clientId, account, payer }: BankPayment) {
  return [['account', account] as const, ['name', payer] as const].flatMap(([known, said]) => {
    const text = said?.trim();
    return text ? [{ id: `${clientId} ${known} ${text}`, clientId, known, text }] : [];
  });
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
export const applyCredit = command(
  {
    input: () => ({ invoiceId: id, minor: z.number().optional() }),
    reads: ['invoice', 'credit'],
    writes: ['ledgerEntry'],
  },
  async (rows, input, app) => {
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
  },
);

async function takeCredit(app: App, rows: Writer, credit: Credit, invoice: Invoice, minor: number): Promise<void> {
  if (credit.from === 'payment') {
    await rows.add('ledgerEntry', {
      ...newEntry(app, invoice, undefined),
      kind: 'payment',
      minor,
      paymentId: credit.id,
    });
    return;
  }
  const source = await invoiceIn(rows, credit.id);
  await rows.add('ledgerEntry', { ...newEntry(app, source, undefined), kind: 'moved', minor: -minor });
  await rows.add('ledgerEntry', { ...newEntry(app, invoice, undefined), kind: 'moved', minor });
}

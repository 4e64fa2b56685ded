import type { Chase } from '../domain/chase/chase';
import { readChaseKey } from '../domain/chase/key';
import { againCount, type ChaseTone } from '../domain/chase/ladder';
import { letterStep } from '../domain/chaseLetters';
import type { Contact } from '../domain/client';
import type { FollowUp } from '../domain/followUp';
import type { Invoice, Payer, PaymentPromise } from '../domain/invoice';
import { agesOn, overdueOf, totalOf } from '../domain/ledger/ageing';
import { askedOn } from '../domain/ledger/asked';
import { latestPromise, statusOf } from '../domain/ledger/book';
import type { DaySum, Debt } from '../domain/ledger/sums';
import type { OpenInvoice } from '../domain/matching/invoices';
import { sumMinor } from '../domain/money';
import type {
  ChaseStepView,
  ClientAccount,
  ClientMoney,
  CurrencyTotal,
  InvoiceLine,
  InvoiceView,
  MoneyView,
} from '../domain/moneyViews';
import { refuse } from '../domain/refusal';
import { addDays, type Day, dayOf, daysBetween } from '../domain/wallClock';
import { invoiceIn, termsOf } from './invoices';
import { playbookFor } from './keepChases';
import { requireClient } from './letters';
import type { App, Reader } from './ports';
import { settingsIn } from './settings';

/** So many of a client's invoices and payments are shown; nobody reads on. */
const ACCOUNT_LENGTH = 500;
/** So many open invoices stand beside a letter. */
const OPEN_SHOWN = 5;

/** The money page: the first of what is to be done today, a page of what is open, and the totals. */
export function showMoney(app: App, { offset, limit }: { offset: number; limit: number }): Promise<MoneyView> {
  const today = dayOf(app.clock.wallNow());
  const tomorrow = addDays(today, 1);
  return app.store.read(async (rows) => {
    const [todo, todoTotal, open, openTotal, due, credit] = await Promise.all([
      rows.chasesByNext({ to: tomorrow, offset: 0, limit }),
      rows.countChases(tomorrow),
      rows.chasesByNext({ offset, limit }),
      rows.countChases(),
      rows.daySums('due'),
      rows.daySums('credit'),
    ]);
    const chases = [...byId([...todo, ...open]).values()];
    const ids = chases.map(({ id }) => id);
    const lines = new Map((await linesWith(rows, ids, chases, today)).map((line) => [line.invoice.id, line]));
    const linesFor = (those: Chase[]) => those.flatMap(({ id }) => lines.get(id) ?? []);
    return {
      today,
      todo: { lines: linesFor(todo), total: todoTotal },
      open: { lines: linesFor(open), total: openTotal },
      totals: totalsOf(due, credit, today),
    };
  });
}

function totalsOf(due: DaySum[], credit: DaySum[], today: Day): CurrencyTotal[] {
  const currencies = [...new Set([...due, ...credit].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const mine = due.filter((sum) => sum.currency === currency);
    return {
      currency,
      owed: sumMinor(mine.map(({ minor }) => minor)),
      overdue: sumMinor(mine.filter(({ day }) => day < today).map(({ minor }) => minor)),
      credit: sumMinor(credit.filter((sum) => sum.currency === currency).map(({ minor }) => minor)),
    };
  });
}

async function linesOf(rows: Reader, ids: string[], today: Day): Promise<InvoiceLine[]> {
  return linesWith(rows, ids, await rows.getMany('chase', ids), today);
}

/** Lines of invoices, in the order of their ids, with their chases; a few reads however many there are. */
async function linesWith(
  rows: Reader,
  ids: string[],
  chases: (Chase | undefined)[],
  today: Day,
): Promise<InvoiceLine[]> {
  const [invoices, books] = await Promise.all([rows.getMany('invoice', ids), rows.books(ids)]);
  const [clients, steps] = await Promise.all([
    rows.getMany('client', unique(invoices.map((invoice) => invoice?.clientId))),
    rows.getMany(
      'followUp',
      chases.map((chase) => chase?.followUpId ?? ''),
    ),
  ]);
  // Who is asked stands on the open step; while nobody asks, whom the invoice went to.
  const askedIds = invoices.map((invoice, i) => steps[i]?.contactId ?? invoice?.contactId);
  const contacts = byId(await rows.getMany('contact', unique(askedIds)));
  const names = byId(clients);
  const kept = new Map(books.map((book) => [book.invoiceId, book]));
  return ids.flatMap((id, i): InvoiceLine[] => {
    const [invoice, book, chase, step] = [invoices[i], kept.get(id), chases[i], steps[i]];
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
        ...(chase && { chase: { ...chase, ...(step && { kind: step.kind, text: step.text }) } }),
        ...(contact && { contact: reachable(contact) }),
      },
    ];
  });
}

function unique(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function byId<Row extends { id: string }>(rows: (Row | undefined)[]): Map<string, Row> {
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
}

function reachable({ id, name, phones: [phone], emails: [email] }: Contact): NonNullable<InvoiceLine['contact']> {
  return { id, name, ...(phone && { phone }), ...(email && { email }) };
}

/** What the dossier says of a client's money; undefined when there has been none. */
export async function clientMoney(app: App, rows: Reader, clientId: string): Promise<ClientMoney | undefined> {
  const today = dayOf(app.clock.wallNow());
  const client = await rows.get('client', clientId);
  if (!client) return undefined;
  const [debts, chases] = await Promise.all([rows.debts(clientId), rows.chasesOf(clientId)]);
  if (debts.length === 0 && (await rows.invoicesOf(clientId, 1)).length === 0) return undefined;
  const first = chases.sort((a, b) => (a.next < b.next ? -1 : 1)).slice(0, OPEN_SHOWN);
  const totals = debts.map((debt) => totalOfDebt(debt, today));
  const { money } = await settingsIn(rows);
  return {
    terms: await termsOf(rows, client),
    totals,
    ...(totals.some(({ overdue }) => overdue > 0) && { holdPercent: money.holdPercent }),
    open: await linesOf(
      rows,
      first.map(({ id }) => id),
      today,
    ),
  };
}

function totalOfDebt({ currency, owed, credit }: Debt, today: Day): CurrencyTotal {
  const buckets = agesOn(today)(owed);
  return { currency, owed: totalOf(buckets), overdue: overdueOf(buckets), credit };
}

/** All that is open, for matching a bank's list. Read whole: as long as there are open invoices. */
export function listOpenInvoices(app: App): Promise<OpenInvoice[]> {
  return app.store.read(async (rows) => {
    const ids = await rows.chasesAfter('', Number.POSITIVE_INFINITY);
    const [invoices, books] = await Promise.all([rows.getMany('invoice', ids), rows.books(ids)]);
    const lefts = new Map(books.map((book) => [book.invoiceId, sumMinor(book.owed.map(({ minor }) => minor))]));
    const clientIds = [...new Set(invoices.flatMap((invoice) => invoice?.clientId ?? []))];
    const [clients, payers] = await Promise.all([rows.getMany('client', clientIds), rows.payers()]);
    const names = new Map(clients.map((client) => [client?.id, client?.name]));
    const known = Map.groupBy(payers, ({ clientId }) => clientId);
    const textsOf = (clientId: string, by: Payer['known']) =>
      (known.get(clientId) ?? []).filter((payer) => payer.known === by).map(({ text }) => text);
    return invoices.flatMap((invoice) => {
      if (!invoice) return [];
      const { id, clientId, number, amount, issued, due } = invoice;
      const left = { minor: lefts.get(id) ?? 0, currency: amount.currency };
      const accounts = textsOf(clientId, 'account');
      const payerNames = textsOf(clientId, 'name');
      return [{ id, clientId, clientName: names.get(clientId) ?? '', number, left, issued, due, accounts, payerNames }];
    });
  });
}

/** All of a client's money, for its page and its statement of account. */
export function showAccount(app: App, clientId: string): Promise<ClientAccount> {
  const today = dayOf(app.clock.wallNow());
  return app.store.read(async (rows) => {
    const client = await requireClient(rows, clientId);
    const [money, invoices, payments, credits] = await Promise.all([
      clientMoney(app, rows, clientId),
      rows.invoicesOf(clientId, ACCOUNT_LENGTH),
      rows.paymentsOf(clientId, ACCOUNT_LENGTH),
      rows.creditsOf(clientId),
    ]);
    const lines = await linesOf(
      rows,
      invoices.map(({ id }) => id),
      today,
    );
    const nothing: ClientMoney = { terms: await termsOf(rows, client), totals: [], open: [] };
    return { ...(money ?? nothing), invoices: lines, payments, credits };
  });
}

/** What is needed to take the open step: what is owed, what was said last, whom to reach. */
export function showChaseStep(app: App, invoiceId: string): Promise<ChaseStepView> {
  return app.store.read(async (rows) => stepView(app, rows, await invoiceIn(rows, invoiceId)));
}

export function showInvoice(app: App, invoiceId: string): Promise<InvoiceView> {
  return app.store.read(async (rows) => {
    const invoice = await invoiceIn(rows, invoiceId);
    const [view, entries, promises, disputes] = await Promise.all([
      stepView(app, rows, invoice),
      rows.entriesOf(invoiceId),
      rows.promisesOf(invoiceId),
      rows.disputesOf(invoiceId),
    ]);
    const payments = await rows.getMany(
      'payment',
      entries.map(({ paymentId }) => paymentId ?? ''),
    );
    const withPayments = entries.map((entry, i) => ({ ...entry, ...(payments[i] && { payment: payments[i] }) }));
    return { ...view, entries: withPayments, promises, disputes };
  });
}

async function stepView(app: App, rows: Reader, invoice: Invoice): Promise<ChaseStepView> {
  const today = dayOf(app.clock.wallNow());
  const [[line = refuse('not-found')], client, contacts, promises, disputes, followUps] = await Promise.all([
    linesOf(rows, [invoice.id], today),
    rows.get('client', invoice.clientId),
    rows.contactsOf(invoice.clientId),
    rows.promisesOf(invoice.id),
    rows.disputesOf(invoice.id),
    rows.followUpsOfChase(`chase:${invoice.id}:`),
  ]);
  const open = followUps.find(({ state }) => state === 'open');
  const promise = latestPromise(promises);
  const dispute = disputes.find(({ state }) => state === 'open');
  const lastSaid = lastSaidOf(app, followUps, promises);
  return {
    ...line,
    ...(open && {
      step: {
        ...stepOf(open),
        letter: letterStep(await toneOf(rows, invoice, open), {
          due: line.asked?.due ?? invoice.due,
          today,
          wordBroken: isBroken(promise, followUps, today),
        }),
      },
    }),
    ...(client && { client }),
    ...(lastSaid && { lastSaid }),
    ...(promise && { promise }),
    ...(dispute && { dispute }),
    contacts,
  };
}

function stepOf({ id, kind, text, due }: FollowUp) {
  return { followUpId: id, kind, text, due };
}

/** The promised day has passed, and nobody has asked since the word was given. */
function isBroken(promise: PaymentPromise | undefined, followUps: FollowUp[], today: Day): boolean {
  if (!promise || promise.until >= today) return false;
  return followUps.every(({ finishedAt = 0 }) => finishedAt <= promise.createdAt);
}

async function toneOf(rows: Reader, invoice: Invoice, { key }: FollowUp): Promise<ChaseTone> {
  const { ladder } = await playbookFor(rows, invoice);
  const stepId = readChaseKey(key)?.stepId ?? '';
  const again = againCount(stepId) !== undefined ? ladder.again?.tone : undefined;
  return again ?? ladder.steps.find(({ id }) => id === stepId)?.tone ?? 'late';
}

/** The last words about it: what came of a step, or what was promised, whichever was later. */
function lastSaidOf(
  app: App,
  followUps: FollowUp[],
  promises: InvoiceView['promises'],
): ChaseStepView['lastSaid'] | undefined {
  const steps = followUps.flatMap(({ outcome, finishedAt }) =>
    outcome && finishedAt !== undefined ? [{ at: finishedAt, text: outcome }] : [],
  );
  const words = promises.flatMap(({ sentence, createdAt }) => (sentence ? [{ at: createdAt, text: sentence }] : []));
  const last = [...steps, ...words].sort((a, b) => a.at - b.at).at(-1);
  return last && { on: dayOf(app.clock.wallOf(last.at)), text: last.text };
}

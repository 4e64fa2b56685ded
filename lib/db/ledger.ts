import type { Instalment } from '../domain/invoice';
import type { Change } from '../domain/journal';
import { type Book, bookOf } from '../domain/ledger/book';
import type { Credit, DaySum, Debt } from '../domain/ledger/sums';
import { addMinor, sumMinor } from '../domain/money';
import type { Database } from './schema';

/**
 * Keeps what is owed in step with invoices, payments and their entries, inside the command's own transaction: a compact
 * book of each invoice, each client's debt, and the sums of everyone's by day. A command touches the sums of the days
 * that it moves money between, however many invoices there are. Undo is a command too, so nothing else keeps them.
 *
 * Answers the clients whose debt has changed.
 */
export async function keepLedger(db: Database, changes: Change[]): Promise<Set<string>> {
  const touched = touchedBy(changes);
  const differences = new Differences();
  await keepBooks(db, [...touched.invoices], differences);
  await keepCredits(db, [...touched.payments], differences);
  await applyToDebts(db, differences);
  await applyToSums(db, differences);
  return differences.clients;
}

function touchedBy(changes: Change[]): { invoices: Set<string>; payments: Set<string> } {
  const invoices = new Set<string>();
  const payments = new Set<string>();
  for (const { noun, id, before, after } of changes) {
    if (noun === 'invoice') invoices.add(id);
    if (noun === 'payment') payments.add(id);
    if (noun !== 'ledgerEntry' && noun !== 'paymentPromise') continue;
    for (const row of [before, after]) {
      if (row) invoices.add(row.invoiceId);
      if (row && 'paymentId' in row && row.paymentId) payments.add(row.paymentId);
    }
  }
  return { invoices, payments };
}

async function keepBooks(db: Database, ids: string[], differences: Differences): Promise<void> {
  if (ids.length === 0) return;
  const [invoices, entries, promises, before, credits] = await Promise.all([
    db.invoice.bulkGet(ids),
    Promise.all(ids.map((id) => db.ledgerEntry.where('invoiceId').equals(id).toArray())),
    Promise.all(ids.map((id) => db.paymentPromise.where('invoiceId').equals(id).toArray())),
    db.book.bulkGet(ids),
    db.credit.bulkGet(ids),
  ]);
  const after = invoices.map((invoice, i) => invoice && bookOf(invoice, entries[i] ?? [], promises[i] ?? []));
  for (const [i] of ids.entries()) {
    differences.book(before[i], -1);
    differences.book(after[i], 1);
  }
  await db.book.bulkPut(after.filter((book) => book !== undefined));
  await db.book.bulkDelete(ids.filter((_, i) => !after[i]));
  const credit = after.map((book) => book && book.credit > 0 && creditOf(book));
  await putCredits(db, ids, credits, credit, differences);
}

function creditOf({ invoiceId, clientId, currency, credit }: Book): Credit {
  return { id: invoiceId, clientId, from: 'invoice', currency, minor: credit };
}

async function keepCredits(db: Database, ids: string[], differences: Differences): Promise<void> {
  if (ids.length === 0) return;
  const [payments, entries, before] = await Promise.all([
    db.payment.bulkGet(ids),
    Promise.all(ids.map((id) => db.ledgerEntry.where('paymentId').equals(id).toArray())),
    db.credit.bulkGet(ids),
  ]);
  const after = payments.map((payment, i) => {
    if (!payment) return undefined;
    const { id, clientId, amount } = payment;
    const minor = addMinor(amount.minor, -sumMinor((entries[i] ?? []).map((entry) => entry.minor)));
    return minor > 0 && ({ id, clientId, from: 'payment', currency: amount.currency, minor } satisfies Credit);
  });
  await putCredits(db, ids, before, after, differences);
}

async function putCredits(
  db: Database,
  ids: string[],
  before: (Credit | undefined)[],
  after: (Credit | false | undefined)[],
  differences: Differences,
): Promise<void> {
  for (const [i] of ids.entries()) {
    differences.credit(before[i], -1);
    differences.credit(after[i] || undefined, 1);
  }
  await db.credit.bulkPut(after.filter((credit) => credit !== undefined && credit !== false));
  await db.credit.bulkDelete(ids.filter((_, i) => before[i] && !after[i]));
}

/** What a command has changed in the debts and in the sums, in minor units. */
class Differences {
  readonly clients = new Set<string>();
  readonly debts = new Map<string, { clientId: string; currency: string; owed: Instalment[]; credit: number }>();
  readonly sums = new Map<string, DaySum>();

  book(book: Book | undefined, sign: 1 | -1): void {
    if (!book) return;
    const debt = this.#debt(book);
    for (const { due, minor } of book.owed) {
      debt.owed.push({ due, minor: sign * minor });
      this.#sum({ kind: 'due', currency: book.currency, day: due, minor: sign * minor });
    }
    for (const { due, minor } of book.expected) {
      this.#sum({ kind: 'expected', currency: book.currency, day: due, minor: sign * minor });
    }
  }

  credit(credit: Credit | undefined, sign: 1 | -1): void {
    if (!credit) return;
    this.#debt(credit).credit += sign * credit.minor;
    this.#sum({ kind: 'credit', currency: credit.currency, day: '', minor: sign * credit.minor });
  }

  #debt({ clientId, currency }: { clientId: string; currency: string }) {
    this.clients.add(clientId);
    const key = JSON.stringify([clientId, currency]);
    const debt = this.debts.get(key) ?? { clientId, currency, owed: [], credit: 0 };
    this.debts.set(key, debt);
    return debt;
  }

  #sum(difference: DaySum): void {
    const key = JSON.stringify([difference.kind, difference.currency, difference.day]);
    const known = this.sums.get(key);
    this.sums.set(key, known ? { ...known, minor: addMinor(known.minor, difference.minor) } : difference);
  }
}

async function applyToDebts(db: Database, { debts }: Differences): Promise<void> {
  const differences = [...debts.values()];
  if (differences.length === 0) return;
  const keys = differences.map(({ clientId, currency }): [string, string] => [clientId, currency]);
  const before = await db.debt.bulkGet(keys);
  const after = differences.map((difference, i): Debt => {
    const { clientId, currency } = difference;
    const owed = mergedParts([...(before[i]?.owed ?? []), ...difference.owed]);
    return { clientId, currency, owed, credit: addMinor(before[i]?.credit ?? 0, difference.credit) };
  });
  const isEmpty = (debt: Debt | undefined) => debt !== undefined && debt.owed.length === 0 && debt.credit === 0;
  await db.debt.bulkPut(after.filter((debt) => !isEmpty(debt)));
  await db.debt.bulkDelete(keys.filter((_, i) => isEmpty(after[i])));
}

function mergedParts(parts: Instalment[]): Instalment[] {
  const byDay = new Map<string, number>();
  for (const { due, minor } of parts) byDay.set(due, addMinor(byDay.get(due) ?? 0, minor));
  return [...byDay]
    .filter(([, minor]) => minor !== 0)
    .map(([due, minor]) => ({ due, minor }))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

async function applyToSums(db: Database, { sums }: Differences): Promise<void> {
  const differences = [...sums.values()].filter(({ minor }) => minor !== 0);
  if (differences.length === 0) return;
  const keys = differences.map(({ kind, currency, day }): [string, string, string] => [kind, currency, day]);
  const before = await db.daySum.bulkGet(keys);
  const after = differences.map((sum, i): DaySum => ({ ...sum, minor: addMinor(before[i]?.minor ?? 0, sum.minor) }));
  await db.daySum.bulkPut(after.filter(({ minor }) => minor !== 0));
  await db.daySum.bulkDelete(keys.filter((_, i) => after[i]?.minor === 0));
}

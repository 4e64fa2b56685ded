import type { Table } from 'dexie';
import type { Instalment } from '../domain/invoice';
import type { Change } from '../domain/journal';
import { type Book, bookOf } from '../domain/ledger/book';
import type { Credit, DaySum, Debt } from '../domain/ledger/sums';
import { addMinor, sumMinor } from '../domain/money';
import type { Unit } from './unit';

/** The nouns that the ledger follows from; with one of them written, all are read. */
export const LEDGER_NOUNS = ['invoice', 'payment', 'ledgerEntry', 'paymentPromise'] as const;
export const LEDGER_TABLES = ['book', 'credit', 'debt', 'daySum'] as const;

/**
 * Keeps what is owed in step with invoices, payments and their entries, inside the command's own transaction: a compact
 * book of each invoice, each client's debt, and the sums of everyone's by day. A command touches the sums of the days
 * that it moves money between, however many invoices there are. Undo is a command too, so nothing else keeps them.
 */
export async function keepLedger(unit: Unit, changes: Change[]): Promise<void> {
  const touched = touchedBy(changes);
  if (touched.invoices.size === 0 && touched.payments.size === 0) return;
  const differences = new Differences();
  await keepBooks(unit, [...touched.invoices], differences);
  await keepCredits(unit, [...touched.payments], differences);
  await applyToDebts(unit, differences);
  await applyToSums(unit, differences);
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

async function keepBooks(unit: Unit, ids: string[], differences: Differences): Promise<void> {
  if (ids.length === 0) return;
  const table = unit.table<Book | undefined>('book');
  const [invoices, entries, promises, before, credits] = await Promise.all([
    unit.getMany('invoice', ids),
    unit.byMany('ledgerEntry', 'invoiceId', ids),
    unit.byMany('paymentPromise', 'invoiceId', ids),
    table.bulkGet(ids),
    unit.table<Credit | undefined>('credit').bulkGet(ids),
  ]);
  const after = invoices.map((invoice, i) => invoice && bookOf(invoice, entries[i] ?? [], promises[i] ?? []));
  for (const [i] of ids.entries()) {
    differences.book(before[i], -1);
    differences.book(after[i], 1);
  }
  await putAndDelete(
    table,
    after.filter((book) => book !== undefined),
    ids.filter((_, i) => before[i] && !after[i]),
  );
  const credit = after.map((book) => book && book.credit > 0 && creditOf(book));
  await putCredits(unit, ids, credits, credit, differences);
}

/** What there is nothing of costs no request. */
async function putAndDelete<Row, Key>(table: Table<Row, Key>, put: Row[], gone: Key[]): Promise<void> {
  if (put.length > 0) await table.bulkPut(put);
  if (gone.length > 0) await table.bulkDelete(gone);
}

function creditOf({ invoiceId, clientId, currency, credit }: Book): Credit {
  return { id: invoiceId, clientId, from: 'invoice', currency, minor: credit };
}

async function keepCredits(unit: Unit, ids: string[], differences: Differences): Promise<void> {
  if (ids.length === 0) return;
  const [payments, entries, before] = await Promise.all([
    unit.getMany('payment', ids),
    unit.byMany('ledgerEntry', 'paymentId', ids),
    unit.table<Credit | undefined>('credit').bulkGet(ids),
  ]);
  const after = payments.map((payment, i) => {
    if (!payment) return undefined;
    const { id, clientId, amount } = payment;
    const minor = addMinor(amount.minor, -sumMinor((entries[i] ?? []).map((entry) => entry.minor)));
    return minor > 0 && ({ id, clientId, from: 'payment', currency: amount.currency, minor } satisfies Credit);
  });
  await putCredits(unit, ids, before, after, differences);
}

async function putCredits(
  unit: Unit,
  ids: string[],
  before: (Credit | undefined)[],
  after: (Credit | false | undefined)[],
  differences: Differences,
): Promise<void> {
  for (const [i] of ids.entries()) {
    differences.credit(before[i], -1);
    differences.credit(after[i] || undefined, 1);
  }
  await putAndDelete(
    unit.table<Credit | undefined>('credit'),
    after.filter((credit) => credit !== undefined && credit !== false),
    ids.filter((_, i) => before[i] && !after[i]),
  );
}

/** What a command has changed in the debts and in the sums, in minor units. */
class Differences {
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

async function applyToDebts(unit: Unit, { debts }: Differences): Promise<void> {
  const differences = [...debts.values()];
  if (differences.length === 0) return;
  const table = unit.table<Debt | undefined, [string, string]>('debt');
  const keys = differences.map(({ clientId, currency }): [string, string] => [clientId, currency]);
  const before = await table.bulkGet(keys);
  const after = differences.map((difference, i): Debt => {
    const { clientId, currency } = difference;
    const owed = mergedParts([...(before[i]?.owed ?? []), ...difference.owed]);
    return { clientId, currency, owed, credit: addMinor(before[i]?.credit ?? 0, difference.credit) };
  });
  const isEmpty = (debt: Debt | undefined) => debt !== undefined && debt.owed.length === 0 && debt.credit === 0;
  await putAndDelete(
    table,
    after.filter((debt) => !isEmpty(debt)),
    keys.filter((_, i) => isEmpty(after[i])),
  );
}

function mergedParts(parts: Instalment[]): Instalment[] {
  const byDay = new Map<string, number>();
  for (const { due, minor } of parts) byDay.set(due, addMinor(byDay.get(due) ?? 0, minor));
  return [...byDay]
    .filter(([, minor]) => minor !== 0)
    .map(([due, minor]) => ({ due, minor }))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

async function applyToSums(unit: Unit, { sums }: Differences): Promise<void> {
  const differences = [...sums.values()].filter(({ minor }) => minor !== 0);
  if (differences.length === 0) return;
  const table = unit.table<DaySum | undefined, [string, string, string]>('daySum');
  const keys = differences.map(({ kind, currency, day }): [string, string, string] => [kind, currency, day]);
  const before = await table.bulkGet(keys);
  const after = differences.map((sum, i): DaySum => ({ ...sum, minor: addMinor(before[i]?.minor ?? 0, sum.minor) }));
  await putAndDelete(
    table,
    after.filter(({ minor }) => minor !== 0),
    keys.filter((_, i) => after[i]?.minor === 0),
  );
}

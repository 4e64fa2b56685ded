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
export async function workOutLedger(unit: Unit, changes: Change[]): Promise<() => void> {
  const touched = touchedBy(changes);
  if (touched.invoices.size === 0 && touched.payments.size === 0) return () => {};
  const [differences, writes] = [new Differences(), new Writes(unit)];
  await Promise.all([
    keepBooks(unit, [...touched.invoices], differences, writes),
    keepCredits(unit, touched, differences, writes),
  ]);
  await Promise.all([applyToDebts(unit, differences, writes), applyToSums(unit, differences, writes)]);
  return () => writes.handOver();
}

/** What is to be written once all is read. */
class Writes {
  readonly #all: (() => void)[] = [];

  constructor(readonly unit: Unit) {}

  /** What there is nothing of costs no request. */
  add<Row, Key>(table: Table<Row, Key>, put: Row[], gone: Key[]): void {
    this.#all.push(() =>
      this.unit.handOver(put.length > 0 && table.bulkPut(put), gone.length > 0 && table.bulkDelete(gone)),
    );
  }

  handOver(): void {
    for (const write of this.#all) write();
  }
}

interface Touched {
  invoices: Set<string>;
  payments: Set<string>;
  /** Those of the payments that were not there before: nothing was left of them. */
  fresh: Set<string>;
}

function touchedBy(changes: Change[]): Touched {
  const [invoices, payments, fresh] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { noun, id, before, after } of changes) {
    if (noun === 'invoice') invoices.add(id);
    if (noun === 'payment') payments.add(id);
    if (noun === 'payment' && !before) fresh.add(id);
    if (noun !== 'ledgerEntry' && noun !== 'paymentPromise') continue;
    for (const row of [before, after]) {
      if (row) invoices.add(row.invoiceId);
      if (row && 'paymentId' in row && row.paymentId) payments.add(row.paymentId);
    }
  }
  return { invoices, payments, fresh };
}

async function keepBooks(unit: Unit, ids: string[], differences: Differences, writes: Writes): Promise<void> {
  if (ids.length === 0) return;
  const table = unit.table<Book | undefined>('book');
  const [invoices, entries, promises, before] = await Promise.all([
    unit.getMany('invoice', ids),
    unit.byMany('ledgerEntry', 'invoiceId', ids),
    unit.byMany('paymentPromise', 'invoiceId', ids),
    table.bulkGet(ids),
  ]);
  const after = invoices.map((invoice, i) => invoice && bookOf(invoice, entries[i] ?? [], promises[i] ?? []));
  for (const [i] of ids.entries()) {
    differences.book(before[i], -1);
    differences.book(after[i], 1);
  }
  writes.add(
    table,
    after.filter((book) => book !== undefined),
    ids.filter((_, i) => before[i] && !after[i]),
  );
  putCredits(unit, ids, before.map(creditOf), after.map(creditOf), differences, writes);
}

/** The book says what was paid too much: its credit need not be looked for. */
function creditOf(book: Book | undefined): Credit | undefined {
  if (!book || book.credit <= 0) return undefined;
  const { invoiceId, clientId, currency, credit } = book;
  return { id: invoiceId, clientId, from: 'invoice', currency, minor: credit };
}

async function keepCredits(
  unit: Unit,
  { payments: all, fresh }: Touched,
  differences: Differences,
  writes: Writes,
): Promise<void> {
  const ids = [...all];
  if (ids.length === 0) return;
  const earlier = ids.filter((id) => !fresh.has(id));
  const [payments, entries, credits] = await Promise.all([
    unit.getMany('payment', ids),
    unit.byMany('ledgerEntry', 'paymentId', ids),
    earlier.length > 0 ? unit.table<Credit | undefined>('credit').bulkGet(earlier) : [],
  ]);
  const known = new Map(credits.map((credit) => [credit?.id, credit]));
  const before = ids.map((id) => known.get(id));
  const after = payments.map((payment, i) => {
    if (!payment) return undefined;
    const { id, clientId, amount } = payment;
    const minor = addMinor(amount.minor, -sumMinor((entries[i] ?? []).map((entry) => entry.minor)));
    return minor > 0
      ? ({ id, clientId, from: 'payment', currency: amount.currency, minor } satisfies Credit)
      : undefined;
  });
  putCredits(unit, ids, before, after, differences, writes);
}

function putCredits(
  unit: Unit,
  ids: string[],
  before: (Credit | undefined)[],
  after: (Credit | undefined)[],
  differences: Differences,
  writes: Writes,
): void {
  for (const [i] of ids.entries()) {
    differences.credit(before[i], -1);
    differences.credit(after[i], 1);
  }
  writes.add(
    unit.table<Credit | undefined>('credit'),
    after.filter((credit) => credit !== undefined),
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
    const key = sumKey(difference);
    const known = this.sums.get(key);
    this.sums.set(key, known ? { ...known, minor: addMinor(known.minor, difference.minor) } : difference);
  }
}

async function applyToDebts(unit: Unit, { debts }: Differences, writes: Writes): Promise<void> {
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
  writes.add(
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

async function applyToSums(unit: Unit, { sums }: Differences, writes: Writes): Promise<void> {
  const differences = [...sums.values()].filter(({ minor }) => minor !== 0);
  if (differences.length === 0) return;
  const table = unit.table<DaySum | undefined, [string, string, string]>('daySum');
  const recalled = unit.recall?.sums;
  const asked = differences.filter((sum) => !recalled?.has(sumKey(sum)));
  const read = asked.length > 0 ? await table.bulkGet(asked.map(keyOfSum)) : [];
  const before = new Map(asked.map((sum, i) => [sumKey(sum), read[i]]));
  const after = differences.map((sum): DaySum => {
    const key = sumKey(sum);
    const known = recalled?.has(key) ? recalled.get(key) : before.get(key);
    return { ...sum, minor: addMinor(known?.minor ?? 0, sum.minor) };
  });
  for (const sum of after) recalled?.set(sumKey(sum), sum);
  writes.add(
    table,
    after.filter(({ minor }) => minor !== 0),
    after.filter(({ minor }) => minor === 0).map(keyOfSum),
  );
}

function keyOfSum({ kind, currency, day }: DaySum): [string, string, string] {
  return [kind, currency, day];
}

function sumKey(sum: DaySum): string {
  return JSON.stringify(keyOfSum(sum));
}

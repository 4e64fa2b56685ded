import { z } from 'zod';
import { addBuckets, agesOn, type Buckets, noDebts, overdueOf, totalOf } from '../domain/ledger/ageing';
import { type Book, owedOn } from '../domain/ledger/book';
import { expectedByWeek } from '../domain/ledger/expected';
import type { Debt } from '../domain/ledger/sums';
import type { AgeingView, ExpectedView } from '../domain/moneyViews';
import { refuse } from '../domain/refusal';
import { type Day, dayOf, isDay } from '../domain/wallClock';
import { question } from './definition';
import { day, id } from './input';
import type { Reader } from './rowPorts';

/**
 * Debts by age, on today or a day gone by. Today's come from the kept sums: as many rows as there are days with money due
 * and clients who owe. A past day's come from the books of the invoices that were owed then, and take as long as those
 * are many. It counts amounts and due days as they are now, and entries by their own days.
 */
export const showAgeing = question(
  {
    input: () => ({ on: day.optional(), clientId: id.optional(), limit: z.number().int().min(1).max(500) }),
    reads: ['client', 'debt', 'book', 'invoice'],
  },
  async (rows, { on, clientId, limit }, app): Promise<AgeingView> => {
    const today = dayOf(app.clock.wallNow());
    if (on !== undefined && !isDay(on)) refuse('date-needed');
    if (on !== undefined && on > today) refuse('day-ahead');
    const asked = on ?? today;
    const age = agesOn(asked);
    const debts = asked === today ? await rows.debts(clientId) : await debtsOn(rows, asked, clientId);
    const lines = debts
      .filter(({ owed }) => owed.length > 0)
      .map((debt) => ({ clientId: debt.clientId, currency: debt.currency, buckets: age(debt.owed) }))
      .sort((a, b) => overdueOf(b.buckets) - overdueOf(a.buckets) || totalOf(b.buckets) - totalOf(a.buckets));
    const first = lines.slice(0, limit);
    const clients = await rows.getMany(
      'client',
      first.map((line) => line.clientId),
    );
    return {
      on: asked,
      currencies: byCurrency(lines),
      clients: {
        lines: first.map((line, i) => ({ ...line, clientName: clients[i]?.name ?? '' })),
        total: lines.length,
      },
    };
  },
);

function byCurrency(lines: { currency: string; buckets: Buckets }[]): AgeingView['currencies'] {
  const sums = new Map<string, Buckets>();
  for (const { currency, buckets } of lines) {
    sums.set(currency, addBuckets(sums.get(currency) ?? noDebts(), buckets));
  }
  return [...sums]
    .map(([currency, buckets]) => ({ currency, buckets }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

async function debtsOn(rows: Reader, on: Day, clientId: string | undefined): Promise<Debt[]> {
  const debts = new Map<string, Debt>();
  const books = clientId === undefined ? await rows.booksOn(on) : await booksOfClient(rows, clientId);
  for (const book of books) {
    const key = `${book.clientId} ${book.currency}`;
    const debt = debts.get(key) ?? { clientId: book.clientId, currency: book.currency, owed: [], credit: 0 };
    debt.owed.push(...owedOn(book, on));
    debts.set(key, debt);
  }
  return [...debts.values()];
}

async function booksOfClient(rows: Reader, clientId: string): Promise<Book[]> {
  const invoices = await rows.invoicesOf(clientId, Number.POSITIVE_INFINITY);
  return rows.books(invoices.map(({ id }) => id));
}

/** What is expected to come, week by week; a client's word counts more than the day it was due. */
export const showExpected = question(
  { input: () => ({ weeks: z.number().int().min(1).max(104) }), reads: ['daySum'] },
  async (rows, { weeks }, app): Promise<ExpectedView> => {
    const today = dayOf(app.clock.wallNow());
    const sums = await rows.daySums('expected');
    const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
    return {
      today,
      currencies: currencies.map((currency) => {
        const parts = sums
          .filter((sum) => sum.currency === currency)
          .map((sum) => ({ due: sum.day, minor: sum.minor }));
        return { currency, ...expectedByWeek(parts, today, weeks) };
      }),
    };
  },
);

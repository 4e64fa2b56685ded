import Dexie from 'dexie';
import type { MoneyReader } from '../app/moneyPorts';
import type { Book } from '../domain/ledger/book';
import type { Credit, DaySum, Debt } from '../domain/ledger/sums';
import { monthsBefore } from '../domain/wallClock';
import { rowsByIndex } from './byIndex';
import type { Unit } from './unit';

const LEAST = Dexie.minKey;
const MOST = Dexie.maxKey;

/** Of these many months only what was still owed is read; of what was issued before them, all. */
const MONTHS_OF_HISTORY = 240;

export function moneyReader(unit: Unit): MoneyReader {
  return {
    async invoiceOfNumber(clientId, number) {
      const [first] = await unit.query('invoice', (table) =>
        table.where('[clientId+number]').equals([clientId, number]).limit(1).toArray(),
      );
      return first;
    },
    invoicesOf: (clientId, limit) =>
      unit.query('invoice', (table) =>
        table.where('[clientId+issued]').between([clientId, LEAST], [clientId, MOST]).reverse().limit(limit).toArray(),
      ),
    paymentsOf: (clientId, limit) =>
      unit.query('payment', (table) =>
        table
          .where('[clientId+received]')
          .between([clientId, LEAST], [clientId, MOST])
          .reverse()
          .limit(limit)
          .toArray(),
      ),
    async knownFingerprints(fingerprints) {
      const found = await unit.ask('payment', (table) =>
        rowsByIndex(table, {
          ...{ index: 'fingerprint', values: [...new Set(fingerprints)] },
          valueIn: ({ fingerprint }) => fingerprint,
        }),
      );
      return new Set(found.flatMap(({ fingerprint }) => fingerprint ?? []));
    },
    payers: () => unit.query('payer', (table) => table.toArray()),
    entriesOf: (invoiceId) => unit.by('ledgerEntry', 'invoiceId', invoiceId),
    entriesOfPayment: (paymentId) => unit.by('ledgerEntry', 'paymentId', paymentId),
    promisesOf: (invoiceId) => unit.by('paymentPromise', 'invoiceId', invoiceId),
    disputesOf: (invoiceId) => unit.by('request', 'invoiceId', invoiceId),

    async books(invoiceIds) {
      const books = await unit.table<Book | undefined>('book').bulkGet(invoiceIds);
      return books.filter((book) => book !== undefined);
    },
    async booksOn(day) {
      const table = unit.table<Book>('book');
      const byMonth = table.orderBy('[month+settled]');
      const [earliest = ''] = ((await byMonth.firstKey()) as unknown as string[] | undefined) ?? [];
      const [first = '', ...history] = monthsBefore(day, MONTHS_OF_HISTORY);
      const months = history.filter((month) => month >= earliest);
      const found = await Promise.all([
        table.where('[month+settled]').between(['', ''], [first, MOST]).toArray(),
        ...months.map((month) =>
          table.where('[month+settled]').between([month, day], [month, MOST], false, true).toArray(),
        ),
      ]);
      return found.flat().filter((book) => book.issued <= day && book.settled > day);
    },
    creditsOf: (clientId) => unit.table<Credit>('credit').where('clientId').equals(clientId).toArray(),
    debts(clientId) {
      const table = unit.table<Debt>('debt');
      if (clientId === undefined) return table.toArray();
      return table.where('[clientId+currency]').between([clientId, LEAST], [clientId, MOST]).toArray();
    },
    daySums: (kind) =>
      unit.table<DaySum>('daySum').where('[kind+currency+day]').between([kind, LEAST], [kind, MOST]).toArray(),

    proposals: ({ state, offset, limit }) =>
      unit.query('proposal', (table) =>
        table
          .where('[state+sentAt]')
          .between([state, LEAST], [state, MOST])
          .reverse()
          .offset(offset)
          .limit(limit)
          .toArray(),
      ),
    requests: ({ state, offset, limit }) =>
      unit.query('request', (table) =>
        table
          .where('[state+openedAt]')
          .between([state, LEAST], [state, MOST])
          .reverse()
          .offset(offset)
          .limit(limit)
          .toArray(),
      ),
    countRequests: (state) =>
      unit.ask('request', (table) => table.where('[state+openedAt]').between([state, LEAST], [state, MOST]).count()),
    countProposals: (state) =>
      unit.ask('proposal', (table) => table.where('[state+sentAt]').between([state, LEAST], [state, MOST]).count()),
    proposalsSent: (from, to) =>
      unit.query('proposal', (table) => table.where('sentAt').between(from, to, true, false).toArray()),
    async proposalsExpired(before) {
      const open = (['sent', 'discussed'] as const).map((state) =>
        unit.query('proposal', (table) =>
          table.where('[state+validUntil]').between([state, LEAST], [state, before]).toArray(),
        ),
      );
      return (await Promise.all(open)).flat();
    },
  };
}

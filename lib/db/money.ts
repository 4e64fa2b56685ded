import Dexie from 'dexie';
import type { MoneyReader } from '../app/moneyPorts';
import { monthsBefore } from '../domain/wallClock';
import type { Database } from './schema';

/** Of these many months only what was still owed is read; of what was issued before them, all. */
const MONTHS_OF_HISTORY = 240;

export function moneyReader(db: Database): MoneyReader {
  return {
    invoiceOfNumber: (clientId, number) => db.invoice.where('[clientId+number]').equals([clientId, number]).first(),
    invoicesOf: (clientId, limit) =>
      db.invoice
        .where('[clientId+issued]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),
    paymentsOf: (clientId, limit) =>
      db.payment
        .where('[clientId+received]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),
    async knownFingerprints(fingerprints) {
      const payments = await Promise.all(
        fingerprints.map((fingerprint) => db.payment.where('fingerprint').equals(fingerprint).count()),
      );
      return new Set(fingerprints.filter((_, i) => payments[i]));
    },
    payers: () => db.payer.toArray(),
    entriesOf: (invoiceId) => db.ledgerEntry.where('invoiceId').equals(invoiceId).toArray(),
    entriesOfPayment: (paymentId) => db.ledgerEntry.where('paymentId').equals(paymentId).toArray(),
    promisesOf: (invoiceId) => db.paymentPromise.where('invoiceId').equals(invoiceId).toArray(),
    disputesOf: (invoiceId) => db.request.where('invoiceId').equals(invoiceId).toArray(),

    followUpsOfChase: (prefix) => db.followUp.where('key').startsWith(prefix).toArray(),
    chasesByNext: ({ to, offset, limit }) =>
      (to === undefined ? db.chase.orderBy('next') : db.chase.where('next').below(to))
        .offset(offset)
        .limit(limit)
        .toArray(),
    countChases: (to) => (to === undefined ? db.chase.count() : db.chase.where('next').below(to).count()),
    chasesOf: (clientId) => db.chase.where('clientId').equals(clientId).toArray(),
    async chasesToPlan(today, limit) {
      return db.chase.where('changesOn').belowOrEqual(today).limit(limit).primaryKeys();
    },
    chasesAfter: (invoiceId, limit) => db.chase.where('id').above(invoiceId).limit(limit).primaryKeys(),

    books: async (invoiceIds) => (await db.book.bulkGet(invoiceIds)).filter((book) => book !== undefined),
    async booksOn(day) {
      const byMonth = db.book.orderBy('[month+settled]');
      const [earliest = ''] = ((await byMonth.firstKey()) as unknown as string[] | undefined) ?? [];
      const [first = '', ...history] = monthsBefore(day, MONTHS_OF_HISTORY);
      const months = history.filter((month) => month >= earliest);
      const found = await Promise.all([
        db.book.where('[month+settled]').between(['', ''], [first, Dexie.maxKey]).toArray(),
        ...months.map((month) =>
          db.book.where('[month+settled]').between([month, day], [month, Dexie.maxKey], false, true).toArray(),
        ),
      ]);
      return found.flat().filter((book) => book.issued <= day && book.settled > day);
    },
    creditsOf: (clientId) => db.credit.where('clientId').equals(clientId).toArray(),
    debts: (clientId) =>
      clientId === undefined
        ? db.debt.toArray()
        : db.debt.where('[clientId+currency]').between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]).toArray(),
    daySums: (kind) =>
      db.daySum.where('[kind+currency+day]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).toArray(),

    proposals: ({ state, offset, limit }) =>
      db.proposal
        .where('[state+sentAt]')
        .between([state, Dexie.minKey], [state, Dexie.maxKey])
        .reverse()
        .offset(offset)
        .limit(limit)
        .toArray(),
    countProposals: (state) =>
      db.proposal.where('[state+sentAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]).count(),
    proposalsSent: (from, to) => db.proposal.where('sentAt').between(from, to, true, false).toArray(),
    async proposalsExpired(before) {
      const open = (['sent', 'discussed'] as const).map((state) =>
        db.proposal.where('[state+validUntil]').between([state, Dexie.minKey], [state, before]).toArray(),
      );
      return (await Promise.all(open)).flat();
    },
  };
}

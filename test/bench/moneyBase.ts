import { ruleId } from '../../lib/domain/ruleId.ts';
import { addDays, type Day } from '../../lib/domain/wallClock.ts';

/** Rows by the table they go to, as the product keeps them. */
export type MoneyRows = Record<string, object[]>;

const CURRENCIES = ['MDL', 'EUR', 'RUB'];
/** Issued over three years, the last of them lately; of eight invoices one is still open. */
const DAYS_BACK = 1_095;
const OPEN_IN = 8;
const NEVER = '9999-12-31';

interface Size {
  invoices: number;
  payments: number;
  clients: number;
  today: Day;
}

/**
 * So many invoices with so many payments, and beside them what the product keeps of them: a book of each, the debts by
 * client, the sums by day, and how the chases of the open ones stand, with a follow-up each.
 */
export function moneyBaseOf({ invoices, payments, clients, today }: Size): MoneyRows {
  const rows: MoneyRows = {};
  const put = (table: string, row: object) => {
    rows[table] ??= [];
    rows[table].push(row);
  };
  const debts = new Map<string, { clientId: string; currency: string; owed: { due: Day; minor: number }[] }>();
  const sums = new Map<string, { currency: string; day: Day; minor: number }>();
  const each = payments / invoices;
  for (let i = 0, paid = 0; i < invoices; i++) {
    const client = i % clients;
    const clientId = `client-${client}`;
    const currency = CURRENCIES[client % CURRENCIES.length] ?? 'MDL';
    const isOpen = i % OPEN_IN === 0;
    const issued = addDays(today, -(isOpen ? i % 180 : (i * 7) % DAYS_BACK));
    const due = addDays(issued, 14);
    const amount = 10_000 + (i % 977) * 100;
    const invoice = { id: `invoice-${i}`, clientId, contactId: `contact-${client}`, number: `${i}` };
    put('invoice', { ...invoice, amount: { minor: amount, currency }, issued, due, createdAt: i });

    const entries: { day: Day; minor: number }[] = [];
    const count = Math.round((i + 1) * each) - paid;
    for (let n = 0; n < count; n++, paid++) {
      const last = !isOpen && n === count - 1;
      const minor = last ? amount - entries.reduce((sum, entry) => sum + entry.minor, 0) : Math.floor(amount / 4);
      const day = addDays(due, n);
      const received = day < today ? day : today;
      entries.push({ day: received, minor });
      put('payment', { id: `payment-${paid}`, clientId, amount: { minor, currency }, received, createdAt: i });
      const named = {
        id: `entry-${paid}`,
        clientId,
        invoiceId: invoice.id,
        kind: 'payment',
        paymentId: `payment-${paid}`,
      };
      put('ledgerEntry', { ...named, minor, day: received, createdAt: i });
    }
    const left = amount - entries.reduce((sum, entry) => sum + entry.minor, 0);
    const owed = left > 0 ? [{ due, minor: left }] : [];
    const settled = left > 0 ? NEVER : (entries.at(-1)?.day ?? today);
    put('book', {
      ...{ invoiceId: invoice.id, clientId, currency, month: issued.slice(0, 7), issued, amount, settled },
      ...{
        plan: [{ due, minor: amount }],
        entries,
        owed,
        expected: owed,
        credit: 0,
        ...(left === 0 && { ended: 'paid' }),
      },
    });
    if (left === 0) continue;
    const debt = debts.get(clientId) ?? { clientId, currency, owed: [] };
    debts.set(clientId, debt);
    debt.owed.push({ due, minor: left });
    const sum = sums.get(`${currency} ${due}`) ?? { currency, day: due, minor: 0 };
    sums.set(`${currency} ${due}`, { ...sum, minor: sum.minor + left });
    const next = addDays(today, (i / OPEN_IN) % 60 === 0 ? 0 : 1 + (i % 90));
    const followUpId = ruleId('chase', invoice.id, 'late-7');
    const step = {
      from: { playbook: 'chase', subject: invoice.id, step: 'late-7' },
      reason: { code: 'chase.later', params: { number: invoice.number } },
      planned: next,
      kind: 'letter',
      text: '',
      state: 'open',
    };
    put('followUp', { id: followUpId, clientId, contactId: `contact-${client}`, due: next, ...step, createdAt: i });
    const standing = { playbook: 'chase', subject: invoice.id, clientId, standing: 'step' };
    put('standing', { ...standing, next, changesOn: addDays(next, 7), followUpId });
  }
  for (const debt of debts.values()) {
    put('debt', { ...debt, owed: debt.owed.sort((a, b) => (a.due < b.due ? -1 : 1)), credit: 0 });
  }
  for (const sum of sums.values()) for (const kind of ['due', 'expected']) put('daySum', { kind, ...sum });
  return rows;
}

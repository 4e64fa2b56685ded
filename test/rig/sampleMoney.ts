import { randomUUID } from 'node:crypto';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { tell } from '../e2e/calls.ts';
import type { Browser } from './browser.ts';

interface SampleInvoice {
  number: string;
  /** Minor units. */
  minor: number;
  currency: string;
  /** Days ago that it was issued, and days from then until it is due. */
  issuedAgo: number;
  dueIn: number;
  /** Minor units that came so many days ago. */
  paid?: { minor: number; ago: number };
  /** The client has named a day: so many days from today. */
  promisedIn?: number;
  disputed?: string;
}

/** The money of the sample clients, by their place among the clients: every state that a page can show. */
const SAMPLES: [client: number, invoices: SampleInvoice[]][] = [
  [
    0,
    [
      { number: '2026-77', minor: 496_000, currency: 'EUR', issuedAgo: 22, dueIn: 14 },
      {
        number: '2026-58',
        minor: 1_250_000,
        currency: 'EUR',
        issuedAgo: 60,
        dueIn: 14,
        paid: { minor: 750_000, ago: 20 },
      },
    ],
  ],
  [1, [{ number: 'FCT 2026-81', minor: 120_000_00, currency: 'MDL', issuedAgo: 2, dueIn: 30 }]],
  [
    2,
    [
      { number: 'FCT 2026-64', minor: 674_550, currency: 'MDL', issuedAgo: 31, dueIn: 14, promisedIn: 3 },
      { number: 'FCT 2026-40', minor: 70_000, currency: 'MDL', issuedAgo: 130, dueIn: 14 },
    ],
  ],
  [3, [{ number: '118/2026', minor: 124_000_000, currency: 'RUB', issuedAgo: 50, dueIn: 10 }]],
  [
    4,
    [
      {
        number: '2026-70',
        minor: 86_000,
        currency: 'EUR',
        issuedAgo: 20,
        dueIn: 14,
        disputed: 'two pallets were damaged',
      },
      {
        number: '2026-12',
        minor: 333_300,
        currency: 'EUR',
        issuedAgo: 40,
        dueIn: 14,
        paid: { minor: 333_300, ago: 25 },
      },
    ],
  ],
  [5, [{ number: '2026-90', minor: 2_480_000, currency: 'EUR', issuedAgo: 0, dueIn: 45 }]],
];

/** Enters sample invoices for these clients by the product's own calls, their days counted from `now`; answers their ids. */
export async function addSampleMoney(browser: Browser, clientIds: string[], now: Date): Promise<string[]> {
  const today = dayOf(wallClockOf(now));
  const added: string[] = [];
  for (const [client, invoices] of SAMPLES) {
    const clientId = clientIds[client];
    if (!clientId) continue;
    for (const sample of invoices) added.push(await addInvoice(browser, clientId, sample, today));
  }
  return added;
}

async function addInvoice(browser: Browser, clientId: string, sample: SampleInvoice, today: string): Promise<string> {
  const { number, minor, currency, issuedAgo, dueIn, paid, promisedIn, disputed } = sample;
  const command = () => ({ commandId: randomUUID() });
  const issued = addDays(today, -issuedAgo);
  const amount = { minor, currency };
  const due = addDays(issued, dueIn);
  const { invoiceId } = await tell(browser, 'invoice.add', { ...command(), clientId, number, amount, issued, due });
  if (paid) {
    await tell(browser, 'payment.add', {
      ...command(),
      clientId,
      amount: { minor: paid.minor, currency },
      received: addDays(today, -paid.ago),
      allocations: [{ invoiceId }],
    });
  }
  if (promisedIn !== undefined) {
    await tell(browser, 'chase.promised', { ...command(), invoiceId, until: addDays(today, promisedIn) });
  }
  if (disputed) await tell(browser, 'chase.disputed', { ...command(), invoiceId, text: disputed });
  return invoiceId;
}

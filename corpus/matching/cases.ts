import type { OpenInvoice } from '../../lib/domain/matching/invoices';
import type { Reason } from '../../lib/domain/matching/ways';

const invoice = (
  id: string,
  clientId: string,
  number: string,
  left: number,
  more: Partial<OpenInvoice> & { currency?: string } = {},
): OpenInvoice => {
  const { currency = 'MDL', ...rest } = more;
  return {
    id,
    clientId,
    clientName: NAMES[clientId] ?? clientId,
    number,
    left: { minor: left, currency },
    issued: '2026-11-01',
    due: '2026-11-15',
    ...rest,
  };
};

const NAMES: Readonly<Record<string, string>> = {
  plitka: 'ООО «Северная плитка»',
  fagur: 'Fagur SRL',
  nord: 'Depozit Nord SRL',
  nord2: 'Depozit Nord SA',
  mueller: 'Müller & Söhne GmbH',
  ivanov: 'ИП Иванов Пётр Сергеевич',
  harbour: 'Harbour Tools Ltd',
};

/** What is open on 18 November 2026. Firms and accounts are invented; amounts in minor units. */
export const invoices: OpenInvoice[] = [
  invoice('p1', 'plitka', '1545', 5_678_000, { due: '2026-11-10', accounts: ['40702810900000000001'] }),
  invoice('p2', 'plitka', '1560', 1_200_000, { due: '2026-11-20', accounts: ['40702810900000000001'] }),
  invoice('p3', 'plitka', 'УТ-1571', 300_000, { due: '2026-11-30', accounts: ['40702810900000000001'] }),
  invoice('f1', 'fagur', '118', 98_050, { due: '2026-11-12' }),
  invoice('f2', 'fagur', '119', 100_000, { due: '2026-11-14' }),
  invoice('f3', 'fagur', '120', 100_000, { due: '2026-11-16' }),
  invoice('n1', 'nord', '204', 450_000),
  invoice('n2', 'nord2', '204', 450_000),
  invoice('m1', 'mueller', 'INV-2026-00123', 124_050, { currency: 'EUR' }),
  invoice('i1', 'ivanov', '7', 250_000),
  invoice('h1', 'harbour', 'AAB0012345', 777_700, { payerNames: ['J. Harbour'] }),
];

export interface MatchingCase {
  what: string;
  payer?: string;
  account?: string;
  purpose?: string;
  amount: number;
  currency?: string;
  date?: string;
  /** "sure", and what is paid by how much; the rest stays as credit. */
  sure?: { pays: Record<string, number>; rest?: number; reasons: Reason[] };
  /** The invoices of each candidate, the likeliest first. */
  doubtful?: string[][];
  verdict?: 'none' | 'outgoing';
}

export const cases: MatchingCase[] = [
  {
    what: 'number, name and amount',
    payer: 'ООО "СЕВЕРНАЯ ПЛИТКА"',
    purpose: 'Оплата по счету № 1545 от 03.11.2026. В т.ч. НДС 20% 9463.33',
    amount: 5_678_000,
    sure: { pays: { p1: 5_678_000 }, reasons: ['number', 'name', 'amount'] },
  },
  {
    what: 'the account alone tells the client',
    payer: '',
    account: '40702810900000000001',
    purpose: 'Оплата',
    amount: 1_200_000,
    sure: { pays: { p2: 1_200_000 }, reasons: ['account', 'amount'] },
  },
  {
    what: 'the name in other letters',
    payer: 'OOO Severnaya Plitka',
    purpose: 'invoice 1560',
    amount: 1_200_000,
    sure: { pays: { p2: 1_200_000 }, reasons: ['number', 'name', 'amount'] },
  },
  {
    what: 'a letter of the other alphabet in the number',
    payer: 'Северная плитка',
    purpose: 'счет YT-1571',
    amount: 300_000,
    sure: { pays: { p3: 300_000 }, reasons: ['number', 'name', 'amount'] },
  },
  {
    what: 'the last figures of the number',
    payer: 'Северная плитка ООО',
    purpose: 'за товар, счет 1571',
    amount: 300_000,
    sure: { pays: { p3: 300_000 }, reasons: ['number-part', 'name', 'amount'] },
  },
  {
    what: 'a part payment of the invoice it names',
    payer: 'SC FAGUR SRL',
    purpose: 'Plata partiala fact. nr. 119',
    amount: 40_000,
    sure: { pays: { f2: 40_000 }, reasons: ['number', 'name', 'part'] },
  },
  {
    what: 'several invoices in one payment',
    payer: 'Fagur S.R.L.',
    purpose: 'Achitare facturi 118, 119 si 120',
    amount: 298_050,
    sure: { pays: { f1: 98_050, f2: 100_000, f3: 100_000 }, reasons: ['number', 'name', 'sum'] },
  },
  {
    what: 'two of them',
    payer: 'Fagur S.R.L.',
    purpose: 'Facturile nr. 118;120',
    amount: 198_050,
    sure: { pays: { f1: 98_050, f3: 100_000 }, reasons: ['number', 'name', 'sum'] },
  },
  {
    what: 'less than the invoices it names: which first is a question',
    payer: 'Fagur',
    purpose: 'fact. 118, 119',
    amount: 150_000,
    doubtful: [['f1', 'f2']],
  },
  {
    what: 'everything that is open, without a number',
    payer: 'Fagur SRL',
    purpose: 'Stingerea datoriei',
    amount: 298_050,
    sure: { pays: { f1: 98_050, f2: 100_000, f3: 100_000 }, reasons: ['name', 'sum'] },
  },
  {
    what: 'an amount that two of the client’s invoices have',
    payer: 'Fagur SRL',
    purpose: 'Plata pentru miere',
    amount: 100_000,
    doubtful: [['f2'], ['f3']],
  },
  {
    what: 'an amount that two invoices of the three come to, in two ways, or the earliest first',
    payer: 'Fagur SRL',
    purpose: 'Plata',
    amount: 198_050,
    doubtful: [
      ['f1', 'f2'],
      ['f1', 'f3'],
      ['f1', 'f2'],
    ],
  },
  {
    what: 'no amount that fits: the earliest first, to be confirmed',
    payer: 'Fagur SRL',
    purpose: 'Avans',
    amount: 120_000,
    doubtful: [['f1', 'f2']],
  },
  {
    what: 'another number than the open ones',
    payer: 'Северная плитка',
    purpose: 'Оплата по счету № 1499',
    amount: 1_200_000,
    doubtful: [['p2']],
  },
  {
    what: 'a contract’s number is not an invoice’s',
    payer: 'Северная плитка',
    purpose: 'Оплата по договору № 1545',
    amount: 1_200_000,
    sure: { pays: { p2: 1_200_000 }, reasons: ['name', 'amount'] },
  },
  {
    what: 'paid before the invoice was issued',
    payer: 'Северная плитка',
    purpose: 'Оплата',
    amount: 1_200_000,
    date: '2026-10-20',
    doubtful: [['p2']],
  },
  {
    what: 'more than is left, and other invoices are open: two ways',
    payer: 'Северная плитка',
    purpose: 'счет 1545',
    amount: 5_778_000,
    doubtful: [['p1', 'p2'], ['p1']],
  },
  {
    what: 'more than is left, and nothing else is open: the rest is credit',
    payer: 'Petr Sergeevich Ivanov',
    purpose: 'Счёт № 7',
    amount: 260_000,
    sure: { pays: { i1: 250_000 }, rest: 10_000, reasons: ['number', 'name', 'over'] },
  },
  {
    what: 'one word of a longer name and an amount are a question',
    payer: 'Bazar Fagur Cahul',
    purpose: 'Plata',
    amount: 98_050,
    doubtful: [['f1']],
  },
  {
    what: 'one word of a longer name with a number is enough',
    payer: 'Bazar Fagur Cahul',
    purpose: 'Factura 118',
    amount: 98_050,
    sure: { pays: { f1: 98_050 }, reasons: ['number', 'name-part', 'amount'] },
  },
  {
    what: 'two clients of one name: the same number and amount are a question',
    payer: 'Depozit Nord',
    purpose: 'Factura 204',
    amount: 450_000,
    doubtful: [['n1'], ['n2']],
  },
  {
    what: 'a stranger with the right number and amount is a question',
    payer: 'Rudenko Olga',
    purpose: 'Invoice INV-2026-00123',
    amount: 124_050,
    currency: 'EUR',
    doubtful: [['m1']],
  },
  {
    what: 'nobody named, but an account that nobody is known by',
    account: 'DE00123456',
    purpose: 'Invoice INV-2026-00123',
    amount: 124_050,
    currency: 'EUR',
    doubtful: [['m1']],
  },
  {
    what: 'a bank that names no payers: number and amount are all there is',
    purpose: 'Invoice INV-2026-00123',
    amount: 124_050,
    currency: 'EUR',
    sure: { pays: { m1: 124_050 }, reasons: ['number', 'amount'] },
  },
  {
    what: 'a third party who says for whom',
    payer: 'ООО «Ромашка»',
    purpose: 'Оплата за ООО «Северная плитка» по счету № 1545',
    amount: 5_678_000,
    doubtful: [['p1']],
  },
  {
    what: 'a client who pays for another, with an amount that fits the own invoice',
    payer: 'Fagur SRL',
    purpose: 'Plata pentru Harbour Tools',
    amount: 98_050,
    doubtful: [['f1']],
  },
  {
    what: 'an advance, whatever fits',
    payer: 'Северная плитка',
    purpose: 'Предоплата по счету № 1560',
    amount: 1_200_000,
    doubtful: [['p2']],
  },
  {
    what: 'an advance without a number, with an amount that fits',
    payer: 'Fagur SRL',
    purpose: 'Avans pentru miere',
    amount: 98_050,
    doubtful: [['f1']],
  },
  {
    what: 'a second invoice, of another client',
    payer: 'Fagur SRL',
    purpose: 'Achitare facturi 118 si 204',
    amount: 98_050,
    doubtful: [['f1']],
  },
  {
    what: 'a series of one other letter',
    payer: 'Harbour Tools Ltd',
    purpose: 'factura AAC 0012345',
    amount: 777_700,
    doubtful: [['h1']],
  },
  {
    what: 'a series of one other letter, in small letters',
    payer: 'Harbour Tools Ltd',
    purpose: 'factura aac 0012345',
    amount: 777_700,
    doubtful: [['h1']],
  },
  {
    what: 'the figures alone, after any word',
    payer: 'Harbour Tools Ltd',
    purpose: 'plata din 0012345',
    amount: 777_700,
    sure: { pays: { h1: 777_700 }, reasons: ['number-part', 'name', 'amount'] },
  },
  {
    what: 'one word of a longer name with a number and another amount',
    payer: 'Bazar Fagur Cahul',
    purpose: 'Factura 118',
    amount: 50_000,
    doubtful: [['f1']],
  },
  {
    what: 'another year in the number',
    payer: 'Muller Sohne GmbH',
    purpose: 'Rechnung INV-2025-00123',
    amount: 124_050,
    currency: 'EUR',
    doubtful: [['m1']],
  },
  {
    what: 'a word for an invoice in capitals is no series',
    payer: 'Северная плитка ООО',
    purpose: 'СЧЕТ 1571',
    amount: 300_000,
    sure: { pays: { p3: 300_000 }, reasons: ['number-part', 'name', 'amount'] },
  },
  {
    what: 'nobody known, the number and another amount',
    payer: 'Rudenko Olga',
    purpose: 'Invoice INV-2026-00123',
    amount: 100_000,
    currency: 'EUR',
    doubtful: [['m1']],
  },
  {
    what: 'the right number and amount in another currency',
    payer: 'Rudenko Olga',
    purpose: 'Invoice INV-2026-00123',
    amount: 124_050,
    currency: 'USD',
    verdict: 'none',
  },
  {
    what: 'a known client pays the invoice of another',
    payer: 'Fagur SRL',
    purpose: 'Achitare factura 204 pentru Depozit Nord',
    amount: 450_000,
    doubtful: [['n1'], ['n2'], ['f1', 'f2', 'f3']],
  },
  {
    what: 'umlauts, form and order of the name',
    payer: 'MUELLER SOEHNE / GmbH Muller Sohne',
    purpose: '123',
    amount: 124_050,
    currency: 'EUR',
    sure: { pays: { m1: 124_050 }, reasons: ['number-part', 'name', 'amount'] },
  },
  {
    what: 'a name that the client paid under before',
    payer: 'J. Harbour',
    purpose: 'AAB 0012345',
    amount: 777_700,
    sure: { pays: { h1: 777_700 }, reasons: ['number', 'name', 'amount'] },
  },
  { what: 'the amount alone is never sure', payer: 'Rudenko', purpose: 'x', amount: 777_700, doubtful: [['h1']] },
  {
    what: 'two invoices of the amount alone',
    payer: 'Rudenko',
    purpose: 'x',
    amount: 450_000,
    doubtful: [['n1'], ['n2']],
  },
  { what: 'nothing fits', payer: 'Rudenko', purpose: 'salary', amount: 5, verdict: 'none' },
  { what: 'own money that went out', payer: 'Fagur SRL', purpose: 'factura 118', amount: -98_050, verdict: 'outgoing' },
  { what: 'nothing came', payer: 'Fagur SRL', purpose: 'factura 118', amount: 0, verdict: 'outgoing' },
];

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, invoices, type MatchingCase } from '../../../corpus/matching/cases';
import type { BankLine } from '../bankLine';
import { type Candidate, type Match, matchLines, type OpenInvoice } from './index';
import { nameWords } from './names';
import { numberKey, numbersIn } from './numbers';
import { saysInAdvance } from './ways';

function lineOf({ payer = '', account = '', purpose = '', amount, currency = 'MDL', date }: MatchingCase): BankLine {
  return {
    fingerprint: purpose,
    date: date ?? '2026-11-18',
    amount: { minor: amount, currency },
    payer,
    account,
    purpose,
    reference: '',
  };
}

const idsOf = ({ allocations }: Candidate) => allocations.map(({ invoiceId }) => invoiceId);

describe('a bank’s line', () => {
  test.each(cases)('$what', (one) => {
    const [match] = matchLines([lineOf(one)], invoices);
    const { sure, doubtful, verdict } = one;
    if (sure) {
      const { pays, rest = 0, reasons } = sure;
      const allocations = Object.entries(pays).map(([invoiceId, minor]) => ({ invoiceId, minor }));
      expect(match).toMatchObject({ verdict: 'sure', candidate: { allocations, rest } });
      expect(match?.verdict === 'sure' && match.candidate.reasons.toSorted()).toEqual(reasons.toSorted());
    } else if (doubtful) {
      expect(match?.verdict).toBe('doubtful');
      expect(match?.verdict === 'doubtful' && match.candidates.map(idsOf)).toEqual(doubtful);
    } else expect(match?.verdict).toBe(verdict);
  });

  test('sees what an earlier payment of the list has left', () => {
    const purpose = 'Factura nr. 119';
    const [second, first] = matchLines(
      [
        lineOf({ what: '', payer: 'Fagur SRL', purpose, amount: 60_000, date: '2026-11-18' }),
        lineOf({ what: '', payer: 'Fagur SRL', purpose, amount: 40_000, date: '2026-11-17' }),
      ],
      invoices,
    );
    expect(first).toMatchObject({ verdict: 'sure', candidate: { reasons: ['number', 'name', 'part'] } });
    expect(second).toMatchObject({ verdict: 'sure', candidate: { reasons: ['number', 'name', 'amount'] } });
  });
});

test.each([
  ['Предоплата по счету № 1560', true],
  ['Авансовый платёж', true],
  ['Plată în avans', true],
  ['Prepayment for order 7', true],
  ['30% deposit', true],
  ['Anzahlung Rechnung 118', true],
  ['DIRECT DEPOSIT Harbour Tools INV-118', false],
  ['Deposit from Fagur', false],
  ['Оплата по счету № 1560', false],
  ['Advantage Ltd invoice 118', false],
])('%s speaks of an advance, or does not', (purpose, isSaid) => {
  expect(saysInAdvance(lineOf({ what: '', purpose, amount: 1 }))).toBe(isSaid);
});

describe('names that sound alike are one', () => {
  test.each([
    ['ООО «Северная плитка»', 'Severnaia Plitka LLC'],
    ['ООО «Северная плитка»', 'OOO "SEVERNAYA PLITKA"'],
    ['ИП Щукин Юрий', 'Shchukin Yuriy'],
    ['ЗАО Жемчужина', 'Zhemchuzhina'],
    ['Общество с ограниченной ответственностью «Лада»', 'Lada'],
    ['S.C. Piatra Albă S.R.L.', 'piatra alba'],
    ['Ștefan Țurcanu Î.I.', 'II STEFAN TURCANU'],
    ['Müller & Söhne GmbH', 'muller sohne'],
    ['Harbour Tools, Ltd.', 'TOOLS HARBOUR'],
  ])('%s, %s', (one, other) => {
    const words = nameWords(one).filter((word) => word !== 'oo' && word !== 'o');
    expect(words.length).toBeGreaterThan(0);
    expect(nameWords(other)).toEqual(words);
  });

  test.each([
    ['ООО «Северная плитка»', 'ООО «Южная плитка»'],
    ['Fagur SRL', 'Fagus SRL'],
  ])('%s is not %s', (one, other) => expect(nameWords(one)).not.toEqual(nameWords(other)));
});

describe('numbers in a purpose', () => {
  const announced = (purpose: string) =>
    numbersIn(purpose)
      .filter((one) => one.announced)
      .map(({ key }) => key);
  const all = (purpose: string) => numbersIn(purpose).map(({ key }) => key);

  test.each([
    ['Оплата по счету № 1545 от 03.11.2026 г., НДС 20% 9 463,33', ['1545']],
    ['Оплата по сч. 118, 119 и 120 за плитку', ['118', '119', '120']],
    ['Achitare factura AAB 0012345 din 3 noiembrie 2026', ['AAB12345', '12345']],
    ['Invoices INV-7 and INV-8', ['INV7', 'INV8']],
    ['За товар по договору № 45, счет 7', ['7']],
    ['Перевод 5 000,00 руб.', []],
  ])('%s', (purpose, keys) => expect(announced(purpose)).toEqual(keys));

  test.each([
    ['10% скидка, 18.11.2026', []],
    ['по договору 45 от 01.02.2026', []],
    ['118/119', ['118119', '118', '119']],
  ])('%s', (purpose, keys) => expect(all(purpose)).toEqual(keys));

  test('are compared by what they say', () => {
    expect(numberKey('УТ-0001545')).toBe(numberKey('yt1545'));
    expect(numberKey('INV-2026-00123')).toBe(numberKey('inv 2026/123'));
    expect(numberKey('№ 118')).toBe('118');
  });
});

describe('whatever the list and the invoices', () => {
  const clients = ['Fagur SRL', 'ООО «Лада»', 'Depozit Nord', 'Harbour Tools', 'Лада Фагур'];
  const anyInvoice = fc
    .record({
      client: fc.nat(clients.length - 1),
      number: fc.integer({ min: 1, max: 60 }),
      left: fc.constantFrom(100, 200, 300, 500, 98_050),
      due: fc.integer({ min: 10, max: 28 }),
      currency: fc.constantFrom('MDL', 'MDL', 'EUR'),
    })
    .map(
      ({ client, number, left, due, currency }): Omit<OpenInvoice, 'id'> => ({
        clientId: `c${client}`,
        clientName: clients[client] ?? '',
        number: String(number),
        left: { minor: left, currency },
        issued: '2026-11-01',
        due: `2026-11-${due}`,
      }),
    );
  const anyInvoices = fc
    .array(anyInvoice, { maxLength: 25 })
    .map((all) => all.map((one, index): OpenInvoice => ({ ...one, id: `i${index}` })));
  const anyLine = fc
    .record({
      payer: fc.constantFrom('', 'Кто-то', ...clients),
      numbers: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
      minor: fc.constantFrom(-100, 0, 50, 100, 200, 300, 400, 500, 98_050),
      currency: fc.constantFrom('MDL', 'MDL', 'EUR'),
      word: fc.constantFrom('счет № ', '', 'договор '),
      day: fc.integer({ min: 10, max: 28 }),
    })
    .map(
      ({ payer, numbers, minor, currency, word, day }): BankLine => ({
        fingerprint: '',
        date: `2026-11-${day}`,
        amount: { minor, currency },
        payer,
        account: '',
        purpose: word + numbers.join(', '),
        reference: '',
      }),
    );
  const lists = fc.tuple(fc.array(anyLine, { maxLength: 15 }), anyInvoices);

  const candidatesOf = (match: Match) =>
    match.verdict === 'sure' ? [match.candidate] : match.verdict === 'doubtful' ? match.candidates : [];

  test('each payment is spent once, on invoices of one client in its currency', () => {
    fc.assert(
      fc.property(lists, ([lines, open]) => {
        const byId = new Map(open.map((one) => [one.id, one]));
        for (const match of matchLines(lines, open)) {
          for (const { clientId, allocations, rest } of candidatesOf(match)) {
            const spent = allocations.reduce((sum, { minor }) => sum + minor, 0);
            expect(spent + rest).toBe(match.line.amount.minor);
            expect(rest).toBeGreaterThanOrEqual(0);
            expect(new Set(allocations.map(({ invoiceId }) => invoiceId)).size).toBe(allocations.length);
            for (const { invoiceId, minor } of allocations) {
              const invoice = byId.get(invoiceId);
              expect(invoice?.clientId).toBe(clientId);
              expect(invoice?.left.currency).toBe(match.line.amount.currency);
              expect(minor).toBeGreaterThan(0);
              expect(minor).toBeLessThanOrEqual(invoice?.left.minor ?? 0);
            }
          }
        }
      }),
    );
  });

  test('all sure ones together never pay more than is left', () => {
    fc.assert(
      fc.property(lists, ([lines, open]) => {
        const left = new Map(open.map((one) => [one.id, one.left.minor]));
        for (const match of matchLines(lines, open)) {
          if (match.verdict !== 'sure') continue;
          for (const { invoiceId, minor } of match.candidate.allocations) {
            left.set(invoiceId, (left.get(invoiceId) ?? 0) - minor);
          }
        }
        for (const minor of left.values()) expect(minor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('nothing is sure by its amount alone, and nothing that went out is matched', () => {
    fc.assert(
      fc.property(lists, ([lines, open]) => {
        for (const match of matchLines(lines, open)) {
          expect(match.verdict === 'outgoing').toBe(match.line.amount.minor <= 0);
          if (match.verdict === 'sure') {
            expect(match.candidate.reasons.some((one) => ['number', 'name', 'account'].includes(one))).toBe(true);
          }
        }
      }),
    );
  });

  test('the order of the invoices does not change what is sure', () => {
    fc.assert(
      fc.property(lists, ([lines, open]) => {
        const sure = (all: OpenInvoice[]) =>
          matchLines(lines, all).map((match) => match.verdict === 'sure' && match.candidate.clientId);
        expect(sure(open.toReversed())).toEqual(sure(open));
      }),
    );
  });

  test('a list of two thousand against a hundred thousand invoices is matched whole, and says how far it is', () => {
    const open = Array.from({ length: 100_000 }, (_, i): OpenInvoice => {
      const client = i % 20_000;
      return {
        id: `i${i}`,
        clientId: `c${client}`,
        clientName: `ООО «Клиент ${client} Торг»`,
        number: String(1 + Math.floor(i / 20_000) * 7 + (client % 900)),
        left: { minor: 10_000 + ((i * 37) % 90_000), currency: 'MDL' },
        issued: '2026-11-01',
        due: `2026-11-${10 + (i % 19)}`,
      };
    });
    const paid = open.filter((_, i) => i % 50 === 0);
    const lines = paid.map(
      (one, i): BankLine => ({
        fingerprint: String(i),
        date: '2026-11-18',
        amount: one.left,
        payer: one.clientName.replace('ООО', 'OOO'),
        account: '',
        purpose: `Оплата по счету № ${one.number}`,
        reference: '',
      }),
    );
    const progress: number[] = [];
    const matches = matchLines(lines, open, (done) => progress.push(done));
    expect(matches.map((match) => match.verdict === 'sure' && match.candidate.allocations[0]?.invoiceId)).toEqual(
      paid.map(({ id }) => id),
    );
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect([progress[0], progress.at(-1), progress.length]).toEqual([0, 2_000, 21]);
  });
});

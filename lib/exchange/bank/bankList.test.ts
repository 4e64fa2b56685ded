import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camt, clientBank, english, moldovan, russian } from '../../../corpus/bank/samples';
import type { Columns } from '../../domain/bankColumns';
import { LANGUAGES } from '../../domain/language';
import { createWords } from '../../i18n';
import { type BankListReading, readBankList } from './index';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Any encoding of single bytes, by what the browser makes of each. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

interface Choice {
  currency?: string;
  /** Put over the guess. */
  columns?: Columns;
}

/** Reads as a user does who takes the guess of the columns, put right where the test says so. */
function read(list: string | Uint8Array, { currency = 'MDL', columns }: Choice = {}): BankListReading {
  const bytes = typeof list === 'string' ? utf8(list) : list;
  const reading = readBankList(bytes, { currency, columnsOf: () => undefined });
  if (!('question' in reading)) return reading;
  const { layout, guess } = reading.question;
  return readBankList(bytes, {
    currency,
    columnsOf: (asked) => (asked === layout ? { ...guess, ...columns } : undefined),
  });
}

function linesOf(reading: BankListReading) {
  if (!('lines' in reading)) throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.lines;
}

const facts = (reading: BankListReading) =>
  linesOf(reading).map(({ date, amount, payer, account, purpose, reference }) => [
    date,
    `${amount.minor} ${amount.currency}`,
    payer,
    account,
    purpose,
    reference,
  ]);

const RUSSIAN_FACTS = [
  [
    '2026-11-16',
    '5678000 RUB',
    'ООО «Северная плитка»',
    '40702810900000000001',
    'Оплата по счету № 1545 от 03.11.2026. НДС 20%',
    '45',
  ],
  ['2026-11-17', '-1500000 RUB', 'АО «Склад»', '40702810900000000002', 'Аренда за ноябрь', '9'],
];

describe('a bank’s list', () => {
  test('with lines above its header, a sum below, and a cell over two lines', () => {
    expect(facts(read(moldovan))).toEqual([
      [
        '2026-11-16',
        '1240000 MDL',
        'SRL „Piatra Albă”',
        'MD61AA000000000000000001',
        'Achitare factura nr. 118 din 03.11.2026',
        '501',
      ],
      ['2026-11-17', '-450000 MDL', 'Depozit Nord SRL', 'MD61AA000000000000000002', 'Chirie noiembrie', '77'],
      [
        '2026-11-18',
        '98050 MDL',
        'ÎI "Fagur"',
        'MD61AA000000000000000003',
        'Plata pentru miere; conform facturii 204',
        '12',
      ],
    ]);
  });

  test.each([
    ['UTF-8', utf8(russian)],
    ['UTF-8 with its mark', utf8(`\uFEFF${russian}`)],
    ['windows-1251', encoded(russian, 'windows-1251')],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from(russian).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
      ]),
    ],
  ])('in %s', (_encoding, bytes) => expect(facts(read(bytes, { currency: 'RUB' }))).toEqual(RUSSIAN_FACTS));

  test('in windows-1250, as Romanian banks still write', () => {
    const old = moldovan.replaceAll('ț', 'ţ');
    expect(facts(read(encoded(old, 'windows-1250')))[0]?.[2]).toBe('SRL „Piatra Albă”');
  });

  test('with signed amounts and a currency of its own', () => {
    expect(facts(read(english))).toEqual([
      ['2026-11-20', '124050 EUR', 'Harbour Tools, Ltd', '', 'Invoice INV-118, thank you', 'FT001'],
      ['2026-11-19', '-300 EUR', '', '', 'Bank fee', 'FT002'],
    ]);
  });

  test('with a column that says which way the money went', () => {
    const list = 'Date;Type;Amount, EUR;Payer\n2026-11-20;C;12,50;Nord\n2026-11-20;D;3,00;Bank\n';
    expect(linesOf(read(list)).map(({ amount }) => amount)).toEqual([
      { minor: 1_250, currency: 'EUR' },
      { minor: -300, currency: 'EUR' },
    ]);
  });

  test.each([
    ['1 240,00', 124_000],
    ['1\u00A0240,00', 124_000],
    ['1.240,00', 124_000],
    ["1'240.00", 124_000],
    ['"1,240.00"', 124_000],
    ['(1240,00)', -124_000],
    ['-1240', -124_000],
    ['1240.00 MDL', 124_000],
    ['1240,00 lei', 124_000],
    ['1240.00 DR', -124_000],
    ['0', 0],
    ['9 999 999 999 999,99', 999_999_999_999_999],
  ])('amount %s', (cell, minor) => {
    const list = `Date;Amount;Purpose\n20.11.2026;${cell};x\n`;
    expect(linesOf(read(list))[0]?.amount).toEqual({ minor, currency: 'MDL' });
  });

  test('formulas in cells stay the text they are', () => {
    const list = 'Date;Amount;Purpose;Payer\n20.11.2026;5;"=HYPERLINK(""http://evil.example"";""x"")";@SUM(A1)\n';
    expect(linesOf(read(list))[0]).toMatchObject({
      purpose: '=HYPERLINK("http://evil.example";"x")',
      payer: '@SUM(A1)',
    });
    expect(read('Date;Amount;Purpose\n20.11.2026;=1+1;x\n')).toEqual({
      problem: { code: 'not-an-amount', params: { line: 2, cell: '=1+1' } },
    });
  });

  test('camt.053: batches taken apart, what is not booked left out', () => {
    expect(facts(read(camt))).toEqual([
      ['2026-11-20', '124050 EUR', 'Müller & Söhne GmbH', 'DE0012345678', 'Invoice INV-118 thank you', 'REF-1'],
      ['2026-11-19', '10000 EUR', 'Fagur SRL', '', '', 'B-1'],
      ['2026-11-19', '20000 EUR', 'Nord SRL', '', '', 'B-2'],
      ['2026-11-19', '-300 EUR', '', '', 'Fee', ''],
    ]);
  });

  test.each([
    ['Windows', encoded(clientBank, 'windows-1251')],
    ['UTF-8', utf8(`\uFEFF${clientBank}`)],
    ['DOS', encoded(clientBank.replace('Windows', 'DOS').replaceAll(/[«»]/g, '"'), 'ibm866')],
  ])('1CClientBankExchange in %s', (encoding, bytes) => {
    const quoted = (name: string) => (encoding === 'DOS' ? name.replaceAll(/[«»]/g, '"') : name);
    expect(facts(read(bytes))).toEqual([
      [
        '2026-11-16',
        '5678000 RUB',
        quoted('ООО «Северная плитка»'),
        '40702810900000000001',
        'Оплата по счету № 1545 от 03.11.2026',
        '45',
      ],
      ['2026-11-17', '-1500000 RUB', quoted('АО «Склад»'), '40702810900000000002', 'Аренда за ноябрь', '9'],
    ]);
  });

  test('1CClientBankExchange of an account that is not named: the day it came or went says which way', () => {
    const strange = clientBank
      .replace('РасчСчет=40702810500000012345', 'РасчСчет=40702810500000099999')
      .replace('ДатаСписано=13.11.2026\nПлательщик=ИНН', 'ДатаСписано=\nПлательщик=ИНН');
    const reading = read(strange);
    expect(linesOf(reading).map(({ date, amount, payer }) => [date, amount.minor, payer])).toEqual([
      ['2026-11-16', 5_678_000, 'ООО «Северная плитка»'],
      ['2026-11-17', -1_500_000, 'АО «Склад»'],
    ]);
  });

  test('payer and payee in columns of their own: the other side is who paid, or who was paid', () => {
    const list = 'Date;Payer;Payee;Amount;Currency\n20.11.2026;Nord;We;5;EUR\n21.11.2026;We;Tax office;-3;EUR\n';
    expect(linesOf(read(list)).map(({ payer }) => payer)).toEqual(['Nord', 'Tax office']);
  });

  test('the own account, named above the table, is never the other side', () => {
    const own = 'MD24AG000225100013104168';
    const list = `Account;${own}\nDate;Amount;Currency;IBAN;Purpose\n20.11.2026;5;EUR;${own};x\n`;
    expect(linesOf(read(list))[0]?.account).toBe('');
  });

  test('rows that wait or were taken back are left out and named; a row of text alone goes on with the one above', () => {
    const list = [
      'Date;Amount;Currency;Status;Purpose',
      '20.11.2026;5;EUR;Completed;invoice',
      ';;;;118',
      ';-7;EUR;Pending;shop',
      '21.11.2026;-7;EUR;Reverted;shop',
      'Total;-9;;;',
    ].join('\n');
    const reading = read(list);
    expect(linesOf(reading).map(({ purpose }) => purpose)).toEqual(['invoice 118']);
    expect('leftOut' in reading && reading.leftOut.map(({ code, params }) => [code, params])).toEqual([
      ['not-booked', { line: 4, cell: 'Pending' }],
      ['not-booked', { line: 5, cell: 'Reverted' }],
    ]);
  });

  test('amounts that take the list’s own balances down are what was spent', () => {
    const list = 'Date;Amount;Currency;Balance\n20.11.2026;5;EUR;95\n21.11.2026;7;EUR;88\n22.11.2026;-3;EUR;91\n';
    expect(linesOf(read(list)).map(({ amount }) => amount.minor)).toEqual([-500, -700, 300]);
  });

  test('letters that were taken wrongly are switched by the user, and found again for the next list', () => {
    const bytes = encoded('Дата;Сумма;Плательщик\n20.11.2026;5;Ёлка\n', 'windows-1251');
    const ask = readBankList(bytes, { currency: 'MDL', columnsOf: () => undefined, encoding: 'ibm866', isAsked: true });
    if (!('question' in ask)) throw new Error('Nothing was asked.');
    expect(ask.question.encoding).toBe('ibm866');
    const kept: Columns = { date: 0, amount: 1, payer: 2, encoding: 'windows-1251' };
    const next = readBankList(bytes, {
      currency: 'MDL',
      columnsOf: (layout) => (layout === ask.question.layout ? kept : undefined),
    });
    expect(linesOf(next)[0]?.payer).toBe('Ёлка');
  });

  test('of a hundred thousand lines is read whole, each line with a name of its own', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `20.11.2026;${i % 900},50;Payer ${i % 700};Invoice ${i}`);
    const lines = linesOf(read(['Date;Amount;Payer;Purpose', ...rows].join('\r\n')));
    expect(lines).toHaveLength(100_000);
    expect(new Set(lines.map(({ fingerprint }) => fingerprint)).size).toBe(100_000);
  });
});

describe('columns', () => {
  const ask = (text: string) => readBankList(utf8(text), { currency: 'MDL', columnsOf: () => undefined });

  test('are asked for once per bank: the same header is the same bank, whatever stands above it', () => {
    const other = ask(english.replace('Currency,', 'Cash,'));
    const [first, second] = [ask(moldovan), ask(moldovan.slice(moldovan.indexOf('Data;')))];
    if (!('question' in first && 'question' in second && 'question' in other)) throw new Error('Nothing was asked.');
    expect(first.question.layout).toBe(second.question.layout);
    expect(first.question.layout).not.toBe(other.question.layout);
    expect(first.question).toMatchObject({
      header: ['Data', 'Nr. document', 'Contragent', 'IBAN', 'Destinația plății', 'Debit', 'Credit'],
      guess: { date: 0, reference: 1, payer: 2, account: 3, purpose: 4, debit: 5, credit: 6 },
      isEnough: true,
      unsure: ['money'],
      encoding: 'utf-8',
    });
    expect(first.question.sample[0]?.[6]).toBe('12 400,00');
  });

  test.each([
    [
      'Дата проводки;Счет Дебет;Счет Кредит;Сумма по дебету;Сумма по кредиту;№ документа;ВО;Банк (БИК и наименование);Назначение платежа',
      { date: 0, account: 1, payeeAccount: 2, debit: 3, credit: 4, reference: 5, purpose: 8 },
    ],
    [
      'Data operațiunii;Nr. documentului;Suma debit;Suma credit;Denumirea contragentului;IBAN contragent;Destinația plății',
      { date: 0, reference: 1, debit: 2, credit: 3, payer: 4, account: 5, purpose: 6 },
    ],
    [
      'Data tranzacție,Data valută,Descriere,Referința tranzacției,Debit,Credit,Sold contabil',
      { date: 0, purpose: 2, reference: 3, debit: 4, credit: 5 },
    ],
    [
      'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Payer,Orig currency,Amount,Payment currency,Fee,Balance',
      { date: 0, reference: 2, status: 4, purpose: 5, payer: 6, amount: 8, currency: 9 },
    ],
    [
      'Booking Date,Value Date,Partner Name,Partner Iban,Type,Payment Reference,Account Name,Amount (EUR)',
      { date: 0, payer: 2, account: 3, purpose: 5, amount: 7, money: 'EUR' },
    ],
    ['Дата;Приход;Расход;Плательщик;Основание', { date: 0, credit: 1, debit: 2, payer: 3, purpose: 4 }],
    [
      'Buchungstag;Auftraggeber;Verwendungszweck;IBAN;Soll;Haben;Währung',
      { date: 0, payer: 1, purpose: 2, account: 3, debit: 4, credit: 5, currency: 6 },
    ],
  ])('are guessed from the names that banks give them: %s', (header, guess) => {
    const reading = ask(`${header}\n`);
    expect('question' in reading && reading.question.guess).toEqual(guess);
  });

  test('are not asked for where names and cells leave no doubt, and can be put right all the same', () => {
    const reading = ask(english);
    expect('by' in reading && reading.by?.columns).toEqual({
      ...{ date: 0, purpose: 1, amount: 2, currency: 3, payer: 4, reference: 5 },
    });
    expect(linesOf(reading)).toHaveLength(2);
  });

  test.each<[string, string, string[]]>([
    ['a name that is not known', 'Date;Amount;Currency;Blob\n20.11.2026;5;EUR;x\n21.11.2026;-5;EUR;y\n', ['columns']],
    ['amounts of one sign', 'Date;Amount;Currency\n20.11.2026;5;EUR\n21.11.2026;5;EUR\n', ['direction']],
    ['a card’s list', 'Date;Amount;Currency;Card number\n20.11.2026;5;EUR;1\n21.11.2026;-5;EUR;1\n', ['direction']],
    ['no money named', 'Date;Amount\n20.11.2026;5\n21.11.2026;-5\n', ['money']],
    ['days or months', 'Date;Amount;Currency\n03/04/2026;5;EUR\n05/06/2026;-5;EUR\n', ['dateOrder']],
    ['no names at all', '20.11.2026;Nord;5\n21.11.2026;Fagur;-5\n', ['columns', 'money']],
    ['two amounts without names', '20.11.2026;Nord;5;\n21.11.2026;Fagur;;5\n', ['columns']],
  ])('are asked for where there is doubt: %s', (_what, list, unsure) => {
    const reading = ask(list);
    expect('question' in reading && reading.question.unsure).toEqual(unsure);
  });

  test('that say a kind of transfer are not taken for the direction of the money', () => {
    const list = 'Date;Type;Amount;Payer\n20.11.2026;TOPUP;5;Nord\n20.11.2026;CARD;-5;Shop\n';
    expect(linesOf(read(list)).map(({ amount }) => amount.minor)).toEqual([500, -500]);
  });

  test('that the user put right are used as they are', () => {
    const list = 'Date;Amount;Fee;Purpose\n20.11.2026;5;7;x\n';
    expect(linesOf(read(list, { columns: { amount: 2, money: 'EUR' } }))[0]?.amount).toEqual({
      minor: 700,
      currency: 'EUR',
    });
    expect(read(list, { columns: { amount: 9 } })).toEqual({ problem: { code: 'columns-missing', params: {} } });
  });
});

describe('dates in three orders', () => {
  const dates = (cells: string[], columns?: Columns) => {
    const list = ['Date;Amount;Purpose', ...cells.map((cell) => `${cell};5;x`)].join('\n');
    const reading = read(list, columns && { columns });
    return 'lines' in reading ? reading.lines.map(({ date }) => date) : reading;
  };

  test.each([
    [
      ['20.11.2026', '03.04.2026'],
      ['2026-11-20', '2026-04-03'],
    ],
    [
      ['20/11/2026', '03/04/2026'],
      ['2026-11-20', '2026-04-03'],
    ],
    [
      ['11/20/2026', '03/04/2026'],
      ['2026-11-20', '2026-03-04'],
    ],
    [
      ['2026-11-20', '2026/04/03', '20261120'],
      ['2026-11-20', '2026-04-03', '2026-11-20'],
    ],
    [
      ['20.11.26', '03.04.26 10:15'],
      ['2026-11-20', '2026-04-03'],
    ],
    [
      ['2026-11-20T10:15:00Z', '20-Nov-2026', '20 ноября 2026'],
      ['2026-11-20', '2026-11-20', '2026-11-20'],
    ],
    [['05/05/2026'], ['2026-05-05']],
  ])('%j', (cells, days) => expect(dates(cells)).toEqual(days));

  test('are asked for where the whole column may mean both, and read as answered', () => {
    const cells = ['05/05/2026', '03/04/2026'];
    expect(dates(cells)).toEqual({ problem: { code: 'date-order', params: { line: 3, cell: '03/04/2026' } } });
    expect(dates(cells, { dateOrder: 'day-month-year' })).toEqual(['2026-05-05', '2026-04-03']);
    expect(dates(cells, { dateOrder: 'month-day-year' })).toEqual(['2026-05-05', '2026-03-04']);
  });
});

describe('what cannot be read is named with its line', () => {
  const csv = (...rows: string[]) => ['Date;Amount;Payer;Purpose', '20.11.2026;5;Nord;x', ...rows].join('\n');

  test.each([
    ['nothing in it', '', 'empty', {}],
    ['no list', 'hello\nworld', 'no-header', {}],
    ['a page', '<html><body>x</body></html>', 'unknown-format', {}],
    ['both ways', 'Date;Debit;Credit\n20.11.2026;5;5', 'two-amounts', { line: 2 }],
    ['money of nowhere', 'Date;Amount;Currency\n20.11.2026;5;XQZ', 'unknown-currency', { line: 2, cell: 'XQZ' }],
    ['camt cut off', camt.slice(0, camt.indexOf('<Refs>')), 'cut-off', { line: 14 }],
    ['camt broken', camt.replace('</Amt>', '</Amd>'), 'bad-xml', { line: 8 }],
    ['camt with a bare "&"', camt.replace('Fagur', 'Fagur & Fiii'), 'bad-xml', { line: 28 }],
    ['a bare "&" before a written one', camt.replace('M&#252;ller', 'A & B;'), 'bad-xml', { line: 16 }],
    [
      'a bare "&" that nothing ends',
      camt.replace('Fagur', '<![CDATA[A & B]]>').replace('Nord', '& Nord'),
      'bad-xml',
      { line: 29 },
    ],
    [
      'entities of its own',
      `<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y "&x;&x;">]><Document>&y;</Document>`,
      'bad-xml',
      { line: 1 },
    ],
    ['an entity that is none', '<Document>&x;</Document>', 'bad-xml', { line: 1 }],
    ['1C cut off', clientBank.slice(0, clientBank.indexOf('ПолучательСчет')), 'cut-off', { line: 16 }],
    ['1C without its end', clientBank.replace('КонецФайла\n', ''), 'cut-off', { line: 32 }],
  ])('%s: nothing is read', (_what, list, code, params) => expect(read(list)).toEqual({ problem: { code, params } }));

  test.each([
    ['not a date', csv('31.02.2026;5;Nord;x'), 'not-a-date', { line: 3, cell: '31.02.2026' }],
    ['no date', csv(';5;Nord;x'), 'not-a-date', { line: 3, cell: '' }],
    ['mixed orders', csv('20/11/2026;5;Nord;x', '11/20/2026;5;Nord;x'), 'not-a-date', { line: 4, cell: '11/20/2026' }],
    ['not an amount', csv('20.11.2026;five;Nord;x'), 'not-an-amount', { line: 3, cell: 'five' }],
    [
      'a slip of the mark',
      csv('20.11.2026;15,50;Nord;x', '20.11.2026;12,400;Nord;x'),
      'not-an-amount',
      { line: 4, cell: '12,400' },
    ],
    ['no amount', csv('20.11.2026;;Nord;x'), 'no-amount', { line: 3 }],
    ['too much', csv('20.11.2026;99999999999999999;Nord;x'), 'not-an-amount', { line: 3, cell: '99999999999999999' }],
    ['cut off in a row', csv('20.11.2026;5;No'), 'cells-missing', { line: 3 }],
    [
      'cut off in an amount',
      'Date;Payer;Amount\n20.11.2026;Nord;12 400,00\n20.11.2026;Nord;12 40',
      'cells-missing',
      { line: 3 },
    ],
    ['cut off in quotes', csv('20.11.2026;5;Nord;"x'), 'open-quote', { line: 3 }],
    ['a cell too many', csv('20.11.2026;5;Nord;x;y'), 'cells-too-many', { line: 3 }],
    ['after a cell of two lines', csv('20.11.2026;5;Nord;"a\nb"', 'x;5;Nord;x'), 'not-a-date', { line: 5, cell: 'x' }],
    ['which way?', 'Date;Amount;Type\n20.11.2026;5;C\n20.11.2026;5;?', 'unknown-direction', { line: 3, cell: '?' }],
    ['camt not a date', camt.replace('2026-11-20', '2026-13-20'), 'not-a-date', { line: 11, cell: '2026-13-20' }],
    ['camt not an amount', camt.replace('1240.50', '1.240,50'), 'not-an-amount', { line: 8, cell: '1.240,50' }],
    ['camt of no currency', camt.replace('Ccy="EUR"', ''), 'unknown-currency', { line: 8, cell: '' }],
    [
      '1C of nobody',
      clientBank.replace('РасчСчет=40702810500000012345', ''),
      'unknown-direction',
      { line: 9, cell: '40702810500000012345' },
    ],
    ['1C not an amount', clientBank.replace('56780.00', '56 780'), 'not-an-amount', { line: 12, cell: '56 780' }],
  ])('%s: the row is left out, the others are read', (_what, list, code, params) => {
    const reading = read(list);
    expect(linesOf(reading).length).toBeGreaterThan(0);
    expect('leftOut' in reading && reading.leftOut).toEqual([{ code, params }]);
  });

  test('a wrong line among a hundred thousand is named', () => {
    const rows = Array.from({ length: 100_000 }, () => '20.11.2026;5;Nord;x');
    rows[77_776] = '20.11.2026;5..0;Nord;x';
    const reading = read(csv(...rows));
    expect('leftOut' in reading && reading.leftOut).toEqual([
      { code: 'not-an-amount', params: { line: 77_779, cell: '5..0' } },
    ]);
    expect(linesOf(reading)).toHaveLength(100_000);
  });

  test('wherever a list is cut off, what is read is the beginning of the whole or a problem', () => {
    const wholes = [moldovan, russian, english, camt, clientBank].map(utf8);
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.double({ min: 0, max: 1, noNaN: true }), (bytes, part) => {
        const reading = read(bytes.subarray(0, Math.floor(bytes.length * part)));
        if ('problem' in reading || 'question' in reading) return;
        const all = linesOf(read(bytes));
        expect(reading.lines.length).toBeLessThanOrEqual(all.length);
        expect(reading.lines.slice(0, -1)).toEqual(all.slice(0, Math.max(0, reading.lines.length - 1)));
      }),
      { numRuns: 200 },
    );
  });

  test('no file breaks it', () => {
    const pieces = fc.constantFrom(
      ';',
      ',',
      '\n',
      '"',
      'Date',
      'Amount',
      '20.11.2026',
      '5',
      '<',
      '<Ntry>',
      'ж',
      '=',
      '\0',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((some) => utf8(some.join(''))),
      fc.array(pieces, { maxLength: 60 }).map((some) => utf8(`Date;Amount\n${some.join('')}`)),
    );
    fc.assert(
      fc.property(bytes, (list) => {
        const reading = read(list);
        expect('lines' in reading || 'problem' in reading || 'question' in reading).toBe(true);
      }),
    );
  });
});

test('the same list again has the same lines; payments alike are told apart by their order', () => {
  const list = 'Date;Amount;Payer\n20.11.2026;5;Nord\n20.11.2026;5;Nord\n21.11.2026;5;Nord\n';
  const names = linesOf(read(list)).map(({ fingerprint }) => fingerprint);
  expect(new Set(names).size).toBe(3);
  expect(linesOf(read(list)).map(({ fingerprint }) => fingerprint)).toEqual(names);
  const later = 'Date;Amount;Payer\n20.11.2026;5;Nord\n20.11.2026;5;Nord\n21.11.2026;5;Nord\n22.11.2026;6;Nord\n';
  expect(
    linesOf(read(later))
      .map(({ fingerprint }) => fingerprint)
      .slice(0, 3),
  ).toEqual(names);
});

test.each(LANGUAGES)('every problem is a sentence that names its line (%s)', (language) => {
  const { t } = createWords(language);
  for (const code of [
    'not-a-date',
    'date-order',
    'not-an-amount',
    'no-amount',
    'not-booked',
    'two-amounts',
    'unknown-currency',
    'unknown-direction',
    'cells-missing',
    'cells-too-many',
    'open-quote',
    'cut-off',
    'bad-xml',
  ] as const) {
    expect(t(`bank.problem.${code}`, { line: 4711, cell: 'x' })).toContain('4711');
  }
});

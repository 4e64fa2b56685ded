import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_LIST } from '../../domain/bankColumns';
import { readBankList } from './index';

const read = (text: string | Uint8Array, isAsked = false) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = readBankList(bytes, { currency: 'EUR', columnsOf: () => undefined, isAsked });
  if (!('question' in reading)) return reading;
  const { guess, layout } = reading.question;
  return readBankList(bytes, { currency: 'EUR', columnsOf: (asked) => (asked === layout ? guess : undefined) });
};

const HEAD = 'Date;Amount;Currency;Payer;Purpose\n20.11.2026;5;EUR;Nord;x\n21.11.2026;-5;EUR;Nord;x\n';
const XML = '<Document><BkToCstmrStmt><Stmt>';

/** A file of half a megabyte; each is read or refused in less time than a click takes to be noticed. */
const SIZE = 500_000;
const of = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

describe('hostile files are bounded', () => {
  test.each<[string, string]>([
    ['quotation marks', HEAD + of('"')],
    ['quotation marks left open', HEAD + of('20.11.2026;5;EUR;"Nord;x\n')],
    ['marks within marks', HEAD + of('"a "b" ')],
    ['delimiters', HEAD + of(';')],
    ['empty lines', HEAD + of('\n')],
    ['one endless cell', `${HEAD}20.11.2026;5;EUR;${of('a')}`],
    ['an endless header', `Date;Amount;${of('Name;')}\n20.11.2026;5`],
    ['a header of one endless word', `Date;Amount;${of('a')}\n20.11.2026;5;x`],
    ['endless figures', `${HEAD}20.11.2026;${of('1')};EUR;x;y`],
    ['figures with marks', `${HEAD}20.11.2026;${of('1,')};EUR;x;y`],
    ['spaces', `${HEAD}${of(' ')};5;EUR;x;y`],
    ['dates and spaces', `${HEAD}${of('1 ')};5;EUR;x;y`],
    ['no table', of('lorem ipsum, dolor sit amet\n')],
    ['comments in XML', XML + of('<!-- &')],
    ['data in XML', XML + of('<![CDATA[ & ')],
    ['ampersands in XML', XML + of('&amp; ') + of('& ')],
    ['tags left open', XML + of('<a>')],
    ['one entry of many parts', `${XML}<Ntry>${of('<TxDtls><Amt Ccy="EUR">1</Amt></TxDtls>')}`],
    ['attributes', `${XML}<a ${of('b="c" ')}`],
    ['1C of many fields', `1CClientBankExchange\nСекцияДокумент=x\n${of('Поле=значение\n')}`],
    ['1C of many sections', `1CClientBankExchange\n${of('СекцияДокумент=x\nКонецДокумента\n')}КонецФайла\n`],
    ['1C of one endless value', `1CClientBankExchange\nСекцияДокумент=x\nСумма=${of('1')}\nКонецДокумента\nКонецФайла`],
  ])('%s', (_what, text) => {
    const started = performance.now();
    const reading = read(text);
    expect('lines' in reading || 'problem' in reading).toBe(true);
    // A machine that is busy gets ten times what is needed.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a file larger than any bank’s is refused unread', () => {
    expect(read(new Uint8Array(LARGEST_LIST + 1))).toEqual({
      problem: { code: 'too-large', params: { megabytes: 32 } },
    });
  });

  test('more rows than any bank lists are refused', () => {
    expect(read(`Date;Amount\n${'1;2\n'.repeat(300_001)}`)).toEqual({
      problem: { code: 'too-many-rows', params: { rows: 300_000 } },
    });
  });

  test('cells are cut', () => {
    const reading = read(`${HEAD}20.11.2026;5;EUR;${'n'.repeat(5_000)};${'p'.repeat(5_000)}\n`);
    if (!('lines' in reading)) throw new Error('Not read.');
    expect(reading.lines.at(-1)?.payer.length).toBe(1_000);
  });
});

describe('whatever the file', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '20.11.2026',
      '2026-11-20',
      '11/20/2026',
      '5',
      '-5,00',
      '1 240.50',
      '$27.00',
      'EUR',
      'RUR',
      'C',
      'D',
    ),
    fc.constantFrom('PENDING', '', '-', 'Nord', 'ООО "Лада"', '"', 'Total', 'MD24AG000225100013104168', '=1+1'),
    fc.string({ maxLength: 12 }),
  );
  const name = fc.oneof(
    fc.constantFrom(
      'Date',
      'Datum',
      'Дата',
      'Amount',
      'Сумма',
      'Debit',
      'Credit',
      'Betrag (EUR)',
      'Currency',
      'Valuta',
    ),
    fc.constantFrom('Payer', 'Payee', 'IBAN', 'Purpose', 'Status', 'Type', 'Af Bij', 'Saldo', '', 'Konto'),
    fc.string({ maxLength: 12 }),
  );
  const table = fc
    .record({
      delimiter: fc.constantFrom(';', ',', '\t', '|'),
      above: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
      header: fc.array(name, { minLength: 1, maxLength: 8 }),
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 8 }),
    })
    .map(({ delimiter, above, header, rows }) =>
      [...above, header.join(delimiter), ...rows.map((row) => row.join(delimiter))].join('\n'),
    );

  test('it is read, asked about or refused, never thrown at; what is read is whole', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (text, isAsked) => {
        const reading = read(text, isAsked);
        if (!('lines' in reading)) return;
        for (const { date, amount } of reading.lines) {
          expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(Number.isSafeInteger(amount.minor)).toBe(true);
          expect(amount.currency).toMatch(/^[A-Z]{3}$/);
        }
        expect(new Set(reading.lines.map(({ fingerprint }) => fingerprint)).size).toBe(reading.lines.length);
      }),
      { numRuns: 500 },
    );
  });

  test('one bad row ends nothing: the others are read as without it, and it is named', () => {
    const good = Array.from(
      { length: 30 },
      (_, i) => `${1 + (i % 28)}.11.2026;${i % 2 ? '-' : ''}${i + 1},50;EUR;Nord ${i};x`,
    );
    const whole = read(`Date;Amount;Currency;Payer;Purpose\n${good.join('\n')}\n`);
    if (!('lines' in whole)) throw new Error('Not read.');
    const bad = fc.constantFrom(
      '32.11.2026;5;EUR;x;y',
      '20.11.2026;five;EUR;x;y',
      '20.11.2026;5;XQZ;x;y',
      '20.11.2026;;EUR;x;y',
    );
    fc.assert(
      fc.property(bad, fc.nat(good.length), (row, place) => {
        const rows = good.toSpliced(place, 0, row);
        const reading = read(`Date;Amount;Currency;Payer;Purpose\n${rows.join('\n')}\n`);
        if (!('lines' in reading)) throw new Error('Not read.');
        expect(reading.lines).toEqual(whole.lines);
        expect(reading.leftOut.map(({ params }) => 'line' in params && params.line)).toEqual([place + 2]);
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { datesOf } from './dateCells';
import { currencyIn, moneyOf } from './moneyCells';
import { directionOf, isNotBooked, meaningOf, monthOf } from './words';

describe('a date in a cell', () => {
  const day = (cell: string) => {
    const days = datesOf(cell);
    return days['year-month-day'] ?? days['day-month-year'];
  };

  test.each([
    ['2019.04.19.', '2019-04-19'],
    ['22.02.18', '2018-02-22'],
    ['2018-02-25 12:34:56 +0000', '2018-02-25'],
    ['20251231 10:15', undefined],
    ['20251231101500', '2025-12-31'],
    ['20091224120000[0:GMT]', '2009-12-24'],
    ['12-Dec-2019', '2019-12-12'],
    ['10 Feb 18', '2018-02-10'],
    ['Feb 27, 2018', '2018-02-27'],
    ['Mon, 27 Feb 2018', '2018-02-27'],
    ['13ИЮН19', '2019-06-13'],
    ['3 августа 2026 г.', '2026-08-03'],
    ['1. března 2026', '2026-03-01'],
    ['5. červenec 2026', '2026-07-05'],
    ['2 Mai 2026', '2026-05-02'],
    ['15 août 2026', '2026-08-15'],
    ['1er juin 2026', '2026-06-01'],
    ['7 de enero de 2026', '2026-01-07'],
    ['9 out 2026', '2026-10-09'],
    ['4 paź 2026', '2026-10-04'],
    ['2026. január 5.', '2026-01-05'],
    ['8 гру 2026', '2026-12-08'],
    ['12 okt 2026', '2026-10-12'],
    ["'01.11.2026", '2026-11-01'],
    ['31.02.2026', undefined],
    ['32 Jan 2026', undefined],
    ['5 jui 2026', undefined],
    ['16.11.2026 to 18.11.2026', undefined],
    ['118', undefined],
  ])('%s', (cell, expected) => expect(day(cell)).toBe(expected));

  test.each([
    ['януари', 1],
    ['cerven', 6],
    ['cervenec', 7],
    ['листопад', 11],
    ['listopada', 11],
    ['lis', 11],
    ['mar', 3],
    ['xyz', undefined],
  ])('month %s', (name, month) => expect(monthOf(name)).toBe(month === 1 ? undefined : month));
});

describe('money in a cell', () => {
  test.each([
    ['$27.00', 'USD', 2_700],
    ['-$27.00', 'USD', -2_700],
    ['$-27.00', 'USD', -2_700],
    ['($27.00)', 'USD', -2_700],
    ['+ £1,100.00', 'GBP', 110_000],
    ['£67.40', 'GBP', 6_740],
    ['5.000,01 EUR', 'EUR', 500_001],
    ['EUR -5,00', 'EUR', -500],
    ['5,00- EUR', 'EUR', -500],
    ['1 500,00 RUR', 'RUB', 150_000],
    ['12 400,-- Kč', 'CZK', 1_240_000],
    ['100 zł', 'PLN', 10_000],
    ['.50', 'MDL', 50],
    ['-,50', 'MDL', -50],
    ['12.3400', 'MDL', 1_234],
    ["'-4,50", 'MDL', -450],
    ['7.80 CR', 'MDL', 780],
    ['7.80 EUR DR', 'EUR', -780],
  ])('%s', (cell, currency, minor) => expect(moneyOf(cell, 'MDL')).toEqual({ minor, currency }));

  test.each([
    '',
    'abc',
    '12.34.56',
    '5 apples',
    '--5',
    '-5-',
    '(5',
    '18.09.2017',
    '40702810900000000001',
    '1,2345',
    '=1+1',
  ])('not %s', (cell) => expect(moneyOf(cell, 'MDL')).toBeUndefined());

  test.each([
    ['RUR', 'RUB'],
    ['810', 'RUB'],
    ['руб.', 'RUB'],
    ['€', 'EUR'],
    ['PRA', undefined],
  ])('currency %s', (cell, code) => expect(currencyIn(cell, 'MDL')).toBe(code));
});

test.each([
  ['inflow', 1],
  ['outflow', -1],
  ['Af', -1],
  ['Bij', 1],
  ['Gutschrift', 1],
  ['LASTSCHRIFT', -1],
  ['Bevétel', 1],
  ['Списание', -1],
  ['Intrare', 1],
  ['I', 1],
  ['O', -1],
  ['Überweisung', undefined],
  ['Platba', undefined],
  ['TOPUP', undefined],
])('%s says which way the money went, or nothing', (word, sign) => expect(directionOf(word)).toBe(sign));

test.each([
  ['PENDING', true],
  ['REVERTED', true],
  ['В обработке', true],
  ['Vorgemerkt', true],
  ['Refusé', true],
  ['COMPLETED', false],
  ['Исполнено', false],
  ['Gebucht', false],
])('%s counts or does not', (word, isOut) => expect(isNotBooked(word)).toBe(isOut));

test.each([
  ['Beguenstigter/Zahlungspflichtiger', ['counterparty'], true],
  ['Zahlungsempfänger*in', ['payee'], true],
  ['BookingDate', ['bookedDate'], true],
  ['BIC tegenpartij', ['other'], true],
  ['Saldo na trn', ['other'], true],
  ['Kontoauszugsdatum', ['date'], false],
  ['Xyzzy', [], false],
])('the name %s', (name, meanings, isWhole) => expect(meaningOf(name)).toEqual({ meanings, isWhole }));

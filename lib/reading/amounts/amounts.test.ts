import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorDigits } from '../../domain/money';
import { plain, tidy } from '../line/text';
import { amountsIn, currencyOf, readAmount } from './index';

describe('an amount in a field or a cell, in cents', () => {
  test.each([
    ['1240', 124_000],
    ['1 240 000', 124_000_000],
    ['1\u00A0240\u00A0000,50', 124_000_050],
    ['1\u202F240,5', 124_050],
    ['1\u2009240.05', 124_005],
    ['12.400,00', 1_240_000],
    ['12,400.00', 1_240_000],
    ['12.400', 1_240_000],
    ['12,400', 1_240_000],
    ['1.240.000', 124_000_000],
    ["12'400.00", 1_240_000],
    ['12’400', 1_240_000],
    ['12,34,567.00', 123_456_700],
    ['12 400,-', 1_240_000],
    ['12 400,— ', 1_240_000],
    ['1500-50', 150_050],
    ['1500=50', 150_050],
    ['0', 0],
    ['-0,00', 0],
    ['0,05', 5],
    ['-1 240,00', -124_000],
    ['−12.40', -1_240],
    ['(12.400,00)', -1_240_000],
    ['12,400.00-', -1_240_000],
    ['+5', 500],
    ['999 999 999 999,99', 99_999_999_999_999],
    ['1234567890123.45', 123_456_789_012_345],
  ])('%j', (text, minor) => expect(readAmount(text, 2)).toBe(minor));

  test.each([
    '',
    '-',
    'abc',
    '12 40',
    '1.2.3',
    '12,4000',
    '1 2345',
    '12.345.67',
    '1,2,3',
    '(12',
    '12)',
    '--5',
    '-5-',
    '5%',
    '1e5',
    '99 999 999 999 999 999',
    '=HYPERLINK("x")',
    '20.11.2026',
    'NaN',
  ])('%j is none', (text) => expect(readAmount(text, 2)).toBeUndefined());

  test('whole units where the currency has no smaller ones', () => {
    expect(readAmount('120,000', minorDigits('JPY'))).toBe(120_000);
    expect(readAmount('120,50', minorDigits('JPY'))).toBeUndefined();
  });

  test('three decimals where the currency has them; a mark alone parts thousands', () => {
    expect(readAmount('1,240.500', minorDigits('KWD'))).toBe(1_240_500);
    expect(readAmount('1 240,500', minorDigits('TND'))).toBe(1_240_500);
    expect(readAmount('0.750', minorDigits('BHD'))).toBe(750);
    expect(readAmount('12.500', minorDigits('KWD'))).toBe(12_500_000);
  });

  test('what any country writes is read back to the cent', () => {
    const countries = ['en-GB', 'de-DE', 'fr-FR', 'ru-RU', 'ro-RO', 'de-CH', 'en-IN', 'pl-PL', 'es-ES', 'it-IT'];
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...countries), (minor, country) => {
        const shown = new Intl.NumberFormat(country, { minimumFractionDigits: 2 }).format(minor / 100);
        expect(readAmount(shown, 2)).toBe(minor);
      }),
    );
  });
});

describe('amounts in a line', () => {
  const read = (line: string) => amountsIn(plain(tidy(line))).map(({ money }) => `${money.minor} ${money.currency}`);

  test.each([
    ['10 pcs, EUR 500', ['50000 EUR']],
    ['USD 1,200 or EUR 1,100', ['120000 USD', '110000 EUR']],
    ['между 10 000 и 12 000 руб.', ['1200000 RUB']],
    ['100 lei și 50 de bani', ['10000 MDL']],
    ['12,5 тыс. руб. или 200 евро', ['1250000 RUB', '20000 EUR']],
    ['0,5 млн ₽', ['50000000 RUB']],
    ['IBAN EUR 2251000123', []],
    ['+373 22 123 456 EUR', []],
    ['EUR 1545/2', []],
    ['2026 lei', ['202600 MDL']],
    ['5 mii', []],
    ['15%', []],
  ])('%s', (line, amounts) => expect(read(line)).toEqual(amounts));

  test('what lei are depends on where', () =>
    expect(['MDL', 'RON', 'EUR'].map((own) => currencyOf('lei', own))).toEqual(['MDL', 'RON', 'MDL']));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, isCurrency, MOST_MINOR, type Money, minorDigits, positive, sumMinor } from './money';

test.each([
  ['EUR', 2],
  ['RUB', 2],
  ['MDL', 2],
  ['RON', 2],
  ['HUF', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %i digits after the point, whatever the browser’s custom', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
  expect(isCurrency(currency)).toBe(true);
});

describe('an amount is refused', () => {
  test.each([
    [{ minor: 0, currency: 'EUR' }, 'amount-not-positive'],
    [{ minor: -100, currency: 'EUR' }, 'amount-not-positive'],
    [{ minor: Number.NaN, currency: 'EUR' }, 'amount-not-positive'],
    [{ minor: 0.5, currency: 'EUR' }, 'amount-not-whole'],
    [{ minor: 123_456_789_012_345, currency: 'RUB' }, 'amount-too-large'],
    [{ minor: Number.POSITIVE_INFINITY, currency: 'RUB' }, 'amount-too-large'],
    [{ minor: 100, currency: 'euro' }, 'currency-unknown'],
    [{ minor: 100, currency: '' }, 'currency-unknown'],
  ])('%j: %s', (amount, code) => {
    expect(() => positive(amount)).toThrow(code);
  });

  test('when it is of another currency than the one it is added to', () => {
    expect(() => add({ minor: 1, currency: 'EUR' }, { minor: 1, currency: 'RON' })).toThrow('currencies-differ');
  });

  test('when the sum could not be counted exactly', () => {
    const large: Money = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    expect(() => add(large, { minor: 1, currency: 'EUR' })).toThrow('amount-too-large');
  });
});

test('amounts of one currency add up in any order', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: MOST_MINOR }), { maxLength: 80 });
  fc.assert(
    fc.property(amounts, (minors) => {
      expect(sumMinor(minors)).toBe(sumMinor([...minors].reverse()));
    }),
  );
});

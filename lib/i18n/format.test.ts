import { describe, expect, test } from 'vitest';
import { createWords } from '.';
import { createFormatter } from './format';

const formatIn = (language: 'en' | 'ru' | 'ro') => createFormatter(language, createWords(language).t);
/** Spaces of every width as one, to be read by people. */
const seen = (text: string) => text.replace(/\s/gu, ' ');

describe('an amount is written as the language has it, with every digit of its currency', () => {
  test.each([
    ['en', 496_000, 'EUR', '4,960.00 EUR'],
    ['ru', 496_000, 'EUR', '4 960,00 €'],
    ['ru', 124_000_000, 'RUB', '1 240 000,00 ₽'],
    ['ro', 4_831_000, 'MDL', '48.310,00 lei'],
    ['ro', 4_831_000, 'RON', '48.310,00 RON'],
    ['ro', 496_000, 'EUR', '4.960,00 €'],
    ['en', 5, 'USD', '0.05 USD'],
    ['en', -150, 'USD', '-1.50 USD'],
    ['en', 1_500, 'JPY', '1,500 JPY'],
    ['en', 1_500, 'KWD', '1.500 KWD'],
    ['en', 9_007_199_254_740_991, 'MDL', '90,071,992,547,409.91 MDL'],
  ] as const)('%s: %d %s', (language, minor, currency, written) => {
    expect(seen(formatIn(language).money({ minor, currency }))).toBe(written);
  });
});

test('a day beside others names its year when it is another', () => {
  const { date } = formatIn('en');
  expect(date('2026-11-16', '2026-11-22')).toBe('16 Nov');
  expect(date('2025-11-16', '2026-11-22')).toBe('16 Nov 2025');
});

describe('the hour elsewhere', () => {
  const at = Date.UTC(2026, 10, 22, 12, 5);

  test('is said where it is another, in the way of the language', () => {
    // The clocks of the two never show the same: at least one of them is not here.
    const there = ['Pacific/Kiritimati', 'Pacific/Marquesas'].map((zone) => formatIn('ru').hourThere(zone, at));
    expect(there.filter((hour) => hour && /^\d\d:\d\d$/.test(hour)).length).toBeGreaterThan(0);
    expect(there.every((hour) => hour === undefined || ['02:05', '02:35'].includes(hour))).toBe(true);
  });

  test('is left out where the clock shows the same', () => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(formatIn('en').hourThere(here, at)).toBeUndefined();
  });
});

test.each([
  ['en', '16 November 2026'],
  ['ru', '16 ноября 2026'],
  ['ro', '16 noiembrie 2026'],
] as const)('a day on paper, in %s', (language, written) => {
  expect(seen(formatIn(language).paperDate('2026-11-16'))).toBe(written);
});

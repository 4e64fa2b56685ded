import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentCase, Says } from '../../../corpus/documents/cases';
import { asked } from '../../../corpus/documents/cases.asked';
import { english } from '../../../corpus/documents/cases.en';
import { numbers } from '../../../corpus/documents/cases.numbers';
import { romanian } from '../../../corpus/documents/cases.ro';
import { russian } from '../../../corpus/documents/cases.ru';
import { sums } from '../../../corpus/documents/cases.sums';
import { type Money, minorDigits } from '../../domain/money';
import { isDue } from '../../domain/wallClock';
import { weekends } from '../../domain/workingDays';
import { type DocumentLetter, readDocument } from './index';

const context = { now: '2026-11-18T12:00', calendar: weekends };

const cases: DocumentCase[] = [...english, ...russian, ...romanian, ...sums, ...numbers, ...asked];

function letterOf([written]: DocumentCase): DocumentLetter {
  const { subject = '', files = [], text = '' } = typeof written === 'string' ? { subject: written } : written;
  return { subject, attachments: files, text };
}

function said(money: Money): string {
  const digits = minorDigits(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const figures = String(Math.abs(money.minor)).padStart(digits + 1, '0');
  const parted = digits ? `${figures.slice(0, -digits)}.${figures.slice(-digits)}` : figures;
  return `${sign}${parted} ${money.currency}`;
}

function says(letter: DocumentLetter, currency?: string): Says {
  const { kind, amount, amounts, ...rest } = readDocument(letter, { ...context, ...(currency && { currency }) });
  return {
    ...(kind !== 'other' && { kind }),
    ...(amount ? { amount: said(amount) } : amounts.length > 0 && { amounts: amounts.map(said) }),
    ...rest,
  };
}

test('the table has three hundred letters and more', () => {
  expect(new Set(cases.map(([written]) => JSON.stringify(written))).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(300);
});

describe('what a letter says of its proposal or invoice', () => {
  test.each(cases.map((one) => [JSON.stringify(one[0]), one] as const))('%s', (_name, one) => {
    expect(says(letterOf(one))).toEqual(one[1]);
  });

  test('lei, roubles and dollars are the user’s own where they may be', () => {
    const subject = (text: string) => ({ subject: text, attachments: [], text: '' });
    expect(says(subject('Oferta nr. 118, 12 400 lei'), 'RON')).toMatchObject({ amount: '12400.00 RON' });
    expect(says(subject('Счёт № 5 на 840 руб.'), 'BYN')).toMatchObject({ amount: '840.00 BYN' });
    expect(says(subject('Invoice 5 for $500'), 'CAD')).toMatchObject({ amount: '500.00 CAD' });
    expect(says(subject('Invoice 5 for €500'), 'RON')).toMatchObject({ amount: '500.00 EUR' });
  });

  test('a total without a currency is in the user’s own, unless the letter reckons in another', () => {
    const letter = (text: string) => ({ subject: 'Invoice 5', attachments: [], text });
    expect(says(letter('Total: 1,200.00'), 'EUR')).toMatchObject({ amount: '1200.00 EUR' });
    expect(says(letter('Total 12k'), 'EUR')).toMatchObject({ amount: '12000.00 EUR' });
    expect(says(letter('Pump 900 USD\nTotal: 1,200.00'), 'EUR')).toMatchObject({ amount: '1200.00 USD' });
    expect(says(letter('Pump 900 USD or 800 EUR\nTotal: 1,200.00'), 'EUR')).not.toHaveProperty('amount');
  });

  test('older letters below and the signature say nothing', () => {
    const text = 'Во вложении.\n\n-- \nАнна\n\n17.11.2026 пишет:\n> Счёт № 7 на 500 руб.';
    expect(says({ subject: 'Re: письмо', attachments: [], text })).toEqual({});
  });
});

describe('hostile letters', () => {
  test('whatever is written, what comes back is whole', () => {
    const words = cases.flatMap(([written]) => (typeof written === 'string' ? written.split(' ') : []));
    const line = fc.array(fc.constantFrom(...words, '\n', '\ud800', '№', '(', '-'), { maxLength: 40 });
    const text = fc.oneof(
      line.map((some) => some.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, text, (subject, file, body) => {
        const reading = readDocument({ subject, attachments: [file], text: body }, context);
        for (const { minor } of reading.amounts) expect(Number.isSafeInteger(minor)).toBe(true);
        for (const day of [reading.issued, reading.until]) expect(day === undefined || isDue(day)).toBe(true);
        expect(reading.amount === undefined || reading.amounts.includes(reading.amount)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

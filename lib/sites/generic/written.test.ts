import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenIn } from './written';

const texts = (text: string) => writtenIn(text).map((found) => found.text);

describe('what is written in a text', () => {
  test.each([
    ['Write to Ion.Popescu@Agrocom.example, please.', ['ion.popescu@agrocom.example']],
    ['<ion@agrocom.example>; "ion+orders@agrocom.example"', ['ion@agrocom.example', 'ion+orders@agrocom.example']],
    ['mailto:ion@agrocom.example?subject=x', ['ion@agrocom.example']],
    ["'ion@agrocom.example'.", ['ion@agrocom.example']],
    ['иван@стройка.рф', ['иван@стройка.рф']],
    ['(ion@agrocom.example)(ana@agrocom.example)', ['ion@agrocom.example', 'ana@agrocom.example']],
    ['ion@agrocom @handle me@ a@b @@', []],
    ['Tel. +373 22 210-001, mob. +373 69 100 001', ['+373 22 210-001', '+373 69 100 001']],
    ['8 (916) 000-00-03', ['8 (916) 000-00-03']],
    ['(050) 000-00-04', ['(050) 000-00-04']],
    ['0040.745.000.005', ['0040.745.000.005']],
    ['+40\u00a021\u00a0300\u00a00002', ['+40\u00a021\u00a0300\u00a00002']],
    ['2026-11-22, 22.11.2026, 10:05', []],
    ['account 40702810900000001234', []],
    ['ion.0223344556@agrocom.example', ['ion.0223344556@agrocom.example']],
  ])('%s', (text, found) => {
    expect(texts(text)).toEqual(found);
  });

  test('the name before an address in angle brackets goes with it', () => {
    expect(writtenIn('From: Ștefania Țurcanu <stefania@vinaria.example>')[0]?.name).toBe('Ștefania Țurcanu');
  });

  test.each([
    ['"Ion Popescu" <ion@x.example>', 'Ion Popescu'],
    ['ООО «Ромашка» <info@x.example>', 'ООО «Ромашка»'],
    ['ООО "Ромашка" <info@x.example>', 'ООО "Ромашка"'],
    ['«Ромашка» <info@x.example>', 'Ромашка'],
    ['Ion „Nelu” Popescu <ion@x.example>', 'Ion „Nelu” Popescu'],
    ['SRL „Vinăria” <info@x.example>', 'SRL „Vinăria”'],
    ['John "Jack" <ion@x.example>', 'John "Jack"'],
    ['From: “Ion Popescu” <ion@x.example>', 'Ion Popescu'],
    ['"Anna" and "Ion" <ion@x.example>', '"Anna" and "Ion"'],
  ])('a name keeps its quotation marks, and loses those around it: %s', (text, name) => {
    expect(writtenIn(text)[0]?.name).toBe(name);
  });

  test('each stands where it says it does, whatever is around it', () => {
    const around = fc.stringMatching(/^[ ,;<>()\n]{0,5}$/);
    fc.assert(
      fc.property(around, around, fc.emailAddress({ size: 'small' }), (before, after, address) => {
        const text = before + address + after;
        for (const { start, end, text: found } of writtenIn(text)) {
          expect(text.slice(start, end).toLowerCase()).toBe(found);
        }
      }),
    );
  });

  test.each([
    ['@'.repeat(100_000)],
    ['a'.repeat(100_000)],
    ['1'.repeat(100_000)],
    ['+'.repeat(100_000)],
    ['1 '.repeat(50_000)],
    ['a@'.repeat(50_000)],
    ['.@.'.repeat(33_000)],
    ['(1-'.repeat(33_000)],
  ])('no text makes it go back over what it has read: %#', (text) => {
    expect(writtenIn(text).length).toBeLessThan(20_000);
  });
});

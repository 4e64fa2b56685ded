import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../../corpus/signatures/signatures';
import { around, below, firms, footers, names, quoted } from '../../../corpus/signatures/signatures.classes';
import { english } from '../../../corpus/signatures/signatures.en';
import { heldOut } from '../../../corpus/signatures/signatures.heldOut';
import { romanian } from '../../../corpus/signatures/signatures.ro';
import { russian } from '../../../corpus/signatures/signatures.ru';
import { againAndAgain, REPEATED_PIECES } from '../../domain/repeatedPieces';
import { readSignature } from './signature';

const all = [...english, ...russian, ...romanian, ...quoted, ...around, ...footers, ...names, ...below, ...firms];

describe('the signature of an unknown sender fills in the new contact', () => {
  test.each(all)('$what', ({ from, text, country, expected }) => {
    expect(readSignature({ from, text }, country)).toEqual(expected);
  });

  test('lines that end as in a letter from Windows', () => {
    for (const { from, text, country, expected } of all) {
      expect(readSignature({ from, text: text.replaceAll('\n', '\r\n') }, country)).toEqual(expected);
    }
  });

  test('an unknown country leaves the numbers that name theirs', () => {
    const text = 'Regards,\nTom\n020 7946 0958\n+373 22 123 456';
    expect(readSignature({ from: { address: 'tom@hart.example' }, text }, 'ZZ').phones).toEqual(['+37322123456']);
  });
});

test('nine of ten signatures that the reader was not tuned for are read whole', () => {
  const isReadWhole = ({ from, text, country, expected }: Example) =>
    isDeepStrictEqual(readSignature({ from, text }, country), expected);
  const [tuned, held] = [all.filter(isReadWhole), heldOut.filter(isReadWhole)];
  console.log(`signatures: ${tuned.length} of ${all.length}, held out ${held.length} of ${heldOut.length} read whole`);
  expect(held.length / heldOut.length).toBeGreaterThanOrEqual(0.9);
});

/** Long enough; the bench takes letters as long as they may be. */
const LONG = 3_000;

describe('a hostile letter', () => {
  const from = { address: 'x@evil.example', name: '\u202e<script>alert(1)</script>' };

  test.each(REPEATED_PIECES)('%j again and again is answered', (piece) => {
    for (const text of againAndAgain(piece, LONG)) {
      const { phones, name = '' } = readSignature({ from, text }, 'MD');
      expect(phones.length).toBeLessThanOrEqual(20);
      expect(name.length).toBeLessThanOrEqual(200);
    }
  });

  test('anything at all gives an answer', () => {
    const pieces = all.flatMap(({ text }) => text.split(/(?<=[\s,])/));
    const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(mixed, fc.string(), fc.constantFrom('MD', 'RU', 'RO', '', '??'), (some, name, country) => {
        const read = readSignature({ from: { address: name, name }, text: some.join('') }, country);
        expect(read.phones.every((phone) => /^\+\d{7,15}$/.test(phone))).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});

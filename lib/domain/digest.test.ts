import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from './digest';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('%j has the digest that the standard gives it', (text, digest) => {
  expect(digestOf(text)).toBe(digest);
});

test('any text has the same as elsewhere', () => {
  const lengths = [55, 56, 63, 64, 65, 119, 120].map((length) => 'я'.repeat(length));
  const same = (text: string) => digestOf(text) === createHash('sha256').update(text).digest('hex');
  for (const text of lengths) expect(same(text)).toBe(true);
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), same));
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameOfText } from './hash';

test.each(['', 'Price request', 'Ртммбч лрое', 'x'.repeat(10_000)])(
  'the name of %j is the beginning of its SHA-256',
  (text) => {
    expect(nameOfText(text)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 40));
  },
);

test('texts that differ in a half of a sign still have names', () => {
  expect(nameOfText('\ud800')).toHaveLength(40);
});

test('a hundred thousand letters of one sender have as many names', () => {
  const names = new Set(Array.from({ length: 100_000 }, (_, i) => nameOfText(`anna@severstroy.example\n${i}`)));
  expect(names.size).toBe(100_000);
});

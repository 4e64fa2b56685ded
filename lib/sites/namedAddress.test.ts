import { expect, test } from 'vitest';
import { namedAddress } from './namedAddress';

test.each([
  ['Anna <anna@x.example>', 'Anna'],
  ['"Anna" <anna@x.example>', 'Anna'],
  ['"Sokolova, Anna" <anna@x.example>', 'Sokolova, Anna'],
  ['ООО "Ромашка" <anna@x.example>', 'ООО "Ромашка"'],
  ['"ООО \\"Ромашка\\"" <anna@x.example>', 'ООО "Ромашка"'],
  ['"ООО "Ромашка"" <anna@x.example>', 'ООО "Ромашка"'],
  ['""Ромашка" ООО" <anna@x.example>', '"Ромашка" ООО'],
  ['"Anna" and "Ion" <anna@x.example>', '"Anna" and "Ion"'],
  ['"Anna\\\\" <anna@x.example>', 'Anna\\'],
])('%s keeps the quotation marks that are the name’s own', (text, name) => {
  expect(namedAddress(text)).toEqual({ address: 'anna@x.example', name });
});

test('no name makes it slow', () => {
  expect(namedAddress(`${'"'.repeat(100_000)} <anna@x.example>`)?.address).toBe('anna@x.example');
  expect(namedAddress(`"${'a "'.repeat(50_000)} <anna@x.example>`)?.address).toBe('anna@x.example');
});

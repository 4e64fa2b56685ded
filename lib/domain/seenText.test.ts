import { expect, test } from 'vitest';
import { seenText } from './seenText';

test.each([
  ['Anna Sokolova', 'Anna Sokolova'],
  ['Offer \u202efdp.exe', 'Offer fdp.exe'],
  ['An\u00adna\u200b So\u2060kolova', 'Anna Sokolova'],
  ['\u2066\u061cAnna\u2069', 'Anna'],
  ['Anna\u0000\u0007\nSokolova', 'Anna Sokolova'],
  ['אנה סוקולובה', 'אנה סוקולובה'],
  ['می‌خواهم', 'می‌خواهم'],
  ['👩‍💼 ❤️', '👩‍💼 ❤️'],
  ['\u3164\uffa0\u115f', ''],
  ['half \ud800', 'half '],
])('%j is seen as %j', (text, seen) => {
  expect(seenText(text)).toBe(seen);
});

import { expect, test } from 'vitest';
import { phoneKey, writtenPhoneKey } from './phone';

test.each([
  ['+373 22 210-001', 'MD', '+37322210001'],
  ['022 210 001', 'MD', '+37322210001'],
  ['0040.745.000.005', 'MD', '+40745000005'],
  ['+40\u00a021\u00a0300\u00a00002', 'MD', '+40213000002'],
  ['8 (916) 000-00-03', 'RU', '+79160000003'],
  ['+7 (495) 000-00-03', 'MD', '+74950000003'],
  ['(050) 000-00-04', 'UA', '+380500000004'],
  ['+380 44 000 0004', 'nowhere', '+380440000004'],
])('%s, to a user in %s, is %s', (written, country, key) => {
  expect(phoneKey(written, country)).toBe(key);
});

test.each([
  ['022 210 001', 'nowhere'],
  ['12', 'MD'],
  ['', 'MD'],
  ['a@b.example', 'MD'],
  [`+373${'2'.repeat(60)}`, 'MD'],
])('%s, to a user in %s, is no telephone number', (written, country) => {
  expect(phoneKey(written, country)).toBeUndefined();
});

test.each([
  ['022 210 001', 'MD', '+37322210001'],
  ['8 (916) 000-00-03', 'MD', '8 (916) 000-00-03'],
  ['call me', 'MD', undefined],
  ['12', 'MD', undefined],
  ['1234567 or a@b', 'MD', undefined],
])('%s on a page is looked up, by a user in %s, as %s', (written, country, key) => {
  expect(writtenPhoneKey(written, country)).toBe(key);
});

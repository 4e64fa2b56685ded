import { expect, test } from 'vitest';
import { birthdayOf } from './birthday';

test.each<[string, string | undefined]>([
  ['1980-05-17', '1980-05-17'],
  [' 1980-05-17 ', '1980-05-17'],
  ['--05-17', '--05-17'],
  ['--02-29', '--02-29'],
  ['--02-30', undefined],
  ['1981-02-29', undefined],
  ['17.05.1980', undefined],
  ['1980-05-17T10:00', undefined],
  ['', undefined],
])('%s is kept as %s', (typed, kept) => {
  expect(birthdayOf(typed)).toBe(kept);
});

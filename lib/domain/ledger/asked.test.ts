import { expect, test } from 'vitest';
import { askedOn } from './asked';

const parts = [
  { due: '2026-11-05', minor: 300 },
  { due: '2026-11-20', minor: 200 },
  { due: '2026-12-05', minor: 500 },
];

test.each([
  ['nothing is owed', [], '2026-11-20', undefined],
  ['before the first part: that part', parts, '2026-11-01', { due: '2026-11-05', minor: 300 }],
  ['on its day', parts, '2026-11-05', { due: '2026-11-05', minor: 300 }],
  ['two parts are due: both, under the day of the first', parts, '2026-11-20', { due: '2026-11-05', minor: 500 }],
  ['all are due', parts, '2027-01-01', { due: '2026-11-05', minor: 1_000 }],
] as const)('%s', (_, owed, today, asked) => {
  expect(askedOn([...owed], today)).toEqual(asked);
});

import { expect, test } from 'vitest';
import { readShownMinute } from './shownMinute';

// A Wednesday.
test.each([
  ['2026-11-13 15:56', '2026-11-13T15:56'],
  ['Today 15:56', '2026-11-18T15:56'],
  ['Sat 15:56', '2026-11-14T15:56'],
  ['Monday, 9:05', '2026-11-16T09:05'],
  ['Пн 15:56', '2026-11-16T15:56'],
  ['15:56, вт', '2026-11-17T15:56'],
  ['Mar 15:56', '2026-11-17T15:56'],
  ['Sâm. 15:56', '2026-11-14T15:56'],
  // Of this day it would have said so.
  ['Wed 15:56', undefined],
  ['Sat 25:61', undefined],
  ['Someday 15:56', undefined],
  ['15:56', undefined],
  ['03/04/2026 15:56', undefined],
  ['9'.repeat(10_000), undefined],
])('“%s” is %s', (text, minute) => {
  expect(readShownMinute(text, '2026-11-18T12:00')).toBe(minute);
});

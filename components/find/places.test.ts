import { expect, test } from 'vitest';
import { placesFor } from './places';

test.each([
  ['settings', 'settings'],
  ['настр', 'settings'],
  ['nastr', 'settings'],
  ['setari', 'settings'],
  ['new cl', 'clients/new'],
  ['новый', 'clients/new'],
  ['импорт', 'clients/import'],
  ['корз', 'bin'],
])('“%s” leads to %s in whichever language', (search, path) => {
  expect(placesFor(search, (label) => label).map((place) => place.path)).toContain(path);
});

test('what is no place leads nowhere, and nothing typed shows all', () => {
  expect(placesFor('zzz', (label) => label)).toEqual([]);
  expect(placesFor('…', (label) => label)).toEqual([]);
  expect(placesFor('', (label) => label).length).toBeGreaterThan(8);
});

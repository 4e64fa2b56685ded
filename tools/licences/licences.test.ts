import { expect, test } from 'vitest';
import { licencesText, packageOf, shippedIn } from './licences';

test.each([
  ['/home/x/node_modules/react/index.js', '/home/x/node_modules/react'],
  ['/home/x/node_modules/@radix-ui/react-menu/dist/index.mjs?v=1', '/home/x/node_modules/@radix-ui/react-menu'],
  ['/home/x/node_modules/a/node_modules/b/index.js', '/home/x/node_modules/a/node_modules/b'],
  ['C:\\x\\node_modules\\dexie\\dist\\dexie.mjs', 'C:/x/node_modules/dexie'],
  ['/home/x/lib/domain/hash.ts', undefined],
  ['\0virtual:wxt', undefined],
])('%j is part of %j', (id, folder) => {
  expect(packageOf(id)).toBe(folder);
});

test('the list names what is owed to the Mozilla licence, with where the source is', () => {
  const ical = shippedIn('node_modules/ical.js');
  expect(ical).toMatchObject({ name: 'ical.js', licence: 'MPL-2.0', source: expect.stringMatching(/^https:/) });
  const text = licencesText([ical, shippedIn('node_modules/react')]);
  expect(text).toContain(
    `Mozilla Public License 2.0, unchanged; their source is to be had at the addresses given:\n  ical.js`,
  );
  expect(text).toMatch(/react [\d.]+ \(MIT\)\n\n.*MIT License/s);
});

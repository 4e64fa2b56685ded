import { expect, test } from 'vitest';
import { TAGGED, tagsOf } from './tags';

test.each<[string, string[], string[]]>([
  ['each once, as the first was written', ['VIP', 'vip', 'Vip'], ['VIP']],
  ['whatever the accents', ['Brașov', 'brasov'], ['Brașov']],
  ['room around and within is one', ['  key   account '], ['key account']],
  ['nothing is no tag', ['', '   '], []],
  ['in the order in which they came', ['b', 'a'], ['b', 'a']],
])('%s', (_, typed, expected) => {
  expect(tagsOf(typed)).toEqual(expected);
});

test('there are no more and no longer ones than can be chosen from', () => {
  const many = tagsOf(Array.from({ length: 200 }, (_, i) => `${i} ${'x'.repeat(200)}`));
  expect([many.length, Math.max(...many.map((tag) => tag.length))]).toEqual([TAGGED.tags, TAGGED.tag]);
});

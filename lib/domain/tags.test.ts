import { expect, test } from 'vitest';
import type { Client } from './client';
import { earlierTagged, TAGGED, tagsOf, withTags } from './tags';

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

test('a tag is there since the day on which it was set; one taken off and set again since that day', () => {
  const nothing: Pick<Client, 'tags' | 'tagged'> = {};
  const one = withTags(nothing, ['VIP'], '2026-11-02');
  expect(one).toEqual({ tags: ['VIP'], tagged: { vip: '2026-11-02' } });
  const two = withTags(one, ['vip', 'Brașov'], '2026-11-05');
  expect(two).toEqual({ tags: ['vip', 'Brașov'], tagged: { vip: '2026-11-02', brasov: '2026-11-05' } });
  const left = withTags(two, ['Brașov'], '2026-11-09');
  expect(withTags(left, ['Brașov', 'VIP'], '2026-11-10').tagged).toEqual({ brasov: '2026-11-05', vip: '2026-11-10' });
  expect(withTags(left, [], '2026-11-10')).toEqual({});
  // Of tags that were there before days were kept none is known.
  expect(withTags({ ...nothing, tags: ['old'] }, ['old', 'new'], '2026-11-10').tagged).toEqual({ new: '2026-11-10' });
});

test('of two who become one a tag is there since the first had it', () => {
  const one = { vip: '2026-11-02', shop: '2026-11-09' };
  expect(earlierTagged(one, { vip: '2026-11-01', new: '2026-11-10' })).toEqual({
    ...{ vip: '2026-11-01', shop: '2026-11-09', new: '2026-11-10' },
  });
  expect(earlierTagged(undefined, one)).toEqual(one);
});

test.each(['constructor', '__proto__', 'toString'])(
  'of a tag called %s from before days were kept no day is known',
  (tag) => {
    const old: Pick<Client, 'tags' | 'tagged'> = { tags: [tag, 'vip'], tagged: { vip: '2026-11-02' } };
    expect(withTags(old, [tag, 'vip'], '2026-11-10').tagged).toEqual({ vip: '2026-11-02' });
    expect(Object.entries(earlierTagged({ [tag]: '2026-11-02' }, { vip: '2026-11-03' }) ?? {})).toContainEqual([
      'vip',
      '2026-11-03',
    ]);
  },
);

import { describe, expect, test } from 'vitest';
import { USUAL_BASE } from './fit';
import { type KnownRhythm, rhythmFor, segmentsByTag } from './tags';

const faster = { ...USUAL_BASE, alpha: 7 };
const slower = { ...USUAL_BASE, alpha: 90 };
const known: KnownRhythm = {
  base: USUAL_BASE,
  on: '2026-11-18',
  purchases: 500,
  tags: [
    { key: 'cafe', tag: 'Café', base: faster, clients: 60 },
    { key: 'hotel', tag: 'Hotel', base: slower, clients: 35 },
  ],
};

describe('by which rhythm a client is judged', () => {
  test.each<[string, string[] | undefined, KnownRhythm | undefined, object]>([
    ['its tag’s', ['vip', 'cafe'], known, { base: faster, tag: 'Café' }],
    ['of two tags the rarer’s', ['Café', 'HOTEL'], known, { base: slower, tag: 'Hotel' }],
    ['everybody’s without a tag that has one', ['vip'], known, { base: USUAL_BASE }],
    ['everybody’s without tags', undefined, known, { base: USUAL_BASE }],
    ['what is believed before anything is known', ['cafe'], undefined, { base: USUAL_BASE }],
  ])('%s', (_, tags, rhythms, expected) => {
    expect(rhythmFor(tags, rhythms)).toEqual(expected);
  });
});

test('a segment is a tag of thirty clients at least, and not of all', () => {
  const tagged = (count: number, ...tags: string[]) => Array.from({ length: count }, () => ({ tags }));
  const clients = [...tagged(30, 'Cafe', 'all'), ...tagged(29, 'hotel', 'all'), ...tagged(5, 'café', 'all')];
  expect(segmentsByTag(clients).map(({ key, clients: own }) => [key, own.length])).toEqual([['cafe', 35]]);
});

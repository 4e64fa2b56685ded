import { expect, test } from 'vitest';
import { type KeptPage, makeRoom } from './tabRoom';

const room = { all: 100, site: 60, page: 50 };

const page = (tabId: number, origin: string, size: number): KeptPage => ({ tabId, origin, size });

test.each<[string, KeptPage[], KeptPage, number[] | undefined]>([
  ['there is room', [page(1, 'mail', 10)], page(2, 'shop', 40), []],
  ['one page is too large by itself', [], page(1, 'shop', 51), undefined],
  [
    'a site makes room out of its own',
    [page(1, 'mail', 10), page(2, 'shop', 30), page(3, 'shop', 30)],
    page(4, 'shop', 30),
    [2],
  ],
  [
    'where all is full, the site that has most makes room',
    [page(1, 'mail', 10), page(2, 'shop', 30), page(3, 'shop', 30), page(4, 'crm', 20)],
    page(5, 'mail', 20),
    [2],
  ],
  [
    'a small page does not go for a flood',
    [page(1, 'mail', 40), page(2, 'shop', 30), page(3, 'shop', 30)],
    page(4, 'shop', 30),
    [2],
  ],
])('%s', (_, kept, wanted, gone) => {
  expect(makeRoom(kept, wanted, room)).toEqual(gone);
});

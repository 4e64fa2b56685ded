import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client, Contact } from '../client';
import { foldedWords } from './fold';
import { lineOf } from './line';
import { queryOf, rankOf } from './query';
import { Hits, shelfOf } from './shelf';

function client(name: string, more: Partial<Client> = {}): Client {
  return { id: name, name, domains: [], remember: [], createdAt: 0, ...more };
}
function contact(name: string, emails: string[] = [], phones: string[] = []): Contact {
  return { id: name, clientId: '', name, emails, phones, createdAt: 0 };
}

const BASE: [Client, Contact[]][] = [
  [client('ООО «Сергеев и сыновья»'), []],
  [client('Ștefan și Fiii', { tags: ['regular'], city: 'Cluj' }), []],
  [client('Ковальчук', { taxNumber: '1015600012345' }), [contact('Анна Соколова', ['anna.s@lunakirpich.md'])]],
  [client('Trei Nori', { remember: ['звонить после обеда Сергею'] }), [contact('Ion', [], ['+37322123456'])]],
  [client('Nordic Sergeant'), [contact('Marina Serghei')]],
];

function found(search: string): string[] {
  const shelf = shelfOf(
    BASE.map(([{ id }]) => id),
    BASE.map(([one, people]) => lineOf(one, people)),
  );
  return new Hits([shelf], queryOf(search)).best(0, 10).map(({ id }) => id);
}

describe('a client is found', () => {
  test.each([
    ['sergeyev', ['ООО «Сергеев и сыновья»']],
    ['sergeev', ['ООО «Сергеев и сыновья»']],
    ['сергеев', ['ООО «Сергеев и сыновья»']],
    ['stefan', ['Ștefan și Fiii']],
    ['kovalchuk', ['Ковальчук']],
    ['сын серг', ['ООО «Сергеев и сыновья»']],
    ['ооо', ['ООО «Сергеев и сыновья»']],
    ['regul cluj', ['Ștefan și Fiii']],
    ['sokol', ['Ковальчук']],
    ['anna.s@luna', ['Ковальчук']],
    ['lunakirpich.md', ['Ковальчук']],
    ['10156', ['Ковальчук']],
    ['3456', ['Trei Nori']],
    ['456', []],
    ['22 12 34 56', ['Trei Nori']],
    ['022123456', ['Trei Nori']],
    ['+373 (22) 12', ['Trei Nori']],
    ['ergeev', []],
    ['сергеев cluj', []],
    ['', []],
    ['—', []],
  ])('by “%s”', (search, names) => {
    expect(found(search)).toEqual(names);
  });

  test('first by how its name begins, then by other words of it, its people, what is remembered', () => {
    expect(found('serg')).toEqual(['ООО «Сергеев и сыновья»', 'Nordic Sergeant', 'Trei Nori']);
    expect(found('i')).toEqual(['ООО «Сергеев и сыновья»', 'Trei Nori']);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'аеийкхцщsckheytojăș.@3 7'), minLength: 1, maxLength: 9 });
const anyClient = fc.record({
  name: word,
  remember: fc.array(word, { maxLength: 2 }),
  tags: fc.array(word, { maxLength: 2 }),
});
const anyContact = fc.record({
  name: word,
  emails: fc.array(word, { maxLength: 2 }),
  phones: fc.array(word, { maxLength: 2 }),
});

test('what is found at once is what a slow look at each line finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyClient, fc.array(anyContact, { maxLength: 3 })), { maxLength: 12 }),
      word,
      fc.nat(5),
      (base, search, offset) => {
        const lines = base.map(([one, people]) =>
          lineOf(
            client(one.name, one),
            people.map((person) => ({ ...contact(''), ...person })),
          ),
        );
        const ids = lines.map((_, i) => `c${i}`);
        const query = queryOf(search);
        const slow = lines.flatMap((line, i) => {
          const rank = query.length > 0 ? rankOf(line, query) : undefined;
          return rank === undefined ? [] : [{ id: `c${i}`, rank, line }];
        });
        slow.sort((a, b) => a.rank - b.rank || compare(a.line, b.line) || compare(a.id, b.id));
        const half = Math.floor(lines.length / 2);
        const shelves = [
          shelfOf(ids.slice(0, half), lines.slice(0, half)),
          shelfOf(ids.slice(half), lines.slice(half)),
        ];
        const hits = new Hits(shelves, query);
        expect(hits.total).toBe(slow.length);
        expect([...hits.ids()].sort()).toEqual(slow.map(({ id }) => id).sort());
        const shown = slow.slice(offset, offset + 3).map(({ id, rank }) => ({ id, rank }));
        expect(hits.best(offset, 3)).toEqual(shown);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a slow look finds what the folded words themselves say', () => {
  fc.assert(
    fc.property(word, word, (name, search) => {
      const searched = foldedWords(search);
      if (searched.length !== 1 || /\d/.test(search) || search.trim() !== search) return;
      const isBegun = foldedWords(name).some((own) => own.startsWith(searched[0] ?? ''));
      if (isBegun) expect(rankOf(lineOf(client(name), []), queryOf(search))).toBeDefined();
    }),
    { numRuns: 2_000 },
  );
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

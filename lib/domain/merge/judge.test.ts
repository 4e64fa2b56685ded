import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client, Contact } from '../client';
import { Buckets } from './buckets';
import { factsOf } from './facts';
import { judge } from './judge';
import { keysOf } from './keys';
import { areSimilar, nearKeys } from './similar';
import { taxKey } from './taxNumber';

type Written = Partial<Client> & { emails?: string[]; phones?: string[] };

function facts(id: string, { emails = [], phones = [], ...client }: Written) {
  const row: Client = { id, name: id, domains: [], remember: [], createdAt: 0, ...client };
  return factsOf(row, [{ emails, phones }] as Contact[]);
}

describe('two clients may be one', () => {
  test.each<[string, Written, Written, string, string]>([
    [
      'the tax number, however it is written',
      { taxNumber: 'RO 14399840' },
      { taxNumber: '14399840' },
      'sure',
      'tax-number',
    ],
    ['zeros before it', { taxNumber: '0014399840' }, { taxNumber: 'RO14399840' }, 'sure', 'tax-number'],
    [
      'an address of both',
      { emails: ['Anna@North.example '] },
      { emails: ['anna@north.example'] },
      'likely',
      'address',
    ],
    ['a telephone', { phones: ['+37322123456'] }, { phones: ['+373 22 12-34-56'] }, 'likely', 'phone'],
    ['a telephone as it was typed', { phones: ['022 12 34 56'] }, { phones: ['+37322123456'] }, 'likely', 'phone'],
    [
      'the name in the same city, without its legal form',
      { name: 'ООО «Лунный Кирпич»', city: 'Бельцы' },
      { name: 'Лунный кирпич, S.R.L.', city: 'г. Бельцы' },
      'likely',
      'name-city',
    ],
    [
      'its words in another order, in another script',
      { name: 'Кирпич Лунный ФОП', city: 'Кишинев' },
      { name: 'Lunnyi Kirpich Ltd', city: 'Kishinev' },
      'likely',
      'name-city',
    ],
    [
      'a letter left out, at the same domain',
      { name: 'Severstroy SRL', domains: ['north.example'] },
      { name: 'Seversroy', domains: ['north.example'] },
      'perhaps',
      'name-domain',
    ],
    [
      'an address, and the tax numbers of two firms',
      { emails: ['a@b.example'], taxNumber: '14399840' },
      { emails: ['a@b.example'], taxNumber: '25399841' },
      'perhaps',
      'address',
    ],
  ])('by %s', (_, one, other, sureness, code) => {
    const found = judge(facts('a', one), facts('b', other));
    expect([found?.sureness, found?.reasons[0]?.code]).toEqual([sureness, code]);
  });

  test.each<[string, Written, Written]>([
    ['a domain alone', { domains: ['north.example'] }, { domains: ['north.example'] }],
    ['a city alone', { name: 'Alpha', city: 'Cluj' }, { name: 'Omega', city: 'Cluj' }],
    ['a name alone', { name: 'Severstroy' }, { name: 'Severstroy' }],
    ['a name in another town', { name: 'Severstroy', city: 'Cluj' }, { name: 'Severstroy', city: 'Iasi' }],
    ['shops with other numbers', { name: 'Magazin 14', city: 'Cluj' }, { name: 'Magazin 15', city: 'Cluj' }],
    ['short names', { name: 'Mir', city: 'Cluj' }, { name: 'Mar', city: 'Cluj' }],
    [
      'a telephone of two firms',
      { phones: ['+37322123456'], taxNumber: '14399840' },
      { phones: ['+37322123456'], taxNumber: '25399841' },
    ],
    ['the end of two countries’ numbers', { phones: ['+37322123456'] }, { phones: ['+40722123456'] }],
    ['legal forms and nothing else', { name: 'SRL', city: 'Cluj' }, { name: 'S.R.L.', city: 'Cluj' }],
    ['nothing at all', { name: '   ' }, { name: '' }],
  ])('but not by %s', (_, one, other) => {
    expect(judge(facts('a', one), facts('b', other))).toBeUndefined();
  });

  test('too few figures are no tax number', () => {
    expect(['12', 'RO', '', '—', undefined].map((written) => taxKey(written))).toEqual(Array(5).fill(undefined));
  });
});

const word = fc.stringMatching(/^[a-d]{6,9}$/);

test('whoever is judged to be one meets under a key, whatever was left out of a name', () => {
  const edits = fc.record({ name: word, at: fc.nat(8), how: fc.constantFrom('drop', 'add', 'swap', 'change') });
  fc.assert(
    fc.property(edits, ({ name, at, how }) => {
      const i = at % name.length;
      const [before, after] = [name.slice(0, i), name.slice(i + 1)];
      const made = {
        drop: before + after,
        add: `${before}d${name.slice(i)}`,
        swap: `${before}${after[0] ?? ''}${name[i]}${after.slice(1)}`,
        change: `${before}c${after}`,
      }[how];
      const other = nearKeys(made);
      if (areSimilar(name, made)) expect(nearKeys(name).some((key) => other.includes(key))).toBe(true);
    }),
  );
});

test('pairs are found by keys as they are by comparing everybody with everybody', () => {
  const client = fc.record({
    name: fc.constantFrom('Severstroy', 'Seversroy SRL', 'ООО Северстрой', 'Papuci', 'Papuci 2', 'North'),
    city: fc.option(fc.constantFrom('Cluj', 'Iasi'), { nil: '' }),
    taxNumber: fc.constantFrom('', '', '', '14399840', 'RO14399840'),
    domains: fc.subarray(['a.example', 'b.example']),
    emails: fc.subarray(['x@a.example', 'y@b.example'], { maxLength: 1 }),
    phones: fc.subarray(['+37322123456', '022123456', '069111222'], { maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(client, { maxLength: 7 }), (written) => {
      const all = written.map((one, i) => facts(`${i}`, one));
      const buckets = new Buckets();
      for (const [i, one] of all.entries()) for (const key of keysOf(one)) buckets.add(key, i);
      const found = new Set<string>();
      for (const some of buckets.pairs()) for (const pair of some) found.add(pair.join());
      for (const [i, a] of all.entries())
        for (const [j, b] of all.entries()) if (i < j && judge(a, b)) expect(found).toContain(`${i},${j}`);
    }),
    { numRuns: 300 },
  );
});

test('what ten thousand share is no reason, and costs nothing', () => {
  const buckets = new Buckets();
  for (let i = 0; i < 10_000; i++) buckets.add('p 22123456', i);
  buckets.add('p 99123456', 3);
  buckets.add('p 99123456', 4);
  expect([...buckets.pairs()].flat()).toEqual([[3, 4]]);
});

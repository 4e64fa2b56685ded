import { describe, expect, test } from 'vitest';
import { addressInName, addressKey, companyDomain } from './address';

describe('the company’s own domain', () => {
  test.each([
    ['anna@severstroy.example', 'severstroy.example'],
    ['anna@mail.severstroy.example', 'severstroy.example'],
    ['anna@mail.severstroy.co.uk', 'severstroy.co.uk'],
    ['anna@severstroy.com.md', 'severstroy.com.md'],
    ['anna@crm.severstroy.co.ua', 'severstroy.co.ua'],
    ['anna@severstroy.uk.com', 'severstroy.uk.com'],
    ['anna@com.md', 'com.md'],
    ['anna@gmail.com', undefined],
  ])('of %s is %s', (address, domain) => expect(companyDomain(address)).toBe(domain));
});

test.each<[string, string | undefined]>([
  ['Anna.Sokolova@Severstroy.example', 'anna.sokolova@severstroy.example'],
  ['  anna+orders@severstroy.example ', 'anna+orders@severstroy.example'],
  ['Anna Sokolova <anna@severstroy.example>', 'anna@severstroy.example'],
  ['"Sokolova, Anna" <anna@severstroy.example>', 'anna@severstroy.example'],
  ['анна@северстрой.example', 'анна@северстрой.example'],
  ['anna@localhost', 'anna@localhost'],
  ["o'brien@pub.example", "o'brien@pub.example"],
  ['anna..sokolova@severstroy.example', undefined],
  ['anna@', undefined],
  ['@severstroy.example', undefined],
  ['anna@severstroy.example, ion@agrocom.example', undefined],
  ['ion@agrocom.example <anna@severstroy.example> <x@y.example>', undefined],
  ['anna', undefined],
  ['', undefined],
])('%j is the key %j', (text, key) => {
  expect(addressKey(text)).toBe(key);
});

/** Soft hyphen, Mongolian and zero-width signs, direction marks, joiners, variation selectors, fillers, tags, controls. */
const UNSEEN = [
  ...[0x00, 0x08, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x17b4, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  ...[0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0x3164],
  ...[0xfe0f, 0xfeff, 0xffa0, 0xfff8, 0xe000, 0xd800, 0xe0001, 0xe0041, 0xe01ef],
];

test.each(UNSEEN.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
  'an address with the unseen sign U+%s is none, wherever it stands',
  (_, sign) => {
    for (const text of [
      `an${sign}na@severstroy.example`,
      `anna@sever${sign}stroy.example`,
      `a <anna@x${sign}.example>`,
    ])
      expect(addressKey(text)).toBeUndefined();
  },
);

/** Each as long as an address may be, and made to be read again and again. */
const SLOW = [
  `${'('.repeat(300)}@x.example`,
  `${'(a)'.repeat(100)}a@x.example`,
  `${'('.repeat(150)}${')'.repeat(150)}a@x.example`,
  `${'"'.repeat(300)}@x.example`,
  `"${'\\a'.repeat(140)}"@x.example`,
  `${'a.'.repeat(150)}@x.example`,
  `${'a '.repeat(150)}@x.example`,
  `${'\t '.repeat(150)}@x.example`,
  `<${'@a,'.repeat(100)}:a@b.example>`,
  `${'<'.repeat(300)}a@b.example`,
  `${'a'.repeat(300)}@`,
  `a@${'b.'.repeat(150)}`,
  `${'a@'.repeat(150)}b`,
  `${'['.repeat(300)}@x`,
  `a@[${'1.'.repeat(150)}]`,
  `g:${'a@b.example;'.repeat(25)}`,
  `${'('.repeat(4)}${'a '.repeat(50)}@x.example`,
];

test('whatever is written in place of an address, a thousand of them are read in a blink', () => {
  for (const text of SLOW) addressKey(text);
  const from = performance.now();
  for (let turn = 0; turn < 1_000; turn++) addressKey(`${SLOW[turn % SLOW.length]}`);
  expect(performance.now() - from).toBeLessThan(5_000);
});

test('a name of a thousand letters is looked through for an address at once', () => {
  const from = performance.now();
  for (const text of ['a@', 'a', '@.', 'a.@', 'a@b', '@'])
    expect(addressInName(text.repeat(5_000), 'x@y.example')).toBeUndefined();
  expect(performance.now() - from).toBeLessThan(2_000);
  expect(addressInName('"anna@severstroy.example" (via portal)', 'x@y.example')).toBe('anna@severstroy.example');
});

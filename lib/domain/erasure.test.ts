import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords, rowWithoutPerson, withoutPerson } from './erasure';
import type { Traces } from './traces';

const anna: Traces = {
  contactIds: ['c-anna'],
  clientIds: ['severstroy'],
  emails: ['anna@severstroy.example'],
  phones: ['+37322123456'],
  names: ['Anna Sokolova'],
  words: ['sokolova', 'anna'],
};
const russian: Traces = { ...anna, names: ['Анна Соколова'], words: ['анна', 'соколова'] };
const accented: Traces = { ...anna, names: ['Ștefan Brâncuși'], words: ['stefan', 'brancusi'] };

test.each<[string, Traces, string]>([
  ['from Anna Sokolova about boxes', anna, 'from … about boxes'],
  ['SOKOLOVA ANNA, head of buying', anna, '…, head of buying'],
  ['Sokolova, Anna', anna, '…'],
  ['write to Anna@Severstroy.Example today', anna, 'write to … today'],
  ['<anna@severstroy.example>, <olga@severstroy.example>', anna, '<…>, <olga@severstroy.example>'],
  ['call +373 (22) 12-34-56 at ten', anna, 'call … at ten'],
  ['call 022 123456', anna, 'call …'],
  ['звонила Анна Соколова', russian, 'звонила …'],
  ['письмо для Анны Соколовой', russian, 'письмо для …'],
  ['передать Соколовой Анне', russian, 'передать …'],
  ['Stefan Brancusi', accented, '…'],
  ['S\u0326tefan Bra\u0302ncus\u0326i', accented, '…'],
])('%s: with nothing of the person it is %3$s', (text, traces, expected) => {
  expect(withoutPerson(text, traces, false)).toBe(expected);
});

test.each<[string, string]>([
  ['joanna@severstroy.example', 'the end of another address'],
  ['anna@severstroy.example.org', 'the beginning of another address'],
  ['Anna', 'a first name alone'],
  ['Sokolova Ltd', 'a second name alone'],
  ['Anna and Sokolova', 'words of the name apart'],
  ['invoice 2026-77 for 22 123', 'a few of the digits'],
  ['2026-11-23T10:00', 'a time'],
  ['', 'nothing'],
])('%s, %s, stays at somebody else', (text) => {
  expect(withoutPerson(text, anna, false)).toBe(text);
});

test.each<[string, Traces, string]>([
  ['called Anna, she waits', anna, 'called …, she waits'],
  ['звонил Анне', russian, 'звонил …'],
  ['the annual order', anna, 'the annual order'],
  ['ананас и соколиный глаз', russian, 'ананас и соколиный глаз'],
])('at their own client a word of the name means them: %s', (text, traces, expected) => {
  expect(withoutPerson(text, traces, true)).toBe(expected);
});

test('words that others there are called by too mean nobody', () => {
  expect(ownWords('Anna Sokolova', ['Anna Petrova', 'Severstroy'])).toEqual(['sokolova']);
  expect(ownWords('Ly Sokolova', [])).toEqual(['sokolova']);
});

describe('a row', () => {
  test('loses what points at the person, whole items of lists, and names that are theirs', () => {
    const row = {
      id: 'a-1',
      contactId: 'c-anna',
      title: 'Anna Sokolova: boxes',
      at: 5,
      shown: { from: 'anna@severstroy.example', to: ['anna@severstroy.example', 'me@own.example'] },
      left: { on: '2026-01-01', contactId: 'c-anna' },
      'anna@severstroy.example': true,
    };
    expect(rowWithoutPerson(row, anna, false)).toEqual({
      id: 'a-1',
      title: '…: boxes',
      at: 5,
      shown: { from: '…', to: ['me@own.example'] },
      left: { on: '2026-01-01' },
    });
  });

  test('that has nothing of them is the same', () => {
    const row = { id: 'a-1', contactId: 'c-olga', title: 'boxes', list: ['…', 1, null], amount: { minor: 5 } };
    expect(rowWithoutPerson(row, anna, true)).toBe(row);
  });
});

test('whatever stands around, nothing of the person is left, and twice is once', () => {
  const around = fc.constantFrom('', ' ', 'a ', ', ', 'Ж ', '🙂', '\u0301 ', '<', '12 ');
  const trace = fc.constantFrom('anna@severstroy.example', 'Anna Sokolova', 'SOKOLOVA Anna', '+37322123456');
  fc.assert(
    fc.property(fc.array(fc.tuple(around, trace, fc.constantFrom(' ', ', ', '\n')), { maxLength: 6 }), (parts) => {
      const text = parts.flat().join('');
      const clean = withoutPerson(text, anna, false);
      expect(withoutPerson(clean, anna, false)).toBe(clean);
      expect(clean.toLowerCase()).not.toMatch(/(^|[^a-z0-9])anna@severstroy|sokolova/);
    }),
  );
});

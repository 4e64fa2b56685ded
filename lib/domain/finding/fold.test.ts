import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, openBeginnings, typedWords } from './fold';

const one = (text: string) => foldedWords(text).join(' ');

test.each([
  ['Сергеев', 'Sergeev', 'Sergeyev', 'sergejev', 'СЕРГЕЕВ', 'Sergeiev'],
  ['Ștefan', 'stefan', 'Ştefan', 'Стефан'],
  ['Ковальчук', 'Kovalchuk', 'kovalchuk'],
  ['Соловьёв', 'Соловьев', 'Solovyov', 'Soloviev', 'Solovev'],
  ['Щербаков', 'Shcherbakov', 'Scherbakov'],
  ['Шмидт', 'Schmidt', 'Shmidt'],
  ['Хабаров', 'Khabarov', 'Habarov'],
  ['Юлия', 'Yulia', 'Julia', 'Iulia', 'Yuliya'],
  ['Елена', 'Elena', 'Yelena', 'Єлена'],
  ['Василий', 'Vasily', 'Vasiliy', 'Vasilii'],
  ['Цуркан', 'Tsurkan', 'Curcan', 'Curkan'],
  ['Алексей', 'Alexey', 'Alexei', 'Aleksej'],
  ['Чехов', 'Chekhov', 'Chehov'],
  ['Мар’яна', "Мар'яна", 'Mariana', 'Maryana'],
  ['Київ', 'Kyiv', 'Kiiv'],
  ['Ильин', 'Ilyin', 'Ilin'],
  ['Васильев', 'Vasilyev', 'Vasiliev'],
  ['Конструкт', 'Construct', 'Konstrukt'],
  ['Ёлка', 'елка', 'Elka'],
])('%s is also %s', (...ways) => {
  expect([...new Set(ways.map(one))]).toHaveLength(1);
});

test.each([
  ['серг', 'Сергеев'],
  ['sergey', 'Сергеев'],
  ['kh', 'Хабаров'],
  ['k', 'Хабаров'],
  ['sc', 'Щербаков'],
  ['shc', 'Щербаков'],
  ['fy', 'Фёдоров'],
  ['t', 'Цуркан'],
  ['c', 'Чехов'],
])('“%s” begins %s', (typed, name) => {
  expect(openBeginnings(typed).some((beginning) => one(name).startsWith(beginning))).toBe(true);
});

test('whatever is typed of a word so far finds it', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcehijklnopqrstuvwxyzщхцёюяжшчйь'),
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(word, fc.nat(), (whole, at) => {
      const typed = whole.slice(0, 1 + (at % whole.length));
      const [folded] = foldedWords(whole);
      if (!folded) return;
      const beginnings = openBeginnings(typed);
      if (beginnings.length === 0) return;
      expect([typed, beginnings.some((beginning) => folded.startsWith(beginning))]).toEqual([typed, true]);
    }),
    { numRuns: 3_000 },
  );
});

test('of hostile text no more is taken than is of use', () => {
  expect(foldedWords('a '.repeat(100_000))).toHaveLength(60);
  expect(foldedWords('ы'.repeat(100_000))[0]?.length).toBeLessThan(100);
  expect(foldedWords('\u0000\u{1F600} ́ --- ')).toEqual([]);
  expect(typedWords('…')).toEqual([]);
  expect(foldedWords('東京 Osaka')).toEqual(['東京', 'osaka']);
});

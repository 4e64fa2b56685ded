import { expect, test } from 'vitest';
import { LANGUAGES } from '../../language';
import { easterOf } from './easter';
import { greetingLetter } from './letters';
import { nameDayOf } from './nameDays';
import { feastOn, nextFeast, OCCASIONS } from './occasions';
import { isWomansName } from './women';

test.each([
  [2024, '2024-05-05', '2024-03-31'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-12', '2026-04-05'],
  [2027, '2027-05-02', '2027-03-28'],
  [2028, '2028-04-16', '2028-04-16'],
  [2045, '2045-04-09', '2045-04-09'],
])('Easter of %s', (year, orthodox, western) => {
  expect([easterOf(year, 'orthodox'), easterOf(year, 'western')]).toEqual([orthodox, western]);
});

test('feasts by country; the new year is everywhere', () => {
  expect(feastOn('christmas', 'md', 2027)).toBe('2027-01-07');
  expect(feastOn('christmas', 'RO', 2027)).toBe('2027-12-25');
  expect(feastOn('christmas', 'TR', 2027)).toBeUndefined();
  expect(feastOn('womens-day', 'DE', 2027)).toBeUndefined();
  expect(nextFeast('new-year', '__proto__', '2026-11-18')).toBe('2027-01-01');
  expect(nextFeast('new-year', 'MD', '2027-01-01')).toBe('2027-01-01');
});

test.each<[string, string, string | undefined]>([
  ['Ion Ceban', 'RO', '01-07'],
  ['Ион Чебан', 'MD', '01-20'],
  ['Иванов Иван Иванович', 'RU', '01-20'],
  ['Сергей', 'RU', '10-08'],
  ['Ольга', 'BY', '07-24'],
  ['Tatiana', 'MD', '01-25'],
  ['Maria Rusu', 'RO', '08-15'],
  // In Russian Maria has several days.
  ['Мария', 'RU', undefined],
  ['Ștefan', 'RO', '12-27'],
  ['Ștefan', 'MD', '01-09'],
  ['Nobody', 'RO', undefined],
  ['', 'RO', undefined],
])('the name day of %s in %s', (name, country, day) => {
  expect(nameDayOf(name, country)).toBe(day);
});

test.each<[string, boolean]>([
  ['Анна Соколова', true],
  ['Соколова А. Петровна', true],
  ['Соколова', false],
  ['Саша Иванова', false],
  ['Elena Ivanov', true],
  ['Ion Maria', false],
  ['Мария Иванович', false],
  ['Андрей Маринович', false],
  ['Ștefania', true],
  ['', false],
])('%s is surely a woman’s name: %s', (name, is) => {
  expect(isWomansName(name)).toBe(is);
});

test('every letter greets by name, in one line, ends with who writes, and sells nothing', () => {
  for (const language of LANGUAGES) {
    for (const occasion of OCCASIONS) {
      for (const isAhead of [true, false]) {
        const fields = { contact: 'Anna\nX', client: 'North', own: 'South SRL', isAhead };
        const { subject, body } = greetingLetter(occasion, language, fields);
        expect(subject.length).toBeGreaterThan(5);
        expect(body).toContain('Anna X');
        expect(body.endsWith('South SRL')).toBe(true);
        expect(body.length).toBeLessThan(500);
        expect(body).not.toMatch(/\{|undefined|discount|price|скид|цен[аеуы]|preț|reducere/i);
        expect(greetingLetter(occasion, language, { ...fields, contact: 'a@b.example' }).body).not.toContain('@');
      }
    }
  }
});

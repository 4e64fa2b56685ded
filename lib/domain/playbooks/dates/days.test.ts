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
  // In Russian he has dozens of days, and most keep one of two.
  ['Иванов Иван Иванович', 'RU', undefined],
  // Romania keeps Catherine a day after the Slavs.
  ['Ecaterina Munteanu', 'RO', '11-25'],
  ['Cătălina', 'MD', '12-07'],
  ['Екатерина', 'RU', '12-07'],
  // A surname that is a first name, too.
  ['Daniel Luca', 'RO', undefined],
  ['Alina Dumitru', 'RO', undefined],
  ['Bogdan Vasile', 'MD', undefined],
  ['Sorin Petre', 'RO', undefined],
  ['Александр Иван', 'RU', undefined],
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

/**
 * The names that most bear, by the day of the saint whom most of them keep. Those without are kept on several days, or
 * have none of their own: nobody is greeted on a day that is not theirs.
 */
const COMMONEST: Record<'RO' | 'MD' | 'RU', Record<string, string>> = {
  RO: {
    ...{ Ion: '01-07', Gheorghe: '04-23', Vasile: '01-01', Constantin: '05-21', Alexandru: '08-30', Andrei: '11-30' },
    ...{ Nicolae: '12-06', Mihai: '11-08', Dumitru: '10-26', Ștefan: '12-27', Daniel: '12-17', Florin: '', Marius: '' },
    ...{ Maria: '08-15', Elena: '05-21', Ioana: '01-07', Mihaela: '11-08', Andreea: '11-30', Cristina: '07-24' },
    ...{ Ana: '', Alexandra: '', Daniela: '12-17', Gabriela: '11-08', Mariana: '08-15', Ecaterina: '11-25' },
  },
  MD: {
    ...{ Ion: '01-20', Vasile: '01-14', Andrei: '12-13', Sergiu: '10-20', Alexandru: '09-12', Nicolae: '12-19' },
    ...{ Mihail: '11-21', Victor: '', Petru: '07-12', Gheorghe: '05-06', Vladimir: '07-28', Dumitru: '11-08' },
    ...{ Maria: '08-28', Elena: '06-03', Natalia: '09-08', Ana: '', Olga: '07-24', Tatiana: '01-25', Irina: '05-18' },
    ...{ Ecaterina: '12-07', Valentina: '', Svetlana: '', Nina: '01-27', Liudmila: '' },
  },
  RU: {
    ...{ Александр: '09-12', Сергей: '10-08', Дмитрий: '11-08', Андрей: '12-13', Алексей: '', Владимир: '07-28' },
    ...{ Николай: '12-19', Иван: '', Михаил: '11-21', Евгений: '', Виктор: '', Юрий: '05-06', Игорь: '06-18' },
    ...{ Елена: '06-03', Татьяна: '01-25', Наталья: '09-08', Ольга: '07-24', Ирина: '05-18', Светлана: '', Анна: '' },
    ...{ Мария: '', Екатерина: '12-07', Людмила: '', Надежда: '09-30', Марина: '07-30', Юлия: '' },
  },
};

test.each(Object.entries(COMMONEST))('the commonest names of %s have their own day or none', (country, days) => {
  const said = Object.keys(days).map((name) => [name, nameDayOf(name, country) ?? '']);
  expect(Object.fromEntries(said)).toEqual(days);
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

import { describe, expect, test } from 'vitest';
import { createWords } from '.';
import { en } from './en';
import { ro } from './ro';
import { ru } from './ru';

const withoutPlurals = (words: object) =>
  [...new Set(Object.keys(words).map((key) => key.replace(/_(one|few|many|other)$/, '')))].sort();

describe('the three languages', () => {
  test.each([
    ['ru', ru],
    ['ro', ro],
  ])('%s says everything that English says', (_, words) => {
    expect(withoutPlurals(words)).toEqual(withoutPlurals(en));
  });

  test.each([
    ['ru', ru, ['one', 'few', 'many', 'other']],
    ['ro', ro, ['one', 'few', 'other']],
    ['en', en, ['one', 'other']],
  ])('%s has every plural form of its rules', (_, words, forms) => {
    const keys = Object.keys(words);
    const plural = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''));
    const missing = plural.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !keys.includes(key));
    expect(missing).toEqual([]);
  });

  test.each([
    ['ru', ru],
    ['ro', ro],
  ])('%s fills in the same words as English', (_, words) => {
    const filled = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    const english = en as Record<string, string>;
    for (const [key, text] of Object.entries(words as Record<string, string>)) {
      const original = english[key] ?? english[key.replace(/_(few|many)$/, '_other')] ?? '';
      expect({ key, filled: filled(text) }).toEqual({ key, filled: filled(original) });
    }
  });

  test('plurals follow the language', () => {
    const days = (language: 'en' | 'ru' | 'ro') =>
      [1, 2, 5, 21].map((count) => createWords(language).t('daysLate', { count }));
    expect(days('en')).toEqual(['1 day', '2 days', '5 days', '21 days']);
    expect(days('ru')).toEqual(['1 день', '2 дня', '5 дней', '21 день']);
    expect(days('ro')).toEqual(['1 zi', '2 zile', '5 zile', '21 de zile']);
  });
});

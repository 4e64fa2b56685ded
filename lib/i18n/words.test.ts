import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { createWords } from '.';
import { en } from './en';
import { loadedWords, loadWords } from './load';
import { refusalSentence } from './refusalSentence';
import { ro } from './ro';
import { ru } from './ru';
import { explain, translateBy } from './words';

const withoutPlurals = (words: object) =>
  [...new Set(Object.keys(words).map((key) => key.replace(/_(one|few|many|other)$/, '')))].sort();

const folder = new URL('.', import.meta.url);
const areas = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('the three languages', () => {
  test.each([
    ['ru', ru],
    ['ro', ro],
  ])('%s says everything that English says', (_, words) => {
    expect(withoutPlurals(words)).toEqual(withoutPlurals(en));
  });

  test.each([
    ['en', en],
    ['ru', ru],
    ['ro', ro],
  ])('%s has all of its areas, and says nothing in two of them', async (language, words) => {
    const files = await Promise.all(areas.map((area) => import(`./${area}/${language}.ts`)));
    const said = files.flatMap((file, i) => Object.keys(file[areas[i] ?? '']));
    expect(said.sort()).toEqual(Object.keys(words).sort());
  });

  test.each([
    ['ru', ru, ['one', 'few', 'many', 'other']],
    ['ro', ro, ['one', 'few', 'other']],
    ['en', en, ['one', 'other']],
  ])('%s has every plural form of its rules', (language, words, forms) => {
    expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()).toEqual([...forms].sort());
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

describe('a sentence', () => {
  const { t } = createWords('en');

  test('is filled in once: a name that looks like a gap, or like a pattern, stays as it is', () => {
    expect(t('client.added', { name: '{{name}} $& $1' })).toBe('{{name}} $& $1 is now a client.');
    expect(t('answer.invoice', { number: '$t(undo)' })).toBe('Invoice $t(undo)');
  });

  test('is asked for by a key that exists, with all of its gaps filled, or does not compile', () => {
    // @ts-expect-error there is no such sentence
    const unknown = () => t('client.ad');
    // @ts-expect-error the name is missing
    const unfilled = () => t('client.added');
    // @ts-expect-error the name is called otherwise
    const misnamed = () => t('client.added', { nam: 'Anna' });
    // @ts-expect-error a count is a number
    const uncounted = () => t('daysLate', { count: '2' });
    // @ts-expect-error there are problems of lines that have no such sentence
    const speechless = (code: 'empty' | 'nonsense') => explain(t, 'line.problem', { code });
    // @ts-expect-error the limit is missing
    const limitless = () => explain(t, 'line.problem', { code: 'too-long' });
    expect([unknown, unfilled, misnamed, uncounted, speechless, limitless]).toHaveLength(6);
  });

  test('of a code is filled in by what the code brings along', () => {
    expect(explain(t, 'line.problem', { code: 'too-long', params: { limit: 300 } })).toContain('300');
    const sentence = refusalSentence(t, 'bank-line', { line: 7, why: 'currency-unknown', currency: 'XYZ' });
    expect(sentence).toBe('Line 7: There is no currency “XYZ”. Nothing was taken in.');
  });

  test('that rows of a newer version ask for is shown by its key, and the page lives', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const say = translateBy('en', {});
    expect(say('undo')).toBe('undo');
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});

test('a page has the words that it loaded, without waiting for them again', async () => {
  const t = await loadWords('ro');
  expect(t('undo')).toBe(ro.undo);
  expect(loadedWords('ro')).toBe(t);
});

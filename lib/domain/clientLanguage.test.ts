import { describe, expect, test } from 'vitest';
import { languageOf } from './clientLanguage';
import type { Language } from './language';

describe('letters and papers speak the client’s language', () => {
  test.each<[string, string[], Language | undefined, Language]>([
    ['Северстрой', [], undefined, 'ru'],
    ['Severstroy', ['severstroy.ru'], undefined, 'ru'],
    ['Pâine și Sare', [], undefined, 'ro'],
    ['Fagur SRL', ['fagur.md'], undefined, 'ro'],
    ['Moth & Ladder', ['moth-and-ladder.example'], undefined, 'en'],
    ['Северстрой', ['severstroy.ru'], 'en', 'en'],
    ['Moth & Ladder', [], 'ro', 'ro'],
  ])('%s %j, chosen %s: %s', (name, domains, language, expected) => {
    expect(languageOf({ name, domains, ...(language && { language }) }, 'en')).toBe(expected);
  });

  test('where nothing tells, it is the user’s own', () => {
    expect(languageOf({ name: 'Otter Lane', domains: [] }, 'ru')).toBe('ru');
  });
});

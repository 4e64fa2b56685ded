import type { Language } from '../domain/language';
import { en } from './en.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { type Translate, translateBy } from './words.ts';

const SENTENCES: Record<Language, Readonly<Record<string, string>>> = { en, ru, ro };

/**
 * The words in one language, at once, for tests: every language comes along. What ships uses ./load.
 */
export function createWords(language: Language): { t: Translate } {
  return { t: translateBy(language, SENTENCES[language]) };
}

export type { Translate };

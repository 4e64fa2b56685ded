import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../domain/settings';
import { en } from './en';
import { ro } from './ro';
import { ru } from './ru';

/** The words in one language, for the background and for pages alike; ready when it returns. */
export function createWords(language: Language) {
  const words = createInstance();
  words.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ru: { translation: ru }, ro: { translation: ro } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words;
}

export type Translate = TFunction;

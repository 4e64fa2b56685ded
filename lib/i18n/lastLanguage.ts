import { LANGUAGES, type Language } from '../domain/language';

const KEY = 'language';

/**
 * The language that pages spoke last, known before the background has answered, so that its words are loaded
 * meanwhile. A guess: undefined the first time, and where a page has no storage.
 */
export function lastLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    // Framed in a page, a browser may keep storage from us. It is only a guess.
    return undefined;
  }
}

export function keepLastLanguage(language: Language): void {
  try {
    if (localStorage.getItem(KEY) !== language) localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}

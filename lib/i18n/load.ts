import type { Language } from '../domain/language';
import { type Translate, translateBy } from './words';

const SENTENCES: Record<Language, () => Promise<Readonly<Record<string, string>>>> = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru,
  ro: async () => (await import('./ro')).ro,
};

const loaded = new Map<Language, Translate>();

/**
 * The words in one language. A page loads no other; the background, which is one file, has all of them in it and puts
 * together those that it is to say something in.
 */
export async function loadWords(language: Language): Promise<Translate> {
  const t = loaded.get(language) ?? translateBy(language, await SENTENCES[language]());
  loaded.set(language, t);
  return t;
}

/** The same without waiting, once they are loaded. */
export function loadedWords(language: Language): Translate | undefined {
  return loaded.get(language);
}

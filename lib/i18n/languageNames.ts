import type { Language } from '../domain/language';

/** Each by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', ro: 'Română' };

import type { Language } from '../domain/settings';

/** Each by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', ro: 'Română' };

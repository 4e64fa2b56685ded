import type { Language } from '../../lib/domain/settings';

/** Each by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', ro: 'Română' };

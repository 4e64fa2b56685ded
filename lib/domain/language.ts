/** In which the product speaks, and letters are written. */
export type Language = 'en' | 'ru' | 'ro';

export const LANGUAGES: Language[] = ['en', 'ru', 'ro'];

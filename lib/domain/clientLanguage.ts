import type { Client } from './client';
import type { Language } from './language';

const RUSSIAN_SPEAKING = ['ru', 'by', 'kz', 'рф'];
const ROMANIAN_SPEAKING = ['ro', 'md'];

/**
 * The language of letters and papers to a client: the one that the user chose for them, else by the letters of their name
 * and the country of their domain, else the user's own.
 */
export function languageOf(
  { name, domains, language }: Pick<Client, 'name' | 'domains' | 'language'>,
  own: Language,
): Language {
  if (language) return language;
  const endings = domains.map((domain) => domain.split('.').at(-1) ?? '');
  if (/\p{Script=Cyrillic}/u.test(name) || endings.some((ending) => RUSSIAN_SPEAKING.includes(ending))) return 'ru';
  if (/[ăâîșțşţ]/iu.test(name) || endings.some((ending) => ROMANIAN_SPEAKING.includes(ending))) return 'ro';
  return own;
}

import type { Language } from '../../lib/domain/language';
import type { Choice } from '../ui/Select';

/** Countries that are offered, in this order. */
const COUNTRIES = ['MD', 'RO', 'RU', 'UA', 'BY', 'KZ', 'GB', 'IE', 'US', 'DE', 'FR', 'IT', 'ES', 'PL', 'BG', 'TR'];

export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** With one that stands outside of the usual ones, where it is in use. */
export function countryChoices(language: Language, used?: string): Choice<string>[] {
  const codes = used && !COUNTRIES.includes(used) ? [used, ...COUNTRIES] : COUNTRIES;
  return codes.map((code) => [code, countryName(code, language)]);
}

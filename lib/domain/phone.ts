import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Longer than anybody writes a telephone number. */
const LONGEST = 40;

/**
 * A telephone number as E.164, "+37322210001", by which it is looked up; undefined when it is none. A number without a
 * prefix is read as of the country (ISO 3166, two letters).
 */
export function phoneKey(text: string, country: string): string | undefined {
  if (text.length > LONGEST || text.includes('@')) return undefined;
  const options = isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false };
  const parsed = parsePhoneNumberFromString(text, options);
  return parsed?.isPossible() ? parsed.number : undefined;
}

/** Nothing but what telephone numbers are written with, and digits enough for one. */
const AS_WRITTEN = /^\+?[\d\s().‐‑‒–—/-]+$/;
const FEWEST_DIGITS = 6;

/**
 * By what a number on a page is looked up: as E.164, else as it stands. A national number of another country is none in
 * the user's own, and was kept as it was written.
 */
export function writtenPhoneKey(text: string, country: string): string | undefined {
  const known = phoneKey(text, country);
  if (known) return known;
  const written = text.trim().toLowerCase();
  const isNumber = written.length <= LONGEST && AS_WRITTEN.test(written);
  return isNumber && written.replace(/\D/g, '').length >= FEWEST_DIGITS ? written : undefined;
}

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

import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { once } from '../../domain/once';
import { anyOf } from '../line/text';
import type { Signature } from './signatureText';

const MOST_PHONES = 5;

const fax = once(() => /(?<![\p{L}])(?:fax|факс|[fф][.:]*\s*[(+]?$)/iu);
const telephone = once(() => /(?<![\p{L}])(?:tel|тел|phone|mob|моб|т\.|t\.?:|gsm)/iu);

/** Numbers of taxpayers and accounts, some of which would be good telephone numbers too. */
const account = once(
  () =>
    /(?<![\p{L}])(?:инн|кпп|огрн|огрнип|окпо|бик|бин|унп|р\/с|р\/сч|к\/с|расч\p{L}*|idno|idnp|iban|swift|bic|cui|cif|c\/f|cod(?:ul)? fiscal|reg\.? ?com\p{L}*|tva|vat|tax|ein|№|no\.|nr\.)/iu,
);

/** Days and hours, whose figures some country's numbering plan has room for. Their place in the line stays. */
const daysAndHours = once(
  () =>
    new RegExp(
      anyOf([
        '(?<![\\d.+/-])(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2})(?![\\d./-])',
        '(?<![\\d.+/-])\\d{1,2}[./]\\d{1,2}[./]\\d{2}(?=[ ,]+\\d{1,2}:\\d{2})',
        // "20261118 101512"
        '(?<![\\d.+/-])20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ _t-]\\d{4,6}(?!\\d)',
        // Hours, and hours of work: "9:00-18:00,"
        '(?<![\\d:.+-])\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[-–—] ?\\d{1,2}:\\d{2})?(?![\\d:]),?',
        // The zone of a header's hour: "+0200".
        '(?<!\\d)[+-]\\d{4}(?= ?(?:\\(|$))',
      ]),
      'giu',
    ),
);

/** Telephone numbers of the signature as E.164, each once; valid by the numbering plan of their country. */
export function readPhones({ lines }: Signature, country: string): string[] {
  const options = isSupportedCountry(country) ? { defaultCountry: country } : undefined;
  const found = lines.map(withoutDates).flatMap((line) => {
    let end = 0;
    let label = '';
    return findPhoneNumbersInText(line, options).flatMap(({ number, startsAt, endsAt }) => {
      // A second number after the same word, "Fax: 022 11 22 33, 022 11 22 34", has none of its own.
      const between = line.slice(end, startsAt);
      label = /\p{L}/u.test(between) ? between : label;
      end = endsAt;
      return isTelephone(label) && number.isValid() ? [number.number as string] : [];
    });
  });
  return [...new Set(found)].slice(0, MOST_PHONES);
}

function withoutDates(line: string): string {
  return line.replace(daysAndHours(), (found) => ' '.repeat(found.length));
}

function isTelephone(label: string): boolean {
  // "Tel./Fax" is both.
  return telephone().test(label) || !(fax().test(label) || account().test(label));
}

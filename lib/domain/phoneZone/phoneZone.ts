import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { ZONES } from './zones';

const zones = new Map(
  ZONES.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/**
 * The time zone (IANA) in which the owner of the number (E.164) probably is: its country's, when all of the country has
 * one. Undefined where it has several, as Russia or the United States: a wrong hour would be worse than none.
 */
export function zoneOfPhone(phone: string): string | undefined {
  const { country } = parsePhoneNumberFromString(phone) ?? {};
  return country && zones.get(country);
}

/** The firm's clock, where every clock of its country shows the same: on every device a call was on the same day. */
export function zoneOfFirm(country: string): string {
  return zones.get(country) ?? 'UTC';
}

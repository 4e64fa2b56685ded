/** How long an account number is in each country of SEPA (ISO 13616 registry; the EPC's list of countries). */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** Without spaces, in capitals. */
export function ibanOf(written: string): string {
  return written.replace(/[\s-]/gu, '').toUpperCase();
}

/** True when the account number's check digits fit (ISO 7064, mod 97-10) and its length is its country's. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(iban)) return false;
  const length = LENGTHS[iban.slice(0, 2)];
  return (length === undefined || length === iban.length) && mod97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

export function isInSepa(iban: string): boolean {
  return LENGTHS[iban.slice(0, 2)] !== undefined;
}

/** ISO 11649: "RF", check digits, up to 21 characters. */
export function isCreditorReference(reference: string): boolean {
  return /^RF\d{2}[A-Z0-9]{1,21}$/u.test(reference) && mod97(reference.slice(4) + reference.slice(0, 4)) === 1;
}

/** Letters count as 10 to 35. */
function mod97(text: string): number {
  let rest = 0;
  for (const letter of text) {
    for (const figure of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(figure)) % 97;
  }
  return rest;
}

/** The bank's own number: nine figures that begin with the country's (Bank of Russia). */
export function isRussianBic(bic: string): boolean {
  return /^[01]\d{8}$/u.test(bic);
}

/** Offices of the Bank of Russia and of the Treasury: their numbers end in 000 to 002, or begin with 01. */
const OFFICE = /00[0-2]$|^01/u;

/**
 * True when the ninth figure of a twenty-figure account fits its bank (Bank of Russia's order of reckoning the key of
 * an account, 8 September 1997, No. 515): with the last three figures of a bank's number, with the fifth and sixth of
 * an office's.
 */
export function isRussianAccount(account: string, bic: string): boolean {
  if (!/^\d{20}$/u.test(account)) return false;
  return isKeyOf(OFFICE.test(bic) ? `0${bic.slice(4, 6)}${account}` : bic.slice(-3) + account);
}

export function isCorrespondentAccount(account: string, bic: string): boolean {
  return /^\d{20}$/u.test(account) && isKeyOf(`0${bic.slice(4, 6)}${account}`);
}

const WEIGHTS = [7, 1, 3];

function isKeyOf(figures: string): boolean {
  const sum = Array.from(figures).reduce(
    (all, figure, at) => all + ((Number(figure) * (WEIGHTS[at % 3] ?? 0)) % 10),
    0,
  );
  return sum % 10 === 0;
}

const COMPANY = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSON_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSON_SECOND = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** A taxpayer's number by its check figures: ten for a company, twelve for a person (order of the tax service on INN). */
export function isInn(inn: string): boolean {
  if (/^\d{10}$/u.test(inn)) return checkFigure(inn, COMPANY) === Number(inn[9]);
  if (!/^\d{12}$/u.test(inn)) return false;
  return checkFigure(inn, PERSON_FIRST) === Number(inn[10]) && checkFigure(inn, PERSON_SECOND) === Number(inn[11]);
}

function checkFigure(figures: string, weights: readonly number[]): number {
  return (weights.reduce((sum, weight, at) => sum + weight * Number(figures[at]), 0) % 11) % 10;
}

import { isCurrency, type Money, minorDigits } from '../../domain/money';
import { currencyOf, readAmount } from '../../reading/amounts';
import { lookUp, plain, tidy } from '../../reading/line/text';

/** Longer cells are no amounts. */
const LONGEST = 40;

/** "CR" and "DR" beside a figure are the bank's words for in and out. */
const SIGNS = lookUp<1 | -1>([
  ['cr\\.?|c|к|кт', 1],
  ['dr\\.?|db|d|д|дт', -1],
]);

const MINUS = /[-−–]/gu;
const NO_CENTS = /^[.,](?:-{1,2}|–|—|=)/u;

/** An amount in a cell, with or without its currency beside it; `usual` is meant where none is named. */
export function moneyOf(cell: string, usual: string): Money | undefined {
  if (cell.length > LONGEST) return undefined;
  const written = tidy(cell).replace(/^'(?=[-+\d])/u, '');
  const alone = readAmount(tidyFigures(written), minorDigits(usual));
  if (alone !== undefined) return { minor: alone, currency: usual };
  const first = written.search(/\d/u);
  if (first < 0) return undefined;
  const last = written.search(/\d\D*$/u);
  const before = /[.,]$/u.test(written.slice(0, first)) ? first - 1 : first;
  const tail = written.slice(last + 1);
  return moneyFrom(written.slice(0, before), written.slice(before, last + 1), tail.replace(NO_CENTS, ''), usual);
}

function moneyFrom(head: string, figures: string, tail: string, usual: string): Money | undefined {
  const minuses = (head + tail).match(MINUS)?.length ?? 0;
  const pluses = (head + tail).split('+').length - 1;
  const [opens, closes] = [head.includes('('), tail.includes(')')];
  if (minuses + pluses > 1 || opens !== closes) return undefined;
  const words = [head, tail]
    .flatMap((part) =>
      part
        .replace(/[-−–+()]/gu, ' ')
        .trim()
        .split(/\s+/u),
    )
    .filter((word) => word !== '');
  const side = words.length > 0 ? SIGNS(plain(words.at(-1) ?? '')) : undefined;
  const name = (side ? words.slice(0, -1) : words).join(' ');
  const currency = name ? currencyIn(name, usual) : usual;
  if (!currency) return undefined;
  const minor = readAmount(tidyFigures(figures), minorDigits(currency));
  if (minor === undefined) return undefined;
  const isNegative = minuses > 0 || opens || side === -1;
  return { minor: isNegative ? -Math.abs(minor) || 0 : minor, currency };
}

/** ".50" is "0.50", and "12.3400" has two cents with nothing after them. */
function tidyFigures(written: string): string {
  return written.replace(/^(?<sign>[-+]?)(?=[.,]\d)/u, '$<sign>0').replace(/(?<=\d[.,]\d{2})0{2,6}$/u, '');
}

export function isMoney(cell: string, usual: string): boolean {
  return moneyOf(cell, usual) !== undefined;
}

/** What banks write for currencies beside codes and the words that people use. */
const BANKS_OWN = lookUp([
  ['rur', 'RUB'],
  ['kc|kč', 'CZK'],
  ['zl|zł', 'PLN'],
  ['ft', 'HUF'],
  ['лв\\.?|lv', 'BGN'],
]);

/** A currency's code, number (ISO 4217) or word in a cell of its own. */
export function currencyIn(cell: string, usual: string): string | undefined {
  if (cell.length > LONGEST) return undefined;
  const word = plain(tidy(cell));
  const code = word.toUpperCase();
  const known = NUMBERED[word] ?? BANKS_OWN(word) ?? (isCurrency(code) ? code : currencyOf(word, usual));
  if (known) return known;
  return /^kr\.?$/u.test(word) && ['SEK', 'NOK', 'DKK', 'ISK'].includes(usual) ? usual : undefined;
}

/** ISO 4217 numbers; 810 is the rouble of before 1998, which account numbers still carry. */
export const NUMBERED: Readonly<Record<string, string>> = {
  '643': 'RUB',
  '810': 'RUB',
  '840': 'USD',
  '978': 'EUR',
  '498': 'MDL',
  '946': 'RON',
  '933': 'BYN',
  '398': 'KZT',
  '980': 'UAH',
  '156': 'CNY',
  '826': 'GBP',
  '756': 'CHF',
  '203': 'CZK',
  '985': 'PLN',
  '348': 'HUF',
  '975': 'BGN',
};

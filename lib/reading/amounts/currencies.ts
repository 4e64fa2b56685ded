import { once } from '../../domain/once';
import { lookUp, type Table, wordsIn } from '../line/text';

/** What a word for money may mean: the first, unless the user's own currency is among them. */
type Meanings = readonly [string, ...string[]];

/** Over plain text (lib/reading/line/text.ts). */
const SIGNS: Table<Meanings> = [
  ['€', ['EUR']],
  ['us\\$|\\$', ['USD', 'CAD', 'AUD']],
  ['£', ['GBP']],
  ['₽', ['RUB']],
  ['₴', ['UAH']],
  ['₸', ['KZT']],
  ['₺', ['TRY']],
  ['₾', ['GEL']],
  ['₼', ['AZN']],
  ['₹', ['INR']],
  ['¥', ['JPY', 'CNY']],
];

/** Those that are parted into a thousand: two decimals are none of theirs. */
const THOUSANDTHS = 'kwd|bhd|omr|jod|tnd|iqd|lyd';

const CODES = [
  'eur|usd|gbp|chf|mdl|ron|rub|byn|uah|kzt|pln|czk|huf|bgn|try|cny|jpy|inr|gel|azn|amd|uzs|rsd|sek|nok|dkk|cad|aud',
  `aed|ils|${THOUSANDTHS}`,
].join('|');

const WORDS: Table<Meanings> = [
  ['бел(?:орусских|\\.) ?руб(?:лей|ля|\\.)?|бел\\. ?р\\.?', ['BYN']],
  ['руб(?:лей|ля|ль|\\.)?|р\\.', ['RUB', 'BYN']],
  ['рублях', ['RUB', 'BYN']],
  ['р', ['RUB', 'BYN']],
  ['rub\\.', ['RUB']],
  ['молд(?:авских|\\.) ле(?:й|ев|я)', ['MDL']],
  ['лей|леев|лея|леи|lei|leu', ['MDL', 'RON']],
  ['евро|euros?|de euro', ['EUR']],
  ['долл(?:аров|ара|ар|\\.)?(?: ?сша)?|баксов|dollars?|dolari|dolar', ['USD', 'CAD', 'AUD']],
  ['гривен|гривны|гривна|грн\\.?', ['UAH']],
  ['тенге|тг\\.?', ['KZT']],
  ['фунт(?:ов|а)? стерлингов|pounds?(?: sterling)?', ['GBP']],
  ['francs?|франков|franci', ['CHF']],
];

const meaningsOf = lookUp([...SIGNS, ...WORDS]);
const isCode = once(() => new RegExp(`^(?:${CODES})$`, 'u'));

/** Patterns over plain text: signs may touch the figures on either side, words and codes follow them. */
export const SIGN = wordsIn(SIGNS);
export const CODE = `(?:${CODES})`;
export const CODE_OF_THOUSANDTHS = `(?:${THOUSANDTHS})`;
export const MONEY_WORD = `(?:${SIGN}|${CODE}(?![\\p{L}])|${wordsIn(WORDS)}(?![\\p{L}\\p{N}]|-\\p{L}))`;

/** Hundredths by name, after the whole: "12 lei 50 BANI", «1500 р. 50 К.». */
export const HUNDREDTHS = '(?:коп(?:еек|ейки|ейка|\\.)?|к(?:\\.|(?![\\p{L}\\p{N}]))|bani|ban|cents?|центов|цента)';

/** The ISO 4217 code that a word or sign of plain text stands for; `own` where it may mean the user's own currency. */
export function currencyOf(word: string, own?: string): string | undefined {
  if (isCode().test(word)) return word.toUpperCase();
  const meanings = meaningsOf(word);
  return own && meanings?.includes(own) ? own : meanings?.[0];
}

import { type Money, minorDigits } from '../../domain/money';
import type { Span } from '../line/found';
import { lookUp, type Table, wordsIn } from '../line/text';
import { CODE, currencyOf, HUNDREDTHS, MONEY_WORD, SIGN } from './currencies';
import { FIGURES, minorOf, readFigures, readScaledFigures } from './figures';

export interface FoundAmount extends Span {
  money: Money;
}

/** Zeros that a word adds. */
const SCALES: Table<number> = [
  ['т\\.? ?р\\.?', 3],
  ['т\\.?', 3],
  ['тыс(?:яч|ячи|яча|\\.)?|mii|k|к|thousand|mie', 3],
  ['млн\\.?|миллион(?:ов|а)?|mil\\.?|mln\\.?|milion|milioane|million|m', 6],
  ['млрд\\.?|миллиард(?:ов|а)?|miliarde?|bln\\.?|billion', 9],
];
const zerosOf = lookUp(SCALES);

const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]?';
const NOT_BEFORE = '(?<![\\p{L}\\p{N}_+№#@/]|\\p{N}[.,:\\-–—]|(?<![\\p{L}\\p{N}])\\p{N}{1,12} )';
/** A minus touches its figures, and no letter or figure stands before it; accountants put brackets around them. */
const SIGNED = `(?<minus>(?<![\\p{L}\\p{N}])[-−](?=\\d)|\\((?=[\\d.,'’ ]{1,24}\\)))?`;
const NUMBER = `(?<number>${FIGURES})`;
const SCALED = `(?<number>\\d{1,4}[.,]\\d{1,6}|${FIGURES})`;
const SCALE = `${SPACE}(?<scale>${wordsIn(SCALES)})(?![\\p{L}\\p{N}])`;
const DE = '(?:de )?';
/** The amount once more: "18 900 (eighteen thousand nine hundred) roubles". */
const IN_WORDS = '\\([^()\\d]{3,150}\\)';

/** The forms in which an amount names its currency; over plain text. */
const FORMS = [
  // «15 т.р.» says the rouble within the scale.
  `${NOT_BEFORE}(?<number>\\d{1,4}(?:[.,]\\d{1,3})?)${SPACE}(?<scale>т\\.? ?р\\.?)(?<word>)(?![\\p{L}\\p{N}])`,
  `${NOT_BEFORE}${SIGNED}${SCALED}${SCALE}${SPACE}${DE}(?<word>${MONEY_WORD})`,
  `${NOT_BEFORE}${SIGNED}(?<number>\\d{1,15}|\\d{1,3}(?: \\d{3})+)(?<paper>[-=]\\d{2})${SPACE}(?<word>${MONEY_WORD})`,
  `${NOT_BEFORE}${SIGNED}${NUMBER}(?:\\)| ?${IN_WORDS})?${SPACE}${DE}(?<word>${MONEY_WORD})(?:${SPACE}(?<hundredths>\\d{1,2})${SPACE}${HUNDREDTHS}(?![\\p{L}]))?`,
  `(?<![\\p{L}\\p{N}])(?<word>${SIGN}|${CODE}:?)${SPACE}(?<minus>[-−])?${SCALED}${SCALE}`,
  `(?<![\\p{L}\\p{N}])(?<word>${SIGN}|${CODE}:?|${MONEY_WORD}:)${SPACE}(?<minus>[-−])?${NUMBER}(?![\\p{L}\\p{N}%]|[.,:/-]\\d|${SPACE}\\d)`,
].map((form) => new RegExp(form, 'gu'));

/** Long figures after these are no money: "IBAN EUR 2251000123". */
const ACCOUNT = /(?:iban|account|acc\.|cont(?:ul)?|р\/с|р\/сч|счет №?|card|карт\p{L}*)[^\d]{0,20}$/u;
const LONG = 9;

/**
 * Amounts of money in a plain line (lib/reading/line/text.ts): figures with a currency before or after them, in every
 * national way. Figures without a currency are none. `own` is the user's currency, meant by "lei", "руб." and "$"
 * where it may be. In the order of the line.
 */
export function amountsIn(line: string, own?: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const form of FORMS) {
    for (const match of line.matchAll(form)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((other) => span.from < other.to && other.from < span.to)) continue;
      const money = moneyOf(match.groups ?? {}, own);
      if (money && !isAccount(line, span, match.groups?.number ?? '')) found.push({ ...span, money });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function moneyOf(groups: Partial<Record<string, string>>, own: string | undefined): Money | undefined {
  const { number = '', word = '', scale, minus, paper = '', hundredths } = groups;
  const currency = currencyOf(word === '' && scale ? 'руб' : word.replace(/:$/u, ''), own);
  const figures = scale ? readScaledFigures(number) : readFigures(number + paper);
  if (!currency || !figures) return undefined;
  const fraction = figures.fraction || (hundredths?.padStart(2, '0') ?? '');
  const zeros = scale ? (zerosOf(scale) ?? 0) : 0;
  const minor = minorOf({ ...figures, fraction, negative: minus !== undefined }, minorDigits(currency), zeros);
  return minor === undefined ? undefined : { minor, currency };
}

function isAccount(line: string, { from }: Span, number: string): boolean {
  return /^\d+$/u.test(number) && number.length >= LONG && ACCOUNT.test(line.slice(Math.max(0, from - 40), from));
}

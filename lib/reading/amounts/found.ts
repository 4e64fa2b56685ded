import { type Money, minorDigits } from '../../domain/money';
import { once } from '../../domain/once';
import type { Span } from '../line/found';
import { CODE, CODE_OF_THOUSANDTHS, currencyOf, HUNDREDTHS, MONEY_WORD, SIGN } from './currencies';
import {
  FIGURES,
  type Figures,
  IN_THOUSANDTHS,
  minorOf,
  readFigures,
  readScaledFigures,
  readThousandths,
} from './figures';
import { givesBack } from './givesBack';
import { plainPattern } from './plainPattern';
import { ANY_SCALE_WORD, SCALE_WORD, zerosOf } from './scales';

export interface FoundAmount extends Span {
  money: Money;
  /** What the same words may mean as well. */
  or?: Money;
}

const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]?';
const NOT_BEFORE = '(?<![\\p{L}\\p{N}_+№#@/]|\\p{N}[.,:\\-–—]|(?<![\\p{L}\\p{N}])\\p{N}{1,12} (?!\\d{4}))';

/** "minus 500", the true minus, and after a colon one of the keyboard's that stands apart: ": - 500". Else a dash. */
const SAID_MINUS = '(?:минус|minus) |(?<![\\p{L}\\p{N}])− ?|(?<=[:=] ?)[-–] ?';
/** A minus touches its figures, and no letter or figure stands before it; accountants put brackets around them. */
const SIGNED = `(?<minus>${SAID_MINUS}|(?<![\\p{L}\\p{N}])[-−](?=\\d)|\\((?=[\\d.,'’ ]{1,24}\\)))?`;
/** "-€500": before the sign of money. */
const SIGNED_MONEY = `(?<minus>${SAID_MINUS}|(?<![\\p{L}\\p{N}])[-−](?=${SIGN}|${CODE}))?`;
/** "1,200.00- EUR": as accounting programs print it. */
const MINUS_AFTER = '(?<after>(?<=[.,]\\d{2})-(?![\\p{L}\\p{N}]))?';

const NUMBER = `(?<number>${FIGURES})`;
const SCALED = `(?<number>\\d{1,4}[.,]\\d{1,6}|${FIGURES})`;
const DE = '(?:de )?';
const SCALE = `${SPACE}${DE}(?<scale>${ANY_SCALE_WORD})(?:(?![\\p{L}\\p{N}])|(?=${CODE}(?![\\p{L}\\p{N}])))`;
/** The amount once more: "18 900 (eighteen thousand nine hundred) roubles". */
const IN_WORDS = '\\([^()\\d]{3,150}\\)';
const WORD_END = '(?![\\p{L}\\p{N}])';
const AND_HUNDREDTHS = `(?:${SPACE}[-–—,]?${SPACE}(?<hundredths>\\d{1,2})${SPACE}${HUNDREDTHS}(?![\\p{L}]))?`;

/** «1 млн 240 тыс.», "2 million 300 thousand", «12 тыс. 500»: each larger than the next. */
const STEP = (name: string) =>
  `(?<${name}>\\d{1,4}(?:[.,]\\d{1,6})?)${SPACE}${DE}(?<${name}Scale>${SCALE_WORD}|(?<=\\d)[mkк])${WORD_END}`;
const STEPS = `${STEP('large')},?${SPACE}(?:(?:и|si|and) )?(?:${STEP('middle')}${SPACE}(?:(?<rest>\\d{1,3}|\\d{1,3} \\d{3})${SPACE})?|(?<alone>\\d{1,3}|\\d{1,3} \\d{3})${SPACE})`;

/** The forms in which an amount names its currency; over plain text, a document's number put out of sight by "·". */
const FORMS = [
  `${NOT_BEFORE}${SIGNED}${STEPS}${DE}(?<word>${MONEY_WORD})`,
  `(?<![\\p{L}\\p{N}])${SIGNED_MONEY}(?<word>${SIGN}|${CODE}:?)${SPACE}${STEPS}(?![\\p{L}\\p{N}%])`,
  `${NOT_BEFORE}${SIGNED}(?<thousandths>${IN_THOUSANDTHS})${SPACE}(?<word>${CODE_OF_THOUSANDTHS})${WORD_END}`,
  `(?<![\\p{L}\\p{N}])${SIGNED_MONEY}(?<word>${CODE_OF_THOUSANDTHS}):?${SPACE}(?<inner>[-−])?(?<thousandths>${IN_THOUSANDTHS})(?![\\p{L}\\p{N}%]|[.,:/-]\\d)`,
  // «15 т.р.» says the rouble within the scale.
  `${NOT_BEFORE}(?<number>\\d{1,4}(?:[.,]\\d{1,3})?)${SPACE}(?<scale>т\\.? ?р\\.?)(?<word>)(?![\\p{L}\\p{N}])`,
  `${NOT_BEFORE}${SIGNED}${SCALED}${SCALE}${SPACE}${DE}(?<word>${MONEY_WORD})`,
  `${NOT_BEFORE}${SIGNED}(?<number>\\d{1,15}|\\d{1,3}(?: \\d{3})+)(?<paper>[-=–—]\\d{2})${SPACE}(?<word>${MONEY_WORD})`,
  // «15 000 – 50 руб.» may be kopecks, or a thing's number and its price.
  `${NOT_BEFORE}(?<number>\\d{4,15}|\\d{1,3}(?: \\d{3})+) [-–—] (?<kopecks>\\d{2})${SPACE}(?<word>${MONEY_WORD})`,
  `${NOT_BEFORE}${SIGNED}${NUMBER}${MINUS_AFTER}(?! ${SIGN}\\d)(?:\\)| ?${IN_WORDS})?${SPACE}${DE}(?<word>${MONEY_WORD})${AND_HUNDREDTHS}`,
  `(?<![\\p{L}\\p{N}])${SIGNED_MONEY}(?<word>${SIGN}|${CODE}:?)${SPACE}(?<inner>[-−])?${SCALED}${SCALE}`,
  `(?<![\\p{L}\\p{N}])${SIGNED_MONEY}(?<word>${SIGN}|${CODE}:?|${MONEY_WORD}:|(?<=· )${MONEY_WORD})${SPACE}(?<inner>[-−])?${NUMBER}${MINUS_AFTER}(?![\\p{L}\\p{N}%]|[.,:/-]\\d|${SPACE}\\d)`,
].map((form) => plainPattern(form, 'gu'));

/** Long figures after these are no money: "IBAN EUR 2251000123". */
const account = once(() => /(?:iban|account|acc\.|cont(?:ul)?|р\/с|р\/сч|счет №?|card|карт\p{L}*)[^\d]{0,20}$/u);
const LONG = 9;

/** What stands before the last part of an amount in steps that could not be added up. */
const LARGER_STEP = plainPattern(`\\d ?(?:de )?(?:${SCALE_WORD}|[тtkкm]\\.?),? (?:(?:и|si|and) )?$`, 'u');

/** Where a line speaks of money given back, a minus may stand apart, and brackets hold it. */
const BARE_MINUS = /(?:[-−–]|\() ?$/u;

/**
 * Amounts of money in a plain line (lib/reading/line/text.ts): figures with a currency before or after them, in every
 * national way. Figures without a currency are none. `own` is the user's currency, meant by "lei", "руб." and "$"
 * where it may be. In the order of the line.
 */
export function amountsIn(line: string, own?: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  const isGivenBack = givesBack(line);
  for (const form of FORMS) {
    for (const match of line.matchAll(form)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((other) => span.from < other.to && other.from < span.to)) continue;
      const before = line.slice(Math.max(0, span.from - 40), span.from);
      const groups = match.groups ?? {};
      if (isAccount(before, groups.number ?? '') || LARGER_STEP.test(before)) continue;
      const minus = isGivenBack && BARE_MINUS.test(before) ? '-' : undefined;
      const read = moneyOf({ ...groups, minus: groups.minus ?? groups.inner ?? groups.after ?? minus }, own);
      if (read) found.push({ ...span, ...read });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

type Groups = Partial<Record<string, string | undefined>>;

function moneyOf(groups: Groups, own: string | undefined): Pick<FoundAmount, 'money' | 'or'> | undefined {
  const { word = '', scale, minus } = groups;
  const currency = currencyOf(word === '' && scale ? 'руб' : word.replace(/:$/u, ''), own);
  if (!currency) return undefined;
  const [minor, other] = minorsOf(groups, minorDigits(currency));
  if (minor === undefined) return undefined;
  const money = (units: number): Money => ({ minor: minus && units !== 0 ? -units : units, currency });
  return { money: money(minor), ...(other !== undefined && { or: money(other) }) };
}

/** What the figures come to without their sign, and what else they may. */
function minorsOf(groups: Groups, digits: number): (number | undefined)[] {
  const { number = '', scale, thousandths, paper = '', kopecks, hundredths, large } = groups;
  const minor = (figures: Omit<Figures, 'negative'> | undefined, zeros = 0) =>
    figures && minorOf({ ...figures, negative: false }, digits, zeros);
  if (large) return [stepsOf(groups, minor)];
  if (thousandths) {
    const read = readThousandths(thousandths);
    return [minor(read), minor(read?.other)];
  }
  const whole = readFigures(number);
  if (kopecks) return [minor(readFigures(kopecks)), whole && minor({ ...whole, fraction: kopecks })];
  if (scale) return [minor(readScaledFigures(number), zerosOf(scale))];
  const figures = readFigures(number + paper);
  return [figures && minor({ ...figures, fraction: figures.fraction || (hundredths?.padStart(2, '0') ?? '') })];
}

type MinorOf = (figures: Omit<Figures, 'negative'> | undefined, zeros?: number) => number | undefined;

/** The sum of the steps, where each is less than one of the step before it. */
function stepsOf({ large, largeScale, middle, middleScale, rest, alone }: Groups, minor: MinorOf): number | undefined {
  const steps = [
    { figures: large, zeros: zerosOf(largeScale ?? '') ?? 0 },
    ...(middle ? [{ figures: middle, zeros: zerosOf(middleScale ?? '') ?? 0 }] : []),
    ...((rest ?? alone) ? [{ figures: rest ?? alone, zeros: 0 }] : []),
  ];
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { figures = '', zeros } of steps) {
    const step = minor(readScaledFigures(figures), zeros);
    if (step === undefined || step >= least) return undefined;
    sum += step;
    least = minor({ whole: '1', fraction: '' }, zeros) ?? 0;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
}

function isAccount(before: string, number: string): boolean {
  return /^\d+$/u.test(number) && number.length >= LONG && account().test(before);
}

import { type Money, minorDigits } from '../../domain/money';
import { CODE, currencyOf, MONEY_WORD } from '../amounts/currencies';
import { FIGURES, type Figures, minorOf, readFigures, readScaledFigures } from '../amounts/figures';
import { plainPattern } from '../amounts/plainPattern';
import { ANY_SCALE_WORD, zerosOf } from '../amounts/scales';
import type { Span } from '../line/found';
import { anyOf } from '../line/text';
import type { CalledAmount } from './total';
import { ROLES } from './words';

/** A sum that a line calls the total and names no currency for: "Total: 1,200.00". */
export interface BareSum extends Span {
  figures: Omit<Figures, 'negative'>;
  /** Zeros that "thousand" adds. */
  zeros: number;
  negative: boolean;
  role: 'due' | 'total';
  /** "Total (EUR): 500". */
  currency?: string;
}

/** Kopecks after a dash stand without a currency in bank papers: "1500-50". */
const SUM = `(?<minus>[-−](?=\\d))?(?<number>(?:\\d{1,15}|\\d{1,3}(?: \\d{3})+)[-=]\\d{2}|${FIGURES})(?: ?(?<scale>${ANY_SCALE_WORD})(?![\\p{L}\\p{N}]))?`;
/** Nothing may follow that would make it a count of things. */
const SUM_END = `(?=${anyOf([
  '$|[.;,)!?](?:$| )|\\s*[(·+]',
  `\\s${anyOf([
    'с|без|в т|в том|вкл|incl|plus|including|net|gross|cu|fara|inclusiv|до|due|от|by|payable|оплат',
  ])}(?![\\p{L}])`,
])})`;
const SAID = `(?:,? ?\\(?(?<said>${MONEY_WORD})\\)?)?`;

const AFTER_ROLE = ROLES.filter(([, role]) => role === 'due' || role === 'total').map(
  ([words, role]) =>
    [
      plainPattern(
        `(?<![\\p{L}])(?:${words})(?![\\p{L}])${SAID} ?[:=.,–—-]? ?(?:(?:на|в|de|of|is|este de) )?${SUM}${SUM_END}`,
        'gu',
      ),
      role as BareSum['role'],
    ] as const,
);
const AFTER_HEAD = plainPattern(`^[\\s,;:]*(?:на|for|pe|de) ${SUM}${SUM_END}`, 'u');

/** Three figures at least, or cents; a year is no sum. */
function isSum(number: string): boolean {
  return !/^(?:\d{1,2}|(?:19|20)\d{2})$/u.test(number);
}

/** Sums without a currency in a plain line whose amounts and dates are out of sight; after what ends at `headEnds`. */
export function bareSumsIn(line: string, headEnds: readonly number[]): BareSum[] {
  const found: BareSum[] = [];
  const add = (match: RegExpExecArray, at: number, role: BareSum['role']) => {
    const { number = '', minus, said, scale } = match.groups ?? {};
    const zeros = scale ? (zerosOf(scale) ?? 0) : 0;
    const figures = scale ? readScaledFigures(number) : isSum(number) ? readFigures(number) : undefined;
    const span = { from: at, to: at + match[0].length };
    if (!figures || found.some((other) => span.from < other.to && other.from < span.to)) return;
    const currency = said && currencyOf(said);
    found.push({ ...span, figures, zeros, negative: minus !== undefined, role, ...(currency && { currency }) });
  };
  for (const [pattern, role] of AFTER_ROLE) for (const match of line.matchAll(pattern)) add(match, match.index, role);
  for (const end of headEnds) {
    const match = AFTER_HEAD.exec(line.slice(end, end + 60));
    // "An offer for 300" may be three hundred of anything.
    if (match && (match.groups?.scale || /[ .,'’]\d|\d{4}/u.test(match.groups?.number ?? ''))) add(match, end, 'total');
  }
  return found;
}

const DECLARED = plainPattern(
  `(?:(?<![\\p{L}\\p{N}])(?:in|в|валюта|currency|moneda)[: ]{1,2}|[,(] ?)(?<word>${CODE}|${MONEY_WORD})(?=$|[ ),.:;])`,
  'gu',
);

/** The currency in which the letter reckons, where it names one and no other. */
export function onlyCurrency(amounts: readonly Money[], lines: readonly string[], own?: string): string | undefined {
  const named = amounts.map(({ currency }) => currency);
  const said = named.length > 0 ? named : lines.flatMap((line) => declaredIn(line, own));
  const [only, ...others] = new Set(said);
  return others.length > 0 ? undefined : (only ?? own);
}

function declaredIn(line: string, own?: string): string[] {
  return Array.from(line.matchAll(DECLARED), ({ groups }) => currencyOf(groups?.word ?? '', own)).filter(
    (one) => one !== undefined,
  );
}

export function inCurrency(
  { figures, zeros, negative, role, currency }: BareSum,
  only?: string,
): CalledAmount | undefined {
  const code = currency ?? only;
  if (!code) return undefined;
  const minor = minorOf({ ...figures, negative }, minorDigits(code), zeros);
  return minor === undefined ? undefined : { money: { minor, currency: code }, role };
}

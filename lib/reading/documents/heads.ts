import type { DocumentKind } from '../../domain/documentReading';
import { MONEY_WORD } from '../amounts/currencies';
import { FIGURES } from '../amounts/figures';
import { plainPattern } from '../amounts/plainPattern';
import type { Span } from '../line/found';
import { anyOf } from '../line/text';
import { isOnlyNamed } from './asked';
import { CODES, FILLERS, GOES_ON, KINDS, LEGAL_FORMS, MARK, OTHERS, SUFFIXES } from './words';

/** A document that is named in a line: its word, and its number where one stands. */
export interface Head extends Span {
  kind: Exclude<DocumentKind, 'other'>;
  number?: string;
  /** Where the number stands. */
  numberAt?: Span;
}

/** Taken from the line as it is shown, for its capitals. */
const PART = `(?:\\p{L}{1,2}|\\p{L}{0,4}\\d[\\p{L}\\d]{0,11}|(?:${SUFFIXES}))(?![\\p{L}\\d])`;
const NUMBER = `(?<number>\\p{L}{0,5}[-/]?\\d[\\p{L}\\d]{0,15}(?:[-/]${PART}){0,4}(?: (?:${SUFFIXES})(?![\\p{L}\\d]))?)(?![\\p{L}\\d%]|[.,:]\\d)`;
/** "№ 118.2", "no. 2026.118", after a mark only: elsewhere it is an amount. */
const DOTTED = '(?<dotted>\\d{1,6}(?:\\.\\d{1,6}){1,2})(?![\\p{L}\\d%]|[.,:/-]\\d)';
/** «№ 77 А от»: a capital that stands apart. */
const CAPITAL = '(?<capital> \\p{L})(?=$|[,;)]| (?:от|из|from|of|dated|din)(?![\\p{L}]))';
/** "AAB nr. 0012345", "AAB 0012345": a fiscal invoice's series stands apart. */
const SERIES_WORD = '(?:seri[ae]|ser\\.|сери[яи]|series)';
const SERIES = `(?:\\(?${SERIES_WORD}:? ?(?<series>\\p{L}{1,5})[ ,]*)`;
const SHORT_SERIES = '(?:(?<series>[a-z]{2,4}) (?=\\d{3,9}(?!\\d)))';
/** "nr. AB 0012345", "nr. 118 seria AB". */
const SERIES_AFTER_MARK = '(?:(?<inner>[a-z]{1,4}) (?=\\d{5,9}(?!\\d)))';
const SERIES_AFTER = plainPattern(`^[ ,(]*${SERIES_WORD}:? ?(?<series>\\p{L}{1,5})(?![\\p{L}\\d])`, 'u');
/** Capitals before figures that are no series. */
const NO_SERIES =
  /^(?:eur|usd|mdl|ron|rub|gbp|po|srl|sa|srls|tva|iso|din|cui|cif|iban|nr|no|for|of|to|and|the|our|your|de|la|pe|cu|si)$/u;

const JOIN = '[ .:,–—-]*';
const WORDS_BETWEEN = `(?:(?!(?:${OTHERS})(?![\\p{L}]))\\p{L}+[ .:,]+){0,3}?`;

const MARKED = plainPattern(
  `^${JOIN}(?:(?:${FILLERS}) ?)?${SERIES}?${WORDS_BETWEEN}\\(?${MARK} ?${SERIES_AFTER_MARK}?(?:${DOTTED}|${NUMBER}(?:${CAPITAL})?)`,
  'u',
);
/** "seria AB 118": the series' word is mark enough. */
const IN_SERIES = plainPattern(`^${JOIN}(?:(?:${FILLERS}) ?)?${SERIES}${NUMBER}`, 'u');
const BARE = plainPattern(
  `^${JOIN}(?:(?:${FILLERS})[ :]*)?${SHORT_SERIES}?${NUMBER}(?=${anyOf([
    '$|[,;:()!?–—]|-\\p{L}{3}|(?<=\\p{L}[-/][\\d/-]{1,20})\\s|\\.(?:$| )| [–—(/"«„“|-]',
    `(?! for \\d{1,2}(?![\\d.,]))\\s+(?:${GOES_ON})(?![\\p{L}])|\\s+(?:${LEGAL_FORMS})\\.? ["«„“\\p{L}]`,
    `\\s+(?:\\p{L}[\\p{L}&.-]{0,30} ){1,3}(?:${LEGAL_FORMS})(?![\\p{L}])|\\s+\\d{1,4}[./-]\\d`,
  ])})`,
  'u',
);
const ALONE = plainPattern(`^${JOIN}(?:(?:${FILLERS})[ :]*)?${NUMBER}(?= )`, 'u');
/** "Invoice 1545 EUR 500", "5 lei 500", "3 2026 € 500": the currency is that of the figures after it, the year is none. */
const MONEY_AFTER = plainPattern(
  `^${JOIN}(?:(?:${FILLERS})[ :]*)?(?<number>\\d{1,12})(?<year> 20[12]\\d)? (?=${MONEY_WORD} ?(?:${FIGURES})${anyOf([
    `$|[,;:()!?]| [–—(/+|-]|\\.(?:$| )|\\s+(?:${GOES_ON})(?![\\p{L}])`,
  ])})`,
  'u',
);

/** A year, a phrase, a version. */
const NO_NUMBER = /^(?:(?:19|20)\d{2}|24\/7|(?:v|ver|rev|r|вер|ред|в)\.?\d{1,2})$/iu;
const THESE_YEARS = /^20[12]\d$/u;
/** More figures than these are an account or a telephone. */
const MOST_FIGURES = 12;

const PATTERNS = (['proposal', 'invoice'] as const).map((kind) => ({
  kind,
  word: plainPattern(`(?<![\\p{L}\\p{N}@_])(?:${KINDS[kind]})(?![\\p{L}@_])`, 'gu'),
  code: plainPattern(`(?<![\\p{L}\\p{N}@])(?<number>(?:${CODES[kind]})[-/]?\\d[\\d/-]{1,20})(?![\\p{L}\\d])`, 'gu'),
}));
/** A line that names more is a price list, or is written to keep its reader busy. */
const MOST_HEADS = 12;

/**
 * Proposals and invoices that a line names, in its order. `line` is plain (lib/reading/line/text.ts), `shown` the same
 * line with its capitals; `taken` are the dates in it, and `amounts` what may be money rather than a number.
 */
export function headsIn(line: string, shown: string, taken: readonly Span[], amounts: readonly Span[]): Head[] {
  const heads = PATTERNS.flatMap(({ kind, word, code }) => [
    ...Array.from(line.matchAll(code), (match): Head => {
      const span = { from: match.index, to: match.index + match[0].length };
      return { ...span, kind, number: shown.slice(span.from, span.to), numberAt: span };
    }),
    ...Array.from(line.matchAll(word))
      .slice(0, MOST_HEADS)
      .map((match): Head | undefined => {
        const span = { from: match.index, to: match.index + match[0].length };
        const numbered = numberAfter(line, shown, span.to, taken, amounts);
        return isOnlyNamed(line, span.from, span.to, numbered.number) ? undefined : { ...span, kind, ...numbered };
      })
      .filter((one) => one !== undefined),
  ]);
  return heads
    .sort((a, b) => a.from - b.from)
    .filter((head, index, all) => !all.slice(0, index).some((other) => covers(other, head)));
}

function covers({ from, to, numberAt }: Head, inner: Span): boolean {
  return from <= inner.from && inner.from < Math.max(to, numberAt?.to ?? 0);
}

function numberAfter(
  line: string,
  shown: string,
  at: number,
  dates: readonly Span[],
  amounts: readonly Span[],
): Pick<Head, 'number' | 'numberAt'> {
  const rest = line.slice(at, at + 80);
  const marked = MARKED.exec(rest) ?? IN_SERIES.exec(rest);
  const beforeMoney = marked ? undefined : (MONEY_AFTER.exec(rest) ?? undefined);
  const match = marked ?? beforeMoney ?? BARE.exec(rest) ?? nextTo(rest, at, [...dates, ...amounts]);
  if (!match) return {};
  const { number: plainNumber, dotted, series, inner, capital = '', year = '' } = match.groups ?? {};
  const hasCapital = capital !== '' && /\p{Lu}$/u.test(shown.slice(0, at + match[0].length));
  const end = at + match[0].length - (beforeMoney ? 1 : 0);
  const to = (capital === '' || hasCapital ? end : end - capital.length) - year.length;
  const written = `${dotted ?? plainNumber ?? ''}${hasCapital ? capital : ''}`;
  const from = to - written.length;
  if (written.replace(/\D/gu, '').length > MOST_FIGURES) return {};
  const shownSeries = (it: string) => shown.slice(from - it.length - 1, from - 1);
  if (series && !marked && !isSeries(shownSeries(series), written)) return {};
  if (inner && !isSeries(shownSeries(inner), written)) return {};
  const touches = (spans: readonly Span[]) => spans.some((span) => from < span.to && span.from < to);
  // "Nr. 15/11" is a number, "nr. 15.11.2026" a date.
  const isDate = dates.some((span) => span.from < to && from < span.to && span.to - span.from > 5);
  if (isDate || (!marked && touches(dates))) return {};
  // "Invoice 2026 EUR 500": no number, and no amount either.
  if (beforeMoney && THESE_YEARS.test(written)) return { numberAt: { from, to } };
  if (!marked && !beforeMoney && (NO_NUMBER.test(written) || touches(amounts))) return {};
  const after = series ? undefined : SERIES_AFTER.exec(line.slice(to, to + 30));
  const inSeries = series ?? after?.groups?.series ?? inner ?? (marked && seriesBefore(shown.slice(at, from), written));
  const number = shown.slice(from, to);
  return {
    number: inSeries ? `${inSeries.toUpperCase()}${number}` : number,
    numberAt: { from, to: to + year.length + (after?.[0].length ?? 0) },
  };
}

/** "Factura AAC nr. 0077001": capitals before the mark, with figures as long as a fiscal invoice's. */
function seriesBefore(shown: string, number: string): string | undefined {
  const series = /(?:^| )(?<series>\p{Lu}{1,4}) [^ ]{1,4} ?$/u.exec(shown)?.groups?.series;
  return series && /^\d{5,}$/u.test(number) && isSeries(series, '') ? series : undefined;
}

/** «КП 77 18 ноября», "Invoice 118 12400 EUR": the date or the sum begins where the number has ended. */
function nextTo(rest: string, at: number, spans: readonly Span[]): RegExpExecArray | undefined {
  const match = ALONE.exec(rest);
  return match && spans.some(({ from }) => from === at + match[0].length + 1) ? match : undefined;
}

/** Capitals, as on the invoice itself; before figures as long as those of a fiscal invoice small letters do. */
function isSeries(shown: string, number: string): boolean {
  return (number.length >= 6 || /^\p{Lu}+$/u.test(shown)) && !NO_SERIES.test(shown.toLowerCase());
}

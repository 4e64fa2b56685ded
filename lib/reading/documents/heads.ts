import type { DocumentKind } from '../../domain/documentReading';
import type { Span } from '../line/found';
import { ASKED, CODES, FILLERS, GOES_ON, KINDS, MARK, OTHERS } from './words';

/** A document that is named in a line: its word, and its number where one stands. */
export interface Head extends Span {
  kind: Exclude<DocumentKind, 'other'>;
  number?: string;
  /** Where the number stands. */
  numberAt?: Span;
}

/** Taken from the line as it is shown, for its capitals. */
const PART = '(?:\\p{L}{1,2}|\\p{L}{0,4}\\d[\\p{L}\\d]{0,11})(?![\\p{L}\\d])';
const NUMBER = `(?<number>\\p{L}{0,5}[-/]?\\d[\\p{L}\\d]{0,15}(?:[-/]${PART}){0,4})(?![\\p{L}\\d%]|[.,:]\\d)`;
/** "AAB nr. 0012345", "AAB 0012345": a fiscal invoice's series stands apart. */
const SERIES = '(?:(?:seria|серия|series) (?<series>\\p{L}{1,5})[ ,]*)';
const SHORT_SERIES = '(?:(?<series>[a-z]{2,4}) (?=\\d{6,9}(?!\\d)))';

const JOIN = '[ .:,–—-]*';
const WORDS_BETWEEN = `(?:(?!(?:${OTHERS})(?![\\p{L}]))\\p{L}+[ .:,]+){0,3}?`;

const MARKED = new RegExp(`^${JOIN}(?:(?:${FILLERS}) ?)?${SERIES}?${WORDS_BETWEEN}\\(?${MARK} ?${NUMBER}`, 'u');
const BARE = new RegExp(
  `^${JOIN}(?:(?:${FILLERS})[ :]*)?${SHORT_SERIES}?${NUMBER}(?=$|[,;:()!?–—]|-\\p{L}{3}|(?<=\\p{L}[-/][\\d/-]{1,20})\\s|\\.(?:$| )| [–—(/-]|\\s+(?:${GOES_ON})(?![\\p{L}])|\\s+\\d{1,4}[./-]\\d)`,
  'u',
);

/** A year, and a phrase. */
const NO_NUMBER = /^(?:(?:19|20)\d{2}|24\/7)$/u;
/** More figures than these are an account or a telephone. */
const MOST_FIGURES = 12;

const PATTERNS = (['proposal', 'invoice'] as const).map((kind) => ({
  kind,
  word: new RegExp(`(?<![\\p{L}\\p{N}@_])(?:${KINDS[kind]})(?![\\p{L}@_])`, 'gu'),
  code: new RegExp(`(?<![\\p{L}\\p{N}@])(?<number>(?:${CODES[kind]})[-/]?\\d[\\d/-]{1,20})(?![\\p{L}\\d])`, 'gu'),
}));
const IS_ASKED = new RegExp(`(?<![\\p{L}])(?:${ASKED}) ?$`, 'u');

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
    ...Array.from(line.matchAll(word), (match): Head | undefined => {
      const span = { from: match.index, to: match.index + match[0].length };
      if (IS_ASKED.test(line.slice(Math.max(0, span.from - 60), span.from))) return undefined;
      return { ...span, kind, ...numberAfter(line, shown, span.to, taken, amounts) };
    }).filter((one) => one !== undefined),
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
  const marked = MARKED.exec(rest);
  const match = marked ?? BARE.exec(rest);
  const written = match?.groups?.number ?? '';
  if (!match || written.replace(/\D/gu, '').length > MOST_FIGURES) return {};
  const to = at + match[0].length;
  const from = to - written.length;
  const touches = (spans: readonly Span[]) => spans.some((span) => from < span.to && span.from < to);
  // "Nr. 15/11" is a number, "nr. 15.11.2026" a date.
  const isDate = dates.some((span) => span.from < to && from < span.to && span.to - span.from > 5);
  if (isDate || (!marked && (NO_NUMBER.test(written) || touches(dates) || touches(amounts)))) return {};
  const { series } = match.groups ?? {};
  const number = shown.slice(from, to);
  return { number: series ? `${series.toUpperCase()}${number}` : number, numberAt: { from, to } };
}

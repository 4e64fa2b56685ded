import type { Span } from '../line/found';

/** Commas and dashes inside figures ("12,5", "10:30") part nothing. */
const MARKS = /[,;:()!](?=\s|$)|\s[-–—]+(?=\s)/gu;

/**
 * The clauses of a sentence: cut at its marks, and before each of `starts` ("… AND I'll call"). No cut goes through
 * one of `whole`: "on Friday, 20 November, at 10" is one date.
 */
export function clausesOf(line: string, starts: readonly number[], whole: readonly Span[]): Span[] {
  const marks = Array.from(line.matchAll(MARKS), ({ index }) => index + 1);
  const cuts = [...marks, ...starts]
    .filter((at) => !whole.some(({ from, to }) => from < at && at < to))
    .sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? line.length }));
}

export function isIn(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

export function shifted({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

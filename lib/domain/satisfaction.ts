import type { Reason } from './reason';
import type { Instant } from './wallClock';

/** How satisfied a client was after a contact, 5 the most (E9). */
export const SCORES = [1, 2, 3, 4, 5] as const;

export type Score = (typeof SCORES)[number];

/** An average below it is marked. */
export const GOOD_AVERAGE = 4.5;

/** After such a score something has gone wrong, and is worth a request. */
export function isComplaint(score: Score): boolean {
  return score <= 2;
}

export interface Satisfaction {
  /** To hundredths, rounded down, so that what is shown as 4.5 is not below it. */
  average: number;
  /** How many scores it is made of. */
  count: number;
  lastAt: Instant;
}

const YEAR = 365 * 24 * 60 * 60 * 1_000;

/**
 * The average of the year that ends with the last score: it follows from the rows alone, and no day changes it that brings
 * no score.
 */
export function satisfactionOf(scored: readonly { at: Instant; score?: Score }[]): Satisfaction | undefined {
  const scores = scored.flatMap(({ at, score }) => (score === undefined ? [] : [{ at, score }]));
  if (scores.length === 0) return undefined;
  const lastAt = scores.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);
  const recent = scores.filter(({ at }) => at > lastAt - YEAR);
  const sum = recent.reduce((all, { score }) => all + score, 0);
  return { average: Math.floor((sum * 100) / recent.length) / 100, count: recent.length, lastAt };
}

export function isLow({ average }: Pick<Satisfaction, 'average'>): boolean {
  return average < GOOD_AVERAGE;
}

/** What is unusual about a client’s scores, for whoever opens a letter of theirs. */
export function unusualSatisfaction(satisfaction: Satisfaction | undefined): Reason | undefined {
  if (!satisfaction || !isLow(satisfaction)) return undefined;
  return { code: 'satisfaction.low', params: { average: satisfaction.average, count: satisfaction.count } };
}

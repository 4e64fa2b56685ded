import type { Due } from '../../domain/wallClock';

/** A follow-up later than this is most likely a slip of the finger. */
export const YEARS_AHEAD = 5;

/** Why the line must be asked about; `params` are for the sentence that asks. */
export type LineProblem =
  | { code: 'empty' | 'no-date'; params?: undefined }
  | { code: 'too-long'; params: { limit: number } }
  /** Words like a date or an hour that the calendar or the clock does not have. */
  | { code: 'not-a-date'; params: { words: string } }
  | { code: 'past'; params?: undefined }
  | { code: 'too-far'; params: { years: number } }
  /** Words beside the date that may change it, and were not understood: "3 Fridays before". */
  | { code: 'unclear'; params: { words: string } }
  /** The same words mean `other` as well. */
  | { code: 'ambiguous'; params: { other: Due } };

import type { Day, Instant } from './wallClock';

/** What came of asking a client who stopped ordering. */
export const SAID = ['returns', 'later', 'offer', 'left', 'never', 'wrong-contact', 'silent'] as const;
export type Said = (typeof SAID)[number];

/** Why they stopped. */
export const WHYS = [
  ...(['price', 'quality', 'service', 'range', 'competitor'] as const),
  ...(['no-need', 'closed', 'other'] as const),
] as const;
export type Why = (typeof WHYS)[number];

/** What was done for one who leaves. */
export const AMENDS = ['none', 'apology', 'offer'] as const;
export type Amends = (typeof AMENDS)[number];

/** Answers after which it is asked why; of the others there is nothing to know, or it was not said. */
export const SAYS_WHY: readonly Said[] = ['returns', 'later', 'offer', 'left', 'never'];

/**
 * That a client who stopped ordering was asked, and what came of it: a row from their last order to the next one. What is
 * said later takes the place of what was said before; the history has both.
 */
export interface Reactivation {
  id: string;
  clientId: string;
  /** Their last purchase then: a later one ends it. Left out of one who never ordered. */
  after?: Day;
  /** When they were first asked. */
  begun: Day;
  /** "2026-11", of that day: by it they are counted. */
  month: string;
  said: Said;
  saidOn: Day;
  saidAt: Instant;
  why?: Why;
  note?: string;
  /** When to look after them again. */
  until?: Day;
  amends?: Amends;
  /** The letters that go on without an answer: since when, and with which they begin. */
  series?: { from: Day; first: 'ask' | 'offer' };
  /** Letters that went out, the earliest first. */
  letters?: SentOut[];
  madeBy?: string;
}

/** A letter of the series, for counting which subject lines bring answers. */
export interface SentOut {
  letter: SeriesLetter;
  subject: string;
  on: Day;
  /** They wrote or said something after it, and before the next. */
  answered?: true;
}

export const SERIES = ['ask', 'offer', 'last'] as const;
export type SeriesLetter = (typeof SERIES)[number];

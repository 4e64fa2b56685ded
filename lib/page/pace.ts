/** Changes that come together are read together; a page at rest is read at once. */
const QUIET_MS = 120;

/** Reading may take this share of the time in the long run, whatever the page does: a clock in it ticks all day. */
const SHARE = 0.003;

/** Milliseconds of reading saved up while the page rested: more than a person uses who goes from letter to letter. */
const MOST_SAVED = 250;

/** No letter waits longer for its dossier. */
const LONGEST_MS = 1_000;

/** When a page may be read again. All times are milliseconds of the same clock. */
export interface Pace {
  /** From now on the page may be read after so many milliseconds. */
  rest(now: number): number;
  /** The page was read. */
  spent(from: number, to: number): void;
}

/**
 * A page that changes now and then is read at once, or shortly after the reading before. One that never stops changing
 * uses up what was saved, and then waits after each reading as long as that one has to be paid for.
 */
export function createPace(now: number): Pace {
  let saved = MOST_SAVED;
  let countedAt = now;
  let lastRead = Number.NEGATIVE_INFINITY;
  let wait = 0;
  return {
    rest: (now) => Math.max(0, lastRead + wait - now),
    spent(from, to) {
      saved = Math.min(MOST_SAVED, saved + (to - countedAt) * SHARE) - (to - from);
      countedAt = to;
      lastRead = from;
      wait = Math.min(LONGEST_MS, Math.max(QUIET_MS, -saved / SHARE));
    },
  };
}

/** Who asked within this time is still at work here; milliseconds. */
const AT_WORK = 150;
/** People and pages ask several things at once: so long after an answer the next question is waited for. */
const NEXT_QUESTION = 20;
/** Long work never waits longer for its next part. */
const LONGEST_WAIT = 250;

/** Those who ask and command while long work goes on: they come first. */
export interface Others {
  /** Carries out what somebody waits for. */
  served<T>(work: () => Promise<T>): Promise<T>;
  /** Somebody has asked just now: parts are to be small. */
  readonly areAtWork: boolean;
  /** Resolves when nobody waits for anything and nothing more was asked for a moment, or when that took too long. */
  letPass(): Promise<void>;
}

export function createOthers(breath: () => Promise<void>, now: () => number = () => performance.now()): Others {
  let waiting = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  return {
    async served(work) {
      waiting += 1;
      lastAt = now();
      try {
        return await work();
      } finally {
        waiting -= 1;
        lastAt = now();
      }
    },
    get areAtWork() {
      return waiting > 0 || now() - lastAt < AT_WORK;
    },
    async letPass() {
      const from = now();
      do await breath();
      while ((waiting > 0 || now() - lastAt < NEXT_QUESTION) && now() - from < LONGEST_WAIT);
    },
  };
}

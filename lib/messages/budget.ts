/** So much at once, and so much a second in the long run. */
export interface Rate {
  most: number;
  perSecond: number;
}

export interface Budget<Key> {
  /** Takes so much of what the key has left; false, and nothing is taken, where that is too little. */
  take(key: Key, amount: number): boolean;
  /** Takes it in any case, and answers for how many milliseconds it must be waited for. */
  reserve(key: Key, amount: number): number;
}

/** Those that have had everything back are forgotten when there are so many. */
const MANY_KEYS = 500;

/** What each tab or site may use up of something. `now` is in milliseconds. */
export function createBudget<Key>({ most, perSecond }: Rate, now: () => number): Budget<Key> {
  const left = new Map<Key, { amount: number; at: number }>();

  function leftOf(key: Key): number {
    const known = left.get(key);
    return known ? Math.min(most, known.amount + ((now() - known.at) / 1_000) * perSecond) : most;
  }

  function keep(key: Key, amount: number): void {
    left.set(key, { amount, at: now() });
    if (left.size <= MANY_KEYS) return;
    for (const known of [...left.keys()]) if (leftOf(known) === most) left.delete(known);
  }

  return {
    take(key, amount) {
      const rest = leftOf(key) - amount;
      if (rest < 0) return false;
      keep(key, rest);
      return true;
    },
    reserve(key, amount) {
      const rest = leftOf(key) - amount;
      keep(key, rest);
      return rest < 0 ? (-rest / perSecond) * 1_000 : 0;
    },
  };
}

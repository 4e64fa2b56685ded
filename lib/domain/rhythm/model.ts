import { type Day, daysBetween } from '../wallClock';
import type { Purchases } from './purchases';
import { betaShare, lnBeta, lnGamma } from './specialFunctions';

/**
 * How the clients of a base buy: MBG/CNBD-k of Platzer and Reutterer ("Ticking Away the Moments", Journal of
 * Interactive Marketing 2017; Reutterer, Platzer and Schröder, International Journal of Research in Marketing 2021).
 * A client's intervals follow a gamma distribution of shape `k` (1 is no memory, more is regular) and a rate of its
 * own; rates among clients follow a gamma distribution (`r`, `alpha`). After each purchase, the first too, a client
 * stops with a chance of its own; those among clients follow a beta distribution (`a`, `b`). `alpha` is in days, the
 * others are bare numbers; all are above 0. With Erlang's whole `k` the chances are sums of so many terms; by the
 * incomplete beta function `k` need not be whole.
 */
export interface BaseRhythm {
  k: number;
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** What is seen of a client by a day: so many intervals in `bought` days, and none in the `quiet` days since. */
export interface Seen {
  intervals: number;
  bought: number;
  quiet: number;
  logs: number;
}

export function seenBy(day: Day, sums: Purchases): Seen {
  const { intervals, first, last, logs } = sums;
  return { intervals, logs, bought: daysBetween(first, last), quiet: Math.max(0, daysBetween(last, day)) };
}

/** What depends on the number of intervals alone: for all clients that have as many it is worked out once. */
interface Weights {
  shape: number;
  lnB: number;
  /** How much likelier it is to have stopped after the last order than to go on: a quotient. */
  stopped: number;
  ln: number;
}

function weightsOf({ k, r, a, b }: BaseRhythm, intervals: number): Weights {
  const shape = r + k * intervals;
  return {
    shape,
    lnB: lnBeta(shape, k),
    stopped: a / (b + intervals),
    ln: lnGamma(shape) - lnGamma(r) - intervals * lnGamma(k) + lnBeta(a, b + intervals + 1) - lnBeta(a, b),
  };
}

/** Who still buys waits longer than `days` after an order with this chance (0 to 1): the interval's own distribution. */
export function chanceOfLonger(seen: Pick<Seen, 'intervals' | 'bought'>, base: BaseRhythm, days: number): number {
  return longer(seen, base, days, weightsOf(base, seen.intervals));
}

function longer({ bought }: Pick<Seen, 'bought'>, { k, alpha }: BaseRhythm, days: number, weights: Weights): number {
  const scale = alpha + bought;
  return betaShare(scale / (scale + days), weights.shape, k, weights.lnB);
}

/** How likely (0 to 1) no order follows within `days` days after what was seen. */
export function chanceOfNoneIn(days: number, seen: Seen, base: BaseRhythm): number {
  const weights = weightsOf(base, seen.intervals);
  const now = longer(seen, base, seen.quiet, weights);
  const then = longer(seen, base, seen.quiet + Math.max(0, days), weights);
  return (weights.stopped + then) / (weights.stopped + now);
}

/** How likely a base with this rhythm shows all that was seen, as a natural logarithm. */
export function likelihoodOf(clients: readonly Seen[], base: BaseRhythm): number {
  const known = new Map<number, Weights>();
  const lnAlpha = Math.log(base.alpha);
  let sum = 0;
  for (const seen of clients) {
    let weights = known.get(seen.intervals);
    if (!weights) {
      weights = weightsOf(base, seen.intervals);
      known.set(seen.intervals, weights);
    }
    sum +=
      weights.ln +
      base.r * lnAlpha -
      weights.shape * Math.log(base.alpha + seen.bought) +
      (base.k - 1) * seen.logs +
      Math.log(weights.stopped + longer(seen, base, seen.quiet, weights));
  }
  return sum;
}

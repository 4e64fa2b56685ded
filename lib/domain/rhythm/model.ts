import { type Day, daysBetween } from '../wallClock';
import type { Purchases } from './purchases';
import { betaShare, lnBeta, lnGamma } from './specialFunctions';

/**
 * How the clients of a base buy: MBG/CNBD-k of Reutterer, Platzer and Schröder ("Leveraging purchase regularity for
 * predicting customer behavior the easy way", International Journal of Research in Marketing 38, 2021), after Platzer
 * and Reutterer ("Ticking away the moments", Marketing Science 35, 2016), who first let clients differ in k.
 * A client's intervals follow a gamma distribution of shape k (1 is no memory, more is regular) and of a pace of its
 * own; paces among clients follow a gamma distribution (`r`, `alpha`). After each purchase, the first too, a client
 * stops with a chance of its own; those among clients follow a beta distribution (`a`, `b`). `alpha` is in days, the
 * others are bare numbers; all are above 0. Two things are more general here: k need not be whole, for the incomplete
 * beta function is there, and clients differ in it, which their own intervals tell.
 */
export interface BaseRhythm {
  /** The middle client's k. */
  k: number;
  /** How unlike clients are in it: the standard deviation of its logarithm. */
  unlike: number;
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** A client's intervals: how many, the days of all together, the logarithms of each added up. */
export interface Past {
  intervals: number;
  bought: number;
  logs: number;
}

/** That, and so many days since the last purchase without another. */
export interface Seen extends Past {
  quiet: number;
}

export function seenBy(day: Day, { intervals, first, last, logs }: Purchases): Seen {
  return { intervals, logs, bought: daysBetween(first, last), quiet: Math.max(0, daysBetween(last, day)) };
}

/** Clients of one regularity. What depends on the number of intervals alone is worked out once for all who have it. */
export interface Kind {
  k: number;
  alpha: number;
  shape: number;
  lnB: number;
  ln: number;
}

/** The kinds, as logarithms of how much more regular than the middle client: from a quarter of its k to 32 times it. */
const KINDS = [-2, -1, 0, 1, 2, 3, 4, 5].map((doublings) => doublings * Math.LN2);
/** So many clients are of any kind, however unlike: of who orders on every tenth day it must be possible to learn it. */
const ANY_KIND = 0.02;

export function kindsOf({ k, unlike, r, alpha }: BaseRhythm, intervals: number): Kind[] {
  const near = KINDS.map((off) => Math.exp(-((off / unlike) ** 2) / 2));
  const all = near.reduce((sum, one) => sum + one, 0);
  return KINDS.map((off, i) => {
    const own = k * Math.exp(off);
    const shape = r + own * intervals;
    // Regular or not, they buy at the same paces.
    const scale = (alpha * k) / own;
    const share = ((1 - ANY_KIND) * (near[i] ?? 0)) / all + ANY_KIND / KINDS.length;
    const ln = Math.log(share) + lnGamma(shape) - lnGamma(r) - intervals * lnGamma(own) + r * Math.log(scale);
    return { k: own, alpha: scale, shape, lnB: lnBeta(shape, own), ln };
  });
}

/** How likely a client is of this kind and has these intervals, as a natural logarithm. */
export function lnShown({ bought, logs }: Past, { k, alpha, shape, ln }: Kind): number {
  return ln - shape * Math.log(alpha + bought) + (k - 1) * logs;
}

/** Who is of this kind and still buys waits longer than `days` with this chance. */
export function longerIn({ k, alpha, shape, lnB }: Kind, { bought }: Past, days: number): number {
  const scale = alpha + bought;
  return betaShare(scale / (scale + days), shape, k, lnB);
}

/** How much likelier it is that a client stopped after its last order than that it goes on: a quotient. */
export function stoppedOdds({ a, b }: BaseRhythm, intervals: number): number {
  return a / (b + intervals);
}

/** What is expected of a client after its own intervals and everybody's. */
export interface Expected {
  /** Days between purchases at the expected pace. */
  usual: number;
  /** How likely (0 to 1) an interval is longer than `days`, if the client goes on. */
  longer(days: number): number;
  /** How likely (0 to 1) `days` more days bring no order, after `quiet` days without one. */
  none(quiet: number, days: number): number;
}

/** A kind so unlikely by its past says nothing of a client. */
const NEGLIGIBLE = 1e-6;

export function expectedOf(past: Past, base: BaseRhythm): Expected {
  const shown = kindsOf(base, past.intervals).map((kind) => ({ kind, ln: lnShown(past, kind) }));
  const most = Math.max(...shown.map(({ ln }) => ln));
  const kinds = shown
    .map(({ kind, ln }) => ({ kind, weight: Math.exp(ln - most) }))
    .filter(({ weight }) => weight > NEGLIGIBLE);
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (kind: Kind) => number) =>
    kinds.reduce((sum, { kind, weight }) => sum + weight * of(kind), 0) / total;
  const longer = (days: number) => mean((kind) => longerIn(kind, past, days));
  const odds = stoppedOdds(base, past.intervals);
  return {
    usual: mean(({ k, alpha, shape }) => (k * (alpha + past.bought)) / shape),
    longer,
    none: (quiet, days) => (odds + longer(quiet + Math.max(0, days))) / (odds + longer(quiet)),
  };
}

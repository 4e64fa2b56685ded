import type { Day } from '../wallClock';
import { likelihoodOf } from './likelihood';
import { type BaseRhythm, type Seen, seenBy } from './model';
import type { Purchases } from './purchases';
import { lowest } from './simplex';

/**
 * What is believed of a base before anything is seen of it: orders about once a month, somewhat regular, one in ten
 * stopping after each purchase. It weighs as much as a handful of clients.
 */
export const USUAL_BASE: BaseRhythm = { k: 1.5, unlike: 0.3, r: 1.5, alpha: 30, a: 1, b: 9 };
/** One standard deviation of that belief, in natural logarithms, of what `free` names. */
const DOUBT = [0.7, 0.8, 1.5, 1, 1, 0.7];
/** The same of how a segment differs from its base, in pace and in stops. */
const APART = [0.5, 0.5];
/** Corners of the search that differ by less in likelihood (a logarithm) are the same. */
const CLOSE = 0.005;
/** Beyond this (a logarithm) kinds of clients would be told apart that are none. */
const MOST_UNLIKE = 1.5;

/** More clients make it no better, only slower: of a larger base every so many are looked at. */
export const LOOKED_AT = 2_000;

/**
 * The rhythm of a base as seen on `day`, by the greatest likelihood together with what is believed. It stops after
 * each look at the clients (some milliseconds), for others to be answered meanwhile; `start` is what was found last.
 */
export function* fitting(
  clients: readonly Purchases[],
  day: Day,
  start: BaseRhythm = USUAL_BASE,
): Generator<void, BaseRhythm> {
  const seen = lookedAt(clients, day);
  const usual = free(USUAL_BASE);
  const unlikely = (at: number[]) => strangeness(at, usual, DOUBT) - likelihoodOf(seen, bound(at));
  return bound(yield* lowest((at) => finite(unlikely(at)), free(start), 0.3, CLOSE));
}

/**
 * The rhythm of a segment: the base's, but that its clients may order closer together or further apart, and stop
 * sooner or later. Few clients leave it near the base; it is used wherever the base's would be.
 */
export function* fittingSegment(
  clients: readonly Purchases[],
  day: Day,
  base: BaseRhythm,
): Generator<void, BaseRhythm> {
  const seen = lookedAt(clients, day);
  const [k = 0, r = 0, interval = 0, odds = 0, together = 0, unlike = 0] = free(base);
  const moved = ([pace = 0, stops = 0]: number[]) => bound([k, r, interval + pace, odds + stops, together, unlike]);
  const unlikely = (at: number[]) => strangeness(at, [0, 0], APART) - likelihoodOf(seen, moved(at));
  return moved(yield* lowest((at) => finite(unlikely(at)), [0, 0], 0.3, CLOSE));
}

/** All of `fitting` at once. */
export function fitBase(clients: readonly Purchases[], day: Day, start?: BaseRhythm): BaseRhythm {
  return atOnce(fitting(clients, day, start));
}

/** All of `fittingSegment` at once. */
export function fitSegment(clients: readonly Purchases[], day: Day, base: BaseRhythm): BaseRhythm {
  return atOnce(fittingSegment(clients, day, base));
}

function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function lookedAt(clients: readonly Purchases[], day: Day): Seen[] {
  const known = clients.filter((sums) => sums.last <= day);
  const every = Math.ceil(known.length / LOOKED_AT);
  return known.filter((_, i) => i % every === 0).map((sums) => seenBy(day, sums));
}

/** How far from what is believed: the logarithm of a normal distribution, turned round, without its constant. */
function strangeness(at: number[], usual: number[], doubt: number[]): number {
  return at.reduce((sum, value, i) => sum + ((value - (usual[i] ?? 0)) / (doubt[i] ?? 1)) ** 2 / 2, 0);
}

function finite(height: number): number {
  return Number.isFinite(height) ? height : Number.MAX_VALUE;
}

/** As numbers without bounds: shape, likeness in pace, usual interval, odds of stopping, likeness in it, unlike shapes. */
function free({ k, unlike, r, alpha, a, b }: BaseRhythm): number[] {
  return [k, r, (k * alpha) / r, a / b, a + b, unlike].map(Math.log);
}

function bound(at: number[]): BaseRhythm {
  const [k = 1, r = 1, interval = 1, odds = 1, together = 1, unlike = 1] = at.map((value) =>
    Math.exp(Math.max(-12, Math.min(12, value))),
  );
  return {
    k,
    unlike: Math.min(MOST_UNLIKE, unlike),
    r,
    alpha: (interval * r) / k,
    a: (together * odds) / (1 + odds),
    b: together / (1 + odds),
  };
}

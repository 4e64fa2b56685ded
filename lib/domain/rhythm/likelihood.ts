import { type BaseRhythm, type Kind, kindsOf, lnShown, longerIn, type Seen, stoppedOdds } from './model';
import { lnBeta } from './specialFunctions';

/** How likely the clients of such a base show all that was seen of them, as a natural logarithm. */
export function likelihoodOf(clients: readonly Seen[], base: BaseRhythm): number {
  const known = new Map<number, { kinds: Kind[]; goesOn: number }>();
  let sum = 0;
  for (const seen of clients) {
    let its = known.get(seen.intervals);
    if (!its) {
      const goesOn = lnBeta(base.a, base.b + seen.intervals + 1) - lnBeta(base.a, base.b);
      its = { kinds: kindsOf(base, seen.intervals), goesOn };
      known.set(seen.intervals, its);
    }
    sum += its.goesOn + lnOfKinds(seen, its.kinds, stoppedOdds(base, seen.intervals));
  }
  return sum;
}

/** The logarithms are taken off the greatest of them first: of many intervals each alone is too small a number. */
function lnOfKinds(seen: Seen, kinds: Kind[], odds: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const kind of kinds) most = Math.max(most, lnShown(seen, kind));
  let sum = 0;
  for (const kind of kinds) sum += Math.exp(lnShown(seen, kind) - most) * (odds + longerIn(kind, seen, seen.quiet));
  return most + Math.log(sum);
}

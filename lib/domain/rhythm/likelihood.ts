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

/** A kind so much less likely than the likeliest changes nothing that is seen of a base. */
const NEGLIGIBLE = 1e-4;

/** The logarithms are taken off the greatest of them first: of many intervals each alone is too small a number. */
function lnOfKinds(seen: Seen, kinds: Kind[], odds: number): number {
  const ln = kinds.map((kind) => lnShown(seen, kind));
  const most = Math.max(...ln);
  let sum = 0;
  for (const [i, kind] of kinds.entries()) {
    const weight = Math.exp((ln[i] ?? 0) - most);
    if (weight > NEGLIGIBLE) sum += weight * (odds + longerIn(kind, seen, seen.quiet));
  }
  return most + Math.log(sum);
}

import { fold } from '../client';
import type { Day } from '../wallClock';
import { USUAL_BASE } from './fit';
import type { BaseRhythm } from './model';
import type { SecondPurchase } from './second';

/** How the clients with a tag order. A segment of the rhythm is a tag: it is a person's decision and holds still. */
export interface TagRhythm {
  /** As it is compared: folded. */
  key: string;
  tag: string;
  base: BaseRhythm;
  clients: number;
  second?: SecondPurchase;
}

/** What was worked out of the whole base, and when. */
export interface KnownRhythm {
  base: BaseRhythm;
  on: Day;
  purchases: number;
  tags?: TagRhythm[];
  second?: SecondPurchase;
}

/** Fewer clients are no segment: they order as everybody does. */
export const FEWEST_TAGGED = 30;
/** So many tags are looked at, those of most clients. */
export const MOST_TAGS = 12;

/** The rhythm by which a client is judged: of its tags that have one, the rarest tells most; else everybody's. */
export function rhythmFor(
  tags: readonly string[] | undefined,
  known: KnownRhythm | undefined,
): { base: BaseRhythm; second?: SecondPurchase; tag?: string } {
  const own = new Set((tags ?? []).map(fold));
  const [rarest] = (known?.tags ?? [])
    .filter(({ key }) => own.has(key))
    .sort((one, other) => one.clients - other.clients || (one.key < other.key ? -1 : 1));
  const second = rarest?.second ?? known?.second;
  return {
    base: rarest?.base ?? known?.base ?? USUAL_BASE,
    ...(second && { second }),
    ...(rarest && { tag: rarest.tag }),
  };
}

/** The clients of each tag that makes a segment; of a tag that everybody has nothing can be told. */
export function segmentsByTag<One extends { tags: readonly string[] }>(
  clients: readonly One[],
): { key: string; tag: string; clients: One[] }[] {
  const byKey = new Map<string, { key: string; tag: string; clients: One[] }>();
  for (const client of clients) {
    for (const tag of client.tags) {
      const key = fold(tag);
      const segment = byKey.get(key) ?? { key, tag, clients: [] };
      segment.clients.push(client);
      byKey.set(key, segment);
    }
  }
  return [...byKey.values()]
    .filter((segment) => segment.clients.length >= FEWEST_TAGGED && segment.clients.length < clients.length)
    .sort((one, other) => other.clients.length - one.clients.length || (one.key < other.key ? -1 : 1))
    .slice(0, MOST_TAGS);
}

import { type Client, fold } from './client';
import type { Day } from './wallClock';

/** So many tags a client has at most, and so long is one: they are chosen from, not read. */
export const TAGGED = { tags: 40, tag: 60 };

/** Tags as they were typed, each once: of two that fold to the same, the first. */
export function tagsOf(typed: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of typed) {
    const tag = text.replace(/\s+/g, ' ').trim().slice(0, TAGGED.tag);
    const key = fold(tag);
    if (key && !byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey.values()].slice(0, TAGGED.tags);
}

type Tagged = Pick<Client, 'tags' | 'tagged'>;

/** A client with these tags and no others. */
export function withTags<One extends Tagged>(client: One, tags: readonly string[], today: Day): One {
  const some = tags.length > 0 ? [...tags] : undefined;
  return { ...client, tags: some, tagged: daysTagged(client, tags, today) } as One;
}

/** Since when it has each of these tags, when it gets today those that it had not; of old ones that may not be known. */
export function daysTagged({ tags: before = [], tagged }: Tagged, tags: readonly string[], today: Day) {
  const had = new Set(before.map(fold));
  const days = tags.map(fold).flatMap((key) => {
    const day = had.has(key) ? dayTagged(tagged, key) : today;
    return day ? [[key, day] as const] : [];
  });
  return days.length > 0 ? Object.fromEntries(days) : undefined;
}

/** The day on which a tag, folded, was set, where that is known; a tag may be called like what every object has. */
export function dayTagged(tagged: Tagged['tagged'], key: string): Day | undefined {
  return tagged && Object.hasOwn(tagged, key) ? tagged[key] : undefined;
}

/** Of two who become one: of a tag that both had, the day on which the first got it. */
export function earlierTagged(one: Tagged['tagged'], other: Tagged['tagged']): Tagged['tagged'] {
  if (!one || !other) return one ?? other;
  const days = new Map(Object.entries(one));
  for (const [tag, day] of Object.entries(other)) {
    const first = days.get(tag);
    if (first === undefined || day < first) days.set(tag, day);
  }
  return Object.fromEntries(days);
}

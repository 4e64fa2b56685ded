import { fold } from './client';

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

const AT_ONCE = 256;

/**
 * Does the same for many things that do not touch each other, some of them at once: each waits for the store again and
 * again, which can work for the others meanwhile. In the end all is done, or the first error is thrown.
 */
export async function together<Thing>(things: Iterable<Thing>, work: (thing: Thing) => Promise<void>): Promise<void> {
  const all = [...things];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await Promise.all(all.slice(from, from + AT_ONCE).map(work));
  }
}

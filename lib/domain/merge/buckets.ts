/** More who share one thing share it by chance: a call centre, an office centre's address. It is no reason. */
const SHARED_BY_MOST = 10;

const PARTS = 64;
const INDEX_BITS = 21;
const MOST_INDEXES = 2 ** INDEX_BITS;

/**
 * Whoever is put under the same key meets: millions of keys as numbers, sorted, so that nothing is compared with
 * everything. A number holds the key's hash and who it is; two keys of one hash make a pair that is judged in vain.
 */
export class Buckets {
  readonly #parts = Array.from({ length: PARTS }, () => new Numbers());

  /** `index` is who it is, counted from 0. */
  add(key: string, index: number): void {
    if (index >= MOST_INDEXES) return;
    const hash = hashOf(key);
    this.#parts[hash >>> 26]?.push(hash * MOST_INDEXES + index);
  }

  /** Pairs of those who share a key, the lower first, one part of all after the other: others may be let in between. */
  *pairs(): Generator<[number, number][]> {
    for (const part of this.#parts) yield [...pairsIn(part.sorted())];
  }
}

function* pairsIn(sorted: Float64Array): Generator<[number, number]> {
  for (let from = 0; from < sorted.length; ) {
    const hash = Math.floor((sorted[from] ?? 0) / MOST_INDEXES);
    const members: number[] = [];
    let to = from;
    for (; to < sorted.length && Math.floor((sorted[to] ?? 0) / MOST_INDEXES) === hash; to++) {
      const index = (sorted[to] ?? 0) % MOST_INDEXES;
      if (members.at(-1) !== index && members.length <= SHARED_BY_MOST) members.push(index);
    }
    from = to;
    if (members.length > SHARED_BY_MOST) continue;
    for (const [i, one] of members.entries()) for (const other of members.slice(i + 1)) yield [one, other];
  }
}

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  // The last letters would change the lowest bits alone.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A list of numbers that takes no more room than they do. */
class Numbers {
  #values = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  sorted(): Float64Array {
    return this.#values.subarray(0, this.#length).sort();
  }
}

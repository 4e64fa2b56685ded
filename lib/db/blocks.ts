import type { Table } from 'dexie';

/**
 * Something small of each client, many together: read whole in a moment, and written anew a block at a time. A block
 * holds the clients whose ids are not before its own and before the next one's. Its key follows from what it holds, so
 * that a block which was read before is known to be still the same.
 */
export interface Block<Item> {
  /** The least id that belongs into it; of the first it is empty. */
  from: string;
  rev: string;
  ids: string[];
  items: Item[];
}

export type BlockTable<Item> = Table<Block<Item>, [from: string, rev: string]>;

/** What is to be written for what was worked out: an item of undefined is of a client who is gone. */
export async function patched<Item>(
  table: BlockTable<Item>,
  items: ReadonlyMap<string, Item | undefined>,
  most: number,
): Promise<{ put: Block<Item>[]; gone: [string, string][] }> {
  const keys = (await table.toCollection().primaryKeys()) as [string, string][];
  const byBlock = Map.groupBy([...items], ([id]) => indexOfBlock(keys, id));
  const touched = [...byBlock.keys()];
  const blocks = await table.bulkGet(touched.flatMap((i) => (i < 0 ? [] : [keys[i] as [string, string]])));
  const known = new Map(blocks.flatMap((block) => (block ? [[block.from, block] as const] : [])));
  const put: Block<Item>[] = [];
  const gone: [string, string][] = [];
  for (const [i, changes] of byBlock) {
    const before = known.get(keys[i]?.[0] ?? '') ?? { from: '', rev: '', ids: [], items: [] };
    const after = withChanges(before, changes);
    if (!after) continue;
    const blocks = after.ids.length > 0 || before.from === '' ? split(before, after, most) : [];
    // What was put behind a full block leaves it as it is.
    const isStill = ({ from, rev }: Block<Item>) => from === before.from && rev === before.rev;
    put.push(...blocks.filter((block) => !isStill(block)));
    if (before.rev && !blocks.some(isStill)) gone.push([before.from, before.rev]);
  }
  return { put, gone };
}

function indexOfBlock(keys: readonly [string, string][], id: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.[0] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Inside<Item> {
  ids: string[];
  items: Item[];
}

/** Undefined where nothing differs. */
function withChanges<Item>(
  { ids, items }: Inside<Item>,
  changes: readonly (readonly [string, Item | undefined])[],
): Inside<Item> | undefined {
  const all = new Map(ids.map((id, i) => [id, items[i] as Item]));
  let differs = false;
  for (const [id, item] of changes) {
    const before = all.get(id);
    if (JSON.stringify(before) === JSON.stringify(item)) continue;
    differs = true;
    if (item === undefined) all.delete(id);
    else all.set(id, item);
  }
  if (!differs) return undefined;
  const sorted = [...all.keys()].sort();
  return { ids: sorted, items: sorted.map((id) => all.get(id) as Item) };
}

/** What was put behind the last fills one after the other; a block that grew in its midst is halved. */
function split<Item>(before: Block<Item>, { ids, items }: Inside<Item>, most: number): Block<Item>[] {
  const last = before.ids.at(-1) ?? '';
  const isBehind = ids.length > most && (ids[Math.min(before.ids.length, most) - 1] ?? '') <= last;
  const size = ids.length <= most || isBehind ? most : Math.ceil(ids.length / Math.ceil((2 * ids.length) / most));
  const blocks: Block<Item>[] = [];
  for (let at = 0; at < Math.max(1, ids.length); at += size) {
    const from = at === 0 ? before.from : (ids[at] ?? '');
    const some = { ids: ids.slice(at, at + size), items: items.slice(at, at + size) };
    blocks.push({ from, rev: digestOf(JSON.stringify(some)), ...some });
  }
  return blocks;
}

/** Quick and of 53 bits (cyrb53): nobody else's text is in it, so that nobody looks for two of one digest. */
function digestOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}

/** Blocks as this worker holds them, each made into what is looked through; what is held is what is kept. */
export class BlockCache<Item, Held> {
  readonly #held = new Map<string, Held>();

  constructor(readonly make: (block: Block<Item>) => Held) {}

  /** All of them, by the ids; within a transaction that reads the table. */
  async all(table: BlockTable<Item>): Promise<Held[]> {
    const keys = (await table.toCollection().primaryKeys()) as [string, string][];
    const names = keys.map((key) => key.join('\n'));
    const missing = keys.filter((_, i) => !this.#held.has(names[i] ?? ''));
    if (missing.length > 0) {
      for (const block of await table.bulkGet(missing)) {
        if (block) this.#held.set(`${block.from}\n${block.rev}`, this.make(block));
      }
    }
    if (this.#held.size > keys.length) {
      const kept = new Set(names);
      for (const name of this.#held.keys()) if (!kept.has(name)) this.#held.delete(name);
    }
    // Not flattened: what is held may be a list itself.
    return names.flatMap((name) => {
      const held = this.#held.get(name);
      return held === undefined ? [] : [held];
    });
  }
}

/** Of each client what is kept, however it is parted into blocks: for comparing two bases. */
export async function contentOf<Item>(table: BlockTable<Item>): Promise<[string, Item][]> {
  const blocks = await table.toArray();
  return blocks.flatMap(({ ids, items }) => ids.map((id, i): [string, Item] => [id, items[i] as Item]));
}

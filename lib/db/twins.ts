import type { StoreNews, TwinSearch } from '../app/ports';
import type { Contact } from '../domain/client';
import { Buckets } from '../domain/merge/buckets';
import { type Facts, factsOf } from '../domain/merge/facts';
import { judge } from '../domain/merge/judge';
import { keysOf } from '../domain/merge/keys';
import { type TwinRow, twinId } from '../domain/merge/twin';
import type { Others } from './others';
import type { Database } from './schema';
import { bare } from './stamp';

/** So many clients are read, and so many pairs judged, before others have their turn. */
const STRETCH = { clients: 500, clientsBesideOthers: 100, pairs: 200 };
/** More pairs nobody looks through; those with most weight stay. */
export const TWINS_KEPT = 2_000;
/** More would be found only in a base of which every other client is another's double. */
const MOST_PAIRS = 300_000;
/** Pages are told how far it is so often at most, in milliseconds. */
const TOLD_EVERY = 1_000;

export interface TwinWorld {
  db: Database;
  others: Pick<Others, 'areAtWork' | 'letPass'>;
  tell(news: StoreNews): Promise<void>;
  onFailure(error: unknown): void;
}

/**
 * Looks through all clients for those who may be one, in parts, between which everybody else is answered. It reads each
 * client once and compares those alone who share a key. Should the worker end, it is begun again when it is asked for.
 */
export function createTwinSearch({ db, others, tell, onFailure }: TwinWorld): TwinSearch {
  let running: Promise<void> | undefined;
  let progress: { done: number; total: number } | undefined;

  async function look(): Promise<void> {
    const last = await db.journal.orderBy('seq').last();
    const upTo = last?.seq ?? 0;
    if (await isUpToDate(upTo)) return;
    progress = { done: 0, total: await db.client.count() };
    await tell({ nouns: ['twin'] });
    const ids: string[] = [];
    const buckets = new Buckets();
    let toldAt = performance.now();
    for await (const some of allFacts()) {
      for (const facts of some) {
        for (const key of keysOf(facts)) buckets.add(key, ids.length);
        ids.push(facts.id);
      }
      progress = { ...progress, done: ids.length };
      if (performance.now() - toldAt < TOLD_EVERY) continue;
      toldAt = performance.now();
      await tell({ nouns: ['twin'] });
    }
    const found = await judged(ids, await pairsIn(buckets));
    await db.transaction('rw', db.twin, db.device, async () => {
      await db.twin.clear();
      await db.twin.bulkPut(found);
      await db.device.put({ key: 'twins', value: { upTo } });
    });
  }

  /** Nothing was changed since that two could be known by. */
  async function isUpToDate(upTo: number): Promise<boolean> {
    const kept = (await db.device.get('twins'))?.value as { upTo: number } | undefined;
    if (!kept) return false;
    if (kept.upTo === upTo) return true;
    const since = await db.journal.where('seq').above(kept.upTo).limit(STRETCH.clients).toArray();
    if (since.length === STRETCH.clients) return false;
    const concerns = ({ noun, kind }: { noun: string; kind: string }) =>
      (noun === 'client' && kind !== 'removed') || noun === 'contact';
    return !since.some(({ changes, made }) => changes.some(concerns) || made?.client || made?.contact);
  }

  async function* allFacts(): AsyncGenerator<Facts[]> {
    for (let after = ''; ; ) {
      const most = others.areAtWork ? STRETCH.clientsBesideOthers : STRETCH.clients;
      const some = await factsAfter(after, most);
      if (some.length > 0) yield some;
      if (some.length < most) return;
      after = some.at(-1)?.id ?? '';
      await others.letPass();
    }
  }

  /** Clients who stand together have contacts who stand together in the index. */
  async function factsAfter(after: string, most: number): Promise<Facts[]> {
    const { clients, contacts } = await db.transaction('r', db.client, db.contact, async () => {
      const clients = await db.client.where('id').above(after).limit(most).toArray();
      const [first, last] = [clients[0], clients.at(-1)];
      if (!first || !last) return { clients: [], contacts: [] };
      const contacts = await db.contact.where('clientId').between(first.id, last.id, true, true).toArray();
      return { clients, contacts };
    });
    const people = Map.groupBy(contacts as Contact[], ({ clientId }) => clientId);
    return clients.map((client) => factsOf(bare(client), people.get(client.id) ?? []));
  }

  async function pairsIn(buckets: Buckets): Promise<[number, number][]> {
    const pairs = new Map<number, [number, number]>();
    for (const some of buckets.pairs()) {
      for (const pair of some) {
        if (pairs.size >= MOST_PAIRS) break;
        pairs.set(pair[0] * 2 ** 21 + pair[1], pair);
      }
      await others.letPass();
    }
    return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
  }

  async function judged(ids: string[], pairs: [number, number][]): Promise<TwinRow[]> {
    let found: TwinRow[] = [];
    for (let from = 0; from < pairs.length; from += STRETCH.pairs) {
      const some = pairs.slice(from, from + STRETCH.pairs);
      const facts = await factsById(some.flat().map((index) => ids[index] ?? ''));
      for (const [one, other] of some) {
        const [a, b] = [facts.get(ids[one] ?? ''), facts.get(ids[other] ?? '')];
        const judgement = a && b && judge(a, b);
        if (a && b && judgement) {
          found.push({ id: twinId(a.id, b.id), a: a.id, b: b.id, weight: judgement.weight });
        }
      }
      if (found.length > 2 * TWINS_KEPT) found = heaviest(found);
      await others.letPass();
    }
    return heaviest(found);
  }

  async function factsById(wanted: string[]): Promise<Map<string, Facts>> {
    const ids = [...new Set(wanted)];
    const { clients, contacts } = await db.transaction('r', db.client, db.contact, async () => ({
      clients: await db.client.bulkGet(ids),
      contacts: await Promise.all(ids.map((id) => db.contact.where('clientId').equals(id).toArray())),
    }));
    return new Map(
      clients.flatMap((client, i) => (client ? [[client.id, factsOf(bare(client), contacts[i] ?? [])] as const] : [])),
    );
  }

  return {
    look() {
      running ??= look()
        .catch(onFailure)
        .finally(() => {
          running = undefined;
          const wasLooking = progress !== undefined;
          progress = undefined;
          if (wasLooking) tell({ nouns: ['twin'] }).catch(onFailure);
        });
      return running;
    },
    progress: () => progress,
  };
}

function heaviest(found: TwinRow[]): TwinRow[] {
  return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, TWINS_KEPT);
}

import type { ClientQuery, Reader } from '../app/rowPorts';
import { queryOf, titleQueryOf } from '../domain/finding/query';
import { Hits, type Shelf, shelfOf } from '../domain/finding/shelf';
import type { Card } from '../domain/segments/card';
import { matcher } from '../domain/segments/matches';
import { BY_NAME, sorted } from '../domain/segments/order';
import { BlockCache } from './blocks';
import { entriesFound } from './entriesFound';
import type { Database } from './schema';
import type { Unit } from './unit';

/** What this worker holds of a base to look through; the base says which of it is still as it is kept. */
interface Held {
  lines: BlockCache<string, Shelf>;
  cards: BlockCache<Card, Card[]>;
}

const held = new WeakMap<Database, Held>();

function heldOf(db: Database): Held {
  const known = held.get(db);
  if (known) return known;
  const made: Held = {
    lines: new BlockCache(({ ids, items }) => shelfOf(ids, items)),
    cards: new BlockCache(({ items }) => items),
  };
  held.set(db, made);
  return made;
}

type Finder = Pick<Reader, 'clients' | 'clientIds' | 'findClients' | 'findEntries' | 'cards'>;

/** Finds clients in what is held of them, and entries of the history by an index of their words. */
export function finder(unit: Unit): Finder {
  const shelves = () => heldOf(unit.db).lines.all(unit.table('clientLine') as never);
  const cardBlocks = () => heldOf(unit.db).cards.all(unit.table('clientCard') as never);

  async function meant({ search, filter, today }: Omit<ClientQuery, 'offset' | 'limit'>) {
    const isMeant = matcher(filter, today);
    const query = queryOf(search);
    const blocks = await cardBlocks();
    if (search.trim() === '') return { cards: blocks.flatMap((cards) => cards.filter(isMeant)) };
    const found = new Hits(await shelves(), query);
    const cards = new Map<string, Card>();
    const wanted = new Set(found.ids());
    for (const block of blocks)
      for (const card of block) if (wanted.has(card.id) && isMeant(card)) cards.set(card.id, card);
    return { cards, found };
  }

  return {
    async clients(query) {
      const { offset, limit } = query;
      const { cards, found } = await meant(query);
      if (Array.isArray(cards)) {
        return { rows: sorted(cards, query.order ?? BY_NAME, offset, limit), total: cards.length };
      }
      if (query.order) return { rows: sorted([...cards.values()], query.order, offset, limit), total: cards.size };
      // In the order of how well they answer, those that are not meant left out.
      const best = found?.best(0, cards.size === found.total ? offset + limit : found.total) ?? [];
      const rows = best.flatMap(({ id }) => cards.get(id) ?? []).slice(offset, offset + limit);
      return { rows, total: cards.size };
    },
    async clientIds(query, most) {
      const { cards } = await meant(query);
      const ids = Array.isArray(cards) ? cards.map(({ id }) => id) : [...cards.keys()];
      return ids.slice(0, most);
    },
    async findClients(search, limit) {
      return new Hits(await shelves(), queryOf(search)).best(0, limit);
    },
    findEntries: (kind, search, limit) => entriesFound(unit.table('entryWord'), kind, titleQueryOf(search), limit),
    cards: async () => (await cardBlocks()).flat(),
  };
}

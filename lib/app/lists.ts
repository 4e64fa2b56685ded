import { z } from 'zod';
import type { ClientLine, ClientList, ListChoices } from '../domain/clientList';
import { refuse } from '../domain/refusal';
import type { Card } from '../domain/segments/card';
import { EVERYBODY } from '../domain/segments/filter';
import { BY_NAME } from '../domain/segments/order';
import { MOST_SEGMENTS, type Segment, segmentKey, USUAL_COLUMNS } from '../domain/segments/segment';
import { dayOf } from '../domain/wallClock';
import { command, question } from './definition';
import { fieldsIn } from './fields';
import { id, offset, shortText } from './input';
import { columns, filter, order, search } from './listInput';
import type { Reader } from './rowPorts';

/** The clients of a list, a part of them. */
export const listClients = question(
  {
    input: () => ({
      search,
      filter: filter.optional(),
      order: order.optional(),
      offset,
      limit: z.number().int().min(1).max(200),
    }),
    reads: ['clientLine', 'clientCard', 'followUp'],
  },
  async (rows, { filter: said = EVERYBODY, ...query }, app): Promise<ClientList> => {
    const found = await rows.clients({ ...query, filter: said, today: dayOf(app.clock.wallNow()) });
    return { rows: await withNext(rows, found.rows), total: found.total };
  },
);

async function withNext(rows: Reader, cards: readonly Card[]): Promise<ClientLine[]> {
  const followUps = await rows.getMany(
    'followUp',
    cards.flatMap(({ nextId }) => nextId ?? []),
  );
  const byId = new Map(followUps.flatMap((one) => (one?.state === 'open' ? [[one.id, one] as const] : [])));
  return cards.map((card): ClientLine => {
    const next = byId.get(card.nextId ?? '');
    if (!next) return card;
    const { due, kind, text, reason } = next;
    return { ...card, next: { due, kind, text, ...(reason && { reason }) } };
  });
}

/** What can be chosen from when a list is put together: what clients have, and the lists that were kept. */
export const showLists = question(
  { input: () => ({}), reads: ['clientCard', 'setting', 'device'] },
  async (rows): Promise<ListChoices> => {
    const [cards, segments, fields, view] = await Promise.all([
      rows.cards(),
      segmentsIn(rows),
      fieldsIn(rows),
      rows.note('clientsView'),
    ]);
    return {
      segments,
      view: view ?? { columns: USUAL_COLUMNS, order: BY_NAME },
      fields: fields.filter(({ isHidden }) => !isHidden),
      tags: mostFrequent(cards, ({ tags = [] }) => tags),
      cities: mostFrequent(cards, ({ city }) => (city ? [city] : [])),
      countries: mostFrequent(cards, ({ country }) => (country ? [country] : [])),
    };
  },
);

/** More than anybody chooses from. */
const CHOICES = 300;

function mostFrequent(cards: readonly Card[], valuesOf: (card: Card) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const card of cards) for (const value of valuesOf(card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, CHOICES)
    .map(([value]) => value);
}

export async function segmentsIn(rows: Reader): Promise<Segment[]> {
  const kept = await rows.settings('segment:');
  const segments = kept.flatMap((row) => ('segment' in row ? [row.segment] : []));
  return segments.sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a list under its name; without an id it is a new one. */
export const keepSegment = command(
  { input: () => ({ segmentId: id.optional(), name: shortText, filter, columns, order }), writes: ['setting'] },
  async (rows, { segmentId, ...said }, app) => {
    const name = said.name.trim().slice(0, 100) || refuse('name-missing');
    if (segmentId) (await rows.get('setting', segmentKey(segmentId))) ?? refuse('not-found');
    else if ((await segmentsIn(rows)).length >= MOST_SEGMENTS) refuse('too-many-lists', { most: MOST_SEGMENTS });
    const segment: Segment = { ...said, id: segmentId ?? app.newId(), name };
    await rows.put('setting', { key: segmentKey(segment.id), segment });
    return { segmentId: segment.id };
  },
);

export const removeSegment = command(
  { input: () => ({ segmentId: id }), writes: ['setting'] },
  async (rows, { segmentId }): Promise<void> => {
    (await rows.get('setting', segmentKey(segmentId))) ?? refuse('not-found');
    await rows.remove('setting', segmentKey(segmentId));
  },
);

/** What the list of all clients shows, on this device. */
export const keepClientsView = command(
  { input: () => ({ columns, order }), writes: ['device'] },
  (rows, view): Promise<void> => rows.keepNote('clientsView', view),
);

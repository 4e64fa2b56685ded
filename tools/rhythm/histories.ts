import { addOrder, historyOf, type Purchases } from '../../lib/domain/rhythm/purchases';
import { type Day, daysBetween, isDay } from '../../lib/domain/wallClock';

/** The purchases of a base by client, each the days with a purchase, the earliest first. */
export interface Histories {
  clients: Day[][];
  from: Day;
  to: Day;
}

/** From lines of `customer,date,…` under one head line, in any order; nothing when no line is one. */
export function readHistories(csv: string): Histories | undefined {
  const byClient = new Map<string, Set<Day>>();
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [client = '', day = ''] = line.split(',');
    if (!isDay(day)) continue;
    const days = byClient.get(client) ?? new Set();
    byClient.set(client, days.add(day));
  }
  if (byClient.size === 0) return undefined;
  return historiesOf([...byClient.values()].map((days) => [...days].sort()));
}

export function historiesOf(clients: Day[][]): Histories {
  const days = clients.flat().sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to) throw new Error('There is no purchase.');
  return { clients, from, to };
}

/** The sums of each client as they were known at the end of a day, by the product's own way of keeping them. */
export function knownOn(day: Day, { clients }: Histories): { sums: Purchases; next?: Day }[] {
  return clients.flatMap((days) => {
    const sums = historyOf(
      days.map((ordered) => ({ ordered })),
      day,
    );
    const next = days.find((later) => later > day);
    return sums ? [{ sums, ...(next && { next }) }] : [];
  });
}

/** The time from a purchase to the next one, or to the end of the file. */
export interface Spell {
  sums: Purchases;
  /** Days to the next purchase, if one is in the file. */
  gap: number;
  /** Days from the purchase to the end of the file. */
  left: number;
  /** Days: the mean of the client's own intervals before it. */
  mean: number;
}

/** All spells after a client's third purchase or a later one: the client's own mean is of two intervals at least. */
export function spellsOf({ clients, to }: Histories): Spell[] {
  return clients.flatMap((days) => {
    const spells: Spell[] = [];
    let sums: Purchases | undefined;
    for (const [i, day] of days.entries()) {
      sums = sums ? addOrder(sums, { ordered: day }, day) : historyOf([{ ordered: day }], day);
      if (!sums) break;
      const next = days[i + 1];
      const gap = next ? daysBetween(day, next) : Number.POSITIVE_INFINITY;
      const mean = daysBetween(sums.first, day) / sums.intervals;
      if (sums.intervals >= 2) spells.push({ sums, gap, left: daysBetween(day, to), mean });
    }
    return spells;
  });
}

import { addDays } from '../../../lib/domain/wallClock.ts';
import type { Firm, Habit } from './firms.ts';

export interface SampleOrder {
  number: string;
  ordered: string;
  amount: { minor: number; currency: string };
  items: string[];
}

const TWO_YEARS = 730;

/** Days between two orders, how far they differ from it, how long ago the last one was, and how many there are at most. */
const HABITS: Record<Habit, { every: number; differs: number; last: [from: number, to: number]; most?: number }> = {
  weekly: { every: 8, differs: 0.2, last: [1, 6] },
  fortnightly: { every: 15, differs: 0.25, last: [2, 11] },
  monthly: { every: 31, differs: 0.15, last: [5, 24] },
  seldom: { every: 88, differs: 0.2, last: [20, 70] },
  growing: { every: 20, differs: 0.3, last: [2, 12] },
  late: { every: 21, differs: 0.2, last: [48, 60] },
  sliding: { every: 24, differs: 0.4, last: [110, 140] },
  gone: { every: 30, differs: 0.3, last: [240, 420] },
  once: { every: 0, differs: 0, last: [90, 500], most: 1 },
  second: { every: 0, differs: 0, last: [24, 40], most: 1 },
};

const ITEMS: Record<string, string[]> = {
  MD: ['cutii 400×300×200', 'folie stretch', 'saci de hârtie', 'carton ondulat', 'bandă adezivă'],
  RU: ['короба 400×300×200', 'стрейч-плёнка', 'бумажные мешки', 'гофролист', 'скотч'],
  GB: ['boxes 400×300×200', 'stretch film', 'paper sacks', 'corrugated sheet', 'packing tape'],
};

/** Two years of a firm's orders up to `today`, the earliest first; the same whenever they are asked for. */
export function ordersOf(firm: Firm, seed: number, today: string): SampleOrder[] {
  const random = randomFrom(seed);
  const { every, differs, last, most = Number.POSITIVE_INFINITY } = HABITS[firm.habit];
  const agos: number[] = [];
  for (let ago = between(last, random()); ago <= TWO_YEARS && agos.length < most; ) {
    agos.push(ago);
    ago += Math.max(1, Math.round(every * (1 + differs * (2 * random() - 1))));
  }
  const items = ITEMS[firm.country] ?? [];
  return agos.reverse().map((ago, i) => {
    const grown = firm.habit === 'growing' ? 0.5 + (1.2 * (TWO_YEARS - ago)) / TWO_YEARS : 1;
    const units = Math.round((firm.usual * grown * (0.8 + 0.4 * random())) / 10) * 10;
    const first = Math.floor(random() * items.length);
    return {
      number: `${String(seed).padStart(2, '0')}-${String(i + 1).padStart(3, '0')}`,
      ordered: addDays(today, -ago),
      amount: { minor: units * 100, currency: firm.currency },
      items: [items[first] ?? '', items[(first + 1 + Math.floor(random() * 3)) % items.length] ?? ''],
    };
  });
}

function between([from, to]: [number, number], share: number): number {
  return from + Math.floor(share * (to - from + 1));
}

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

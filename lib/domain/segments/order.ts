import type { Card } from './card';
import type { Field } from './filter';
import { saidIn } from './matches';

/** By what a list stands in order. */
export interface Order {
  by: Field;
  isDescending?: boolean;
}

export const BY_NAME: Order = { by: 'name' };

/** Who has nothing in the field comes last either way; those alike by name. */
export function comparing({ by, isDescending = false }: Order): (a: Card, b: Card) => number {
  const sign = isDescending ? -1 : 1;
  const key = by === 'name' ? ({ place }: Card) => place : keyOf(by);
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one !== other) {
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      return one < other ? -sign : sign;
    }
    if (a.place !== b.place) return a.place < b.place ? -1 : 1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

function keyOf(by: Field): (card: Card) => string | number | undefined {
  return (card) => {
    const value = saidIn(card, by);
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return value.toLowerCase();
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (Array.isArray(value)) return value.length > 0 ? value.join(' ').toLowerCase() : undefined;
    // Currencies are not added up: who owes in several stands by the largest figure.
    return Math.max(...Object.values(value));
  };
}

/** The first by the order, `limit` from `offset`: of very many no more are put in order than are shown. */
export function sorted(cards: readonly Card[], order: Order, offset: number, limit: number): Card[] {
  const compare = comparing(order);
  const wanted = offset + limit;
  if (wanted > FEW || cards.length <= wanted) return [...cards].sort(compare).slice(offset, wanted);
  const first: Card[] = [];
  for (const card of cards) {
    const last = first[wanted - 1];
    if (last && compare(last, card) <= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(first[middle] as Card, card) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, card);
    if (first.length > wanted) first.pop();
  }
  return first.slice(offset);
}

const FEW = 1_000;

import { addDays, type Day } from '../../lib/domain/wallClock.ts';
import type { Input } from '../../lib/messages/contract.ts';

type Brought = Input<'clients.import'>['clients'][number];

/** How clients of a kind order: every so many days, from so many days ago to so many. */
const HABITS = [
  { name: 'Monthly', count: 14, every: 30, from: 700, to: 5, minor: 180_000 },
  { name: 'Weekly', count: 6, every: 8, from: 400, to: 2, minor: 90_000 },
  { name: 'Stopped', count: 7, every: 30, from: 700, to: 200, minor: 240_000 },
  { name: 'Gone', count: 9, every: 45, from: 700, to: 420, minor: 60_000 },
  { name: 'Once', count: 12, every: 900, from: 150, to: 20, minor: 40_000 },
  { name: 'Young', count: 8, every: 20, from: 70, to: 1, minor: 50_000 },
  { name: 'Growing', count: 5, every: 25, from: 150, to: 10, minor: 75_000 },
  { name: 'Seldom', count: 10, every: 170, from: 600, to: 100, minor: 35_000 },
] as const;

/** Invented clients with two years of orders, the same each time, as a list that is brought. */
export function boughtBase(today: Day): Brought[] {
  return HABITS.flatMap(({ name, count, every, from, to, minor }) =>
    Array.from({ length: count }, (_, i): Brought => {
      const orders: Brought['orders'] = [];
      for (let ago = from + i * 3; ago >= to + i; ago -= every + ((i * 7 + ago) % 5) - 2) {
        const amount = { minor: minor + ((i * 37 + ago * 13) % 40) * 1_000, currency: 'EUR' };
        orders.push({ ordered: addDays(today, -ago), amount, items: [] });
      }
      return {
        ...{ name: `${name} ${i + 1}`, domains: [], tags: [name], remember: [], fields: [], people: [], notes: [] },
        orders,
      };
    }),
  );
}

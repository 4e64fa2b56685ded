import type { BaseRhythm } from '../../lib/domain/rhythm/model';
import { addDays, type Day, daysBetween } from '../../lib/domain/wallClock';
import { type Histories, historiesOf } from './histories';

/** Evenly between 0 and 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** From a gamma distribution of this shape and scale 1 (Marsaglia and Tsang 2000). */
function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(chance);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Clients who buy as the model has it, the first time in the first half of so many days. */
export function simulated(base: BaseRhythm, clients: number, from: Day, days: number, seed: number): Histories {
  const chance = chanceFrom(seed);
  return historiesOf(
    Array.from({ length: clients }, () => {
      const k = base.k * Math.exp(base.unlike * normal(chance));
      const rate = gamma(base.r, chance) / ((base.alpha * base.k) / k);
      const [going, stopping] = [gamma(base.b, chance), gamma(base.a, chance)];
      const stops = stopping / (going + stopping);
      const bought: number[] = [];
      let at = (chance() * days) / 2;
      while (at < days) {
        bought.push(at);
        if (chance() < stops) break;
        at += gamma(k, chance) / rate;
      }
      return wholeDays(bought, from);
    }),
  );
}

/** As many clients as there are, each as often as one of them on the mean, and on any day as likely as on any other. */
export function withoutMemory({ clients, from, to }: Histories, seed: number): Histories {
  const chance = chanceFrom(seed);
  const days = daysBetween(from, to) + 1;
  const drawn = clients.map((client) => {
    const bought: number[] = [];
    const wait = () => (-Math.log(1 - chance()) * days) / client.length;
    for (let at = wait(); at < days; at += wait()) bought.push(at);
    return wholeDays(bought, from);
  });
  return { clients: drawn.filter((client) => client.length > 0), from, to };
}

function wholeDays(bought: number[], from: Day): Day[] {
  return [...new Set(bought.map((at) => addDays(from, Math.floor(at))))];
}

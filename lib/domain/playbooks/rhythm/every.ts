import type { Range } from '../../rhythm/range';

/** "9–12", the same in every language. */
export function everyWords({ from, to }: Pick<Range, 'from' | 'to'>): string {
  return from === to ? String(to) : `${from}–${to}`;
}

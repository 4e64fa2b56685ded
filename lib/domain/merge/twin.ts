import type { PairReason, Sureness } from './judge';

/** Two clients who may be one, as they were found. */
export interface TwinRow {
  /** Both ids, the lower first. */
  id: string;
  a: string;
  b: string;
  weight: number;
}

/** The two as they are now. */
export interface Twins {
  a: string;
  b: string;
  sureness: Sureness;
  reasons: PairReason[];
}

export function twinId(one: string, other: string): string {
  return one < other ? `${one}:${other}` : `${other}:${one}`;
}

/** Under which the user's "these are two" is kept. */
export function distinctKey(one: string, other: string): `distinct:${string}:${string}` {
  return `distinct:${twinId(one, other)}` as `distinct:${string}:${string}`;
}

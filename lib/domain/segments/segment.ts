import type { Field, Filter } from './filter';
import type { Order } from './order';

/** A list that is looked at again and again: who is in it, what is shown of them, and in which order. */
export interface Segment {
  id: string;
  name: string;
  filter: Filter;
  columns: Field[];
  order: Order;
}

/** What is shown until something else is chosen. */
export const USUAL_COLUMNS: Field[] = ['next', 'lastContact'];

export const MOST_SEGMENTS = 100;
export const MOST_COLUMNS = 12;

export type SegmentKey = `segment:${string}`;

export function segmentKey(id: string): SegmentKey {
  return `segment:${id}`;
}

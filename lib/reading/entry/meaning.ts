import type { Direction, EntryKind } from '../../domain/entry';
import type { Money } from '../../domain/money';
import type { Day } from '../../domain/wallClock';
import type { LineContext } from '../line/found';
import type { Understood } from '../line/line';

export interface EntryContext extends Omit<LineContext, 'throughEnd'> {
  /** The user's currency, meant by "lei" and "$" where it may be. */
  currency?: string;
}

/** What was done or said, for the history. */
export interface Happened {
  kind: EntryKind;
  direction?: Direction;
  /** What came of it, in the words of the line; may be empty. */
  text: string;
  /** Another day than today, never a later one. */
  on?: Day;
  amount?: Money;
}

/** One meaning of a line. At least one of both is there. */
export interface Reading {
  happened?: Happened;
  next?: Understood;
}

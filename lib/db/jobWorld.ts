import type { StoreNews } from '../app/ports';
import type { Writer } from '../app/rowPorts';
import type { Noun } from '../domain/journal';
import type { Instant } from '../domain/wallClock';
import type { Head } from './apply';
import type { Others } from './others';
import type { Recall } from './recall';
import type { Database, TableName } from './schema';
import type { Unit } from './unit';

/** What long work needs of the store. */
export interface JobWorld {
  db: Database;
  now(): Instant;
  /** Writes a part as one transaction, with all that follows; `work` fills the unit. */
  part(
    touches: readonly TableName[],
    head: Omit<Head, 'at' | 'by' | 'device'>,
    work: (unit: Unit) => Promise<void>,
    alsoKeep: () => Promise<void>,
    recall: Recall | undefined,
  ): Promise<StoreNews | undefined>;
  /** The entry that stands for the whole job in the journal. */
  begin(head: Omit<Head, 'at' | 'by' | 'device'>, nouns: readonly Noun[]): Promise<void>;
  rehearse<T>(unit: Unit, tables: readonly TableName[], work: (rows: Writer) => Promise<T>): Promise<T>;
  /** Tells pages, and catches up with what follows from the journal. */
  changed(news: StoreNews): Promise<void>;
  tell(news: StoreNews): Promise<void>;
  onFailure(error: unknown): void;
  others: Pick<Others, 'areAtWork' | 'letPass'>;
}

/**
 * How long a part may keep others waiting, in milliseconds, and how many rows it has at most; for how many things is read
 * at once when it is worked out what they will write. Much less while somebody asks: only the first of several questions
 * meets a part that was begun while nobody did, and nobody sees a tenth of a second.
 */
const PART = { milliseconds: 100, rows: 1_000, things: 500 };
const PART_BESIDE_OTHERS = { milliseconds: 8, rows: 500, things: 20 };

export function partFor({ others }: JobWorld): typeof PART {
  return others.areAtWork ? PART_BESIDE_OTHERS : PART;
}

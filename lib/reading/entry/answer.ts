import type { FollowUp } from '../../domain/followUp';
import type { Day } from '../../domain/wallClock';
import type { EntryReading } from './entry';
import type { Reading } from './meaning';

/** What a line tells of a client. */
export interface EntryAnswer extends Omit<EntryReading, 'readings'> {
  /** Each with the open follow-up that it may have answered. */
  readings: (Reading & { answers?: FollowUp })[];
  /** The person of the client whom the line names. */
  contact?: { id: string; name: string };
  /** The days to pick from where none is named. */
  usual: Day[];
}

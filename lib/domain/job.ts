import type { Change, Noun } from './journal';
import type { Instant } from './wallClock';

/**
 * Long work, decided before it begins and done in parts. Between two parts everybody else is answered; the browser may
 * end at any moment, and it goes on where it was.
 */
export interface Job {
  id: string;
  /** The command that it is: "payments.apply"; "undo" for one that takes another back. */
  name: string;
  state: 'running' | 'done' | 'cancelled';
  /** Things done, of how many: payments, clients. */
  done: number;
  total: number;
  /** Those left alone by an undo, because they were edited or used since. */
  spared: number;
  parts: number;
  nextPart: number;
  /** The tables that its parts touch. */
  touches: Noun[];
  /** The entry of the journal that it takes back. */
  undoes?: string;
  startedAt: Instant;
  finishedAt?: Instant;
}

export interface JobPart {
  job: string;
  /** The place of its first piece among all. */
  part: number;
  pieces: PieceOfWork[];
}

export interface PieceOfWork {
  /** How many things of the job it does. */
  things: number;
  work: PartOfWork;
}

/** Rows to be written, an entry of the journal to be taken back, or rows of one client that become another's. */
export type PartOfWork = { changes: Change[] } | { entry: number } | { rest: { from: string; to: string } };

import type { Noun } from '../../domain/journal';
import type { AnySubject, Playbook } from '../../domain/playbooks/playbook';
import type { Day } from '../../domain/wallClock';
import type { Reader } from '../rowPorts';

/** A playbook with what brings its subjects to it. */
export interface Registered<Subject extends AnySubject = AnySubject, Rules = unknown> {
  playbook: Playbook<Subject, Rules>;
  /** Changes of these may concern it. */
  watches: readonly Noun[];
  /** What its subjects are made of. */
  reads: readonly Noun[];
  /** The subjects that are there on that day, in the order of the ids, in as few reads as can be. */
  load(rows: Reader, ids: string[], today: Day): Promise<(Subject | undefined)[]>;
  /** The same for subjects of which nothing but the day is another, where what was kept of them says enough. */
  loadLater?(rows: Reader, ids: string[], today: Day): Promise<(Subject | undefined)[]>;
  /** Where only so many a day have their turn: how many that day may have still, how many a later one, and who waits. */
  turns?(rows: Reader, day: Day): Promise<Turns>;
  /** It follows nothing at present: what changes need not be looked at. */
  sleeps?(rows: Reader): Promise<boolean>;
  /** Whom it may follow once all rules are others: those after one, by id. Without it those whom it follows already. */
  everyone?(rows: Reader, after: string, limit: number): Promise<string[]>;
}

export interface Turns {
  first: number;
  daily: number;
  waiting: number;
}

/** Hides what only the playbook itself knows of its subjects. */
export function registered<Subject extends AnySubject, Rules>(one: Registered<Subject, Rules>): Registered {
  return one as unknown as Registered;
}

import type { Noun } from '../../domain/journal';
import type { AnySubject, Playbook } from '../../domain/playbooks/playbook';
import type { Reader } from '../rowPorts';
import { chased } from './chase';
import { dated } from './dates';
import { promoted } from './promotion';
import { proposed } from './proposal';
import { rhythmed } from './rhythm';

/** A playbook with what brings its subjects to it. */
export interface Registered<Subject extends AnySubject = AnySubject, Rules = unknown> {
  playbook: Playbook<Subject, Rules>;
  /** Changes of these may concern it. */
  watches: readonly Noun[];
  /** What its subjects are made of. */
  reads: readonly Noun[];
  /** The subjects that are there, in the order of the ids, in as few reads as can be. */
  load(rows: Reader, ids: string[]): Promise<(Subject | undefined)[]>;
}

/** Hides what only the playbook itself knows of its subjects. */
export function registered<Subject extends AnySubject, Rules>(one: Registered<Subject, Rules>): Registered {
  return one as unknown as Registered;
}

/** All playbooks; one is added by a line here. */
export const PLAYBOOKS: readonly Registered[] = [
  registered(chased),
  registered(proposed),
  registered(rhythmed),
  registered(dated),
  registered(promoted),
];

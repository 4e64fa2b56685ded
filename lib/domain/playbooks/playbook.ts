import type { FollowUp, FollowUpKind } from '../followUp';
import type { Change } from '../journal';
import type { Reason } from '../reason';
import type { Day, Due, Instant } from '../wallClock';
import type { WorkCalendar } from '../workingDays';

/**
 * Rules that create follow-ups. A playbook is pure: it knows neither the store nor the clock, and answers the same for
 * the same past on the same day, so that every device of a team comes to the same follow-ups by itself.
 */
export interface Playbook<Subject extends AnySubject, Rules> {
  name: string;
  /** It asks for custom, and makes no follow-up for a client that is to be left alone. */
  asksForCustom?: true;
  /** It wins back who has left, or asks them for nothing; the others spare them until they order again. */
  asksWhoLeft?: true;
  /** Steps whose day is the point of them, as of a birthday: they do not wait for their turn when a day has too much. */
  keepsItsDay?(step: string): boolean;
  /** Whose plan may have become another by a change. */
  concerned(change: Change): SubjectRef[] | 'everyone';
  /** What holds until the user has decided something else. */
  usual: Rules;
  /** The rules themselves, when they can be followed; else a refusal. */
  checked(rules: Rules): Rules;
  plan(subject: Subject, rules: Rules, past: Past[], day: Day, calendar: WorkCalendar): Plan;
}

/** What a playbook follows: an invoice, a proposal. It is loaded by lib/app/playbooks. */
export interface AnySubject {
  id: string;
  clientId: string;
  /** With whom each step is to be done. */
  contactId?: string | undefined;
  /** What its steps belong to beside the client. */
  proposalId?: string | undefined;
  /** When it began; its follow-ups are as old. */
  since: Instant;
}

/** A subject by itself, or all that a client has, or all that a contact of theirs has. */
export type SubjectRef = { subject: string } | { client: string };

export interface Plan {
  /** The follow-ups that are to stand open now. */
  steps: Step[];
  /** In the playbook's own word: what it waits for, or why it does nothing. */
  standing: string;
  /** When there is something to do or to look at; no step when there is none. */
  next?: Due;
  /** The first day on which the plan may be another by itself. */
  changesOn?: Day;
  /** Its place in the playbook's list, as a text that sorts so; left out while it is not on it. */
  rank?: string;
  /** What the playbook wants to know of the subject later without reading all of it again. */
  kept?: object;
  /** Nothing is left to follow: the subject is forgotten until it changes. */
  over?: true;
}

/** A follow-up as a playbook wants it. The same step of a subject is the same follow-up for ever. */
export interface Step {
  step: string;
  /** The day that the rules give it. */
  day: Day;
  /** The same, or where a hand has moved it. */
  due: Due;
  kind: FollowUpKind;
  reason: Reason;
  /** With whom, where the steps of a subject are to be done with several. */
  contactId?: string;
}

/** A follow-up that the playbook made earlier, as far as it may look at it. */
export interface Past {
  step: string;
  state: FollowUp['state'];
  /** The day that the rules gave it. */
  planned: Day;
  due: Due;
  /** By hand to another time, while the rules gave it that day. */
  moved?: { from: Day; to: Due; at: Instant };
  /** When it was done or dropped, and that day on the wall. */
  finished?: { at: Instant; on: Day };
}

/** How a subject stands in a playbook. It follows from the rows and belongs to the device, like the ledger. */
export interface Standing {
  playbook: string;
  subject: string;
  clientId: string;
  standing: string;
  /** When something is to be done or looked at; `NEVER` when nothing is. */
  next: Due;
  /** The day on which it may change by itself. */
  changesOn?: Day;
  /** Its place in the playbook's list, while it is on it. */
  rank?: string;
  /** As its plan said. */
  kept?: object;
  /** The follow-up that stands open; of several the first. */
  followUpId?: string;
}

import type { FollowUpKind } from '../../followUp';
import type { Language } from '../../language';
import type { Day } from '../../wallClock';

/** A playbook that the user has put together: data in the shape of the built-in ones, followed by `playbook.ts`. */
export interface OwnPlaybook {
  id: string;
  name: string;
  on: boolean;
  /** What happened before is nothing to it. Absent while it has never been switched on. */
  since?: Day;
  /** The day on which it was switched off. */
  offOn?: Day;
  trigger: Trigger;
  steps: OwnStep[];
  /** What makes the rest of it needless. That a client is to be left alone always does. */
  stops: Stop[];
  /** Only clients that have this tag: taken off, it stops. */
  onlyTag?: string | undefined;
  /** So many days must pass before it begins again for the same client. */
  rest: number;
}

export type Trigger =
  | { kind: (typeof PLAIN_TRIGGERS)[number] }
  | { kind: 'follow-up-done'; done: FollowUpKind }
  | { kind: 'tag'; tag: string }
  | { kind: 'no-order'; days: number };

export const PLAIN_TRIGGERS = [
  ...(['order', 'first-order', 'proposal-sent', 'proposal-accepted', 'proposal-declined'] as const),
  ...(['invoice-paid', 'client-added', 'request-solved'] as const),
] as const;

/** In the order in which they are offered. */
export const TRIGGERS = [
  ...(['order', 'first-order', 'no-order'] as const),
  ...(['proposal-sent', 'proposal-accepted', 'proposal-declined', 'invoice-paid'] as const),
  ...(['client-added', 'tag', 'follow-up-done', 'request-solved'] as const),
] as const satisfies readonly Trigger['kind'][];

export const STOPS = ['answered', 'ordered', 'paid'] as const;

export type Stop = (typeof STOPS)[number];

export interface OwnStep {
  /** Its name in the playbook, for ever. */
  id: string;
  /** Working days after the trigger, or after the step before it was done. */
  days: number;
  after: 'trigger' | 'previous';
  channel: FollowUpKind;
  /** In the user's own words: "thank for the order". */
  words: string;
  /** What is written, where it is a letter; in each language that has one. */
  letter?: Letters | undefined;
}

export type Letters = Partial<Record<Language, OwnLetter | undefined>>;

export interface OwnLetter {
  subject: string;
  body: string;
}

export const MOST_PLAYBOOKS = 30;
export const MOST_STEPS = 7;
/** More often than once a week it would be a step every day for whoever orders every day. */
export const LEAST_REST = 7;
export const USUAL_REST = 30;

export type OwnKey = `own:${string}`;

export function ownKey(id: string): OwnKey {
  return `own:${id}`;
}

/** What the user decides of it. */
export type OwnContent = Omit<OwnPlaybook, 'id' | 'on' | 'since' | 'offOn'>;

export function contentOf({ id: _id, on: _on, since: _since, offOn: _offOn, ...content }: OwnPlaybook): OwnContent {
  return content;
}

import type { ActivityKind } from './activity';
import type { FollowUp } from './followUp';
import type { ContactRules } from './playbooks/contact/playbook';
import type { ContactLight } from './playbooks/contact/urgency';
import type { Satisfaction } from './satisfaction';
import type { Tier } from './tier';
import type { Day, Instant } from './wallClock';

/** Who should be contacted, and how that stands. */
export interface ContactLine {
  light: ContactLight;
  /** Days from one contact to the next. */
  every: number;
  tier?: Tier;
  dueOn: Day;
  /** Which contact counted last; none where none was logged. */
  last?: CountedContact;
}

export interface CountedContact {
  kind: ActivityKind;
  at: Instant;
  days: number;
  /** What it was about; missing where the entry is not read. */
  title?: string;
}

/** How a client is looked after: nothing of the rhythm where it has none. */
export interface CareOfClient {
  contact?: ContactLine;
  satisfaction?: Satisfaction;
  /** How often each tier is to be contacted. */
  rules: ContactRules;
}

export interface DueLine extends ContactLine {
  clientId: string;
  clientName: string;
  next?: Pick<FollowUp, 'kind' | 'due'>;
}

export interface ContactsView {
  today: Day;
  lines: DueLine[];
  total: number;
  /** Of all who are due, by what they are. */
  counts: Record<TierShown, { due: number; overdue: number }>;
  /** They have no follow-up yet. */
  waiting: number;
  rules: ContactRules;
}

/** Clients with a number of days and no tier stand for themselves. */
export const TIERS_SHOWN = ['key', 'regular', 'occasional', 'own'] as const;
export type TierShown = (typeof TIERS_SHOWN)[number];

import type { FollowUpKind } from './followUp';
import type { Reason } from './playbooks/playbook';
import type { Due, Instant } from './wallClock';

/** A client as the list shows it, with what comes next and when it was last in touch. */
export interface ClientLine {
  id: string;
  name: string;
  contactName?: string;
  contactCount: number;
  next?: { due: Due; kind: FollowUpKind; text: string; reason?: Reason };
  lastAt?: Instant;
}

export interface ClientList {
  rows: ClientLine[];
  total: number;
}

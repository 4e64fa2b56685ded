import type { Day, Instant, WallClock } from './wallClock';
import type { WorkCalendar } from './workingDays';
import { afterWorkingDays, type WorkHours } from './workingHours';

export const REQUEST_KINDS = ['question', 'complaint'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** A question or a complaint that waits for an answer, and then to be solved. */
export interface ClientRequest {
  id: string;
  clientId: string;
  contactId?: string;
  kind: RequestKind;
  /** One line, in the user's words or a letter's subject. */
  text: string;
  state: 'open' | 'solved';
  /** The answer needs somebody else: a supplier, the workshop. */
  dependsOnOthers?: true;
  /** It came in a letter, and is answered by one. */
  byLetter?: true;
  openedAt: Instant;
  openedOn: Day;
  clock: RequestClock;
  /** When the answer was given by a click; a letter to the client does as well and is not repeated here. */
  answeredAt?: Instant;
  answeredOn?: Day;
  answer?: string;
  solvedOn?: Day;
  /** The member who said that it is solved. */
  solvedBy?: string;
  reopened?: { on: Day; by: string }[];
  /** A dispute about an invoice: it is not asked for until the request is solved. */
  invoiceId?: string;
  madeBy?: string;
}

/**
 * Since when an answer is waited for, and by whose working hours: kept with the request, so that every colleague's
 * device comes to the same hour.
 */
export interface RequestClock extends WorkHours {
  at: Instant;
  /** The same moment on the wall of whoever set it going. */
  from: WallClock;
}

/** How many working days an answer may take. */
export interface AnswerDays {
  usual: number;
  /** When it depends on others. */
  withOthers: number;
}

/** By when the client is to have an answer. */
export function answerBy(
  { clock, dependsOnOthers }: Pick<ClientRequest, 'clock' | 'dependsOnOthers'>,
  days: AnswerDays,
  calendar: WorkCalendar,
): WallClock {
  return afterWorkingDays(clock.from, dependsOnOthers ? days.withOthers : days.usual, clock, calendar);
}

import type { Client } from '../../client';
import type { FollowUpKind } from '../../followUp';
import type { Day } from '../../wallClock';
import type { Letters } from './ownPlaybook';

/** A follow-up that a playbook would have made. */
export interface WouldBeLine {
  clientId: string;
  clientName: string;
  on: Day;
  words: string;
  kind: FollowUpKind;
}

/** What a playbook would have made for a part of the clients. */
export interface OwnPreview {
  today: Day;
  /** So many clients were tried. */
  looked: number;
  /** For so many it would begin at once. */
  begins: number;
  /** For so many it would have made something. */
  clients: number;
  /** How many follow-ups in each week, the last one that of today. */
  weeks: number[];
  /** The latest of them. */
  latest: WouldBeLine[];
  /** After which the rest come. */
  next?: string;
}

/** What a step's letter is made of. */
export interface OwnLetterView {
  client: Client;
  contact?: { name: string; email?: string };
  letters: Letters;
}

/** So many are shown. */
const SHOWN = 8;

export function latestOf(lines: readonly WouldBeLine[]): WouldBeLine[] {
  const latestFirst = (a: WouldBeLine, b: WouldBeLine) =>
    a.on === b.on ? (a.clientName < b.clientName ? -1 : 1) : a.on < b.on ? 1 : -1;
  return [...lines].sort(latestFirst).slice(0, SHOWN);
}

/** What was found for two parts of the clients. */
export function together(one: OwnPreview, { next, ...other }: OwnPreview): OwnPreview {
  return {
    ...(next !== undefined && { next }),
    today: other.today,
    looked: one.looked + other.looked,
    begins: one.begins + other.begins,
    clients: one.clients + other.clients,
    weeks: other.weeks.map((count, week) => count + (one.weeks[week] ?? 0)),
    latest: latestOf([...one.latest, ...other.latest]),
  };
}

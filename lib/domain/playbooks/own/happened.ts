import { fold } from '../../client';
import type { FollowUpKind } from '../../followUp';
import { addDays, type Day, daysBetween, type Instant } from '../../wallClock';
import type { OwnPlaybook, Stop, Trigger } from './ownPlaybook';

/** Something that a playbook may begin with or stop at. */
export interface Happening {
  what: What;
  /** The row's by which it is known. */
  id: string;
  on: Day;
  /** Which of two came first, where it was on one day. */
  at: Instant;
  /** Of a follow-up that was done. */
  kind?: FollowUpKind;
}

export type What =
  | 'order'
  | 'proposal-sent'
  | 'proposal-accepted'
  | 'proposal-declined'
  | 'invoice-paid'
  | 'payment'
  | 'client-added'
  | 'request-solved'
  | 'follow-up-done'
  | 'answer';

/** What is known of a client, in whatever order. */
export interface OwnHistory {
  happened: readonly Happening[];
  tags: readonly string[];
  /** Since when it has them, folded; of old ones that may not be known. */
  tagged?: Readonly<Record<string, Day>> | undefined;
}

/** A playbook has begun for a client. */
export interface Beginning {
  /** By which its steps are known. */
  key: string;
  on: Day;
  at: Instant;
}

const ENDS: Record<Stop, What> = { answered: 'answer', ordered: 'order', paid: 'payment' };

/**
 * When a playbook begins for a client, the first first. What comes within its rest after a beginning begins nothing; what
 * is still to come is in it, too. Tags are not here: whoever has one may have had it for long.
 */
export function beginnings(own: OwnPlaybook, { happened }: OwnHistory): Beginning[] {
  const { since, trigger, rest } = own;
  if (!since) return [];
  const begun: Beginning[] = [];
  for (const one of sorted(candidates(trigger, happened))) {
    const last = begun.at(-1);
    if (one.on >= since && (!last || daysBetween(last.on, one.on) >= rest)) begun.push(one);
  }
  return begun;
}

function candidates(trigger: Trigger, happened: readonly Happening[]): Beginning[] {
  const begins = (what: What) =>
    happened.filter((one) => one.what === what).map(({ id, on, at }) => ({ key: `${what}:${id}`, on, at }));
  switch (trigger.kind) {
    case 'tag':
      return [];
    case 'first-order': {
      const [first] = sorted(begins('order'));
      return first ? [{ ...first, key: 'first-order' }] : [];
    }
    case 'no-order': {
      const orders = sorted(begins('order'));
      // It is quiet until the next order only.
      return orders.flatMap((order, i) => {
        const on = addDays(order.on, trigger.days);
        const next = orders[i + 1];
        return next && next.on <= on ? [] : [{ key: `no-${order.key}`, on, at: 0 }];
      });
    }
    case 'follow-up-done':
      return happened
        .filter(({ what, kind }) => what === 'follow-up-done' && kind === trigger.done)
        .map(({ id, on, at }) => ({ key: `follow-up-done:${id}`, on, at }));
    default:
      return begins(trigger.kind);
  }
}

/** The first day on which something made the rest of it needless. */
export function stoppedOn(own: OwnPlaybook, begun: Beginning, { happened, tags }: OwnHistory): Day | undefined {
  if (own.onlyTag && !hasTag(tags, own.onlyTag)) return begun.on;
  // What ends the quiet is an order, whatever else was chosen.
  const stops: Stop[] = own.trigger.kind === 'no-order' ? [...own.stops, 'ordered'] : own.stops;
  const ends = new Set(stops.map((stop) => ENDS[stop]));
  const days = happened.filter((one) => ends.has(one.what) && isAfter(one, begun)).map(({ on }) => on);
  return earliest(days);
}

export function hasTag(tags: readonly string[], tag: string): boolean {
  return tags.some((one) => fold(one) === fold(tag));
}

export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (first, day) => (day !== undefined && (first === undefined || day < first) ? day : first),
    undefined,
  );
}

function isAfter(one: Happening, begun: Beginning): boolean {
  return one.on > begun.on || (one.on === begun.on && one.at > begun.at);
}

function sorted(begun: Beginning[]): Beginning[] {
  return begun.sort((a, b) => compare(a.on, b.on) || a.at - b.at || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Order } from '../../invoice';
import { refuse } from '../../refusal';
import type { BaseRhythm } from '../../rhythm/model';
import { historyOf, type Purchases } from '../../rhythm/purchases';
import { lateOn, rhythmOf } from '../../rhythm/rhythm';
import { type Day, daysBetween } from '../../wallClock';
import type { AnySubject, Past, Plan, Playbook, Reason } from '../playbook';
import { everyWords } from './every';

/** A client that has ordered. */
export interface RhythmSubject extends AnySubject {
  /** In whatever order. */
  orders: readonly Pick<Order, 'ordered' | 'amount'>[];
  base: BaseRhythm;
  /** It is among those whose turn it is today. */
  isNamed?: boolean;
}

export interface RhythmRules {
  on: boolean;
  /** So many clients at most are given a follow-up a day, those with most at stake first. */
  daily: number;
}

/** What is kept of a client for whoever asks later: nobody reads all of its orders again. */
export interface RhythmKept {
  purchases: Purchases;
  /** The day on which its follow-up was made, while no order has come since. */
  namedOn?: Day;
}

export const RHYTHM_BASE = 'rhythm:base';
const MOST_DAILY = 50;

/** One call to a client whose order is later than usual; an order takes it back (E1). */
export const rhythm: Playbook<RhythmSubject, RhythmRules> = {
  name: 'rhythm',
  asksForCustom: true,
  concerned({ noun, id, before, after }) {
    if (noun === 'setting') return id === RHYTHM_BASE ? 'everyone' : [];
    if (noun === 'order') return [before, after].flatMap((row) => (row ? [{ subject: row.clientId }] : []));
    // Who orders may be another.
    if (noun === 'contact') return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    if (noun !== 'followUp') return [];
    return [before, after].flatMap((row) => (row?.from?.playbook === 'rhythm' ? [{ subject: row.from.subject }] : []));
  },
  usual: { on: true, daily: 5 },
  checked: ({ on, daily }) =>
    Number.isInteger(daily) && daily >= 1 && daily <= MOST_DAILY ? { on, daily } : refuse('days-unusable'),
  plan,
};

function plan({ orders, base, isNamed }: RhythmSubject, rules: RhythmRules, past: Past[], day: Day): Plan {
  const sums = historyOf(orders, day);
  const toCome = earliest(orders.flatMap(({ ordered }) => (ordered > day ? [ordered] : [])));
  if (!sums) return { standing: 'none', steps: [], ...(toCome ? { changesOn: toCome } : { over: true }) };
  // Of each order one step for ever: what was done or dropped is not asked again until another has come.
  const step = `after:${sums.last}`;
  const known = past.find((one) => one.step === step);
  const late = lateOn(sums, base);
  const isLate = late <= day;
  const changesOn = earliest([...(isLate ? [] : [late]), ...(toCome ? [toCome] : [])]);
  const kept: RhythmKept = { purchases: sums, ...(known && { namedOn: known.planned }) };
  const plain = { steps: [], kept, next: known?.planned ?? late, ...(changesOn && { changesOn }) };
  if (!rules.on) return { ...plain, standing: 'off' };
  if (known?.finished) return { ...plain, standing: 'answered' };
  // Once named it stays so, should a new look at the whole base find it less late.
  if (!known && !isLate) return { ...plain, standing: 'waits' };
  if (!known && !isNamed) return { ...plain, standing: 'late' };
  const named = known?.planned ?? day;
  const due = known?.moved?.from === named ? known.moved.to : named;
  return {
    ...plain,
    standing: 'named',
    kept: { purchases: sums, namedOn: named },
    next: named,
    steps: [{ step, day: named, due, kind: 'call', reason: reasonOf(sums, base, named) }],
  };
}

function reasonOf(sums: Purchases, base: BaseRhythm, named: Day): Reason {
  const { range } = rhythmOf(sums, base);
  const count = daysBetween(sums.last, named);
  return range && range.to > 1
    ? { code: 'rhythm.late', params: { count, every: everyWords(range) } }
    : { code: 'rhythm.later', params: { count } };
}

function earliest(days: Day[]): Day | undefined {
  return days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

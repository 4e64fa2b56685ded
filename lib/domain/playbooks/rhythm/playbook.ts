import { isTalk } from '../../activity';
import type { Reason } from '../../reason';
import { refuse } from '../../refusal';
import type { BaseRhythm } from '../../rhythm/model';
import { type BoughtMonths, boughtMonths, monthsLater } from '../../rhythm/months';
import { type Bought, type Purchases, purchaseDays, REMEMBERED_DAYS, sumsOf } from '../../rhythm/purchases';
import { lateOn, rhythmOf } from '../../rhythm/rhythm';
import type { SecondPurchase } from '../../rhythm/second';
import { addDays, type Day, daysBetween } from '../../wallClock';
import type { AnySubject, Past, Plan, Playbook } from '../playbook';
import { everyWords } from './every';
import { whoBought } from './whose';

/** A client that has bought. */
export interface RhythmSubject extends AnySubject {
  /** Each purchase once (`bought.ts`), in whatever order. */
  bought: readonly Bought[];
  /** Its segment's where it has one, else everybody's. */
  base: BaseRhythm;
  /** What was kept of them, instead of them, where it holds still (`keptHolds`). */
  counted?: RhythmKept | undefined;
  /** The tag by which that is its segment. */
  tag?: string | undefined;
  /** How long the second purchase usually takes here, where that is known. */
  second?: SecondPurchase | undefined;
  /** The day of the latest call or meeting with it. */
  talked?: Day | undefined;
  /** It is among those whose turn it is today. */
  isNamed?: boolean;
}

export interface RhythmRules {
  on: boolean;
  /** So many clients at most are given a follow-up a day, those with most at stake first. */
  daily: number;
  /** Whether who has bought once is asked near the day on which others buy a second time. */
  second: boolean;
}

/** What is kept of a client for whoever asks later: nobody reads all of its purchases again. */
export interface RhythmKept {
  purchases: Purchases;
  months: BoughtMonths;
  /** The day of its second purchase. */
  second?: Day;
  /** The first purchase that is dated in days to come. */
  toCome?: Day;
  tag?: string;
  talked?: Day;
  /** The day on which its follow-up was made, while no order has come since. */
  namedOn?: Day;
}

export const RHYTHM_BASE = 'rhythm:base';
const MOST_DAILY = 50;

/**
 * One call to a client whose order is later than usual (E1), and before that to one that has bought once, near the day
 * on which others buy again (E3). A purchase takes either back, and so does whoever has talked with them meanwhile.
 */
export const rhythm: Playbook<RhythmSubject, RhythmRules> = {
  name: 'rhythm',
  asksForCustom: true,
  concerned(change) {
    const { noun, id, before, after } = change;
    if (noun === 'setting') return id === RHYTHM_BASE ? 'everyone' : [];
    // Who orders may be another.
    if (noun === 'contact') return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    if (noun === 'activity') {
      return [before, after].flatMap((row) => (row && isTalk(row) ? [{ subject: row.clientId }] : []));
    }
    if (noun !== 'followUp') return whoBought(change);
    return [before, after].flatMap((row) => (row?.from?.playbook === 'rhythm' ? [{ subject: row.from.subject }] : []));
  },
  usual: { on: true, daily: 5, second: true },
  checked: ({ on, daily, second }) =>
    Number.isInteger(daily) && daily >= 1 && daily <= MOST_DAILY ? { on, daily, second } : refuse('days-unusable'),
  plan,
};

function plan(subject: RhythmSubject, rules: RhythmRules, past: Past[], day: Day): Plan {
  const { base, tag, talked } = subject;
  const { toCome, ...counted } = countedOn(subject, day);
  const sums = counted.purchases;
  if (!sums) return { standing: 'none', steps: [], ...(toCome ? { changesOn: toCome } : { over: true }) };
  const late = lateOn(sums, base, subject.second);
  const nudge = rules.second ? nudgeOf(subject, sums, past, day) : undefined;
  // Of each order one step for ever: what was done or dropped is not asked again until another has come.
  const step = `after:${sums.last}`;
  const known = past.find((one) => one.step === step);
  const namedOn = known?.planned ?? nudge?.known?.planned;
  const kept: RhythmKept = {
    ...{ ...counted, purchases: sums },
    ...(toCome && { toCome }),
    ...(tag && { tag }),
    ...(talked && talked >= sums.last && { talked }),
    ...(namedOn && { namedOn }),
  };
  const isLate = late <= day;
  const changes = [late, toCome, nudge?.on, nudge?.end].filter((one) => one !== undefined && one > day);
  const changesOn = earliest(changes as Day[]);
  const plain = { steps: [], kept, next: known?.planned ?? late, ...(changesOn && { changesOn }) };
  const hasTalked = (asked: Day, planned = asked) => !!talked && (talked >= asked || talked >= planned);
  if (nudge?.isNear && hasTalked(nudge.on, nudge.known?.planned)) return { ...plain, standing: 'answered' };
  if (nudge?.isNear && (nudge.known || subject.isNamed)) {
    const reason = { code: 'rhythm.second', params: nudge.params };
    return { ...plain, ...asked(nudge.step, nudge.known, day, kept, reason), standing: NUDGED };
  }
  // It waits for its turn among the late; the list of those does not show it.
  if (nudge?.isNear) return { ...plain, standing: NEAR, next: nudge.on };
  if (!rules.on) return { ...plain, standing: 'off' };
  if (known?.finished || nudge?.known?.finished) return { ...plain, standing: 'answered' };
  // Once named it stays so, should a new look at the whole base find it less late, and whatever withdrew it between.
  if (!known && !isLate) return { ...plain, standing: 'waits' };
  if (hasTalked(late, known?.planned)) return { ...plain, standing: 'answered' };
  if (!known && !subject.isNamed) return { ...plain, standing: 'late' };
  return { ...plain, ...asked(step, known, day, kept, reasonOf(sums, base, known?.planned ?? day)), standing: 'named' };
}

/** Whether what was kept on an earlier day says what all purchases would, if none of them has changed since. */
export function keptHolds({ purchases, toCome }: RhythmKept, day: Day): boolean {
  return !(toCome && toCome <= day) && purchases.first >= addDays(day, -REMEMBERED_DAYS);
}

type Counted = Pick<RhythmKept, 'months' | 'second' | 'toCome'> & { purchases?: Purchases | undefined };

function countedOn({ bought, counted }: RhythmSubject, day: Day): Counted {
  if (counted) {
    const { purchases, months, second, toCome } = counted;
    return { purchases, months: monthsLater(months, day), ...(second && { second }), ...(toCome && { toCome }) };
  }
  const days = purchaseDays(bought, day);
  const purchases = sumsOf(days);
  const second = days[1]?.day;
  const toCome = earliest(bought.flatMap(({ ordered }) => (ordered > day ? [ordered] : [])));
  const months = boughtMonths(days, purchases?.worth?.currency, day);
  return { purchases, months, ...(second && { second }), ...(toCome && { toCome }) };
}

/** It has bought once, and others come back about now. */
export const NEAR = 'near';
/** The same, and it was named. */
export const NUDGED = 'nudged';

/** Whether a client is asked for its second purchase: while that is usual. */
function nudgeOf({ second }: RhythmSubject, { intervals, first }: Purchases, past: Past[], day: Day) {
  if (intervals > 0 || !second) return undefined;
  const step = `second:${first}`;
  const known = past.find((one) => one.step === step);
  const on = addDays(first, Math.max(1, second.days));
  const end = addDays(first, second.most + 1);
  // Once named it stays so.
  const isNear = known ? !known.finished : on <= day && day < end;
  return { step, known, on, end, isNear, params: { count: daysBetween(first, known?.planned ?? day) } };
}

function asked(step: string, known: Past | undefined, day: Day, kept: RhythmKept, reason: Reason) {
  const named = known?.planned ?? day;
  // No rule has given it that day: where a hand moved it to holds, should a colleague's earlier day have come between.
  const due = known?.moved?.to ?? named;
  return {
    kept: { ...kept, namedOn: named },
    next: named,
    steps: [{ step, day: named, due, kind: 'call' as const, reason }],
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

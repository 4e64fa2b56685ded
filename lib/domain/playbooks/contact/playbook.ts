import { type Activity, type ActivityKind, isContact } from '../../activity';
import type { Client } from '../../client';
import type { Reason } from '../../reason';
import { refuse } from '../../refusal';
import { channelFor } from '../../serviceStyle';
import {
  daysApart,
  type HowOften,
  isDaysApart,
  MOST_DAYS_APART,
  TIERS,
  type Tier,
  type TierDays,
  USUAL_TIER_DAYS,
} from '../../tier';
import { addDays, addMonths, type Day, dayOf, daysBetween, type Instant } from '../../wallClock';
import { onWorkingDay, type WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook } from '../playbook';

/** A client with which one wants to be in touch now and then. */
export interface ContactSubject extends AnySubject, HowOften {
  /** Since when it is a client: until the first contact, time is counted from there. */
  clientSince: Day;
  /** The latest contact, whoever began it. */
  last?: LastContact | undefined;
  /** It is among those whose turn it is today. */
  isNamed?: boolean;
}

export interface LastContact {
  activityId: string;
  kind: ActivityKind;
  at: Instant;
  on: Day;
}

export interface ContactRules {
  on: boolean;
  /** So many clients at most are given a follow-up a day, the most urgent first. */
  daily: number;
  days: TierDays;
}

/** What is kept of a client for whoever asks later: nobody reads its history again. */
export interface ContactKept {
  every: number;
  tier?: Tier;
  last?: LastContact;
  /** The day from which the time is counted. */
  from: Day;
  /** From that day on it is amber, from this one red. */
  dueOn: Day;
  lateOn: Day;
  /** The day on which its follow-up was made, while nobody has been in touch since. */
  namedOn?: Day;
}

const MOST_DAILY = 50;
/** What is said to have happened before that is a slip, like 1900. */
const MONTHS_LOOKED_BACK = 120;

/** One follow-up when it is time to be in touch again; any contact that is logged takes it back (E4, E10). */
export const contact: Playbook<ContactSubject, ContactRules> = {
  name: 'contact',
  asksForCustom: true,
  concerned({ noun, id, before, after }) {
    if (noun === 'client') return asked(before) === asked(after) ? [] : [{ subject: id }];
    if (noun === 'activity') return [before, after].flatMap((row) => (row && isContact(row) ? [subjectOf(row)] : []));
    // Who is asked may be another.
    if (noun === 'contact') return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    if (noun !== 'followUp') return [];
    return [before, after].flatMap((row) => (row?.from?.playbook === 'contact' ? [{ subject: row.from.subject }] : []));
  },
  usual: { on: true, daily: 5, days: USUAL_TIER_DAYS },
  checked({ on, daily, days }) {
    if (!Number.isInteger(daily) || daily < 1 || daily > MOST_DAILY) refuse('daily-unusable', { most: MOST_DAILY });
    if (!TIERS.every((tier) => isDaysApart(days[tier]))) refuse('days-apart-unusable', { most: MOST_DAYS_APART });
    return { on, daily, days };
  },
  plan,
};

function subjectOf({ clientId }: Activity) {
  return { subject: clientId };
}

/** What of a client decides whether it is followed, and how. */
function asked(client: Client | undefined): string {
  const { tier = '', everyDays = '', style = '' } = client ?? {};
  return tier || everyDays ? `${tier} ${everyDays} ${style}` : '';
}

function plan(subject: ContactSubject, rules: ContactRules, past: Past[], day: Day, calendar: WorkCalendar): Plan {
  const every = daysApart(subject, rules.days);
  if (every === undefined) return { standing: 'none', steps: [], over: true };
  const last = subject.last && subject.last.on > addMonths(day, -MONTHS_LOOKED_BACK) ? subject.last : undefined;
  const from = countedFrom(subject, last, past, day);
  const dueOn = onWorkingDay(addDays(from, every), calendar);
  const isDue = dueOn <= day;
  const step = `after:${from}`;
  const known = past.find((one) => one.step === step && !one.finished);
  // Once named it stays so: withdrawn by a contact that is then taken back, it is there again.
  const namedOn = isDue ? (known?.planned ?? (subject.isNamed ? day : undefined)) : undefined;
  const kept: ContactKept = {
    every,
    ...(subject.tier && { tier: subject.tier }),
    ...(last && { last }),
    from,
    dueOn,
    lateOn: onWorkingDay(addDays(from, every + Math.ceil(every / 2)), calendar),
  };
  const plain = { steps: [], kept, next: dueOn, ...(!isDue && { changesOn: dueOn }) };
  if (!rules.on) return { ...plain, standing: 'off' };
  if (namedOn === undefined) return { ...plain, standing: isDue ? 'due' : 'waits' };
  // Given longer intervals since, it is asked when those are over.
  const on = later(namedOn, dueOn);
  const moved = known?.moved?.to;
  const due = moved && dayOf(moved) >= dueOn ? moved : on;
  const reason = reasonOf(kept, on);
  return {
    ...plain,
    standing: 'named',
    kept: { ...kept, namedOn },
    steps: [{ step, day: namedOn, due, kind: channelFor(subject.style), reason }],
  };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** A contact begins the time anew; so does a step that somebody did, or dropped as not needed this time. */
function countedFrom({ clientSince }: ContactSubject, last: LastContact | undefined, past: Past[], day: Day): Day {
  const days = [last?.on ?? clientSince, ...past.flatMap(({ finished }) => (finished ? [finished.on] : []))];
  const latest = days.reduce((one, other) => (other > one ? other : one));
  // A clock that stood wrong may have said that it is still to come.
  return latest > day ? day : latest;
}

function reasonOf({ tier, last, every }: ContactKept, on: Day): Reason {
  if (!last) return { code: 'contact.first', params: {} };
  const params = { count: Math.max(0, daysBetween(last.on, on)), every };
  return { code: tier === 'key' ? 'contact.key' : 'contact.due', params };
}

import type { ActivityKind } from '../../activity';
import type { Change } from '../../journal';
import type { Money } from '../../money';
import type { Reactivation } from '../../reactivation';
import type { BaseRhythm } from '../../rhythm/model';
import type { Purchases } from '../../rhythm/purchases';
import { lateOn, rhythmOf } from '../../rhythm/rhythm';
import { addDays, type Day, daysBetween } from '../../wallClock';
import { addWorkingDays, type WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook, Step, SubjectRef } from '../playbook';
import { rhythm } from '../rhythm/playbook';
import { checkedRules, type ReactivationRules, USUAL_RULES } from './rules';
import { nextLetter } from './series';
import { rankOf, yearly } from './worth';

/** A client by what it bought, and what came of asking why it stopped. */
export interface ReactivationSubject extends AnySubject {
  /** As the rhythm keeps them; nothing of one that never ordered. */
  purchases?: Purchases | undefined;
  /** The first day on which they may be others by themselves. */
  purchasesChangeOn?: Day | undefined;
  base: BaseRhythm;
  /** The firm's own: ISO 4217. */
  currency: string;
  /** The latest time that it was asked. */
  asked?: Reactivation | undefined;
  /** The client wrote after that. */
  hasAnswered?: boolean;
}

/** What is kept of a client for the list. */
export interface ReactivationKept {
  last?: Day;
  /** The day from which it is on the list. */
  enters?: Day;
  usualDays?: number;
  yearly?: Money;
  askedBefore?: true;
  hasAnswered?: true;
}

/** What the client did itself, by a letter. */
export const ANSWERS: readonly ActivityKind[] = ['letter-in', 'reply-seen'];

/** Working days until it is asked whether the promised order came, and until the right person is looked for. */
const CHECK_AFTER = 5;
const CONTACT_AFTER = 1;
/** Days until who was asked and did nothing is on the list again: after a talk, and after all letters. */
const REST = 30;
const REST_AFTER_LETTERS = 90;

/**
 * Clients without an order for longer than usual are on the list until they order; nobody is called of it by itself. What
 * came of asking them brings the next step (E2, F2).
 */
export const reactivation: Playbook<ReactivationSubject, ReactivationRules> = {
  name: 'reactivation',
  asksForCustom: true,
  asksWhoLeft: true,
  concerned,
  usual: USUAL_RULES,
  checked: checkedRules,
  plan,
};

function concerned(change: Change): SubjectRef[] | 'everyone' {
  switch (change.noun) {
    case 'setting':
      return isOfCurrency(change) ? 'everyone' : rhythm.concerned(change);
    case 'reactivation':
      return [change.before, change.after].flatMap((row) => (row ? [{ subject: row.clientId }] : []));
    case 'activity':
      return [change.before, change.after].flatMap((row) =>
        row && ANSWERS.includes(row.kind) ? [{ client: row.clientId }] : [],
      );
    case 'followUp':
      return [change.before, change.after].flatMap((row) =>
        row?.from?.playbook === 'reactivation' ? [{ subject: row.from.subject }] : [],
      );
    // Whose rhythm may be another.
    default:
      return rhythm.concerned(change);
  }
}

function isOfCurrency({ noun, id, before, after }: Change): boolean {
  if (noun !== 'setting' || id !== 'firm') return false;
  const currency = (row: typeof before) => (row && 'money' in row ? row.money?.currency : undefined);
  return currency(before) !== currency(after);
}

/** The last time that a client was asked; two devices may have begun one each. */
export function latestOf(asked: readonly Reactivation[]): Reactivation | undefined {
  return asked.reduce<Reactivation | undefined>(
    (last, one) => (!last || one.saidAt > last.saidAt || (one.saidAt === last.saidAt && one.id > last.id) ? one : last),
    undefined,
  );
}

/** A later order ends what was said. */
export function holds({ after = '' }: Pick<Reactivation, 'after'>, purchases: Purchases | undefined): boolean {
  return !purchases || purchases.last <= after;
}

function plan(
  { purchases, purchasesChangeOn, base, currency, asked, hasAnswered = false }: ReactivationSubject,
  rules: ReactivationRules,
  past: Past[],
  day: Day,
  calendar: WorkCalendar,
): Plan {
  const said = asked && holds(asked, purchases) ? asked : undefined;
  if (!said && !purchases) return { standing: 'none', steps: [], over: true };
  const usualDays = purchases && rhythmOf(purchases, base).usual;
  const worth = purchases && usualDays ? yearly(purchases, usualDays) : undefined;
  const enters = purchases && usualDays ? entersOn(purchases, base, usualDays, rules.periods) : undefined;
  const kept: ReactivationKept = {
    ...(purchases && { last: purchases.last }),
    ...(enters && { enters }),
    ...(usualDays && { usualDays: Math.max(1, Math.round(usualDays)) }),
    ...(worth && { yearly: worth }),
    ...(said && { askedBefore: true as const }),
    ...(hasAnswered && { hasAnswered: true as const }),
  };
  const plain = { steps: [], kept, ...(purchasesChangeOn && { changesOn: purchasesChangeOn }) };
  const onList = (standing: string): Plan => ({ ...plain, standing, rank: rankOf(worth, currency, hasAnswered) });
  const until = (standing: string, changesOn: Day): Plan => ({
    ...plain,
    standing,
    changesOn: purchasesChangeOn && purchasesChangeOn < changesOn ? purchasesChangeOn : changesOn,
  });
  if (!rules.on) return { ...plain, standing: 'off' };
  if (!said) return enters && enters > day ? until('orders', enters) : onList('listed');
  if (hasAnswered && said.series) return onList('answered');
  const next = nextOf(said, past, calendar);
  if ('step' in next) return { ...plain, standing: said.said, next: next.due, steps: [next] };
  if (!('restsUntil' in next)) return { ...plain, standing: said.said };
  const again = enters && enters > next.restsUntil ? enters : next.restsUntil;
  return again > day ? until(said.said, again) : onList('again');
}

/** When a client that orders nothing is on the list: after so many usual intervals, and never before it is late. */
export function entersOn(purchases: Purchases, base: BaseRhythm, usualDays: number, periods: number): Day {
  const after = addDays(purchases.last, Math.ceil(periods * usualDays) + 1);
  const late = lateOn(purchases, base);
  return late > after ? late : after;
}

/** What follows from what was said; when nothing is left to do, until when they are left in peace; for ever when never. */
function nextOf(said: Reactivation, past: Past[], calendar: WorkCalendar): Step | { restsUntil: Day } | { over: true } {
  const { saidOn, until, after } = said;
  switch (said.said) {
    case 'returns':
      return once(`promised:${saidOn}`, addWorkingDays(saidOn, CHECK_AFTER, calendar), 'call', 'promised', past, REST);
    case 'later':
      return once(`later:${until}`, until ?? addDays(saidOn, REST), 'call', 'later', past, REST);
    case 'wrong-contact':
      return once(`contact:${saidOn}`, addWorkingDays(saidOn, CONTACT_AFTER, calendar), 'other', 'contact', past, 1);
    case 'left':
      return until ? once(`way-back:${until}`, until, 'call', 'wayBack', past) : { over: true };
    // Who is to be left alone is left alone; this is read once that was taken back.
    case 'never':
      return { restsUntil: saidOn };
    case 'offer':
    case 'silent': {
      const letter = nextLetter(said, past, calendar);
      if ('endedOn' in letter) return { restsUntil: addDays(letter.endedOn, REST_AFTER_LETTERS) };
      const count = after ? Math.max(0, daysBetween(after, letter.day)) : 0;
      return stepAt(letter.step, letter.day, 'letter', `letter.${letter.letter}`, letter.known, { count });
    }
  }
}

/** A step that is done once; afterwards they are left in peace for so many days, or for good. */
function once(
  step: string,
  day: Day,
  kind: Step['kind'],
  code: string,
  past: Past[],
  rest?: number,
): Step | { restsUntil: Day } | { over: true } {
  const known = past.find((one) => one.step === step);
  if (!known?.finished) return stepAt(step, day, kind, code, known, {});
  return rest === undefined ? { over: true } : { restsUntil: addDays(known.finished.on, rest) };
}

function stepAt(
  step: string,
  day: Day,
  kind: Step['kind'],
  code: string,
  known: Past | undefined,
  params: Record<string, string | number>,
): Step {
  const due = known?.moved?.from === day ? known.moved.to : day;
  return { step, day, due, kind, reason: { code: `reactivation.${code}`, params } };
}

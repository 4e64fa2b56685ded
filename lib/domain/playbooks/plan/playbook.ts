import { dayIn } from '../../dayIn';
import { type Money, minorDigits } from '../../money';
import { refuse } from '../../refusal';
import type { Bought } from '../../rhythm/purchases';
import { type SalesPlan, type Stretch, stretchOf } from '../../salesPlan';
import { addDays, type Day } from '../../wallClock';
import { onWorkingDay, type WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook } from '../playbook';
import { nearSince, soldIn } from './sold';

/** A client's plan, and what it bought, in whatever order. */
export interface PlanSubject extends AnySubject {
  bought: readonly Bought[];
  /** By whose clock (IANA) it was on one day or the next that something was written down: the firm's. */
  zone: string;
  /** Its client is in the bin, or has not come from a colleague yet. */
  inBin: boolean;
  plan: Pick<SalesPlan, 'period' | 'amount' | 'bonus'>;
}

export interface PlanRules {
  on: boolean;
  /** So much of what the bonus is given for may be missing, in percent. */
  nearPercent: number;
}

/** What is kept of a plan for lists: nobody adds up orders again. */
export interface PlanKept extends Stretch, Pick<SalesPlan, 'period' | 'amount'> {
  done: number;
  bonus?: { missing: number; gives: string };
}

/** How a plan stands whose client is not there. */
export const GONE = 'gone';
export const NEAR_PERCENT = { least: 1, most: 90 };

/** One call a period when only a little is missing to the bonus (E7). */
export const plan: Playbook<PlanSubject, PlanRules> = {
  name: 'plan',
  asksForCustom: true,
  concerned({ noun, id, before, after }) {
    if (noun === 'salesPlan') return [{ subject: id }];
    if (noun === 'order' || noun === 'invoice' || noun === 'ledgerEntry' || noun === 'contact')
      return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    if (noun === 'client') return !before !== !after ? [{ client: id }] : [];
    if (noun !== 'followUp') return [];
    return [before, after].flatMap((row) => (row?.from?.playbook === 'plan' ? [{ subject: row.from.subject }] : []));
  },
  usual: { on: true, nearPercent: 15 },
  checked: ({ on, nearPercent }) =>
    Number.isInteger(nearPercent) && nearPercent >= NEAR_PERCENT.least && nearPercent <= NEAR_PERCENT.most
      ? { on, nearPercent }
      : refuse('percent-unusable', NEAR_PERCENT),
  plan: planned,
};

function planned(
  { plan: { period, amount, bonus }, bought, zone, since, inBin }: PlanSubject,
  rules: PlanRules,
  past: Past[],
  day: Day,
  calendar: WorkCalendar,
): Plan {
  const stretch = stretchOf(period, day);
  const sold = (some: readonly Bought[]) => soldIn(some, amount.currency, stretch, day);
  const done = sold(bought);
  const missing = bonus && bonus.from - done;
  const kept: PlanKept = {
    ...{ ...stretch, period, amount, done },
    ...(bonus && missing !== undefined && { bonus: { missing, gives: bonus.gives } }),
  };
  const plain = { steps: [], kept, changesOn: nextNews(bought, stretch, day) };
  if (inBin) return { ...plain, standing: GONE };
  if (!rules.on) return { ...plain, standing: 'off' };
  if (!bonus || missing === undefined || missing <= 0) return { ...plain, standing: bonus ? 'reached' : 'runs' };
  const isNear = (sum: number) => {
    const left = bonus.from - sum;
    return left > 0 && left * 100 <= rules.nearPercent * bonus.from;
  };
  if (!isNear(done)) return { ...plain, standing: 'runs' };
  // Of each period one step: what was done or dropped is not asked again until the next.
  const step = `bonus:${stretch.from}`;
  const known = past.find((one) => one.step === step);
  if (known?.finished) return { ...plain, standing: 'answered' };
  const near = nearSince(bought, (one) => knownOn(one, zone, day), sold, isNear) ?? stretch.from;
  const planMade = dayIn(zone, since);
  const asked = onWorkingDay(planMade > near && planMade <= addDays(day, 1) ? planMade : near, calendar);
  // A day off at the end of a period is followed by another period.
  if (asked >= stretch.to) return { ...plain, standing: 'runs' };
  const due = known?.moved?.to ?? asked;
  const params = { sum: sumWords({ minor: missing, currency: amount.currency }), gives: bonus.gives };
  return {
    ...plain,
    standing: 'near',
    next: asked,
    steps: [{ step, day: asked, due, kind: 'call', reason: { code: 'plan.bonus', params } }],
  };
}

/** A purchase counts from the day on which it was written down, where that is later than its own. */
function knownOn({ ordered, noted }: Bought, zone: string, day: Day): Day {
  const on = noted === undefined ? ordered : dayIn(zone, noted);
  // A wrong clock wrote it down in days to come.
  return on > ordered && on <= addDays(day, 1) ? on : ordered;
}

/** The next period, or before it the day of a purchase that is still to come. */
function nextNews(bought: readonly Bought[], { to }: Stretch, day: Day): Day {
  return bought.reduce((first, { ordered }) => (ordered > day && ordered < first ? ordered : first), to);
}

/** "18 000 EUR", the same in every language; with the figures behind the point where there are some. */
export function sumWords({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const written = String(minor).padStart(digits + 1, '0');
  const whole = Number(written.slice(0, written.length - digits))
    .toLocaleString('en')
    .replaceAll(',', '\u00A0');
  const rest = digits > 0 ? written.slice(-digits) : '';
  return `${whole}${/[1-9]/.test(rest) ? `.${rest}` : ''}\u00A0${currency}`;
}

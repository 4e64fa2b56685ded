import { describe, expect, test } from 'vitest';
import type { Bought } from '../../rhythm/purchases';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import { type PlanSubject, plan, sumWords } from './playbook';
import { soldIn } from './sold';

const TODAY = '2026-11-18';
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const order = (ordered: string, minor: number, currency = 'EUR'): Bought => ({ ordered, amount: { minor, currency } });

describe('done: what was bought in the period, until today', () => {
  const quarter = { from: '2026-10-01', to: '2027-01-01' };
  test.each<[string, Bought[], number]>([
    ['nothing', [], 0],
    ['two orders', [order('2026-10-05', 100), order('2026-11-05', 200)], 300],
    ['an order of the last quarter', [order('2026-09-30', 100)], 0],
    ['orders of the first day and of one to come', [order('2026-10-01', 100), order('2026-12-31', 100)], 100],
    ['an order of 1900', [order('1900-01-01', 100)], 0],
    ['another currency', [order('2026-10-05', 100, 'MDL')], 0],
    ['an order without a sum', [{ ordered: '2026-10-05' }], 0],
    ['goods sent back', [order('2026-10-05', 100), order('2026-10-09', -30)], 70],
    ['a thousand on one day', Array.from({ length: 1_000 }, () => order('2026-10-05', 10)), 10_000],
  ])('%s', (_, bought, sum) => {
    expect(soldIn(bought, 'EUR', quarter, TODAY)).toBe(sum);
    expect(soldIn(bought.toReversed(), 'EUR', quarter, TODAY)).toBe(sum);
  });
});

/** A plan of 1,000 euros a quarter, 3 % off from 1,000 on, and so much bought, which was written down on that day. */
function subject(sold: number, change: Partial<PlanSubject['plan']> = {}, noted = TODAY): PlanSubject {
  const of = {
    period: 'quarter' as const,
    amount: eur(100_000),
    bonus: { from: 100_000, gives: '3 % off' },
    ...change,
  };
  const bought = [{ ...order('2026-10-05', sold), noted: Date.parse(noted) }];
  return { id: 'p', clientId: 'c', since: 0, zone: 'Europe/Chisinau', inBin: false, plan: of, bought };
}

function planned(of: PlanSubject, past: Past[] = [], day = TODAY, rules = plan.usual): Plan {
  return plan.plan(of, rules, past, day, weekends);
}

const past: Past = { step: 'bonus:2026-10-01', state: 'open', planned: TODAY, due: TODAY };
const done: Past = { ...past, state: 'done', finished: { at: 1, on: TODAY } };

describe('a little is missing to the bonus', () => {
  test.each<[string, PlanSubject, Past[], string, number]>([
    ['half of it is missing', subject(50_000), [], 'runs', 0],
    ['a little more than 15 % is missing', subject(84_999), [], 'runs', 0],
    ['15 % is missing', subject(85_000), [], 'near', 1],
    ['a cent is missing', subject(99_999), [], 'near', 1],
    ['nothing is missing', subject(100_000), [past], 'reached', 0],
    ['there is no bonus', { ...subject(90_000), plan: { period: 'quarter', amount: eur(100_000) } }, [], 'runs', 0],
    ['its client is in the bin', { ...subject(90_000), inBin: true }, [past], 'gone', 0],
    ['asked this quarter', subject(90_000), [done], 'answered', 0],
    ['asked last quarter', subject(90_000), [{ ...done, step: 'bonus:2026-07-01' }], 'near', 1],
    ['asked, and still open', subject(95_000), [past], 'near', 1],
    ['the bonus is more than the plan', subject(110_000, { bonus: { from: 120_000, gives: 'trip' } }), [], 'near', 1],
  ])('%s', (_, of, before, standing, steps) => {
    const made = planned(of, before);
    expect([made.standing, made.steps.length]).toEqual([standing, steps]);
  });

  test('the call says how much and what for; planning again changes nothing, days later neither', () => {
    const { steps, kept, changesOn } = planned(subject(90_000));
    expect(steps).toMatchObject([{ step: 'bonus:2026-10-01', day: TODAY, kind: 'call' }]);
    expect(steps[0]?.reason).toEqual({ code: 'plan.bonus', params: { sum: '100\u00A0EUR', gives: '3 % off' } });
    expect(kept).toMatchObject({ from: '2026-10-01', done: 90_000, bonus: { missing: 10_000 } });
    expect(changesOn).toBe('2027-01-01');
    expect(planned(subject(90_000), [past], '2026-11-25').steps).toEqual(steps);
  });

  test('with the new quarter all begins anew', () => {
    expect(planned(subject(90_000), [past], '2027-01-01')).toMatchObject({ standing: 'runs', kept: { done: 0 } });
  });

  test('on a day off it waits for the next working day, unless the period is over then', () => {
    expect(planned(subject(90_000, {}, '2026-11-21'), [], '2026-11-21').steps).toMatchObject([{ day: '2026-11-23' }]);
    const monthly = { ...subject(0, { period: 'month' }), bought: [order('2027-01-30', 90_000)] };
    expect(planned(monthly, [], '2027-01-31').steps).toEqual([]);
  });

  test('a hand’s other day holds; switched off nothing is asked; an order to come is looked at on its day', () => {
    const moved = { ...past, due: '2026-11-20', moved: { from: TODAY, to: '2026-11-20', at: 1 } };
    expect(planned(subject(90_000), [moved], '2026-11-19').steps[0]?.due).toBe('2026-11-20');
    expect(planned(subject(90_000), [past], TODAY, { on: false, nearPercent: 15 })).toMatchObject({ steps: [] });
    const ahead = { ...subject(0), bought: [order('2026-10-05', 90_000), order('2026-11-30', 10_000)] };
    expect(planned(ahead).changesOn).toBe('2026-11-30');
  });
});

describe('the day of the call follows from what is kept, whenever a device hears of it', () => {
  const told = (...bought: Bought[]) => ({ ...subject(0), bought });
  const noted = (ordered: string, minor: number, on: string) => ({
    ...order(ordered, minor),
    noted: Date.parse(`${on}T12:00Z`),
  });
  const first = noted('2026-10-05', 60_000, '2026-10-05');
  const second = noted('2026-11-02', 30_000, '2026-11-03');
  const small = noted('2026-11-09', 5_000, '2026-11-09');
  const back = noted('2026-11-10', -40_000, '2026-11-10');
  const again = noted('2026-11-12', 30_000, '2026-11-12');
  test.each<[string, PlanSubject, string]>([
    ['written down a day after it was ordered', told(first, second), '2026-11-03'],
    ['another order that leaves it near', told(first, second, small), '2026-11-03'],
    ['goods sent back, and near once more', told(first, second, small, back, again), '2026-11-12'],
    [
      'a plan that was made after them',
      { ...told(first, second), since: Date.parse('2026-11-16T09:00Z') },
      '2026-11-16',
    ],
    ['written down by a clock that was wrong', told(first, noted('2026-11-02', 30_000, '2031-01-01')), '2026-11-02'],
    [
      'past midnight at the firm, and not yet in Greenwich',
      told(first, { ...order('2026-11-02', 30_000), noted: Date.parse('2026-11-03T23:30Z') }),
      '2026-11-04',
    ],
  ])('%s', (_, of, day) => {
    for (const bought of [of.bought, of.bought.toReversed()]) {
      const [step] = planned({ ...of, bought }).steps;
      expect([step?.day, step?.due]).toEqual([day, day]);
      expect(planned({ ...of, bought }, [{ ...past, planned: TODAY }], '2026-11-25').steps[0]?.day).toBe(day);
    }
  });
});

test.each([0, 91, 1.5])('%s %% is refused as a little', (nearPercent) => {
  expect(() => plan.checked({ on: true, nearPercent })).toThrow('percent-unusable');
});

test.each([
  [eur(1_800_000), '18\u00A0000\u00A0EUR'],
  [eur(123_456_789), '1\u00A0234\u00A0567.89\u00A0EUR'],
  [eur(5), '0.05\u00A0EUR'],
  [{ minor: 1_000, currency: 'JPY' }, '1\u00A0000\u00A0JPY'],
])('a sum in a reason, the same in every language', (money, words) => {
  expect(sumWords(money)).toBe(words);
});

import { describe, expect, test } from 'vitest';
import type { Reactivation, Said } from '../../reactivation';
import { USUAL_BASE } from '../../rhythm/fit';
import { historyOf } from '../../rhythm/purchases';
import { addDays, type Day } from '../../wallClock';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import { type ReactivationKept, type ReactivationSubject, reactivation } from './playbook';
import { unusualOf } from './unusual';

/** A Wednesday. */
const TODAY = '2026-11-18';

/** A client that ordered so many days before today. */
function client(daysAgo: number[], more: Partial<ReactivationSubject> = {}): ReactivationSubject {
  const orders = daysAgo.map((days) => ({
    ordered: addDays(TODAY, -days),
    amount: { minor: 10_000, currency: 'EUR' },
  }));
  const purchases = historyOf(orders, TODAY);
  return { id: 'c', clientId: 'c', since: 0, purchases, base: USUAL_BASE, currency: 'EUR', ...more };
}

const every10 = (last: number, orders = 8) => Array.from({ length: orders }, (_, i) => last + i * 10);

function planned(subject: ReactivationSubject, past: Past[] = [], day: Day = TODAY, on = true, periods = 2): Plan {
  return reactivation.plan(subject, { on, periods }, past, day, weekends);
}

/** What they said today, their last order 60 days ago. */
function said(what: Said, more: Partial<Reactivation> = {}): Reactivation {
  const series = what === 'silent' || what === 'offer';
  return {
    ...{ id: 'r', clientId: 'c', after: addDays(TODAY, -60), begun: TODAY, month: '2026-11' },
    ...{ said: what, saidOn: TODAY, saidAt: 1 },
    ...(series && { series: { from: TODAY, first: what === 'offer' ? ('offer' as const) : ('ask' as const) } }),
    ...more,
  };
}

const asked = (what: Said, more: Partial<Reactivation> = {}, also: Partial<ReactivationSubject> = {}) =>
  client(every10(60), { asked: said(what, more), ...also });

const done = (step: string, on: Day, planned = on): Past => ({
  ...{ step, state: 'done', planned, due: planned, finished: { at: 1, on } },
});

describe('who is on the list', () => {
  test.each<[string, ReactivationSubject, string, boolean]>([
    ['never ordered', client([]), 'none', false],
    ['every ten days, the last two weeks ago: late, and the call is for that', client(every10(14)), 'orders', false],
    ['every ten days, the last two months ago', client(every10(60)), 'listed', true],
    ['every thirty days, the last 35 days ago', client([35, 65, 95, 125, 155]), 'orders', false],
    ['one order two years ago, by everybody’s habit', client([700]), 'listed', true],
    ['one order last week', client([7]), 'orders', false],
    ['a slip: an order of 1900', client([46_000]), 'none', false],
    ['an order of the future alone', client([-10]), 'none', false],
  ])('%s', (_, subject, standing, isListed) => {
    const plan = planned(subject);
    expect([plan.standing, plan.rank !== undefined]).toEqual([standing, isListed]);
    expect(plan.steps).toEqual([]);
  });

  test('who is not on it comes to it on the day that is named, without anybody’s doing', () => {
    const subject = client(every10(0));
    const { changesOn = '' } = planned(subject);
    expect(planned(subject, [], addDays(changesOn, -1)).standing).toBe('orders');
    expect(planned(subject, [], changesOn).standing).toBe('listed');
  });

  test('after more intervals they come later', () => {
    const on = (periods: number) => planned(client(every10(0)), [], TODAY, true, periods).changesOn ?? '';
    expect(on(4) > on(2)).toBe(true);
  });

  test('an order of a day to come is looked at on that day', () => {
    const day = addDays(TODAY, 3);
    expect(planned(client(every10(0), { purchasesChangeOn: day })).changesOn).toBe(day);
    expect(planned(asked('returns', {}, { purchasesChangeOn: day })).changesOn).toBe(day);
  });

  test('who is worth most is first: the firm’s own currency, then others, then those without a sum', () => {
    const rank = (subject: ReactivationSubject) => planned(subject).rank ?? '';
    const own = rank(client(every10(60)));
    const rarer = rank(client([400, 520, 640]));
    const other = rank(client(every10(60), { currency: 'MDL' }));
    const unknown = rank(client([], { purchases: historyOf([{ ordered: addDays(TODAY, -300) }], TODAY) }));
    expect([unknown, other, rarer, own].sort()).toEqual([own, rarer, other, unknown]);
    expect(rank(asked('silent', {}, { hasAnswered: true })) < own).toBe(true);
  });

  test('switched off there is no list and no step', () => {
    expect(planned(asked('returns'), [], TODAY, false)).toMatchObject({ standing: 'off', steps: [] });
  });

  test('that they have written back is unusual; that they are quiet, their rhythm says', () => {
    const unusual = (subject: ReactivationSubject) => unusualOf(planned(subject).kept as ReactivationKept);
    expect(unusual(asked('silent', {}, { hasAnswered: true }))).toMatchObject({ code: 'reactivation.answered' });
    expect(unusual(client(every10(60)))).toBeUndefined();
  });
});

describe('what follows from what they said', () => {
  const until = '2027-02-01';
  test.each<[string, ReactivationSubject, [string, Day, string] | undefined]>([
    ['comes back: in five working days, did they', asked('returns'), ['promised', '2026-11-25', 'call']],
    ['later: on the day that they named', asked('later', { until }), ['later', until, 'call']],
    ['has left: the way back is open, on that day', asked('left', { until }), ['wayBack', until, 'call']],
    ['has left, and is not to be looked after', asked('left'), undefined],
    ['never', asked('never'), undefined],
    ['wrong contact: find the right one tomorrow', asked('wrong-contact'), ['contact', '2026-11-19', 'other']],
    ['silent: a letter on the next working day', asked('silent'), ['letter.ask', '2026-11-19', 'letter']],
    ['told why: the offer on the next working day', asked('offer'), ['letter.offer', '2026-11-19', 'letter']],
  ])('%s', (_, subject, step) => {
    const [one, ...more] = planned(subject).steps;
    expect(more).toEqual([]);
    expect(one && [one.reason.code.replace('reactivation.', ''), one.due, one.kind]).toEqual(step);
  });

  test('an order since ends all of it', () => {
    expect(planned({ ...asked('later', { until }), purchases: client([5, ...every10(60)]).purchases })).toMatchObject({
      ...{ standing: 'orders', steps: [] },
    });
  });

  test('a hand’s other day holds', () => {
    const [step] = planned(asked('returns')).steps;
    const day = step?.day ?? '';
    const past: Past = { step: step?.step ?? '', state: 'open', planned: day, due: day };
    const moved = { ...past, due: '2026-11-27', moved: { from: day, to: '2026-11-27', at: 1 } };
    expect(planned(asked('returns'), [moved]).steps[0]?.due).toBe('2026-11-27');
  });

  test('what was done is not asked again, and after a rest they are on the list again', () => {
    const [step] = planned(asked('returns')).steps;
    const past = [done(step?.step ?? '', '2026-11-25')];
    const resting = planned(asked('returns'), past, '2026-11-25');
    expect(resting).toMatchObject({ standing: 'returns', steps: [], changesOn: '2026-12-25' });
    expect(planned(asked('returns'), past, '2026-12-25')).toMatchObject({ standing: 'again', steps: [] });
  });

  test('who left is not brought up again once that was done', () => {
    const past = [done(`way-back:${until}`, until)];
    expect(planned(asked('left', { until }), past, '2028-01-01')).toMatchObject({ standing: 'left', steps: [] });
  });

  test('a client that never ordered and leaves has its way back too', () => {
    expect(planned({ ...client([]), asked: said('left', { until, after: undefined }) }).steps).toMatchObject([
      ...[{ due: until, kind: 'call' }],
    ]);
  });
});

describe('a client who does not answer gets a series', () => {
  test('why first, then an offer, then the last word: each on another working day, and then they are left in peace', () => {
    const subject = asked('silent');
    const sent: Past[] = [];
    const days: [string, Day][] = [];
    for (let day = TODAY; sent.length < 3; day = addDays(day, 1)) {
      const [step] = planned(subject, sent, day).steps;
      if (!step || step.due > day) continue;
      days.push([step.reason.code, day]);
      sent.push(done(step.step, day, step.day));
    }
    expect(days).toEqual([
      ['reactivation.letter.ask', '2026-11-19'],
      ['reactivation.letter.offer', '2026-11-25'],
      ['reactivation.letter.last', '2026-12-03'],
    ]);
    const over = planned(subject, sent, '2026-12-03');
    expect(over).toMatchObject({ steps: [], changesOn: '2027-03-03' });
    expect(planned(subject, sent, '2027-03-03')).toMatchObject({ standing: 'again', steps: [] });
  });

  test('a letter of theirs stops it and brings them to the top of the list', () => {
    const plan = planned(asked('silent', {}, { hasAnswered: true }));
    expect(plan).toMatchObject({ standing: 'answered', steps: [], kept: { hasAnswered: true } });
    expect(plan.rank?.startsWith('0')).toBe(true);
  });

  test('a dropped letter gives way to the next', () => {
    const dropped: Past = { ...done('ask:2026-11-18', '2026-11-20', '2026-11-19'), state: 'dropped' };
    expect(planned(asked('silent'), [dropped], '2026-11-20').steps).toMatchObject([
      ...[{ step: 'offer:2026-11-18', day: '2026-11-26' }],
    ]);
  });

  test('planned again, in another order, it is the same', () => {
    const past = [done('ask:2026-11-18', '2026-11-19'), done('offer:2026-11-18', '2026-11-25')];
    const plan = planned(asked('silent'), past, '2026-11-26');
    expect(planned(asked('silent'), [...past].reverse(), '2026-11-30').steps).toEqual(plan.steps);
    const [step] = plan.steps;
    const open: Past = { step: step?.step ?? '', state: 'open', planned: step?.day ?? '', due: step?.due ?? '' };
    expect(planned(asked('silent'), [...past, open], '2026-12-01').steps).toEqual(plan.steps);
  });
});

test.each([0, 11, 1.5])('a list after %s intervals is refused', (periods) => {
  expect(() => reactivation.checked({ on: true, periods })).toThrow();
});

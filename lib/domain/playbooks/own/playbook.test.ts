import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../wallClock';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import type { Happening, OwnHistory, What } from './happened';
import type { OwnPlaybook, OwnStep } from './ownPlaybook';
import { own } from './playbook';

/** A Wednesday, on which everything here is switched on. */
const TODAY = '2026-11-18';
const dayOn = (ahead: number) => addDays(TODAY, ahead);

/** What happened so many days from today. */
function happened(what: What, ahead: number, more: Partial<Happening> = {}): Happening {
  return { what, id: `${what}${ahead}`, on: dayOn(ahead), at: Date.parse(dayOn(ahead)), ...more };
}

const history = (...all: Happening[]): OwnHistory => ({ happened: all, tags: [] });

const step = (id: string, days: number, more: Partial<OwnStep> = {}): OwnStep => ({
  ...{ id, days, after: 'trigger', channel: 'call', words: id },
  ...more,
});

const THANKS: OwnPlaybook = {
  ...{ id: 'p', name: 'Thanks', on: true, since: TODAY, rest: 30, stops: [] },
  trigger: { kind: 'order' },
  steps: [step('thank', 1), step('rate', 3), step('offer', 5, { after: 'previous' })],
};

function planned(playbook: OwnPlaybook, known: OwnHistory, past: Past[] = [], day: Day = TODAY): Plan {
  const subject = { id: 'c', clientId: 'c', since: 0, playbooks: [playbook], history: known };
  return own.plan(subject, {}, past, day, weekends);
}

/** The steps as "day words". */
function said(plan: Plan): string[] {
  return plan.steps.map(({ due, reason }) => `${due} ${reason.params.words}`);
}

const was = (name: string, planned: Day, more: Partial<Past> = {}): Past => ({
  ...{ step: `p/${name}`, state: 'open', planned, due: planned },
  ...more,
});
const done = (name: string, on: Day) => was(name, on, { state: 'done', finished: { at: 1, on } });

const order = happened('order', 0);
const thanked = done('order:order0/thank', '2026-11-19');
const rated = done('order:order0/rate', '2026-11-23');

describe('after an order', () => {
  test.each<[string, OwnHistory, Past[], Day, string[], Day | undefined]>([
    ['nothing happened', history(), [], TODAY, [], undefined],
    [
      'an order: the first step, on the next working day',
      history(order),
      [],
      TODAY,
      ['2026-11-19 thank'],
      '2026-11-23',
    ],
    ['an order before it was switched on', history(happened('order', -1)), [], TODAY, [], undefined],
    ['an order of 1900', history({ ...order, on: '1900-01-01' }), [], TODAY, [], undefined],
    ['an order still to come', history(happened('order', 5)), [], TODAY, [], '2026-11-23'],
    ['its day has come', history(happened('order', 5)), [], '2026-11-23', ['2026-11-24 thank'], '2026-11-26'],
    ['the first done: the second', history(order), [thanked], '2026-11-19', ['2026-11-23 rate'], undefined],
    [
      'the first dropped: the second all the same',
      history(order),
      [{ ...thanked, state: 'dropped' }],
      '2026-11-19',
      ['2026-11-23 rate'],
      undefined,
    ],
    [
      'the first left lying: the second comes on its day beside it',
      history(order),
      [was('order:order0/thank', '2026-11-19')],
      '2026-11-23',
      ['2026-11-19 thank', '2026-11-23 rate'],
      undefined,
    ],
    [
      'the third counts from when the second was done',
      history(order),
      [thanked, done('order:order0/rate', '2026-11-25')],
      '2026-11-25',
      ['2026-12-02 offer'],
      undefined,
    ],
    [
      'all done',
      history(order),
      [thanked, rated, done('order:order0/offer', '2026-12-01')],
      '2026-12-01',
      [],
      undefined,
    ],
    [
      'another order within its rest begins nothing',
      history(order, happened('order', 7)),
      [],
      '2026-11-25',
      ['2026-11-19 thank', '2026-11-23 rate'],
      undefined,
    ],
    [
      'another order after its rest begins anew, and the first is over',
      history(order, happened('order', 30)),
      [],
      '2026-12-18',
      ['2026-12-21 thank'],
      '2026-12-23',
    ],
    [
      'of an order on a Saturday the first step is on Monday',
      history(happened('order', 3)),
      [],
      '2026-11-21',
      ['2026-11-23 thank'],
      '2026-11-25',
    ],
  ])('%s', (_, known, past, day, steps, changesOn) => {
    const plan = planned(THANKS, known, past, day);
    expect([said(plan), plan.changesOn]).toEqual([steps, changesOn]);
  });

  test('what a hand moved stays where it was put while the rules give it that day', () => {
    const moved = { from: '2026-11-19', to: '2026-11-27T10:00', at: 1 };
    const past = [was('order:order0/thank', '2026-11-19', { due: moved.to, moved })];
    expect(said(planned(THANKS, history(order), past))).toEqual(['2026-11-27T10:00 thank']);
    const later = { ...THANKS, steps: [step('thank', 2)] };
    expect(said(planned(later, history(order), past))).toEqual(['2026-11-20 thank']);
  });

  test('a thousand orders on a day are one beginning', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({ ...order, id: `o${i}`, at: i }));
    expect(planned(THANKS, history(...many)).steps).toHaveLength(1);
  });
});

describe('what it begins with', () => {
  const begins = (trigger: OwnPlaybook['trigger'], known: OwnHistory, day: Day = TODAY, past: Past[] = []) =>
    said(planned({ ...THANKS, trigger, steps: [step('do', 1)] }, known, past, day));
  const done = (kind: Happening['kind']) => happened('follow-up-done', 0, { ...(kind && { kind }) });

  test.each<[string, OwnPlaybook['trigger'], OwnHistory, boolean]>([
    ['the first order', { kind: 'first-order' }, history(order), true],
    ['no first order: there was one before', { kind: 'first-order' }, history(order, happened('order', -90)), false],
    ['a proposal sent', { kind: 'proposal-sent' }, history(happened('proposal-sent', 0)), true],
    [
      'accepted, where declined is meant',
      { kind: 'proposal-declined' },
      history(happened('proposal-accepted', 0)),
      false,
    ],
    ['declined', { kind: 'proposal-declined' }, history(happened('proposal-declined', 0)), true],
    ['an invoice paid', { kind: 'invoice-paid' }, history(happened('invoice-paid', 0)), true],
    ['a part of it paid', { kind: 'invoice-paid' }, history(happened('payment', 0)), false],
    ['a client added', { kind: 'client-added' }, history(happened('client-added', 0)), true],
    ['a meeting done', { kind: 'follow-up-done', done: 'meeting' }, history(done('meeting')), true],
    [
      'a call done, where a meeting is meant',
      { kind: 'follow-up-done', done: 'meeting' },
      history(done('call')),
      false,
    ],
    ['a request solved', { kind: 'request-solved' }, history(happened('request-solved', 0)), true],
    ['a tag set, however it is written', { kind: 'tag', tag: 'VIP' }, { happened: [], tags: ['vip'] }, true],
    ['another tag', { kind: 'tag', tag: 'VIP' }, { happened: [], tags: ['new'] }, false],
  ])('%s', (_, trigger, known, isBegun) => {
    expect(begins(trigger, known)).toEqual(isBegun ? ['2026-11-19 do'] : []);
  });

  test('no order for sixty days: on that day, once, until the next order', () => {
    const trigger = { kind: 'no-order', days: 60 } as const;
    const quiet = history(happened('order', -50));
    expect(planned({ ...THANKS, trigger }, quiet).changesOn).toBe(dayOn(10));
    expect(begins(trigger, quiet, dayOn(9))).toEqual([]);
    expect(begins(trigger, quiet, dayOn(12))).toEqual(['2026-11-30 do']);
    expect(begins(trigger, history(happened('order', -50), happened('order', 11)), dayOn(12))).toEqual([]);
    // Who was quiet before it was switched on is on the list for that.
    expect(begins(trigger, history(happened('order', -61)))).toEqual([]);
    expect(begins(trigger, history())).toEqual([]);
  });

  test('an answer on the day on which a tag is set is not one to it; one on a later day is', () => {
    const trigger = { kind: 'tag', tag: 'VIP' } as const;
    const called = (ahead: number) => ({ happened: [happened('answer', ahead, { at: 1e15 })], tags: ['VIP'] });
    const playbook: OwnPlaybook = { ...THANKS, trigger, stops: ['answered'] };
    expect(planned(playbook, called(0)).steps).toHaveLength(1);
    const open = was('tag/thank', '2026-11-19');
    expect(planned(playbook, called(1), [open], dayOn(1)).steps).toEqual([]);
  });

  test('a tag begins on the day on which it was set, whenever that is heard of, and set again on that day', () => {
    const trigger = { kind: 'tag', tag: 'VIP' } as const;
    const tagged = (ahead: number) => ({ happened: [], tags: ['VIP'], tagged: { vip: dayOn(ahead) } });
    const open = was('tag/do', '2026-11-19');
    expect(begins(trigger, tagged(0), dayOn(12), [open])).toEqual(['2026-11-19 do']);
    expect(begins(trigger, tagged(0), dayOn(12))).toEqual(['2026-11-19 do']);
    expect(begins(trigger, tagged(-300), dayOn(12))).toEqual(['2026-11-19 do']);
    expect(begins(trigger, { happened: [], tags: [] }, dayOn(12), [open])).toEqual([]);
    expect(begins(trigger, tagged(12), dayOn(12), [{ ...open, state: 'withdrawn' }])).toEqual(['2026-12-01 do']);
    // Set by a colleague whose day has begun already.
    expect(begins(trigger, tagged(1))).toEqual([]);
  });
});

describe('what it stops at', () => {
  const next = happened('order', 2);
  test.each<[string, Partial<OwnPlaybook>, OwnHistory, boolean]>([
    ['an answer', { stops: ['answered'] }, history(order, happened('answer', 1)), false],
    ['an answer that was there before', { stops: ['answered'] }, history(order, happened('answer', -1)), true],
    [
      'an answer later on the same day',
      { stops: ['answered'] },
      history(order, happened('answer', 0, { at: order.at + 1 })),
      false,
    ],
    ['an answer, where it does not stop at one', { stops: ['paid'] }, history(order, happened('answer', 1)), true],
    ['a payment', { stops: ['paid', 'answered'] }, history(order, happened('payment', 1)), false],
    ['another order', { stops: ['ordered'] }, history(order, next), false],
    ['the order that it began with', { stops: ['ordered'] }, history(order), true],
    ['it has the tag', { onlyTag: 'Shops' }, { ...history(order), tags: ['shops'] }, true],
    ['it has the tag no more', { onlyTag: 'Shops' }, history(order), false],
  ])('%s', (_, change, known, goesOn) => {
    expect(planned({ ...THANKS, ...change }, known, [], dayOn(2)).steps.length > 0).toBe(goesOn);
  });
});

/** Numbers that look drawn and are the same each time (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test('whatever happened: in any order the same plan, planned again the same, and no step that was finished', () => {
  const whats: What[] = ['order', 'payment', 'answer', 'invoice-paid', 'client-added'];
  for (let seed = 1; seed <= 300; seed++) {
    const next = drawn(seed);
    const below = (count: number) => Math.floor(next() * count);
    const all = Array.from({ length: below(12) }, (_, i) =>
      happened(whats[below(whats.length)] ?? 'order', below(120) - 20, { id: `h${i}`, at: below(3) }),
    );
    const playbook: OwnPlaybook = {
      ...THANKS,
      trigger: below(2) ? { kind: 'order' } : { kind: 'no-order', days: 10 },
      stops: below(2) ? ['answered'] : [],
      rest: 7 + below(40),
    };
    let past: Past[] = [];
    for (let day = TODAY; day < dayOn(110); day = addDays(day, 1 + below(9))) {
      const plan = planned(playbook, history(...all), past, day);
      expect(planned(playbook, history(...all.toReversed()), past.toReversed(), day)).toEqual(plan);
      const isFinished = (step: string) => past.some((one) => one.step === step && one.finished);
      past = [
        ...past.filter((one) => one.finished),
        ...plan.steps
          .filter(({ step }) => !isFinished(step))
          .map(({ step, day: on, due }): Past => ({ step, state: 'open', planned: on, due })),
      ];
      expect(planned(playbook, history(...all), past, day)).toEqual(plan);
      expect(plan.steps.filter(({ step }) => isFinished(step))).toEqual([]);
      past = past.map((one) =>
        one.finished || below(2) ? one : { ...one, state: 'done', finished: { at: 1, on: day } },
      );
    }
  }
});

test('the same history in any order gives the same plan, and planning again changes nothing', () => {
  const all = [order, happened('order', 7), happened('order', 31), happened('answer', 3), happened('payment', 4)];
  const playbook: OwnPlaybook = { ...THANKS, stops: ['answered'] };
  const day = dayOn(33);
  const plan = planned(playbook, history(...all), [], day);
  expect(plan.steps).toHaveLength(1);
  for (let turned = 1; turned < all.length; turned++) {
    const other = [...all.slice(turned), ...all.slice(0, turned)].reverse();
    expect(planned(playbook, history(...other), [], day)).toEqual(plan);
  }
  const past = plan.steps.map(({ step, day: on, due }): Past => ({ step, state: 'open', planned: on, due }));
  expect(planned(playbook, history(...all), past, day)).toEqual(plan);
});

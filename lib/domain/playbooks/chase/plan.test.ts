import { describe, expect, test } from 'vitest';
import type { Day } from '../../wallClock';
import { weekends } from '../../workingDays';
import { DEFAULT_LADDER } from './ladder';
import { type ChaseCase, type ChasePlan, type DoneStep, planChase } from './plan';

// Issued on a Monday, due on a Tuesday: two days before it is a Sunday.
const ISSUED = '2026-11-02';
const DUE = '2026-11-17';

/** Counted on from the end of October. */
const day = (of: number): Day => new Date(Date.UTC(2026, 10, of)).toISOString().slice(0, 10);
const at = (of: Day) => new Date(`${of}T12:00:00Z`).getTime();

const untouched: ChaseCase = {
  invoice: { issued: ISSUED, due: DUE },
  owed: [{ due: DUE, minor: 10_000 }],
  playbook: { on: true, ladder: DEFAULT_LADDER },
  done: [],
  promises: [],
  disputes: [],
  moved: [],
};

const done = (stepId: string, on: Day): DoneStep => ({ part: 0, stepId, planned: on, on, at: at(on) });
const promise = (saidOn: Day, until: Day) => ({ id: saidOn, part: 0, until, createdAt: at(saidOn) });
const dispute = (openedOn: Day, solvedOn?: Day) => ({
  openedAt: at(openedOn),
  openedOn,
  ...(solvedOn && { solvedOn }),
});

function plan(chase: Partial<ChaseCase>, today: Day): ChasePlan {
  return planChase({ ...untouched, ...chase }, today, weekends);
}

/** "late-3 on 2026-11-20", or why nobody asks. */
function said(answer: ChasePlan): string {
  return answer.state === 'step' ? `${answer.step.id} on ${answer.due}` : answer.state;
}

const asked = (chase: Partial<ChaseCase>, today: Day) => said(plan(chase, today));

describe('the ladder as it comes', () => {
  test.each([
    ['the day it is issued', '2026-11-02', 'arrived on 2026-11-04'],
    ['two working days after issue', '2026-11-04', 'arrived on 2026-11-04'],
    ['while nobody does it', '2026-11-13', 'arrived on 2026-11-04'],
    ['two days before due, a Sunday, is Monday', '2026-11-16', 'soon on 2026-11-16'],
    ['the day it is due', '2026-11-17', 'due on 2026-11-17'],
    ['three days late', '2026-11-20', 'late-3 on 2026-11-20'],
    ['seven days late', '2026-11-24', 'late-7 on 2026-11-24'],
    ['fourteen days late', '2026-12-01', 'late-14 on 2026-12-01'],
    ['thirty days late', '2026-12-17', 'late-30 on 2026-12-17'],
    ['fourteen days after that', '2026-12-31', 'again-1 on 2026-12-31'],
    ['and again', '2027-01-14', 'again-2 on 2027-01-14'],
    ['and without end', '2028-11-30', 'again-51 on 2028-11-30'],
  ])('%s: %s asks %s', (_, today, expected) => {
    expect(asked({}, today)).toBe(expected);
  });

  test('a letter before the due day, calls and letters after it', () => {
    const channels = DEFAULT_LADDER.steps.map(({ channel }) => channel);
    expect(channels).toEqual(['call', 'letter', 'call', 'call', 'letter', 'call', 'letter']);
  });

  test('says on which day it may change by itself', () => {
    expect(plan({}, '2026-11-05')).toMatchObject({ step: { id: 'arrived' }, changesOn: '2026-11-16' });
  });
});

describe('one step at a time', () => {
  test('what is done brings the next step, on its own day', () => {
    expect(asked({ done: [done('arrived', '2026-11-04')] }, '2026-11-04')).toBe('soon on 2026-11-16');
  });

  test('what is not done stays open, overdue, until the day of a harder one', () => {
    const since = { done: [done('arrived', '2026-11-04')] };
    expect(asked(since, '2026-11-16')).toBe('soon on 2026-11-16');
    expect(asked(since, '2026-11-17')).toBe('due on 2026-11-17');
    expect(asked(since, '2026-11-19')).toBe('due on 2026-11-17');
    expect(asked(since, '2026-11-20')).toBe('late-3 on 2026-11-20');
  });

  test('a step done early is not asked for again', () => {
    expect(asked({ done: [done('late-3', '2026-11-18')] }, '2026-11-20')).toBe('late-7 on 2026-11-24');
  });

  test('nothing but a step of the chase counts as one: there is no other way in', () => {
    expect(asked({ done: [] }, '2026-11-20')).toBe('late-3 on 2026-11-20');
  });

  test('a step moved by hand is the user’s until that day is over', () => {
    const moved = [{ part: 0, stepId: 'late-3', planned: '2026-11-20', due: '2026-11-26T10:00' }];
    expect(asked({ moved }, '2026-11-20')).toBe('late-3 on 2026-11-26T10:00');
    expect(asked({ moved }, '2026-11-26')).toBe('late-3 on 2026-11-26T10:00');
    expect(plan({ moved }, '2026-11-25')).toMatchObject({ changesOn: '2026-11-27' });
    expect(asked({ moved }, '2026-11-27')).toBe('late-7 on 2026-11-24');
  });
});

describe('with short terms', () => {
  test.each([
    ['2026-11-17', ['arrived 2026-11-19', 'late-3 2026-11-20', 'late-7 2026-11-24']],
    ['2026-11-19', ['arrived 2026-11-19', 'late-3 2026-11-23', 'late-7 2026-11-26']],
    ['2026-11-20', ['arrived 2026-11-19', 'due 2026-11-20', 'late-3 2026-11-23']],
    ['2026-11-23', ['arrived 2026-11-19', 'soon 2026-11-23', 'late-3 2026-11-26']],
  ])(
    'issued on 17 November and due on %s, a step that would not come after the one before is left out',
    (due, steps) => {
      const invoice = { issued: '2026-11-17', due };
      const first: string[] = [];
      const dones: DoneStep[] = [];
      let today = invoice.issued;
      for (let i = 0; i < 3; i++) {
        const open = plan({ invoice, owed: [{ due, minor: 1 }], done: dones }, today);
        if (open.state !== 'step') throw new Error(open.state);
        first.push(`${open.step.id} ${open.day}`);
        today = open.day;
        dones.push(done(open.step.id, today));
      }
      expect(first).toEqual(steps);
    },
  );
});

describe('a promise to pay', () => {
  const called = [done('arrived', '2026-11-04'), done('soon', '2026-11-16'), done('due', '2026-11-17')];
  const promised = { done: called, promises: [promise('2026-11-17', '2026-11-27')] };

  test('pauses through its day', () => {
    expect(plan(promised, '2026-11-18')).toEqual({ state: 'paused', until: '2026-11-27', changesOn: '2026-11-28' });
    expect(asked(promised, '2026-11-27')).toBe('paused');
  });

  test('broken, brings the step after the last one done on the next working day', () => {
    expect(asked(promised, '2026-11-28')).toBe('late-3 on 2026-11-30');
    expect(asked(promised, '2026-11-30')).toBe('late-3 on 2026-11-30');
  });

  test('after it the harder ones take its place on their own days, those gone by meanwhile being left out', () => {
    expect(plan(promised, '2026-11-30')).toMatchObject({ changesOn: '2026-12-01' });
    expect(asked(promised, '2026-12-01')).toBe('late-14 on 2026-12-01');
    const asking = { ...promised, done: [...called, done('late-3', '2026-11-30')] };
    expect(asked(asking, '2026-11-30')).toBe('late-14 on 2026-12-01');
  });

  test('broken for the rest of a part payment, does the same', () => {
    expect(asked({ ...promised, owed: [{ due: DUE, minor: 4_000 }] }, '2026-11-28')).toBe('late-3 on 2026-11-30');
  });

  test('broken again and again climbs a step each time', () => {
    const again = {
      done: [...called, done('late-3', '2026-11-30')],
      promises: [...promised.promises, promise('2026-11-30', '2026-12-18')],
    };
    expect(asked(again, '2026-12-18')).toBe('paused');
    expect(asked(again, '2026-12-21')).toBe('late-7 on 2026-12-21');
  });

  test('said in a letter, without a step done, brings the same step back', () => {
    const letter = { done: called.slice(0, 2), promises: [promise('2026-11-18', '2026-11-19')] };
    expect(asked(letter, '2026-11-20')).toBe('due on 2026-11-20');
  });

  test('a later word holds instead of an earlier one', () => {
    const longer = { ...promised, promises: [...promised.promises, promise('2026-11-26', '2026-12-10')] };
    expect(asked(longer, '2026-11-30')).toBe('paused');
  });

  test('about this instalment holds, whatever was said later about another', () => {
    const later = { ...promise('2026-11-18', '2026-11-19'), part: 1 };
    const both = { ...promised, promises: [...promised.promises, later] };
    expect(plan(both, '2026-11-20')).toMatchObject({ state: 'paused', until: '2026-11-27' });
  });
});

describe('a dispute', () => {
  const called = { done: [done('arrived', '2026-11-04')] };

  test('stops the asking', () => {
    expect(asked({ ...called, disputes: [dispute('2026-11-20')] }, '2026-12-31')).toBe('disputed');
  });

  test('settled, goes on the next working day where it stood', () => {
    const settled = { ...called, disputes: [dispute('2026-11-21', '2026-12-04')] };
    expect(asked(settled, '2026-12-04')).toBe('late-3 on 2026-12-07');
    expect(asked(settled, '2026-12-16')).toBe('late-3 on 2026-12-07');
    expect(asked(settled, '2026-12-17')).toBe('late-30 on 2026-12-17');
  });

  test('settled before the step was to come, leaves it on its day', () => {
    const settled = { ...called, disputes: [dispute('2026-11-05', '2026-11-06')] };
    expect(asked(settled, '2026-11-09')).toBe('soon on 2026-11-16');
  });

  test('opened while a promise held, goes on with the step after the last one done', () => {
    const both = {
      ...called,
      promises: [promise('2026-11-05', '2026-11-25')],
      disputes: [dispute('2026-11-20', '2026-12-01')],
    };
    expect(asked(both, '2026-12-02')).toBe('soon on 2026-12-02');
  });
});

test.each([
  ['settled', { owed: [] }],
  ['off', { playbook: { on: false, ladder: DEFAULT_LADDER } }],
] as const)('nobody asks for what is %s', (state, chase) => {
  expect(asked(chase as Partial<ChaseCase>, '2026-12-31')).toBe(state);
});

test('a ladder that does not repeat ends', () => {
  const once = { on: true, ladder: { steps: DEFAULT_LADDER.steps } };
  expect(asked({ playbook: once, done: [done('late-30', '2026-12-17')] }, '2027-01-01')).toBe('ended');
});

test('an instalment is asked for when it is its turn, without asking whether the invoice arrived', () => {
  const invoice = {
    issued: ISSUED,
    due: day(60),
    instalments: [
      { due: DUE, minor: 5_000 },
      { due: day(60), minor: 5_000 },
    ],
  };
  const second = { invoice, owed: [{ due: day(60), minor: 5_000 }], done: [done('late-30', '2026-12-17')] };
  expect(plan(second, '2026-12-18')).toMatchObject({ state: 'step', part: 1, step: { id: 'soon' }, day: day(58) });
});

test('what was done stays done when the ladder is edited', () => {
  const steps = DEFAULT_LADDER.steps.filter(({ id }) => id !== 'late-3');
  const edited = { playbook: { on: true, ladder: { steps } }, done: [done('late-3', '2026-11-20')] };
  expect(asked(edited, '2026-11-21')).toBe('late-7 on 2026-11-24');
});

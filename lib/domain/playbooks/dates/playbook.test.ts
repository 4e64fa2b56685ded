import { describe, expect, test } from 'vitest';
import type { Contact } from '../../client';
import { addDays, type Day } from '../../wallClock';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import type { DatesRules } from './greetings';
import { type DatesKept, type DatesSubject, dates } from './playbook';

/** A Wednesday. */
const TODAY = '2026-11-18';

const person = (change: Partial<Contact> = {}): Contact => ({
  ...{ id: 'p', clientId: 'c', name: 'N. Person', emails: [], phones: [], createdAt: 0 },
  ...change,
});

function client(contacts: Contact[], change: Partial<DatesSubject['client']> = {}): DatesSubject {
  return { id: 'c', clientId: 'c', since: 0, client: { country: 'DE', ...change }, contacts, country: 'MD' };
}

function planned(subject: DatesSubject, day: Day = TODAY, past: Past[] = [], rules: Partial<DatesRules> = {}): Plan {
  return dates.plan(subject, { ...dates.usual, ...rules }, past, day, weekends);
}

const said = ({ kept }: Plan) =>
  ((kept as DatesKept | undefined)?.greetings ?? []).map(({ occasion, day, from }) => `${occasion} ${day} ${from}`);

describe('letters of the session', () => {
  test.each<[string, DatesSubject, Day, string[]]>([
    [
      'a birthday, written three working days before: on a Thursday for the Tuesday',
      client([person({ birthday: '1980-11-24' })]),
      TODAY,
      ['birthday 2026-11-24 2026-11-19'],
    ],
    ['of an unknown year', client([person({ birthday: '--11-24' })]), TODAY, ['birthday 2026-11-24 2026-11-19']],
    ['today', client([person({ birthday: '--11-18' })]), TODAY, ['birthday 2026-11-18 2026-11-13']],
    [
      'yesterday: it is the next year’s',
      client([person({ birthday: '--11-17' })]),
      TODAY,
      ['birthday 2027-11-17 2027-11-12'],
    ],
    [
      '29 February in a common year',
      client([person({ birthday: '1980-02-29' })]),
      TODAY,
      ['birthday 2027-02-28 2027-02-24'],
    ],
    [
      '29 February in a leap year',
      client([person({ birthday: '1980-02-29' })]),
      '2028-02-10',
      ['birthday 2028-02-29 2028-02-24'],
    ],
    [
      'of 1900, and nobody counts the years',
      client([person({ birthday: '1900-11-24' })]),
      TODAY,
      ['birthday 2026-11-24 2026-11-19'],
    ],
    ['who left is not greeted', client([person({ birthday: '--11-24', left: { on: TODAY } })]), TODAY, []],
    [
      'a name day in Romania',
      client([person({ name: 'Andrei Popescu' })], { country: 'RO' }),
      TODAY,
      ['name-day 2026-11-30 2026-11-25'],
    ],
    [
      'by the other calendar in Moldova',
      client([person({ name: 'Andrei Popescu' })], { country: 'MD' }),
      TODAY,
      ['name-day 2026-12-13 2026-12-09'],
    ],
    [
      'in Russian letters in Russia',
      client([person({ name: 'Соколов Андрей Петрович' })], { country: 'RU' }),
      TODAY,
      ['name-day 2026-12-13 2026-12-09'],
    ],
    [
      'a client without a country is at home',
      client([person({ name: 'Andrei' })], { country: undefined }),
      TODAY,
      ['name-day 2026-12-13 2026-12-09'],
    ],
    ['no name days in Germany', client([person({ name: 'Andrei' })]), TODAY, []],
    ['two names of the table leave it open', client([person({ name: 'Ion Andrei' })], { country: 'RO' }), TODAY, []],
    [
      'a birthday on the name day is one letter',
      client([person({ name: 'Andrei', birthday: '--11-30' })], { country: 'RO' }),
      TODAY,
      ['birthday 2026-11-30 2026-11-25'],
    ],
  ])('%s', (_, subject, day, expected) => {
    const plan = planned(subject, day);
    expect(said(plan)).toEqual(expected);
    expect(plan.steps).toEqual([]);
    if (expected.length > 0) expect(plan.changesOn && plan.changesOn > day).toBe(true);
  });

  test('name days can be left out, and all of it', () => {
    const subject = client([person({ name: 'Andrei', birthday: '--12-01' })], { country: 'RO' });
    expect(said(planned(subject, TODAY, [], { nameDays: false }))).toEqual(['birthday 2026-12-01 2026-11-26']);
    expect(planned(subject, TODAY, [], { on: false })).toEqual({ standing: 'off', steps: [] });
  });
});

describe('key clients are called', () => {
  const vip = (contacts: Contact[], country = 'DE') => client(contacts, { tier: 'key', country });
  const steps = (plan: Plan) => plan.steps.map(({ step, due }) => `${step} ${due}`);

  test.each<[string, DatesSubject, Day, string[]]>([
    ['on a birthday', vip([person({ birthday: '--11-20' })]), TODAY, ['birthday:p:2026 2026-11-20']],
    [
      'on the Friday before a birthday on Sunday',
      vip([person({ birthday: '--11-22' })]),
      TODAY,
      ['birthday:p:2026 2026-11-20'],
    ],
    ['not long before', vip([person({ birthday: '--11-30' })]), TODAY, []],
    ['two days late at most', vip([person({ birthday: '--11-16' })]), TODAY, ['birthday:p:2026 2026-11-16']],
    ['and not later', vip([person({ birthday: '--11-15' })]), TODAY, []],
    ['at the new year', vip([person()]), '2026-12-30', ['new-year:2027 2027-01-01']],
    ['at Christmas of their country', vip([person()], 'RO'), '2026-12-23', ['christmas:2026 2026-12-25']],
    ['at the other Christmas', vip([person()], 'RU'), '2027-01-05', ['christmas:2027 2027-01-07']],
    ['at Easter', vip([person()], 'RO'), '2027-04-29', ['easter:2027 2027-04-30']],
    [
      'on 8 March women alone',
      vip([person(), person({ id: 'w', name: 'Анна Соколова' })], 'RU'),
      '2027-03-04',
      ['womens-day:w:2027 2027-03-08'],
    ],
    ['on 8 March nobody whose name leaves it open', vip([person({ name: 'Sasha Ivanov' })], 'RU'), '2027-03-04', []],
    ['without anybody there, the client', vip([]), '2026-12-30', ['new-year:2027 2027-01-01']],
  ])('%s', (_, subject, day, expected) => {
    expect(steps(planned(subject, day))).toEqual(expected);
  });

  test('with the one whose day it is', () => {
    const [step] = planned(vip([person({ birthday: '--11-20', name: 'Anna' })])).steps;
    expect(step).toMatchObject({
      kind: 'call',
      contactId: 'p',
      reason: { code: 'dates.birthday', params: { name: 'Anna' } },
    });
  });

  test('and what a hand moved stays moved', () => {
    const subject = vip([person({ birthday: '--11-20' })]);
    const moved = { from: '2026-11-20', to: '2026-11-23', at: 1 };
    const past: Past = { step: 'birthday:p:2026', state: 'open', planned: '2026-11-20', due: '2026-11-23', moved };
    expect(steps(planned(subject, TODAY, [past]))).toEqual(['birthday:p:2026 2026-11-23']);
  });
});

test('the same people in any order come to the same plan, and each day says when it is to be looked at again', () => {
  const people = [
    person({ id: 'a', birthday: '--02-29' }),
    person({ id: 'b', name: 'Anna', birthday: '--03-08' }),
    person({ id: 'c', name: 'Ion' }),
  ];
  for (const tier of ['regular', 'key'] as const) {
    for (let day = TODAY, i = 0; i < 500; i++, day = addDays(day, 1)) {
      const plan = planned(client(people, { tier, country: 'MD' }), day);
      expect(planned(client([...people].reverse(), { tier, country: 'MD' }), day)).toEqual(plan);
      expect(plan.changesOn && plan.changesOn > day).toBe(true);
      // Until then nothing is another.
      const before = addDays(plan.changesOn ?? day, -1);
      expect(planned(client(people, { tier, country: 'MD' }), before).steps).toEqual(plan.steps);
    }
  }
});

test.each([-1, 16, 1.5])('%s working days before are refused', (before) => {
  expect(() => dates.checked({ ...dates.usual, before })).toThrow();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SERVICE_STYLES } from '../../serviceStyle';
import { daysApart, type HowOften, USUAL_TIER_DAYS } from '../../tier';
import { addDays, type Day, daysBetween } from '../../wallClock';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import { type ContactSubject, contact } from './playbook';
import { byUrgency, lightOf, unusualContact } from './urgency';

/** A Wednesday. */
const TODAY = '2026-11-18';

/** A client for two years, with whom one was last in touch so many days ago. */
function client(how: HowOften, lastAgo?: number, isNamed = false): ContactSubject {
  const last = lastAgo !== undefined && {
    last: { activityId: 'a', kind: 'call' as const, at: 0, on: addDays(TODAY, -lastAgo) },
  };
  const clientSince = addDays(TODAY, -730);
  return { id: 'c', clientId: 'c', since: 0, clientSince, ...how, ...last, ...(isNamed && { isNamed }) };
}

function planned(subject: ContactSubject, past: Past[] = [], day: Day = TODAY, rules = contact.usual): Plan {
  return contact.plan(subject, rules, past, day, weekends);
}

const KEY: HowOften = { tier: 'key' };
const REGULAR: HowOften = { tier: 'regular' };

/** The follow-up after a contact so many days ago, named today. */
const step = (lastAgo: number, change: Partial<Past> = {}): Past => ({
  step: `after:${addDays(TODAY, -lastAgo)}`,
  state: 'open',
  planned: TODAY,
  due: TODAY,
  ...change,
});
const finished = (ago: number) => ({ at: 1, on: addDays(TODAY, -ago) });

describe('what follows from the contacts with a client', () => {
  test.each<[string, ContactSubject, Past[], string, number]>([
    ['nobody has given it a tier', client({}, 400), [], 'none', 0],
    ['a key client, called six days ago', client(KEY, 6), [], 'waits', 0],
    ['a week ago: it is time, and it waits for its turn', client(KEY, 7), [], 'due', 0],
    ['the same when its turn has come', client(KEY, 7, true), [], 'named', 1],
    ['named, and nobody was in touch since', client(KEY, 9), [step(9)], 'named', 1],
    ['named, and a letter came today', client(KEY, 0), [step(9)], 'waits', 0],
    ['the letter was logged by mistake and taken out', client(KEY, 9), [step(9, { state: 'withdrawn' })], 'named', 1],
    ['dropped today: not needed this time', client(KEY, 9, true), [step(9, { finished: finished(0) })], 'waits', 0],
    [
      'dropped a week ago: its time is up again',
      client(KEY, 16, true),
      [step(16, { finished: finished(7) })],
      'named',
      1,
    ],
    ['a regular client after three weeks', client(REGULAR, 21, true), [], 'waits', 0],
    ['a regular client after a month', client(REGULAR, 30, true), [], 'named', 1],
    ['an occasional one after a month', client({ tier: 'occasional' }, 30, true), [], 'waits', 0],
    ['an occasional one after a quarter', client({ tier: 'occasional' }, 92, true), [], 'named', 1],
    ['every fourteen days by its own number', client({ everyDays: 14 }, 14, true), [], 'named', 1],
    ['its own number outweighs its tier', client({ ...KEY, everyDays: 14 }, 9, true), [], 'waits', 0],
    ['never in touch, and a client for long', client(KEY, undefined, true), [], 'named', 1],
    ['a slip: last in touch in 1900', client(KEY, 46_000, true), [], 'named', 1],
    ['a wrong clock: in touch tomorrow', client(KEY, -1, true), [], 'waits', 0],
    ['a month made a quarter while the step is open', client({ tier: 'occasional' }, 30), [step(30)], 'waits', 0],
    [
      'seeks a relationship: a month becomes twenty days',
      client({ ...REGULAR, style: 'relationship' }, 20, true),
      [],
      'named',
      1,
    ],
    [
      'loyal at a distance: a month becomes forty-five days',
      client({ ...REGULAR, style: 'distance' }, 44, true),
      [],
      'waits',
      0,
    ],
    ['uses every advantage: a month stays one', client({ ...REGULAR, style: 'advantage' }, 30, true), [], 'named', 1],
    ['one-off: nobody is reminded', client({ ...KEY, style: 'one-off' }, 300, true), [step(300)], 'none', 0],
  ])('%s', (_, subject, past, standing, steps) => {
    const plan = planned(subject, past);
    expect([plan.standing, plan.steps.length]).toEqual([standing, steps]);
  });

  test('it is said how long nobody was in touch, and that the client is a key one', () => {
    expect(planned(client(KEY, 9, true)).steps).toMatchObject([
      { day: TODAY, due: TODAY, kind: 'call', reason: { code: 'contact.key', params: { count: 9, every: 7 } } },
    ]);
    expect(planned(client(REGULAR, 40, true)).steps[0]?.reason.code).toBe('contact.due');
    expect(planned(client(REGULAR, undefined, true)).steps[0]?.reason).toEqual({ code: 'contact.first', params: {} });
  });

  test('who is loyal at a distance is written to', () => {
    expect(planned(client({ ...KEY, style: 'distance' }, 30, true)).steps[0]?.kind).toBe('letter');
  });

  test('what falls on a day off is due on the working day after it', () => {
    // Seven days after Saturday the 7th is Saturday the 14th.
    const { next, changesOn } = planned(client(KEY, 11), [], '2026-11-12');
    expect([next, changesOn]).toEqual(['2026-11-16', '2026-11-16']);
    expect(planned(client(KEY, 11), [], '2026-11-15').standing).toBe('waits');
    expect(planned(client(KEY, 11), [], '2026-11-16').standing).toBe('due');
  });

  test('a hand’s other day holds', () => {
    const to = addDays(TODAY, 3);
    const past = step(9, { due: to, moved: { from: TODAY, to, at: 1 } });
    expect(planned(client(KEY, 9), [past]).steps[0]?.due).toBe(to);
  });

  test('given longer intervals after it was named, it is asked when those are over, and is the same open or withdrawn', () => {
    const named = addDays(TODAY, -10);
    for (const state of ['open', 'withdrawn'] as const) {
      const past = (change: Partial<Past> = {}) => [step(17, { state, planned: named, due: named, ...change })];
      const plan = planned(client({ everyDays: 14 }, 17), past());
      expect(plan.steps).toMatchObject([{ day: named, due: addDays(TODAY, -2), reason: { params: { count: 15 } } }]);
      const before = addDays(TODAY, -5);
      const on = (to: Day) =>
        planned(client({ everyDays: 14 }, 17), past({ moved: { from: named, to, at: 1 } })).steps[0];
      expect(on(before)?.due).toBe(addDays(TODAY, -2));
      expect(on(addDays(TODAY, 1))?.due).toBe(addDays(TODAY, 1));
    }
  });

  test('where a hand moved it to holds, should a colleague have named it earlier', () => {
    const to = addDays(TODAY, 3);
    const past = step(9, { planned: addDays(TODAY, -1), due: to, moved: { from: TODAY, to, at: 1 } });
    expect(planned(client(KEY, 9), [past]).steps).toMatchObject([{ day: addDays(TODAY, -1), due: to }]);
  });

  test('switched off nothing is asked, and the page still knows who is due', () => {
    const plan = planned(client(KEY, 9, true), [step(9)], TODAY, { ...contact.usual, on: false });
    expect(plan).toMatchObject({ standing: 'off', steps: [], next: addDays(TODAY, -2) });
  });

  test('planning again, on whatever later day, changes nothing of a step, and the order of the past nothing at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom('key' as const, 'regular' as const, 'occasional' as const),
        fc.constantFrom(undefined, ...SERVICE_STYLES),
        fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 5 }),
        fc.nat(40),
        (lastAgo, tier, style, dropped, later) => {
          const subject = client({ tier, style }, lastAgo, true);
          const past = dropped.map((ago) => step(ago + 10, { finished: finished(ago), state: 'dropped' }));
          const plan = planned(subject, past);
          expect(planned(subject, [...past].reverse())).toEqual(plan);
          const made = plan.steps.map(
            ({ step: name, day, due }): Past => ({ step: name, state: 'open', planned: day, due }),
          );
          const unnamed = { ...subject, isNamed: false };
          if (made.length > 0) {
            expect(planned(unnamed, [...made, ...past], addDays(TODAY, later)).steps).toEqual(plan.steps);
          }
        },
      ),
    );
  });
});

test.each([
  [{ daily: 0 }],
  [{ daily: 51 }],
  [{ days: { ...USUAL_TIER_DAYS, key: 0 } }],
  [{ days: { ...USUAL_TIER_DAYS, regular: 366 } }],
  [{ days: { ...USUAL_TIER_DAYS, occasional: 1.5 } }],
  [{ days: { ...USUAL_TIER_DAYS, occasional: Number.NaN } }],
])('%j is refused', (change) => {
  expect(() => contact.checked({ ...contact.usual, ...change })).toThrow();
});

test.each<[HowOften, number | undefined]>([
  [{ tier: 'key' }, 7],
  [{ tier: 'key', style: 'relationship' }, 5],
  [{ tier: 'occasional', style: 'distance' }, 137],
  [{ tier: 'key', style: 'one-off' }, undefined],
  [{ everyDays: 10, style: 'relationship' }, 10],
  [{}, undefined],
])('%j: every %s days', (how, days) => {
  expect(daysApart(how, USUAL_TIER_DAYS)).toBe(days);
});

describe('amber and red', () => {
  const keptOf = (how: HowOften, lastAgo?: number) => planned(client(how, lastAgo)).kept as never;

  test.each([
    [6, 'fine'],
    [7, 'due'],
    [9, 'due'],
    [12, 'overdue'],
  ])('a key client %s days after the last contact: %s', (ago, light) => {
    expect(lightOf(keptOf(KEY, ago), TODAY)).toBe(light);
  });

  test('unusual is who has waited half as long again, and who was never spoken to', () => {
    expect(unusualContact(undefined, TODAY)).toBeUndefined();
    expect(unusualContact(keptOf(KEY, 8), TODAY)).toBeUndefined();
    expect(unusualContact(keptOf(KEY, 14), TODAY)).toEqual({
      code: 'contact.overdue',
      params: { count: 14, every: 7 },
    });
    expect(unusualContact(keptOf(KEY), TODAY)).toEqual({ code: 'contact.never', params: {} });
  });

  test('the most urgent first: a key client before others that wait as long for theirs', () => {
    const one = (clientId: string, how: HowOften, ago: number) => ({ clientId, kept: keptOf(how, ago) });
    const clients = [
      one('occasional', { tier: 'occasional' }, 95),
      one('own', { everyDays: 30 }, 31),
      one('key', KEY, 8),
      one('forgotten', { tier: 'occasional' }, 400),
      one('regular', REGULAR, 31),
    ];
    const order = (some: typeof clients) => byUrgency(some, TODAY).map(({ clientId }) => clientId);
    expect(order(clients)).toEqual(['forgotten', 'key', 'own', 'regular', 'occasional']);
    expect(order([...clients].reverse())).toEqual(order(clients));
  });
});

test('the days of a key client run from a contact, not from a reminder', () => {
  const { next } = planned(client(KEY, 3));
  expect(daysBetween(TODAY, next ?? '')).toBe(5);
});

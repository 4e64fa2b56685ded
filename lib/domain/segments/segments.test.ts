import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../wallClock';
import { type Card, placeOfName } from './card';
import { type Condition, EVERYBODY, type Filter } from './filter';
import { matcher } from './matches';
import { comparing, sorted } from './order';

const TODAY = '2026-11-30';

function card(name: string, more: Partial<Card> = {}): Card {
  return { id: name, name, place: placeOfName(name), contactCount: 0, createdAt: 0, createdOn: '2026-01-01', ...more };
}

const BASE = [
  card('Klyaksa', {
    tags: ['Regular'],
    city: 'Cluj',
    lastOrderOn: '2026-08-01',
    owed: { MDL: 50_000 },
    owedSince: '2026-11-01',
  }),
  card('Trei Nori', { tags: ['regular', 'VIP'], city: 'cluj', lastOrderOn: '2026-11-20' }),
  card('Ёлка', { city: 'Bălți', owed: { MDL: 200_000 }, owedSince: '2026-12-05', nextId: 'f', nextDue: '2026-11-29' }),
  card('Агро', { roles: ['payments'], lastContactOn: '2026-11-30', nextId: 'g', nextDue: '2026-12-03T10:00' }),
  card('Ромашка', { 'own:outlets': 3, 'own:vip': true, 'own:gifts': ['mug'], 'own:stock-checked': '2026-10-01' }),
];

function meant(...conditions: Condition[]): string[] {
  return BASE.filter(matcher({ match: 'all', conditions }, TODAY)).map(({ name }) => name);
}

describe('a list of clients', () => {
  test.each<[string, Condition[], string[]]>([
    ['everybody', [], ['Klyaksa', 'Trei Nori', 'Ёлка', 'Агро', 'Ромашка']],
    ['regular ones', [{ field: 'tag', op: 'has', text: 'regular' }], ['Klyaksa', 'Trei Nori']],
    ['in Cluj', [{ field: 'city', op: 'is', text: 'CLUJ ' }], ['Klyaksa', 'Trei Nori']],
    ['in Bălți without the accents', [{ field: 'city', op: 'is', text: 'balti' }], ['Ёлка']],
    [
      'no order for 60 days',
      [{ field: 'lastOrder', op: 'longer-ago', days: 60 }],
      ['Klyaksa', 'Ёлка', 'Агро', 'Ромашка'],
    ],
    ['ordered within 30 days', [{ field: 'lastOrder', op: 'within', days: 30 }], ['Trei Nori']],
    [
      'debt under 1000 MDL',
      [{ field: 'owed', op: 'under', number: 100_000, currency: 'MDL' }],
      ['Klyaksa', 'Trei Nori', 'Агро', 'Ромашка'],
    ],
    ['debt over 1000 MDL', [{ field: 'owed', op: 'over', number: 100_000, currency: 'MDL' }], ['Ёлка']],
    ['overdue debt', [{ field: 'owed', op: 'overdue' }], ['Klyaksa']],
    ['no debt', [{ field: 'owed', op: 'none' }], ['Trei Nori', 'Агро', 'Ромашка']],
    ['without a next step', [{ field: 'next', op: 'none' }], ['Klyaksa', 'Trei Nori', 'Ромашка']],
    ['late', [{ field: 'next', op: 'overdue' }], ['Ёлка']],
    ['within three days', [{ field: 'next', op: 'in-days', days: 3 }], ['Ёлка', 'Агро']],
    ['someone pays there', [{ field: 'role', op: 'has', text: 'payments' }], ['Агро']],
    ['three outlets', [{ field: 'own:outlets', op: 'equals', number: 3 }], ['Ромашка']],
    ['yes', [{ field: 'own:vip', op: 'yes' }], ['Ромашка']],
    ['a gift', [{ field: 'own:gifts', op: 'has', text: 'mug' }], ['Ромашка']],
    ['stock checked before', [{ field: 'own:stock-checked', op: 'before', day: '2026-11-01' }], ['Ромашка']],
    [
      'all at once',
      [
        { field: 'tag', op: 'has', text: 'regular' },
        { field: 'city', op: 'is', text: 'Cluj' },
        { field: 'lastOrder', op: 'longer-ago', days: 60 },
        { field: 'owed', op: 'under', number: 100_000, currency: 'MDL' },
      ],
      ['Klyaksa'],
    ],
  ])('%s', (_, conditions, names) => {
    expect(meant(...conditions)).toEqual(names);
  });

  test('any of', () => {
    const filter: Filter = {
      match: 'any',
      conditions: [
        { field: 'tag', op: 'has', text: 'vip' },
        { field: 'own:vip', op: 'yes' },
      ],
    };
    expect(BASE.filter(matcher(filter, TODAY)).map(({ name }) => name)).toEqual(['Trei Nori', 'Ромашка']);
    expect(BASE.filter(matcher({ ...EVERYBODY, match: 'any' }, TODAY))).toHaveLength(BASE.length);
  });

  test('in an order, with those last who have nothing in it', () => {
    const names = (cards: Card[]) => cards.map(({ name }) => name);
    expect(names(sorted(BASE, { by: 'name' }, 0, 9))).toEqual(['Klyaksa', 'Trei Nori', 'Агро', 'Ёлка', 'Ромашка']);
    expect(names(sorted(BASE, { by: 'lastOrder', isDescending: true }, 0, 3))).toEqual([
      'Trei Nori',
      'Klyaksa',
      'Агро',
    ]);
    expect(names(sorted(BASE, { by: 'owed' }, 0, 3))).toEqual(['Klyaksa', 'Ёлка', 'Trei Nori']);
  });
});

const text = fc.constantFrom('Cluj', 'cluj', 'Bălți', 'regular', 'VIP', '');
const dayAgo = fc.integer({ min: -40, max: 400 }).map((ago) => addDays(TODAY, -ago));
const anyCard = fc
  .record(
    {
      city: text,
      tags: fc.array(text, { maxLength: 3 }),
      lastOrderOn: dayAgo,
      lastContactOn: dayAgo,
      nextDue: dayAgo,
      owed: fc.record({ MDL: fc.integer({ min: 1, max: 3_000 }) }),
      owedSince: dayAgo,
    },
    { requiredKeys: [] },
  )
  .chain((more) =>
    fc.string({ maxLength: 3 }).map((name) => card(name, { ...more, id: `${name}-${JSON.stringify(more)}` })),
  );
const anyCondition = fc.oneof(
  fc.record({ field: fc.constant('city' as const), op: fc.constantFrom('is' as const, 'is-not' as const), text }),
  fc.record({ field: fc.constant('tag' as const), op: fc.constantFrom('has' as const, 'has-not' as const), text }),
  fc.record({
    field: fc.constantFrom('lastOrder' as const, 'lastContact' as const),
    op: fc.constantFrom('longer-ago' as const, 'within' as const),
    days: fc.nat(300),
  }),
  fc.record({
    ...{ field: fc.constant('owed' as const), op: fc.constantFrom('over' as const, 'under' as const) },
    ...{ number: fc.nat(3_000), currency: fc.constant('MDL') },
  }),
  fc.record({
    field: fc.constantFrom('next' as const, 'owed' as const),
    op: fc.constantFrom('none' as const, 'overdue' as const),
  }),
);

/** Each condition by itself and by other means: days are counted, not compared. */
function holds(one: Card, condition: Condition): boolean {
  const low = (said: string) => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ago = (day: string) => (Date.parse(TODAY) - Date.parse(day)) / 86_400_000;
  const on = condition.field === 'lastOrder' ? one.lastOrderOn : one.lastContactOn;
  switch (condition.op) {
    case 'is':
      return one.city !== undefined && low(one.city) === low(condition.text);
    case 'is-not':
      return one.city === undefined || low(one.city) !== low(condition.text);
    case 'has':
      return (one.tags ?? []).map(low).includes(low(condition.text));
    case 'has-not':
      return !(one.tags ?? []).map(low).includes(low(condition.text));
    case 'longer-ago':
      return on === undefined || ago(on) > condition.days;
    case 'within':
      return on !== undefined && ago(on) <= condition.days && ago(on) >= 0;
    case 'over':
      return (one.owed?.MDL ?? 0) > condition.number;
    case 'under':
      return (one.owed?.MDL ?? 0) < condition.number;
    case 'none':
      return condition.field === 'next' ? !one.nextDue : !one.owed;
    default: {
      const day = condition.field === 'next' ? one.nextDue : one.owedSince;
      return day !== undefined && ago(day) > 0;
    }
  }
}

test('who is meant, and in which order, is what a slow look at each client says', () => {
  fc.assert(
    fc.property(
      fc.array(anyCard, { maxLength: 30 }),
      fc.constantFrom('all' as const, 'any' as const),
      fc.array(anyCondition, { maxLength: 4 }),
      fc.constantFrom('name' as const, 'lastOrder' as const, 'owed' as const),
      fc.boolean(),
      fc.nat(4),
      (cards, match, conditions, by, isDescending, offset) => {
        const slow = cards.filter((one) => {
          const held = conditions.filter((condition) => holds(one, condition)).length;
          return conditions.length === 0 || (match === 'all' ? held === conditions.length : held > 0);
        });
        const quick = cards.filter(matcher({ match, conditions }, TODAY));
        expect(quick).toEqual(slow);
        const order = { by, isDescending };
        const ids = (some: Card[]) => some.map(({ id }) => id);
        const whole = [...slow].sort(comparing(order));
        expect(ids(sorted(quick, order, offset, 3))).toEqual(ids(whole.slice(offset, offset + 3)));
      },
    ),
    { numRuns: 1_000 },
  );
});

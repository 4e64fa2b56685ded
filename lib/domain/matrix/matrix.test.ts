import { describe, expect, test } from 'vitest';
import { boughtMonths } from '../rhythm/months';
import { purchaseDays, sumsOf } from '../rhythm/purchases';
import { addDays, type Day } from '../wallClock';
import { currencyOf, isIn, matrixOf, placed } from './matrix';
import { type Kept, placeOf, yearTo } from './place';

const TODAY = '2026-11-18';
const MONTH = '2026-11';
const YEAR = yearTo(MONTH);

/** A client that bought so many days before today, 100 each time. */
function bought(daysAgo: number[], currency = 'MDL'): Kept {
  const orders = daysAgo.map((ago) => ({ ordered: addDays(TODAY, -ago), amount: { minor: 100, currency } }));
  const days = purchaseDays(orders, TODAY);
  const purchases = sumsOf(days);
  if (!purchases) throw new Error('the orders do not count');
  return { purchases, months: boughtMonths(days, purchases.worth?.currency, TODAY) };
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

describe('the group of a client', () => {
  test.each<[string, number[], string, string | undefined]>([
    ['first bought last month', [30], 'new', undefined],
    ['first bought last month, and three times since', [30, 20, 10], 'new', undefined],
    ['bought once, half a year ago', [180], 'one-time', 'one-time'],
    ['bought once, two years ago', [730], 'lost', 'lost'],
    ['every month for two years', every(30, 5, 720), 'regular', 'regular'],
    ['once a quarter', every(91, 20, 720), 'regular', 'regular'],
    ['every month, and nothing for half a year', every(30, 200, 900), 'occasional', 'regular'],
    ['every month, and nothing for 14 months', every(30, 430, 900), 'lost', 'occasional'],
    ['twice a year ago, five times in the last months', [400, 410, 5, 15, 25, 35, 45], 'growing', 'occasional'],
    ['twice long ago, nothing since', [500, 520], 'lost', 'lost'],
  ])('%s', (_, days, now, before) => {
    expect([placeOf(bought(days), YEAR)?.group, placeOf(bought(days), yearTo(YEAR.earlier))?.group]).toEqual([
      now,
      before,
    ]);
  });
});

test('a cell is the quarter of the last purchase and how often in the year', () => {
  expect(placeOf(bought([100, 130, 150]), YEAR)).toMatchObject({
    cell: { recency: 1, frequency: 1 },
    purchases: 3,
    minor: 300,
  });
  expect(placeOf(bought(every(20, 3, 300)), YEAR)?.cell).toEqual({ recency: 0, frequency: 3 });
  expect(placeOf(bought([800]), YEAR)?.cell).toBeUndefined();
});

test('nobody slides because a day has passed, and the turn of a month is told from what is kept', () => {
  const client = bought(every(30, 5, 720));
  expect(placeOf(client, yearTo('2027-05'))?.group).toBe('occasional');
  expect(placeOf(client, yearTo('2028-01'))?.group).toBe('lost');
});

test('clients are counted by cell and group, currencies each for itself, and who moved', () => {
  const slid = bought(every(30, 200, 900));
  const clients = placed([bought([30]), bought([30], 'EUR'), slid, bought(every(30, 5, 720))], MONTH);
  const matrix = matrixOf(clients);
  expect(matrix.clients).toBe(4);
  expect(matrix.cells.find(({ recency, frequency }) => recency === 0 && frequency === 0)).toEqual({
    ...{ recency: 0, frequency: 0, clients: 2, money: { MDL: 100, EUR: 100 } },
  });
  expect(matrix.groups.find(({ group }) => group === 'regular')).toMatchObject({ clients: 1, before: 2 });
  expect(matrix.moves).toEqual([{ from: 'regular', to: 'occasional', clients: 1 }]);
  const listed = clients.filter((one) => isIn({ of: 'move', from: 'regular', to: 'occasional' }, one));
  expect(listed.map(({ client }) => client)).toEqual([slid]);
  expect(matrixOf([...clients].reverse())).toEqual(matrix);
  expect([currencyOf(matrix, 'EUR'), currencyOf(matrix, 'RUB'), currencyOf({ cells: [] }, 'RUB')]).toEqual([
    'EUR',
    'MDL',
    'RUB',
  ]);
});

test('each client is counted once: cells and those of a year without any come to all', () => {
  const histories = Array.from({ length: 300 }, (_, seed) =>
    Array.from({ length: 1 + (seed % 12) }, (_, i) => ((seed * 7919 + i * 104_729) % 900) + 1),
  );
  const { cells, groups, clients } = matrixOf(
    placed(
      histories.map((days) => bought(days)),
      MONTH,
    ),
  );
  const inCells = cells.reduce((sum, cell) => sum + cell.clients, 0);
  const lost = groups.find(({ group }) => group === 'lost')?.clients ?? 0;
  expect(inCells + lost).toBe(300);
  expect(groups.reduce((sum, group) => sum + group.clients, 0)).toBe(clients);
});

test('a thousand orders on one day, one of 1900, one to come, a return: one purchase', () => {
  const amount = { minor: 100, currency: 'MDL' };
  const orders: { ordered: Day; amount: typeof amount }[] = [
    ...Array.from({ length: 1_000 }, () => ({ ordered: '2026-10-01', amount })),
    { ordered: '1900-01-01', amount },
    { ordered: '2027-10-01', amount },
    { ordered: '2026-09-01', amount: { minor: -100, currency: 'MDL' } },
  ];
  const months = boughtMonths(purchaseDays(orders, TODAY), 'MDL', TODAY);
  expect(months).toEqual({ '2026-10': [1, 100_000] });
});

import { expect, test } from 'vitest';
import { USUAL_BASE } from '../../rhythm/fit';
import { historyOf } from '../../rhythm/purchases';
import { addDays } from '../../wallClock';
import { byStake, usualOrder } from './late';

const TODAY = '2026-11-18';

function client(clientId: string, minor: number | undefined, currency = 'MDL') {
  const orders = [30, 40, 50, 60].map((ago) => ({
    ordered: addDays(TODAY, -ago),
    ...(minor !== undefined && { amount: { minor, currency } }),
  }));
  const purchases = historyOf(orders, TODAY);
  if (!purchases) throw new Error('the orders do not count');
  return { clientId, purchases };
}

test('most at stake first, in the firm’s own currency; then other currencies; then those without a sum', () => {
  const clients = [
    client('unknown', undefined),
    client('euro', 900_000, 'EUR'),
    client('small', 10_000),
    client('big', 500_000),
  ];
  const order = (some: typeof clients) => byStake(some, () => USUAL_BASE, 'MDL', TODAY).map(({ clientId }) => clientId);
  expect(order(clients)).toEqual(['big', 'small', 'euro', 'unknown']);
  expect(order([...clients].reverse())).toEqual(order(clients));
});

test('a usual order is the mean of those with a sum', () => {
  expect(usualOrder(client('a', 300).purchases)).toEqual({ currency: 'MDL', minor: 300 });
  expect(usualOrder(client('a', undefined).purchases)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { addDays } from '../wallClock';
import { usualSecond } from './second';

const cameBack = (days: number) => {
  const first = '2026-03-01';
  return {
    purchases: { intervals: 1, first, last: addDays(first, days), logs: Math.log(days) },
    second: addDays(first, days),
  };
};
const once = { purchases: { intervals: 0, first: '2026-03-01', last: '2026-03-01', logs: 0 } };

test('half of those who came back did so within the days, three quarters within most', () => {
  const clients = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(cameBack);
  expect(usualSecond([...clients, once, once])).toEqual({ days: 50, most: 80, clients: 10 });
  expect(usualSecond([...clients].reverse())).toEqual({ days: 50, most: 80, clients: 10 });
});

test('too few who came back say nothing', () => {
  expect(usualSecond([10, 20, 30].map(cameBack))).toBeUndefined();
  expect(usualSecond([])).toBeUndefined();
});

test('where nearly all come back on the same day there are two weeks left for their turn', () => {
  expect(usualSecond(Array.from({ length: 20 }, () => cameBack(7)))).toEqual({ days: 7, most: 21, clients: 20 });
});

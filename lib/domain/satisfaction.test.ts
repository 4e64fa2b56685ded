import { expect, test } from 'vitest';
import { isComplaint, isLow, type Score, satisfactionOf, unusualSatisfaction } from './satisfaction';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.parse('2026-11-18T10:00Z');
const scored = (...scores: [daysAgo: number, score: Score][]) =>
  scores.map(([daysAgo, score]) => ({ at: NOW - daysAgo * DAY, score }));

test.each<[string, ReturnType<typeof scored>, number | undefined, number | undefined]>([
  ['nothing was said', [], undefined, undefined],
  ['once', scored([3, 4]), 4, 1],
  ['twice', scored([3, 4], [10, 5]), 4.5, 2],
  ['a third is rounded down', scored([1, 4], [2, 4], [3, 5]), 4.33, 3],
  ['what is over a year before the last is past', scored([1, 5], [400, 1]), 5, 1],
  ['of a client who went away it stays as it was', scored([500, 2], [800, 4]), 3, 2],
])('%s', (_, scores, average, count) => {
  const satisfaction = satisfactionOf(scores);
  expect([satisfaction?.average, satisfaction?.count]).toEqual([average, count]);
  expect(satisfactionOf([...scores].reverse())).toEqual(satisfaction);
});

test('below 4.5 it is marked, and said to be unusual; 4.5 is not', () => {
  expect([4.49, 4.5, 5].map((average) => isLow({ average }))).toEqual([true, false, false]);
  expect(unusualSatisfaction(satisfactionOf(scored([1, 4])))).toEqual({
    code: 'satisfaction.low',
    params: { average: 4, count: 1 },
  });
  expect(unusualSatisfaction(satisfactionOf(scored([1, 5])))).toBeUndefined();
  expect(unusualSatisfaction(undefined)).toBeUndefined();
});

test('after one or two something has gone wrong', () => {
  expect(([1, 2, 3, 4, 5] as const).map(isComplaint)).toEqual([true, true, false, false, false]);
});

import { expect, test } from 'vitest';
import { type Fact, mostUnusual } from './unusual';

const late: Fact = { code: 'rhythm.late', params: { count: 25, every: '9–12' }, saidBy: 'rhythm' };
const debt: Fact = { code: 'debt.overdue', params: { count: 3 }, saidBy: 'chase' };
const complaint: Fact = { code: 'request.over', params: { count: 1, text: 'wet boxes' } };

test.each<[string, Fact[], string | undefined, string | undefined]>([
  ['nothing', [], undefined, undefined],
  ['one thing', [late], undefined, 'rhythm.late'],
  ['a complaint before money, money before an order', [late, debt, complaint], undefined, 'request.over'],
  ['in whatever order', [complaint, debt, late], undefined, 'request.over'],
  ['what the next step says already is not said twice', [late, debt], 'chase', 'rhythm.late'],
  ['nor said when it is all', [late], 'rhythm', undefined],
])('%s', (_, facts, nextStepOf, code) => {
  expect(mostUnusual(facts, nextStepOf)?.code).toBe(code);
});

test('each says what to do about it', () => {
  expect(mostUnusual([debt], undefined)).toEqual({ code: 'debt.overdue', params: { count: 3 }, todo: 'pay' });
});

import { describe, expect, test } from 'vitest';
import { type ChaseLadder, type ChaseStep, checkedLadder, DEFAULT_LADDER } from './ladder';
import { namedStep, stepName } from './stepName';

const step = (id: string, days: number, more: Partial<ChaseStep> = {}): ChaseStep => ({
  ...{ id, days, from: 'due', unit: 'days', channel: 'call', tone: 'late' },
  ...more,
});

describe('a ladder', () => {
  test.each<[string, ChaseLadder]>([
    ['the one of everyone', DEFAULT_LADDER],
    ['no step at all', { steps: [] }],
    ['a single step', { steps: [step('a', -5)] }],
    ['days and working days in turn', { steps: [step('a', 3), step('b', 2, { unit: 'working-days' })] }],
    ['two hundred steps', { steps: Array.from({ length: 200 }, (_, i) => step(`s-${i}`, i)) }],
  ])('may have %s', (_, ladder) => {
    expect(checkedLadder(ladder)).toBe(ladder);
  });

  test.each<[string, ChaseLadder]>([
    ['two steps of one name', { steps: [step('a', 1), step('a', 2)] }],
    ['two steps on one day', { steps: [step('a', 1), step('b', 1)] }],
    ['a step before the one before it', { steps: [step('a', 7), step('b', 3)] }],
    ['a step from the issue after one from the due day', { steps: [step('a', 1), step('b', 2, { from: 'issued' })] }],
    ['a step named as a repetition is', { steps: [step('again-1', 1)] }],
    ['a name that no key may have', { steps: [step('a:b', 1)] }],
    ['half a day', { steps: [step('a', 0.5)] }],
    ['a repetition every no days', { steps: [step('a', 1)], again: { days: 0, channel: 'call', tone: 'again' } }],
    ['a repetition of nothing', { steps: [], again: { days: 14, channel: 'call', tone: 'again' } }],
  ])('may not have %s', (_, ladder) => {
    expect(() => checkedLadder(ladder)).toThrow('ladder-unordered');
  });
});

test.each([
  ['late-3', { part: 0, stepId: 'late-3' }],
  ['2.soon', { part: 1, stepId: 'soon' }],
  ['12.again-51', { part: 11, stepId: 'again-51' }],
])('%s names a step of an invoice', (text, step) => {
  expect(stepName(step)).toBe(text);
  expect(namedStep(text)).toEqual(step);
});

test.each(['', 'a:b', '2.', 'Late'])('%j names none', (text) => {
  expect(namedStep(text)).toBeUndefined();
});

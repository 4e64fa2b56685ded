import { describe, expect, it } from 'vitest';
import { type Finding, ratioOf, verdictOf } from './finding.ts';

const finding = (found: Partial<Finding>): Finding => ({ name: 'x', unit: 'ms', measured: 10, note: '', ...found });

describe('a finding', () => {
  it.each([
    ['at its limit', { limit: { most: 10 } }, 'kept'],
    ['above its limit', { limit: { most: 9.9 } }, 'missed'],
    ['within its floor', { floor: 5, limit: { timesFloor: 2 } }, 'kept'],
    ['beyond its floor', { floor: 4, limit: { timesFloor: 2 } }, 'missed'],
    ['without a limit', { floor: 1 }, 'information'],
  ] as const)('%s', (_, found, verdict) => {
    expect(verdictOf(finding(found))).toBe(verdict);
  });

  it('has a ratio where it has a floor', () => {
    expect(ratioOf(finding({ floor: 4 }))).toBe(2.5);
    expect(ratioOf(finding({}))).toBeUndefined();
  });

  it('cannot be held against a floor that is not there', () => {
    expect(() => verdictOf(finding({ limit: { timesFloor: 2 } }))).toThrow('floor');
  });
});

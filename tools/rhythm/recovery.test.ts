import { describe, expect, test } from 'vitest';
import type { BaseRhythm } from '../../lib/domain/rhythm/model';
import { fittedBases } from './bases';
import { lateShare } from './control';
import { readHistories, spellsOf } from './histories';
import { heldRanges } from './ranges';
import { areaUnder, toldNone, toldTwice } from './ranking';
import { simulated, withoutMemory } from './simulate';
import { foundInTime, plainAlerts, productAlerts } from './walking';

const TRUE: BaseRhythm = { k: 3, unlike: 0.4, r: 1.5, alpha: 12, a: 0.5, b: 5 };
const HISTORIES = simulated(TRUE, 1_000, '2024-01-01', 730, 7);
const FITTED = fittedBases(HISTORIES);
const SPELLS = spellsOf(HISTORIES);

describe('of two years of a thousand simulated clients', () => {
  const found = FITTED.at(-1)?.base ?? expect.unreachable();
  test.each([
    ['k', found.k, TRUE.k, 1 / 5],
    ['r', found.r, TRUE.r, 1 / 5],
    ['alpha', found.alpha, TRUE.alpha, 1 / 5],
    ['usual interval', (found.k * found.alpha) / found.r, (TRUE.k * TRUE.alpha) / TRUE.r, 1 / 10],
    ['chance of stopping', found.a / (found.a + found.b), TRUE.a / (TRUE.a + TRUE.b), 1 / 5],
    ['unlikeness', found.unlike, TRUE.unlike, 1 / 3],
  ])('%s is found again', (_, value, known, within) => {
    expect(Math.abs(value / known - 1)).toBeLessThan(within);
  });

  test.each(FITTED.map((cut) => [cut.day, cut] as const))('who buys nothing soon is told better: %s', (_, cut) => {
    const none = toldNone(60, cut, HISTORIES) ?? expect.unreachable();
    expect(none.product).toBeGreaterThan(none.plain + 0.05);
  });

  test('who buys nothing within two means is told better, over all cuts', () => {
    const twice = FITTED.map((cut) => toldTwice(cut, HISTORIES));
    const mean = (of: 'product' | 'plain') => twice.reduce((sum, one) => sum + one[of], 0) / twice.length;
    expect(mean('product')).toBeGreaterThan(mean('plain') + 0.02);
  });

  test('nineteen in twenty who stopped are named before four means, in fewer alerts than of twice the mean', () => {
    const { lost, found } = foundInTime(SPELLS, FITTED);
    expect(lost).toBeGreaterThan(50);
    expect(found / lost).toBeGreaterThan(0.95);
    expect(productAlerts(SPELLS, FITTED).alerts).toBeLessThan(plainAlerts(SPELLS, FITTED).alerts);
  });

  test('a range holds as often as it says, within three points', () => {
    for (const { heldOfBuyers, says, shown } of heldRanges(SPELLS, FITTED)) {
      expect(shown).toBeGreaterThan(200);
      expect(Math.abs(heldOfBuyers - says)).toBeLessThan(0.03);
    }
  });
});

test('of clients without memory nobody pretends to know more: few are late, some by chance', () => {
  const memoryless = withoutMemory(simulated({ ...TRUE, k: 1, a: 0.01, b: 50 }, 300, '2024-01-01', 730, 3), 5);
  const late = lateShare(fittedBases(memoryless), memoryless);
  expect(late).toBeLessThan(0.15);
  expect(lateShare(FITTED, HISTORIES)).toBeGreaterThan(2 * late);
});

test('the area under the curve is known: all, nothing, half, and with equals', () => {
  const scored = (...pairs: [number, boolean][]) => pairs.map(([score, happened]) => ({ score, happened }));
  expect(areaUnder(scored([1, false], [2, true]))).toBe(1);
  expect(areaUnder(scored([2, false], [1, true]))).toBe(0);
  expect(areaUnder(scored([1, false], [1, true]))).toBe(0.5);
  expect(areaUnder(scored([1, true], [2, false], [2, true], [3, true]))).toBeCloseTo(0.5, 12);
});

test('a file of strangers is read in any order, a day once, and lines that are none are left out', () => {
  const csv = 'customer,date,amount\n7,2024-03-05,1\n7,2024-03-01,2\n7,2024-03-05,3\nx,2024-02-31,1\n\n8,2024-04-01,\n';
  expect(readHistories(csv)).toEqual({
    clients: [['2024-03-01', '2024-03-05'], ['2024-04-01']],
    from: '2024-03-01',
    to: '2024-04-01',
  });
  expect(readHistories('name\nAnna\n')).toBeUndefined();
});

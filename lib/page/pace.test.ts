import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from './pace';

/** Reads as often as the pace allows while the page never stops changing. Answers the moments of the readings. */
function readWithoutEnd({ took, until }: { took: number; until: number }): number[] {
  const pace = createPace(0);
  const read: number[] = [];
  for (let now = 0; now < until; ) {
    now += pace.rest(now);
    read.push(now);
    pace.spent(now, now + took);
    now += took;
  }
  return read;
}

describe('a page is read', () => {
  test('at once when it was at rest', () => {
    const pace = createPace(0);
    expect(pace.rest(0)).toBe(0);
    pace.spent(0, 2);
    expect(pace.rest(50)).toBe(70);
    expect(pace.rest(5_000)).toBe(0);
  });

  test('soon after each of a person’s doings, all day long', () => {
    const pace = createPace(0);
    for (let now = 0; now < 8 * 3_600_000; now += 6_000) {
      for (const change of [0, 130, 260, 700]) {
        expect(pace.rest(now + change)).toBeLessThanOrEqual(120);
        pace.spent(now + change, now + change + 2);
      }
    }
  });

  test('in less than half a hundredth of the time, however long it goes on changing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), (took) => {
        const hour = 3_600_000;
        expect(readWithoutEnd({ took, until: hour }).length * took).toBeLessThan(0.005 * hour);
      }),
    );
  });

  test('once a second at least, however long a reading takes', () => {
    const read = readWithoutEnd({ took: 40, until: 60_000 });
    expect(read.length).toBeGreaterThan(55);
  });
});

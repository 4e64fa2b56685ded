import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOfHlc, later, tick } from './hlc';

test('a later moment sorts after an earlier one, whatever the machine’s clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 41 }), { minLength: 1 }), (clock) => {
      let last = '';
      for (const now of clock) {
        const next = tick(last, now, 'a');
        expect(next > last).toBe(true);
        expect(instantOfHlc(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

test('two devices never write the same moment, and one that hears of a later one goes on after it', () => {
  const here = tick('', 1_000, 'a');
  const there = tick('', 9_000, 'b');
  expect(tick('', 1_000, 'b')).not.toBe(here);
  expect(tick(later(here, there), 1_001, 'a') > there).toBe(true);
});

test('a clock that stands still for a very long time runs ahead of itself rather than backwards', () => {
  const full = `${tick('', 5, '').slice(0, 9)}zzzza`;
  expect(tick(full, 5, 'a') > full).toBe(true);
});

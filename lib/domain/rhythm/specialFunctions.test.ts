import { expect, test } from 'vitest';
import { betaShare, lnBeta, lnGamma } from './specialFunctions';

test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [3, Math.log(2)],
  [1234.5, 7550.550901077894],
])('the logarithm of the gamma function of %f is known', (x, known) => {
  expect(lnGamma(x)).toBeCloseTo(known, 9);
});

// SciPy 1.17, scipy.special.betainc.
test.each([
  [0.3, 2.5, 3.7, 0.31900317528430866],
  [0.99, 200, 3.7, 0.8087293659957382],
  [0.5, 0.01, 12, 0.99999961148305],
  [0, 2, 3, 0],
  [1, 2, 3, 1],
])('below %f lies the known share of a beta distribution of %f and %f', (x, a, b, known) => {
  expect(betaShare(x, a, b)).toBeCloseTo(known, 11);
});

test('of shapes as large as ten thousand orders make them, both sides are still one together', () => {
  expect(betaShare(0.9, 40_000, 4_400) + betaShare(0.1, 4_400, 40_000)).toBeCloseTo(1, 9);
  expect(lnBeta(1, 5)).toBeCloseTo(-Math.log(5), 12);
});

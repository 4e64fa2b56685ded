/** Lanczos' approximation with g = 7 and nine terms (Godfrey's coefficients); right to some 15 digits. */
const LANCZOS = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
];

/** The natural logarithm of the gamma function, for arguments above 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const shifted = x - 1;
  const t = shifted + 7.5;
  let sum = LANCZOS[0] ?? 0;
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (shifted + i);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The natural logarithm of the beta function, for arguments above 0. */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution below `x`, from 0 to 1. By its
 * continued fraction (NIST Digital Library of Mathematical Functions 8.17.22) in Lentz's way, from the side on which
 * it converges. Whoever asks often for the same `a` and `b` gives their `lnBeta` along.
 */
export function betaShare(x: number, a: number, b: number, lnB = lnBeta(a, b)): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnB);
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

const TINY = 1e-300;
const EXACT = 1e-12;
/** It needs about the root of the larger argument; this is enough for a million orders. */
const MOST_TERMS = 5_000;

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < EXACT) break;
  }
  return value;
}

/** Lentz's way divides by this: it may not be nothing. */
function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

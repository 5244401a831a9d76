import { stirlingError } from './stirling.js';

const TINY = 1e-300;
const ENOUGH = 1e-16;
/** The most terms of a continued fraction. A fraction with more does not converge; a million counted people need a thousand. */
const MOST_TERMS = 100_000;

/** The share of a Beta distribution up to x: the regularised incomplete beta function I_x(a, b), a and b above 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly below the mean; above it the other end is asked.
  return x < (a + 1) / (a + b + 2) ? below(x, a, b) : 1 - below(1 - x, b, a);
}

const below = (x: number, a: number, b: number): number => (Math.exp(logTerm(x, a, b)) / a) * fraction(x, a, b);

/**
 * ln(x^a (1−x)^b / B(a, b)) without gamma functions of large numbers, whose difference would lose digits (Loader 2000).
 */
function logTerm(x: number, a: number, b: number): number {
  const n = a + b;
  const away = x * n - a;
  return (
    a * Math.log1p(away / a) +
    b * Math.log1p(-away / b) +
    0.5 * Math.log((a * b) / (2 * Math.PI * n)) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b)
  );
}

/** The continued fraction of the incomplete beta function, from its front (Lentz 1976). */
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
    value *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return value;
}

/** A denominator of 0 would end the fraction. */
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

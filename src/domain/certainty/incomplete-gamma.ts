import { stirlingError } from './stirling.js';

const ENOUGH = 1e-16;

/** The share of a Gamma distribution with rate 1 up to x: the regularised incomplete gamma function P(a, x), a above 0. */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const term = Math.exp(logTerm(a, x));
  return x < a + 1 ? term * series(a, x) : 1 - term * fraction(a, x);
}

/** ln(x^a e^−x / Γ(a)), from the same pieces as the incomplete beta function. */
const logTerm = (a: number, x: number): number =>
  a * Math.log1p((x - a) / a) - (x - a) + 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a);

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * ENOUGH; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** From its front (Lentz 1976); above the mean no denominator comes near 0. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let i = 1, factor = 0; Math.abs(factor - 1) > ENOUGH; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    factor = c * d;
    value *= factor;
    if (i > 100_000) break;
  }
  return value;
}

const TINY = 1e-300;
const ENOUGH = 1e-16;
/** The most terms of a continued fraction. A million counted people need a thousand terms; more than this is no convergence. */
const MOST_TERMS = 100_000;

/** The share of a Beta distribution up to x: the regularised incomplete beta function I_x(a, b), a and b above 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly below the mean; above the mean the function computes the complement.
  return x < (a + 1) / (a + b + 2) ? betaBelow(x, a, b) : 1 - betaBelow(1 - x, b, a);
}

/** x^a (1−x)^b / B(a, b) without gamma functions of large numbers, whose difference would lose digits (Loader 2000). */
function betaBelow(x: number, a: number, b: number): number {
  const n = a + b;
  const away = x * n - a;
  const logTerm =
    a * Math.log1p(away / a) +
    b * Math.log1p(-away / b) +
    0.5 * Math.log((a * b) / (2 * Math.PI * n)) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b);
  const numerator = (i: number) => {
    const m = i >> 1;
    const top = i % 2 === 0 ? m * (b - m) : -(a + m) * (n + m);
    return (top * x) / ((a + i - 1) * (a + i));
  };
  return (Math.exp(logTerm) / a) * continuedFraction(1, 0, numerator);
}

/** The share of a Gamma distribution with rate 1 up to x: the regularised incomplete gamma function P(a, x), a above 0. */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  // The logarithm of x^a e^−x / Γ(a), again without gamma functions of large numbers.
  const logTerm = a * Math.log1p((x - a) / a) - (x - a) + 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a);
  const term = Math.exp(logTerm);
  return x < a + 1 ? term * gammaSeries(a, x) : 1 - term * continuedFraction(x + 1 - a, 2, (i) => -i * (i - a));
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * ENOUGH; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** 1/(b + n₁/(b + step + n₂/(b + 2·step + …))) from its front (Lentz 1976). */
function continuedFraction(first: number, step: number, numerator: (i: number) => number): number {
  let b = first;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let i = 1, factor = 0; i <= MOST_TERMS && Math.abs(factor - 1) > ENOUGH; i++) {
    const n = numerator(i);
    b += step;
    d = 1 / notZero(n * d + b);
    c = notZero(b + n / c);
    factor = c * d;
    value *= factor;
  }
  return value;
}

/** Replaces a denominator near 0, by which the fraction cannot divide. */
const notZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** For larger arguments five terms of the series are exact to the last bit. */
const LARGE = 15;

/** The error of Stirling's formula: ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π), z above 0. */
export function stirlingError(z: number): number {
  if (z < LARGE) return stirlingError(z + 1) + (z + 0.5) * Math.log1p(1 / z) - 1;
  const square = z * z;
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360_360 / square) / square) / square) / square) / square;
  return series / z;
}

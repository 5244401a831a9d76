import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta, incompleteGamma } from '../../../src/domain/certainty/incomplete-functions.js';
import {
  isSurelyAmongFirst,
  mayBeAmongFirst,
  publishedError,
  standardError,
} from '../../../src/domain/certainty/rank-set.js';
import { bandsVariance, casesVariance, minMaxVariance, rateVariance, targetVariance } from './variances.js';

describe('the incomplete beta function', () => {
  // The first five by exact sums of fractions, the others by scipy.
  it.each([
    [0.3, 1, 1, 0.3],
    [0.1, 2, 5, 0.114265],
    [0.5, 30, 20, 0.07620388598073902],
    [0.91, 900, 101, 0.8760866506244033],
    [0.001, 1, 400, 0.3298140939932596],
    [0.1, 0.5, 30.5, 0.9884260386628482],
    [0.95, 2000.5, 100.5, 0.31231645691761967],
    [0.9, 3.5, 0.5, 0.40708382206558924],
  ])('up to %d with %d and %d is %d', (x, a, b, share) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(share, 13);
  });

  it('keeps eleven digits where a million are counted', () => {
    expect(incompleteBeta(0.5005, 500_000.5, 500_000.5)).toBeCloseTo(0.8413448670539204, 11);
  });

  it('is 0 and 1 at both ends, rises, and mirrors', () => {
    const count = fc.double({ min: 0.5, max: 5000, noNaN: true });
    const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(rate, count, count, (x, a, b) => {
        const share = incompleteBeta(x, a, b);
        expect(share + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
        expect(incompleteBeta(x / 2, a, b)).toBeLessThanOrEqual(share + 1e-12);
        expect([incompleteBeta(0, a, b), incompleteBeta(1, a, b)]).toEqual([0, 1]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the incomplete gamma function', () => {
  // The expected values are exact sums in sixty digits; with 0.5 the function is the error function.
  it.each([
    [1, 0.5, 0.3934693402873666],
    [3, 2, 0.32332358381693654],
    [12, 10, 0.3032238536968933],
    [12, 30, 0.9999361229746008],
    [200, 210, 0.7639696745011538],
    [0.5, 1, 0.8427007929497149],
    [0.5, 0.25, 0.5204998778130465],
    [4, 0, 0],
  ])('with %d up to %d is %d', (a, x, share) => {
    expect(incompleteGamma(a, x)).toBeCloseTo(share, 13);
  });
});

describe('the variance of a share', () => {
  const ratio = { part: 13, whole: 15 };

  it('with a target of 100 % or more is that of the rate, for nothing is cut off', () => {
    expect(targetVariance(ratio, 100)).toBeCloseTo(rateVariance(ratio), 14);
    expect(targetVariance(ratio, 120)).toBe(targetVariance(ratio, 100));
  });

  it('is smaller where more are counted, and where the target is far below', () => {
    expect(targetVariance({ part: 1300, whole: 1500 }, 90)).toBeLessThan(targetVariance(ratio, 90) / 50);
    expect(targetVariance({ part: 1300, whole: 1500 }, 50)).toBeLessThan(1e-12);
  });

  it('where two decide as one is that of half as many', () => {
    expect(targetVariance({ part: 26, whole: 30 }, 90, 2)).toBe(targetVariance(ratio, 90));
    expect(casesVariance(26, 30, 2)).toBe(casesVariance(13, 15));
  });

  it('of bands is that of the chances to lie in each', () => {
    const bands = [
      { atLeast: 0, share: 0 },
      { atLeast: 80, share: 1 },
    ];
    const passes = 1 - incompleteBeta(0.8, 13.5, 2.5);
    expect(bandsVariance(ratio, bands)).toBeCloseTo(((15 + 2) / 14) * passes * (1 - passes), 13);
    expect(bandsVariance(ratio, [{ atLeast: 0, share: 0.7 }])).toBeCloseTo(0, 14);
  });

  it('of many narrow bands comes near that of the target', () => {
    const bands = Array.from({ length: 900 }, (_, i) => ({ atLeast: i / 10, share: (i + 0.5) / 900 }));
    expect(bandsVariance(ratio, [...bands, { atLeast: 90, share: 1 }])).toBeCloseTo(targetVariance(ratio, 90), 5);
  });

  it('between lowest and highest grows with their nearness; without spread there is none', () => {
    expect(minMaxVariance(ratio, { min: 0, max: 100 })).toBe(rateVariance(ratio));
    expect(minMaxVariance(ratio, { min: 50, max: 100 })).toBeCloseTo(4 * rateVariance(ratio), 14);
    expect(minMaxVariance(ratio, { min: 80, max: 80 })).toBe(0);
  });

  it('of cases far below their target is that of the count', () => {
    expect(casesVariance(10, 1000)).toBeCloseTo(10.5 / 1000 ** 2, 14);
    expect(casesVariance(1000, 10)).toBeCloseTo(0, 14);
  });
});

describe('the standard error of an index', () => {
  it('divides by the points of all that is possible, whether it is left to chance or not', () => {
    const noisy = { points: 30, variance: 0.04 };
    expect(standardError([noisy])).toBeCloseTo(0.2, 14);
    expect(standardError([noisy, { points: 30, variance: 0 }])).toBeCloseTo(0.1, 14);
    expect(standardError([])).toBe(0);
  });

  it('is published half up with six decimals', () => {
    expect(publishedError(0.0123454999)).toBe(0.012345);
    expect(publishedError(0.0123455)).toBe(0.012346);
  });
});

describe('the first three', () => {
  it('may hold whose best place is at most three, and surely whose worst place is', () => {
    expect([3, 4].map((best) => mayBeAmongFirst({ best, worst: 9 }, 3))).toEqual([true, false]);
    expect([3, 4].map((worst) => isSurelyAmongFirst({ best: 1, worst }, 3))).toEqual([true, false]);
  });
});

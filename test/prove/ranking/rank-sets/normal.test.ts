import { describe, expect, it } from 'vitest';
import { normalCdf, normalMean, normalQuantile } from '../../../../src/domain/certainty/normal.js';
import { threefry, uniformOf } from './threefry.js';
import { tukeyCritical } from './tukey.js';

describe('the normal distribution', () => {
  // The expected values come from Python's math.erfc and statistics.NormalDist.
  it.each([
    [-20, 2.7536241186063314e-89],
    [-8, 6.220960574271819e-16],
    [-7.08, 7.207723086467529e-13],
    [-7.07, 7.746684865636529e-13],
    [-5, 2.866515718791946e-7],
    [-1.5, 0.06680720126885809],
    [0, 0.5],
    [1, 0.8413447460685429],
    [4, 0.9999683287581669],
    [9, 1],
  ])('has up to %d the share %d', (x, share) => {
    expect(normalCdf(x)).toBeCloseTo(share, 14);
    if (share < 1) expect(normalCdf(x) / share).toBeCloseTo(1, 7);
  });

  it.each([
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.02, -2.0537489106318225],
    [0.075, -1.4395314709384557],
    [0.42, -0.2018934791418509],
    [0.5, 0],
    [0.9, 1.2815515655446008],
    [0.9989685, 3.081009596100376],
  ])('has the share %d up to %d', (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12);
  });

  it('has mean 0, variance 1, and a share whose mean is a half, by the trapezoid rule', () => {
    expect(normalMean((u) => u)).toBeCloseTo(0, 12);
    expect(normalMean((u) => u * u)).toBeCloseTo(1, 12);
    expect(normalMean((u) => normalCdf(3 * u), 0.04)).toBeCloseTo(0.5, 12);
  });
});

describe('the critical value of Tukey and Kramer', () => {
  // For two units the value is the two-sided quantile of one difference. For five and 51 see test/golden/ranks.
  it.each([
    [1, 0.9, 0],
    [2, 0.9, 1.6448536269514722],
    [2, 0.95, 1.959963984540054],
    [5, 0.9, 2.4595157642714183],
  ])('of %d units at %d is %d', (units, level, critical) => {
    expect(tukeyCritical(level, units)).toBeCloseTo(critical, 9);
  });

  it('of 51 units is what the repository of the figures prints', () => {
    expect(tukeyCritical(0.9, 51)).toBeCloseTo(3.7973, 4);
  });
});

describe('draws by a counter', () => {
  // The known answers that come with Random123.
  it.each([
    [
      [0, 0],
      [0, 0],
      [0x6b200159, 0x99ba4efe],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x1cb996fc, 0xbb002be7],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      [0xc4923a9c, 0x483df7a0],
    ],
  ] as const)('with key %j and counter %j are %j', (key, counter, words) => {
    expect(threefry(key, counter)).toEqual(words);
  });

  it('lie between 0 and 1 and reach neither', () => {
    expect(uniformOf([0, 0])).toBeGreaterThan(0);
    expect(uniformOf([0xffffffff, 0xffffffff])).toBeLessThan(1);
    expect(uniformOf([0x80000000, 0])).toBeCloseTo(0.5, 15);
  });
});

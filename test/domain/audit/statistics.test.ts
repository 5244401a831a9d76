import { describe, expect, it } from 'vitest';
import { kurtosis, skewness, winsorised } from '../../../src/domain/audit/distribution.js';
import {
  componentShares,
  correlation,
  correlationRatio,
  cronbachAlpha,
  eigenvalues,
  leastToldFromZero,
} from '../../../src/domain/audit/statistics.js';
import { asemFile, numberOf } from '../../support/builders/asem.js';

const data = asemFile('asem_iData').rows;
const column = (code: string) => Float64Array.from(data, (row) => numberOf(row[code]));
const present = (code: string) => column(code).filter((value) => !Number.isNaN(value));
const below = (parent: string) =>
  asemFile('asem_iMeta').rows.flatMap(({ iCode, Parent }) => (Parent === parent ? [column(iCode ?? '')] : []));
const of = (...values: number[]) => Float64Array.from(values);

// Printed by COINr 1.1.14 of its ASEM data: docs/articles/analysis.html and treat.html of bluefoxr/COINr, commit b968203.
describe('what COINr prints of its ASEM data', () => {
  it.each([
    ['LPI', -0.3042681, -0.6567514],
    ['Flights', 2.1032872, 4.5088794],
    ['Bord', 2.148236, 5.7914905],
    ['Elec', 2.2252736, 5.7910268],
    ['Gas', 2.8294486, 10.3346494],
    ['Cov4G', -1.3725191, 0.5419314],
  ])('%s has skewness %d and kurtosis %d (type 2)', (code, skew, kurt) => {
    expect(skewness(present(code))).toBeCloseTo(skew, 6);
    expect(kurtosis(present(code))).toBeCloseTo(kurt, 6);
  });

  it.each([
    ['Ship', 0, -0.575668, -0.6814795],
    ['Flights', 1, 1.900658, 3.336065],
    ['Bord', 1, 1.899211, 4.346298],
    ['Gas', 1, 1.602518, 1.525576],
    ['Goods', 2, 1.140608, 0.1572047],
  ])('%s has %d outliers; winsorised it has skewness %d and kurtosis %d', (code, many, skew, kurt) => {
    const { values, outliers } = winsorised(present(code));
    expect(outliers).toHaveLength(many);
    expect(skewness(values)).toBeCloseTo(skew, 6);
    expect(kurtosis(values)).toBeCloseTo(kurt, 6);
  });

  it('correlates CO2 with MatCon by 0.7222051', () => {
    expect(correlation(column('CO2'), column('MatCon'))).toBeCloseTo(0.7222051, 7);
  });

  it('gives the eight indicators of P2P an alpha of 0.05126659', () => {
    expect(cronbachAlpha(below('P2P'))).toBeCloseTo(0.05126659, 8);
  });

  it('finds nine components in Social, from the 37 countries with all nine figures', () => {
    const shares = componentShares(below('Social'));
    const printed = [0.5398, 0.1408, 0.1065, 0.06905, 0.06614, 0.03589, 0.02003, 0.01445, 0.00737];
    expect(shares).toEqual(printed.map((share) => expect.closeTo(share, 3)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe('by hand', () => {
  it('the eigenvalues of 2, 1; 1, 2 are 3 and 1, and those of a path of three are √2, 0 and −√2', () => {
    expect(eigenvalues([of(2, 1), of(1, 2)])).toEqual([expect.closeTo(3, 14), expect.closeTo(1, 14)]);
    const path = eigenvalues([of(0, 1, 0), of(1, 0, 1), of(0, 1, 0)]);
    expect(path).toEqual([Math.SQRT2, 0, -Math.SQRT2].map((value) => expect.closeTo(value, 14)));
  });

  it('1, 2, 3 with 2, 4, 7 have 5 in common of 2 and 38/3', () => {
    expect(correlation(of(1, 2, 3, Number.NaN), of(2, 4, 7, 9))).toBeCloseTo(5 / Math.sqrt(2 * (38 / 3)), 9);
  });

  it('says nothing of two pairs, and nothing without a spread', () => {
    expect(correlation(of(1, 2), of(1, 2))).toBeNull();
    expect(correlation(of(0.1, 0.1, 0.1), of(1, 2, 3))).toBeNull();
    expect(cronbachAlpha([of(1, 2, 3)])).toBeNull();
    expect(componentShares([of(1, 1, 1), of(1, 2, 3)])).toEqual([]);
    expect(skewness(of(2, 2, 2))).toBeNaN();
    expect(winsorised(of(1, 1, 1, 1)).outliers).toEqual([]);
  });

  it('two columns that are one have an alpha of 1, two of opposite directions one below 0', () => {
    expect(cronbachAlpha([of(1, 2, 3), of(1, 2, 3)])).toBeCloseTo(1, 14);
    expect(cronbachAlpha([of(1, 2, 4), of(3, 3, 1)])).toBeLessThan(0);
  });

  it('scores 1, 3, 5, 7 in two classes: 16 of 20 lie between them, 0.7 without chance', () => {
    // ε² = 1 − (4 / 20) · 3 / 2.
    expect(correlationRatio(of(1, 3, 5, 7), of(1, 1, 2, 2))).toBeCloseTo(0.7, 14);
    expect(correlationRatio(of(1, 7, 1, 7), of(1, 1, 2, 2))).toBe(0);
    expect(correlationRatio(of(1, 3, 5, 7), of(4, 4, 4, 4))).toBe(0);
  });

  it('one value among twenty is an outlier on the side where it lies', () => {
    const figures = Float64Array.from({ length: 20 }, (_, i) => (i === 7 ? 90 : 100));
    expect(winsorised(figures).outliers).toEqual([7]);
    expect(skewness(figures)).toBeCloseTo(-Math.sqrt(20), 10);
  });

  it('20 communes cannot tell 0.44 from 0, 92 can', () => {
    expect(leastToldFromZero(20)).toBeCloseTo(0.4425, 4);
    expect(leastToldFromZero(92)).toBeCloseTo(0.2048, 4);
    expect(leastToldFromZero(3)).toBe(1);
  });
});

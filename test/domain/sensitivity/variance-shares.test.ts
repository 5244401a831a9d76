import { describe, expect, it } from 'vitest';
import { type Factor, type SampledRun, varianceShares } from '../../../src/domain/sensitivity/variance-shares.js';
import { goldenText } from '../../support/builders/golden.js';
import { sized } from '../../support/start/real.js';

const [DRAWS, ERROR] = sized([2 ** 14, 5e-3], [2 ** 17, 1e-3]);
const inputs = (count: number): Factor<string>[] =>
  Array.from({ length: count }, (_, i) => ({ factor: String(i + 1), numbers: 1 }));

const ishigami =
  (a: number, b: number) =>
  ({ numbers }: SampledRun): number => {
    const [x, y, z] = Array.from(numbers, (u) => Math.PI * (2 * u - 1)) as [number, number, number];
    return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
  };

type Expected = readonly { readonly firstOrder: number; readonly total: number }[];

/** Within 1e-3 in full size, and within the printed standard errors. */
function expectShares(result: (run: SampledRun) => number, ...sources: readonly [Expected, ...Expected[]]): void {
  const count = sources[0].length;
  const { factors, runs } = varianceShares(inputs(count), DRAWS, result);
  expect(runs).toBe(DRAWS * (count + 2));
  for (const expected of sources)
    for (const [at, { firstOrder, total }] of expected.entries()) {
      expect(Math.abs((factors?.[at]?.firstOrder ?? Number.NaN) - firstOrder)).toBeLessThan(ERROR);
      expect(Math.abs((factors?.[at]?.total ?? Number.NaN) - total)).toBeLessThan(ERROR);
      expect(factors?.[at]?.firstOrderError).toBeLessThan(ERROR);
    }
}

/** The shares of Ishigami's function, in closed form. */
function ishigamiShares(a: number, b: number): Expected {
  const first = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
  const second = a ** 2 / 8;
  const together = (8 / 225) * b ** 2 * Math.PI ** 8;
  const all = first + second + together;
  return [
    { firstOrder: first / all, total: (first + together) / all },
    { firstOrder: second / all, total: second / all },
    { firstOrder: 0, total: together / all },
  ];
}

describe('shares of the variance', () => {
  it('are those of the golden file for Ishigami’s function', () => {
    const [, ...lines] = goldenText('ranks/sobol-ishigami-7-0.1.csv').trim().split('\n');
    const expected = lines.map((line) => {
      const [, , firstOrder, total] = line.split(',').map(Number) as [number, number, number, number];
      return { firstOrder, total };
    });
    expectShares(ishigami(7, 0.1), expected, ishigamiShares(7, 0.1));
  });

  it('are those of the closed form with other numbers', () => expectShares(ishigami(5, 0.05), ishigamiShares(5, 0.05)));

  it('are those of the closed form for Sobol’s g-function', () => {
    const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const alone = weights.map((a) => 1 / 3 / (1 + a) ** 2);
    const all = alone.reduce((product, v) => product * (1 + v), 1) - 1;
    expectShares(
      ({ numbers }) =>
        weights.reduce((product, a, i) => (product * (Math.abs(4 * (numbers[i] as number) - 2) + a)) / (1 + a), 1),
      alone.map((v) => ({ firstOrder: v / all, total: (v * ((1 + all) / (1 + v))) / all })),
    );
  });

  it('are squared weights for a sum, alone and together', () => {
    const weights = [1, 2, 3, 4];
    expectShares(
      ({ numbers }) => 1e6 + weights.reduce((sum, weight, i) => sum + weight * (numbers[i] as number), 0),
      weights.map((weight) => ({ firstOrder: weight ** 2 / 30, total: weight ** 2 / 30 })),
    );
  });

  it('come to a factor of several numbers from all of them together', () => {
    const factors: Factor<string>[] = [
      { factor: 'pair', numbers: 2 },
      { factor: 'other', numbers: 1 },
    ];
    const { factors: shares } = varianceShares(factors, 2 ** 14, ({ numbers: [a = 0, b = 0, c = 0] }) => a + b + 2 * c);
    expect(shares?.[0]?.firstOrder).toBeCloseTo(1 / 3, 3);
    expect(shares?.[1]?.total).toBeCloseTo(2 / 3, 3);
  });

  it('come to a factor without numbers from its own draws of each half', () => {
    const factors: Factor<string>[] = [
      { factor: 'drawn', numbers: 0 },
      { factor: 'other', numbers: 1 },
    ];
    const seen = new Set<string>();
    const { factors: shares } = varianceShares(factors, 256, ({ halves, draw }) => {
      seen.add(`${halves[0]} ${draw}`);
      return ((2 * draw + (halves[0] as number)) * 0.618_033_988_749_895) % 1;
    });
    expect(seen.size).toBe(512);
    expect(shares?.[0]?.total).toBeGreaterThan(0.9);
    expect(shares?.[1]).toEqual({ factor: 'other', firstOrder: 0, total: 0, firstOrderError: 0, totalError: 0 });
  });

  it('are exactly 0 where a factor is off or has no part in the result', () => {
    const nothing = { firstOrder: 0, total: 0, firstOrderError: 0, totalError: 0 };
    const factors: Factor<string>[] = [
      { factor: 'on', numbers: 1 },
      { factor: 'off', numbers: 1, isOff: true },
      { factor: 'unused', numbers: 3 },
    ];
    const { factors: shares, runs } = varianceShares(factors, 64, ({ numbers: [u = 0] }) => u);
    expect(shares?.slice(1)).toEqual([
      { factor: 'off', ...nothing },
      { factor: 'unused', ...nothing },
    ]);
    expect(runs).toBe(64 * 4);
  });

  it('are null where nothing moves the result, however large it is', () => {
    for (const value of [0, 0.1, 1e9 / 3])
      expect(varianceShares(inputs(3), 64, () => value)).toMatchObject({ mean: value, variance: 0, factors: null });
  });
});

describe('standard errors', () => {
  it('become smaller with more draws and hold what they say', () => {
    const [few, many] = [2 ** 8, 2 ** 13].map(
      (draws) => varianceShares(inputs(3), draws, ishigami(7, 0.1)).factors ?? [],
    );
    for (const [at, { firstOrder, total }] of ishigamiShares(7, 0.1).entries()) {
      const [a, b] = [few?.[at], many?.[at]];
      if (!a || !b) throw new Error('there are three inputs');
      expect(b.totalError).toBeLessThan(a.totalError);
      for (const share of [a, b]) {
        expect(Math.abs(share.firstOrder - firstOrder)).toBeLessThan(4 * share.firstOrderError);
        expect(Math.abs(share.total - total)).toBeLessThan(4 * share.totalError);
      }
    }
  });
});

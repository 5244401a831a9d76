import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../../src/domain/indicator/indicator.js';
import type { ShareContext } from '../../../src/domain/indicator/rule.js';
import { shareOf } from '../../support/builders/share-of.js';

const share = (scoring: Scoring, value: number, overrides: Partial<ShareContext> = {}) =>
  shareOf(scoring, value, { higherIsBetter: true, year: 2026, range: null, ...overrides });

const local = { ruleStatus: 'local' } as const;
const target: Scoring = { rule: 'target', target: { '2026': 56 }, targetStatus: {} };
const minMax: Scoring = { rule: 'minMax', ...local };
const rising: Scoring = {
  rule: 'bands',
  bands: [
    { atLeast: 0, share: 0 },
    { atLeast: 2, share: 0.5 },
    { atLeast: 4, share: 1 },
  ],
  ...local,
};
const falling: Scoring = {
  rule: 'bands',
  bands: [
    { atLeast: 0, share: 1 },
    { atLeast: 1, share: 0.5 },
    { atLeast: 2, share: 0 },
  ],
  ...local,
};

describe('target', () => {
  it('gives value / target up to the target and no more beyond it', () => {
    expect(share(target, 0)).toBe(0);
    expect(share(target, 28)).toBe(0.5);
    expect(share(target, 55.99)).toBeLessThan(1);
    expect(share(target, 56)).toBe(1);
    expect(share(target, 100)).toBe(1);
  });

  it("compares with the target of the figure's own year", () => {
    const growing: Scoring = { rule: 'target', target: { '2025': 50, '2030': 80 }, targetStatus: {} };
    expect(share(growing, 50, { year: 2025 })).toBe(1);
    expect(share(growing, 50, { year: 2026 })).toBe(50 / 56);
  });
});

describe('levels', () => {
  it('gives level / highest level', () => {
    const levels: Scoring = { rule: 'levels', max: 4, ...local };
    expect([0, 1, 4].map((value) => share(levels, value))).toEqual([0, 0.25, 1]);
  });
});

describe('bands', () => {
  it('gives the share of the highest threshold not above the value', () => {
    expect([0, 1, 1.99, 2, 3.99, 4, 99].map((value) => share(rising, value))).toEqual([0, 0, 0, 0.5, 0.5, 1, 1]);
    expect([0, 1, 2, 7].map((value) => share(falling, value, { higherIsBetter: false }))).toEqual([1, 0.5, 0, 0]);
  });
});

describe('yesNo', () => {
  it('gives all or nothing', () => {
    expect([1, 0].map((value) => share({ rule: 'yesNo', ...local }, value))).toEqual([1, 0]);
  });
});

describe('none', () => {
  it('has no share', () => {
    expect(share({ rule: 'none' }, 25)).toBeNull();
  });
});

describe('minMax', () => {
  const range = { min: 2, max: 10 };

  it('gives the place between the smallest and the largest value', () => {
    expect([2, 4, 10].map((value) => share(minMax, value, { range }))).toEqual([0, 0.25, 1]);
  });

  it('is reversed where lower is better', () => {
    expect([2, 4, 10].map((value) => share(minMax, value, { range, higherIsBetter: false }))).toEqual([1, 0.75, 0]);
  });

  it('holds an unranked commune inside the range', () => {
    expect([1, 11].map((value) => share(minMax, value, { range }))).toEqual([0, 1]);
    expect([1, 11].map((value) => share(minMax, value, { range, higherIsBetter: false }))).toEqual([1, 0]);
  });

  it('gives 1 for a common value that is good and 0 for one that is not', () => {
    const common = (value: number, higherIsBetter: boolean) =>
      share(minMax, value, { range: { min: value, max: value }, higherIsBetter });
    expect([common(1, true), common(0, true)]).toEqual([1, 0]);
    expect([common(0, false), common(1, false)]).toEqual([1, 0]);
  });

  it('lets a value stand alone when no ranked commune has a figure', () => {
    expect([3, 0].map((value) => share(minMax, value))).toEqual([1, 0]);
  });

  it('gives an unranked commune the share of the common value', () => {
    expect(share(minMax, 0, { range: { min: 5, max: 5 } })).toBe(1);
    expect(share(minMax, 9, { range: { min: 0, max: 0 } })).toBe(0);
  });
});

describe('shares', () => {
  const value = fc.nat(200);
  const range = fc.tuple(value, value).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  const higher: Scoring[] = [target, rising, minMax];
  const lower: Scoring[] = [falling, minMax];

  it('stay within 0..1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...higher, ...lower), value, range, fc.boolean(), (scoring, x, r, higherIsBetter) => {
        const got = share(scoring, x, { range: r, higherIsBetter }) ?? Number.NaN;
        expect(got >= 0 && got <= 1).toBe(true);
      }),
    );
  });

  it('never fall when the figure gets better', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat(2), value, value, range, (higherIsBetter, pick, a, b, r) => {
        const rules = higherIsBetter ? higher : lower;
        const scoring = rules[pick % rules.length] as Scoring;
        const [worse, better] = higherIsBetter === a < b ? [a, b] : [b, a];
        const of = (x: number) => share(scoring, x, { range: r, higherIsBetter }) ?? Number.NaN;
        expect(of(better)).toBeGreaterThanOrEqual(of(worse));
      }),
    );
  });
});

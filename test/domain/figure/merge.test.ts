import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, type Figure, figureValue, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { FigureKindError, figureOfParts } from '../../../src/domain/figure/merge.js';

const exact = (...figures: Figure[]) => {
  const merged = figureOfParts(figures);
  return merged.kind === 'EXACT' ? merged.figure : undefined;
};

describe('a merge', () => {
  it('sums numerators and denominators: percentages are never averaged', () => {
    expect(exact(ratio(1, 10), ratio(90, 100))).toEqual(ratio(91, 110));
  });

  it('sums counts', () => {
    expect(exact(count(2), count(0), count(5))).toEqual(count(7));
  });

  it('joins booleans with and', () => {
    expect(exact(yesNo(true), yesNo(true))).toEqual(yesNo(true));
    expect(exact(yesNo(true), yesNo(false))).toEqual(yesNo(false));
  });

  it('takes the lowest level', () => {
    expect(exact(level(3), level(1), level(2))).toEqual(level(1));
  });

  it('adds nothing for a part to which a ratio does not apply', () => {
    expect(exact(ratio(0, 0), ratio(1, 4))).toEqual(ratio(1, 4));
    expect(exact(ratio(0, 0), ratio(0, 0))).toEqual(ratio(0, 0));
  });

  it('gives a count of which parts are unknown as a lower bound: at least 412, 1 of 4 known', () => {
    expect(figureOfParts([count(412)], 3)).toEqual({ kind: 'AT_LEAST', figure: count(412), known: 1, of: 4 });
    expect(figureOfParts([count(412), undefined])).toEqual({ kind: 'AT_LEAST', figure: count(412), known: 1, of: 2 });
    expect(figureOfParts([count(412), count(0)])).toEqual({ kind: 'EXACT', figure: count(412), known: 2, of: 2 });
  });

  it.each([ratio(1, 2), level(3), yesNo(true), yesNo(false)])(
    'knows nothing of %j where a part is unknown',
    (figure) => {
      expect(figureOfParts([figure], 1)).toEqual({ kind: 'UNKNOWN', known: 1, of: 2 });
      expect(figureOfParts([figure, undefined])).toEqual({ kind: 'UNKNOWN', known: 1, of: 2 });
      expect(figureOfParts([figure])).toEqual({ kind: 'EXACT', figure, known: 1, of: 1 });
    },
  );

  it('knows nothing where no part reported', () => {
    expect(figureOfParts([undefined, undefined])).toEqual({ kind: 'UNKNOWN', known: 0, of: 2 });
    expect(figureOfParts([])).toEqual({ kind: 'UNKNOWN', known: 0, of: 0 });
  });

  it('differs from the mean of percentages, by which the ministry joined the indices of merged provinces for 2024', () => {
    // 80 % of a small unit and 50 % of a large one: the mean says 65 %, the people together say 53 %.
    const [small, large] = [ratio(80, 100), ratio(450, 900)];
    const together = exact(small, large);
    expect(together).toEqual(ratio(530, 1000));
    expect(figureValue(together ?? ratio(0, 0))).toBe(53);
    expect((figureValue(small) + figureValue(large)) / 2).toBe(65);
  });

  it('refuses figures of two kinds', () => {
    expect(() => exact(ratio(1, 2), count(1))).toThrow(FigureKindError);
  });

  it('of ratios lies between the lowest and the highest of its parts', () => {
    const part = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([n, d]) => ratio(Math.min(n, d), d));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const values = parts.map(figureValue);
        const value = figureValue(exact(...parts) ?? ratio(0, 0));
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

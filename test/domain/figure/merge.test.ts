import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, type Figure, figureValue, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { FigureKindError, mergeFigures } from '../../../src/domain/figure/merge.js';
import { indicator } from '../../support/builders/ranking-builder.js';

const ONE = [indicator()];
const merged = (...figures: (Figure | undefined)[]) =>
  mergeFigures(
    ONE,
    figures.map((figure) => new Map(figure ? [['X01', figure]] : [])),
  ).get('X01');

describe('a merge', () => {
  it('sums numerators and denominators: percentages are never averaged', () => {
    expect(merged(ratio(1, 10), ratio(90, 100))?.figure).toEqual(ratio(91, 110));
  });

  it('sums counts', () => {
    expect(merged(count(2), count(0), count(5))?.figure).toEqual(count(7));
  });

  it('joins booleans with and', () => {
    expect(merged(yesNo(true), yesNo(true))?.figure).toEqual(yesNo(true));
    expect(merged(yesNo(true), yesNo(false))?.figure).toEqual(yesNo(false));
  });

  it('takes the lowest level', () => {
    expect(merged(level(3), level(1), level(2))?.figure).toEqual(level(1));
  });

  it('adds nothing for a part to which a ratio does not apply', () => {
    expect(merged(ratio(0, 0), ratio(1, 4))?.figure).toEqual(ratio(1, 4));
    expect(merged(ratio(0, 0), ratio(0, 0))?.figure).toEqual(ratio(0, 0));
  });

  it('says how many parts had a figure', () => {
    expect(merged(ratio(1, 2), ratio(1, 2))).toMatchObject({ parts: 2, of: 2, isComplete: true });
    expect(merged(ratio(1, 2), undefined)).toMatchObject({ parts: 1, of: 2, isComplete: false });
    expect(merged(undefined, undefined)).toBeUndefined();
  });

  it('is never complete where parts lie outside the register', () => {
    expect(mergeFigures(ONE, [new Map([['X01', ratio(1, 2)]])], true).get('X01')?.isComplete).toBe(false);
  });

  it('refuses figures of two kinds', () => {
    expect(() => merged(ratio(1, 2), count(1))).toThrow(FigureKindError);
  });

  it('of ratios lies between the lowest and the highest of its parts', () => {
    const part = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([n, d]) => ratio(Math.min(n, d), d));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const values = parts.map(figureValue);
        const value = figureValue(merged(...parts)?.figure ?? ratio(0, 0));
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

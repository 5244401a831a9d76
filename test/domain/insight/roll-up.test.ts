import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { rollUp } from '../../../src/domain/insight/scope-roll-up.js';
import { indicator } from '../../support/builders/ranking-builder.js';

const RATIO = indicator();
const COUNT = indicator({ kind: 'count' });
const LEVEL = indicator({ kind: 'level' });
const BOOLEAN = indicator({ kind: 'boolean' });

describe('a roll-up', () => {
  it('of a ratio is the sum of numerators over the sum of denominators, never a mean of percentages', () => {
    expect(rollUp(RATIO, [ratio(1, 10), ratio(90, 100), undefined])).toEqual({
      indicator: 'X01',
      kind: 'ratio',
      numerator: 91,
      denominator: 110,
      value: 9100 / 110,
      reporting: 2,
      notApplicable: 0,
      communes: 3,
    });
  });

  it('of a ratio has no value where nothing applies', () => {
    expect(rollUp(RATIO, [ratio(0, 0), null])).toMatchObject({
      value: null,
      reporting: 1,
      notApplicable: 1,
      communes: 2,
    });
    expect(rollUp(RATIO, [ratio(0, 0), ratio(1, 4)])).toMatchObject({ value: 25, reporting: 2, notApplicable: 1 });
  });

  it('of a count is the sum, and the mean of those who reported', () => {
    expect(rollUp(COUNT, [count(3), count(4), undefined])).toMatchObject({
      sum: 7,
      mean: 3.5,
      reporting: 2,
      communes: 3,
    });
    expect(rollUp(COUNT, [undefined])).toMatchObject({ sum: 0, mean: null, reporting: 0, communes: 1 });
  });

  it('of a boolean is the number of yes', () => {
    expect(rollUp(BOOLEAN, [yesNo(true), yesNo(false), yesNo(true), undefined])).toMatchObject({
      yes: 2,
      reporting: 3,
      communes: 4,
    });
  });

  it('of a level is the mean with one decimal, half up', () => {
    expect(rollUp(LEVEL, [level(1), level(2), level(2), undefined])).toMatchObject({ mean: 1.7, reporting: 3 });
    expect(rollUp(LEVEL, [3, 2, 2, 2].map(level))).toMatchObject({ mean: 2.3 });
    expect(rollUp(LEVEL, [])).toMatchObject({ mean: null, reporting: 0, communes: 0 });
  });

  it('does not depend on the order of the communes', () => {
    const figure = fc.option(
      fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => ratio(Math.min(a, b), Math.max(a, b))),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(figure), (figures) => {
        expect(rollUp(RATIO, figures.toReversed())).toEqual(rollUp(RATIO, figures));
      }),
    );
  });
});

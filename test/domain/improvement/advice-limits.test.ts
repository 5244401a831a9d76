import { describe, expect, test } from 'vitest';
import { count, type Figure, ratio } from '../../../src/domain/figure/figure.js';
import { withinLimits } from '../../../src/domain/improvement/improvement-steps.js';
import { COMMUNE_RELATIONS, type FigureRelation, limitsOf } from '../../../src/domain/method/figure-relations.js';

const ofNumerators: FigureRelation[] = [{ of: ['S04', 'numerator'], as: ['S03', 'numerator'] }];
const ofDenominators: FigureRelation[] = [{ of: ['S04', 'denominator'], as: ['S03', 'denominator'] }];
const crossed: FigureRelation[] = [{ of: ['S04', 'numerator'], as: ['S03', 'denominator'] }];

const figures: Readonly<Record<string, Figure>> = { S03: ratio(50, 80), S04: ratio(40, 90) };
const advised = (code: string, to: Figure, relations: FigureRelation[]) =>
  withinLimits(to, figures[code] ?? to, limitsOf([code, 'numerator'], relations), (other) => figures[other]);

describe('advice to count more', () => {
  test('stops at the side that binds the numerator: the numerator or the denominator of the other', () => {
    expect(advised('S04', ratio(60, 90), ofNumerators)).toEqual(ratio(50, 90));
    expect(advised('S04', ratio(85, 90), crossed)).toEqual(ratio(80, 90));
    expect(advised('S04', ratio(50, 90), ofNumerators)).toEqual(ratio(50, 90));
  });

  test('is free of a relation that binds the denominator', () => {
    expect(advised('S04', ratio(85, 90), ofDenominators)).toEqual(ratio(85, 90));
  });

  test('is none where the bound is reached already', () => {
    const from = ratio(50, 90);
    const limits = limitsOf(['S04', 'numerator'], ofNumerators);
    expect(withinLimits(ratio(60, 90), from, limits, (code) => figures[code])).toBeUndefined();
    expect(withinLimits(ratio(60, 90), ratio(49, 90), limits, (code) => figures[code])).toEqual(ratio(50, 90));
  });

  test('is free where the other figure is not known', () => {
    expect(
      withinLimits(
        ratio(60, 90),
        ratio(40, 90),
        limitsOf(['S04', 'numerator'], COMMUNE_RELATIONS.shouldNotExceed),
        () => undefined,
      ),
    ).toEqual(ratio(60, 90));
  });
});

test('advice to count fewer stays above what the figure must contain', () => {
  expect(advised('S03', ratio(10, 80), ofNumerators)).toEqual(ratio(40, 80));
  expect(advised('S03', ratio(10, 80), ofDenominators)).toEqual(ratio(10, 80));
});

test('a count has no sides', () => {
  expect(withinLimits(count(9), count(3), limitsOf(['S04', 'numerator'], ofNumerators), () => ratio(1, 1))).toEqual(
    count(9),
  );
});

test('the catalogue says that numerators are bound', () => {
  expect(limitsOf(['S04', 'numerator'], COMMUNE_RELATIONS.shouldNotExceed)).toEqual({
    atMost: [['S03', 'numerator']],
    atLeast: [],
  });
  expect(limitsOf(['S03', 'numerator'], COMMUNE_RELATIONS.shouldNotExceed)).toEqual({
    atMost: [],
    atLeast: [['S04', 'numerator']],
  });
  expect(limitsOf(['S04', 'denominator'], COMMUNE_RELATIONS.shouldNotExceed)).toEqual({ atMost: [], atLeast: [] });
});

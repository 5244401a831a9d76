import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import { reasonsToRefuse } from '../../../src/domain/method/method-fault.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { indicator, method, minMax } from '../../support/builders/ranking-builder.js';

const local = { ruleStatus: 'local' } as const;
const faults = (overrides: Partial<Indicator>) =>
  reasonsToRefuse(method([indicator(overrides)])).map((refusal) => refusal.fault);
const target = (listed: Record<string, number>, per?: 'month') =>
  ({ rule: 'target', target: listed, ...(per && { per }), targetStatus: {} }) as const;
const bands = (...pairs: [atLeast: number, share: number][]) =>
  ({ rule: 'bands', bands: pairs.map(([atLeast, share]) => ({ atLeast, share })), ...local }) as const;

describe('a method version', () => {
  it('as seeded is accepted', () => {
    expect(reasonsToRefuse(seededMethod)).toEqual([]);
  });

  it('is refused unless the points of indicators add up to their group, and groups to the total', () => {
    const good = method([indicator({ points: 0.1 }), indicator({ code: 'X02', points: 0.2 })]);
    expect(
      reasonsToRefuse({ ...good, groups: good.groups.map((group) => ({ ...group, points: 0.3 })), totalPoints: 0.3 }),
    ).toEqual([]);
    expect(reasonsToRefuse({ ...good, totalPoints: 1 })).toEqual([
      { fault: 'TOTAL_POINTS_DO_NOT_ADD_UP', about: 'TEST-1' },
    ]);
    expect(
      reasonsToRefuse({ ...good, groups: good.groups.map((group) => ({ ...group, points: 1 })), totalPoints: 1 }),
    ).toEqual([{ fault: 'GROUP_POINTS_DO_NOT_ADD_UP', about: 'GOVERNMENT' }]);
  });

  it('is refused with an unknown group or pillar, a code used twice or an impossible coverage', () => {
    const good = method([indicator()]);
    expect(reasonsToRefuse({ ...good, groups: [] }).map(({ fault }) => fault)).toContain('GROUP_UNKNOWN');
    expect(reasonsToRefuse({ ...good, pillars: [] })).toEqual([{ fault: 'PILLAR_UNKNOWN', about: 'GOVERNMENT' }]);
    expect(reasonsToRefuse(method([indicator(), indicator()]))).toEqual([{ fault: 'CODE_TWICE', about: 'X01' }]);
    expect(reasonsToRefuse({ ...good, minimumCoverage: 1 })).toEqual([]);
    expect(reasonsToRefuse({ ...good, minimumCoverage: 1.01 })).toHaveLength(1);
  });

  it('leaves to chance only what is counted', () => {
    const level = { kind: 'level', scoring: { rule: 'levels', max: 3, ...local } } as const;
    expect(faults({ noise: 'COUNTS' })).toEqual([]);
    expect(faults({ noise: 'NONE', ...level })).toEqual([]);
    expect(faults({ noise: 'COUNTS', ...level })).toEqual(['NOISE_ON_OTHER_KIND']);
  });

  it('is refused where fewer than one or more than a hundred count as one', () => {
    const clustered = (clustering: number) =>
      reasonsToRefuse(method([indicator()], { clustering })).map(({ fault }) => fault);
    for (const good of [1, 1.5, 100]) expect(clustered(good)).toEqual([]);
    for (const bad of [0.99, 100.1, Number.NaN]) expect(clustered(bad)).toEqual(['CLUSTERING_OUT_OF_RANGE']);
  });

  it('is refused with more than sixteen ways of calculation, with one twice, and with one that is not defined', () => {
    const ways = (['ARITHMETIC', 'GEOMETRIC', 'HARMONIC'] as const).flatMap((aggregation) =>
      (['AS_PUBLISHED', 'MIN_MAX', 'PERCENTILE'] as const).flatMap((normalisation) =>
        (['ZERO', 'RENORMALISE'] as const).map((missing) => ({ aggregation, normalisation, missing })),
      ),
    );
    const named = (namedMethods: typeof ways) => reasonsToRefuse(method([indicator()], { namedMethods }));
    expect(named(ways.slice(0, 16))).toEqual([]);
    expect(named(ways.slice(0, 17))).toEqual([{ fault: 'NAMED_METHODS_TOO_MANY', about: 'TEST-1' }]);
    expect(named([...ways.slice(1, 2), ...ways.slice(1, 2)])).toEqual([
      { fault: 'CODE_TWICE', about: 'ARITHMETIC_AS_PUBLISHED_RENORMALISE' },
    ]);
    const z = { aggregation: 'GEOMETRIC', normalisation: 'Z_SCORE', missing: 'ZERO' } as const;
    expect(reasonsToRefuse(method([indicator()], { namedMethods: [z] }))).toEqual([
      { fault: 'NAMED_METHOD_NOT_DEFINED', about: 'GEOMETRIC_Z_SCORE_ZERO' },
    ]);
  });

  it('is refused for numbers that the engine cannot compute with', () => {
    expect(faults({ points: 1e100 })).toEqual([]);
    expect(faults({ points: 1.1e100 })).toEqual(['NOT_COMPUTABLE']);
    expect(faults({ points: 1e-101 })).toEqual(['NOT_COMPUTABLE']);
    expect(faults({ scoring: target({ '2025': Number.POSITIVE_INFINITY }) })).toEqual(['NOT_COMPUTABLE']);
    expect(faults({ points: -1 })).toEqual(['POINTS_NEGATIVE']);
  });

  it('names every reason at once', () => {
    const bad = method([indicator({ scoring: target({ '2025': 0 }) }), indicator({ code: 'X02', kind: 'boolean' })]);
    expect(reasonsToRefuse(bad)).toEqual([
      { fault: 'TARGET_NOT_POSITIVE', about: 'X01' },
      { fault: 'TARGET_ON_OTHER_KIND', about: 'X02' },
    ]);
  });
});

describe('a rule', () => {
  it('of targets has at least one, above 0, on a ratio or a count', () => {
    expect(faults({ scoring: target({ '2025': 0.1 }) })).toEqual([]);
    expect(faults({ scoring: target({ '2025': 50, '2030': 0 }) })).toEqual(['TARGET_NOT_POSITIVE']);
    expect(faults({ scoring: target({}) })).toEqual(['TARGET_MISSING']);
    expect(faults({ kind: 'level', scoring: target({ '2025': 2 }) })).toEqual(['TARGET_ON_OTHER_KIND']);
  });

  it('per month stands only on monthly counts', () => {
    const scoring = target({ '2025': 4 }, 'month');
    expect(faults({ kind: 'count', frequency: 'MONTHLY', scoring })).toEqual([]);
    expect(faults({ kind: 'count', frequency: 'QUARTERLY', scoring })).toEqual(['PER_MONTH_NOT_ON_MONTHLY_COUNT']);
    expect(faults({ kind: 'ratio', frequency: 'MONTHLY', scoring })).toEqual(['PER_MONTH_NOT_ON_MONTHLY_COUNT']);
  });

  it('of levels stands on levels, yesNo on booleans', () => {
    const levels = { rule: 'levels', max: 3, ...local } as const;
    expect(faults({ kind: 'level', scoring: levels })).toEqual([]);
    expect(faults({ kind: 'count', scoring: levels })).toEqual(['LEVELS_ON_OTHER_KIND']);
    expect(faults({ kind: 'level', scoring: { ...levels, max: 0 } })).toEqual(['LEVELS_MAX_NOT_POSITIVE']);
    expect(faults({ kind: 'boolean', scoring: { rule: 'yesNo', ...local } })).toEqual([]);
    expect(faults({ kind: 'level', scoring: { rule: 'yesNo', ...local } })).toEqual(['YES_NO_ON_OTHER_KIND']);
  });

  it('of bands starts at 0', () => {
    const count = { kind: 'count' } as const;
    expect(faults({ ...count, scoring: bands([0, 0], [1, 1]) })).toEqual([]);
    expect(faults({ ...count, scoring: bands([1, 0], [2, 1]) })).toEqual(['BANDS_NOT_FROM_ZERO']);
    expect(faults({ ...count, scoring: bands() })).toEqual(['BANDS_NOT_FROM_ZERO']);
  });

  it('of bands is monotone towards the better side, with shares within 0..1', () => {
    const higher = (...pairs: [number, number][]) => faults({ kind: 'count', scoring: bands(...pairs) });
    const lower = (...pairs: [number, number][]) =>
      faults({ kind: 'count', higherIsBetter: false, scoring: bands(...pairs) });
    expect(higher([0, 0], [1, 0.5], [2, 0.5], [3, 1])).toEqual([]);
    expect(higher([0, 0.5], [1, 0.4])).toEqual(['BANDS_NOT_MONOTONE']);
    expect(higher([0, 0], [2, 0.5], [2, 1])).toEqual(['BANDS_NOT_MONOTONE']);
    expect(higher([0, 0], [1, 1.1])).toEqual(['BANDS_NOT_MONOTONE']);
    expect(lower([0, 1], [1, 0.5], [2, 0])).toEqual([]);
    expect(lower([0, 0], [1, 1])).toEqual(['BANDS_NOT_MONOTONE']);
  });

  it('that is none has 0 points', () => {
    expect(faults({ points: 0, scoring: { rule: 'none' } })).toEqual([]);
    expect(faults({ points: 1, scoring: { rule: 'none' } })).toEqual(['POINTS_WITHOUT_RULE']);
    expect(faults({ points: -1 })).toEqual(['POINTS_NEGATIVE']);
  });

  it('for lower is better is bands or minMax', () => {
    expect(reasonsToRefuse(method([minMax({ higherIsBetter: false })]))).toEqual([]);
    expect(faults({ higherIsBetter: false })).toEqual(['LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX']);
    expect(reasonsToRefuse(method([minMax({ kind: 'boolean' })]))).toEqual([
      { fault: 'MIN_MAX_ON_BOOLEAN', about: 'X01' },
    ]);
  });

  it('is computed by the service only for a monthly ratio', () => {
    expect(faults({ computed: true })).toEqual([]);
    expect(faults({ computed: true, frequency: 'YEARLY' })).toEqual(['COMPUTED_NOT_MONTHLY_RATIO']);
  });
});

import { expect, test } from 'vitest';
import { reasonsToRefuse } from '../../../src/domain/method/method-fault.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

const pointsOf = (frequency: string) =>
  seededMethod.indicators.filter((it) => it.frequency === frequency).reduce((sum, it) => sum + it.points, 0);

test('the indicators share 1,000 points, some of them in each frequency', () => {
  const points = ['MONTHLY', 'QUARTERLY', 'YEARLY'].map(pointsOf);
  expect(points.reduce((sum, ofFrequency) => sum + ofFrequency, 0)).toBe(seededMethod.totalPoints);
  expect(seededMethod.totalPoints).toBe(1000);
  expect(Math.min(...points)).toBeGreaterThan(0);
});

test('the points of each group are those of its indicators', () => {
  for (const group of seededMethod.groups) {
    const own = seededMethod.indicators.filter((it) => it.group === group.code);
    expect(own.reduce((sum, it) => sum + it.points, 0)).toBe(group.points);
  }
});

test('only F07 is computed by the service', () => {
  expect(seededMethod.indicators.filter((it) => it.computed).map((it) => it.code)).toEqual(['F07']);
});

test('every ratio names what it divides, every count and boolean what it counts, every level its levels', () => {
  const described = seededMethod.indicators.filter((it) => {
    if (it.kind === 'ratio') return it.numerator && it.denominator && it.zeroDenominator;
    return it.kind === 'level' ? it.levels : it.counted;
  });
  expect(described).toEqual(seededMethod.indicators);
});

test('the method cites Decisions 749, 411, 922, 766, 06 and Decree 09/2019 in both languages', () => {
  for (const number of ['749/', '411/', '922/', '766/', '06/QĐ-TTg', '09/2019/']) {
    expect(seededMethod.legalBasis.filter((it) => it.vi.includes(number) && it.en.includes(number))).toHaveLength(1);
  }
});

test('the method passes the check that every new version has to pass', () => {
  expect(reasonsToRefuse(seededMethod)).toEqual([]);
});

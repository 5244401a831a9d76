import { describe, expect, it } from 'vitest';
import { count, type Figure, level, ratio } from '../../../src/domain/figure/figure.js';
import { expectedRanges, peersOf, sentFigures } from '../../../src/domain/review/expected-figures.js';
import { indicator, method, unitNamed } from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

const reported = (figures: readonly Figure[], period = '2026-10') => ({
  period,
  reports: figures.map((figure, i) =>
    draft({ unit: `c${i}`, period, state: 'SUBMITTED', working: new Map([['X01', figure]]) }),
  ),
});
const counts = (...values: readonly number[]) => reported(values.map(count));
const nobody = { period: '2026-09', reports: [] };
const version = (kind: 'count' | 'ratio' | 'level' = 'count') => method([indicator({ code: 'X01', kind })]);

describe('the expected range', () => {
  it('lies around the median of what the communes have sent', () => {
    // Median 10, median distance 2: 3.5 × 2 / 0.6745 = 10.4 to either side.
    const ranges = expectedRanges(version(), counts(6, 8, 10, 12, 14), nobody);
    expect(ranges.get('X01')).toMatchObject({ lowest: 0, highest: 20, figures: 5, period: '2026-10' });
  });

  it('uses the period before while fewer than five have sent theirs', () => {
    const before = { ...counts(1, 2, 3, 4, 5), period: '2026-09' };
    expect(expectedRanges(version(), counts(1, 2, 3, 4), before).get('X01')?.period).toBe('2026-09');
    expect(expectedRanges(version(), counts(1, 2, 3, 4, 5), before).get('X01')?.period).toBe('2026-10');
    expect(expectedRanges(version(), counts(1, 2, 3, 4), nobody).size).toBe(0);
  });

  it('holds one thing more or less where most agree, and whole per cents never pass 0 and 100', () => {
    expect(expectedRanges(version(), counts(3, 3, 3, 3, 4), nobody).get('X01')).toMatchObject({
      lowest: 2,
      highest: 4,
    });
    const rates = reported([10, 30, 50, 70, 90].map((part) => ratio(part, 100)));
    expect(expectedRanges(version('ratio'), rates, nobody).get('X01')).toMatchObject({ lowest: 0, highest: 100 });
  });

  it('is none for levels, for other frequencies and where all figures are equal', () => {
    expect(expectedRanges(version('level'), reported([1, 2, 3, 1, 2].map(level)), nobody).size).toBe(0);
    expect(
      expectedRanges(method([indicator({ code: 'X01', frequency: 'YEARLY' })]), counts(1, 2, 3, 4, 9), nobody).size,
    ).toBe(0);
    expect(expectedRanges(version(), counts(3, 3, 3, 3, 3), nobody).size).toBe(0);
  });

  it('leaves out what does not apply, and drafts', () => {
    const rates = reported([...[10, 30, 50, 70].map((part) => ratio(part, 100)), ratio(0, 0)]);
    expect(expectedRanges(version('ratio'), rates, nobody).size).toBe(0);
    expect(sentFigures(draft({ state: 'DRAFT' }))).toBeNull();
    const approved = new Map([['X01', count(1)]]);
    expect(sentFigures(draft({ state: 'RETURNED', approved }))).toBe(approved);
  });
});

describe('communes beside which one is looked at', () => {
  const unit = unitNamed('a', { kind: 'COMMUNE' });
  const communes = ['b', 'c', 'd', 'e', 'f'].map((id) => unitNamed(id, { kind: 'COMMUNE' }));
  const villages = (id: string) => ({ a: 10, b: 3, c: 11, d: 10, e: 40 })[id] ?? null;
  const ids = (among: readonly { readonly id: string }[]) => among.map(({ id }) => id).join('');

  it('come with about as many villages first, unknown ones last', () => {
    expect(ids(peersOf(unit, [unit, ...communes], villages).among)).toBe('dcbef');
  });

  it('are of the same kind where there are five, else of every kind', () => {
    const township = unitNamed('t', { kind: 'TOWNSHIP' });
    expect(peersOf(unit, [...communes, township], villages).among).not.toContain(township);
    expect(peersOf(unit, [...communes.slice(1), township], villages)).toMatchObject({ areSameKind: false });
  });
});

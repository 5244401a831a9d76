import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { improvementsOf } from '../../../src/domain/improvement/improvements.js';
import { nearestImprovements } from '../../../src/domain/improvement/nearest-improvements.js';
import { improvementText } from '../../../src/domain/improvement/texts.js';
import { bestProgress, progressWithinYear } from '../../../src/domain/improvement/yearly-progress.js';
import { rowOf } from '../../../src/domain/ranking/view.js';
import { noChanges, rerank } from '../../../src/domain/simulation/rerank.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const of = method([
  indicator({ code: 'H', points: 30 }),
  indicator({ code: 'K', points: 30 }),
  indicator({ code: 'Q', points: 20, frequency: 'QUARTERLY' }),
  indicator({ code: 'Y', points: 20, frequency: 'YEARLY' }),
]);
const month = (period: string, figures: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(figures).map(([unit, [h, k]]) => approved(unit, period, { H: ratio(h, 200), K: ratio(k, 200) }));
const more = ['a', 'b', 'c'].flatMap((unit) => [
  approved(unit, '2026-Q3', { Q: ratio(10, 200) }),
  approved(unit, '2025', { Y: ratio(10, 200) }),
]);
const now = rankCommunes(
  rankingInput({ method: of, reports: [...month('2026-10', { a: [150, 60], b: [60, 100], c: [40, 100] }), ...more] }),
);
// A year before: the best commune came from 130 to 150 households, which is 10 percentage points, and nobody moved in K.
const before = rankCommunes(
  rankingInput({
    method: of,
    period: '2025-10',
    reports: [
      ...month('2025-10', { a: [130, 60], b: [55, 100], c: [40, 110] }),
      ...['a', 'b', 'c'].map((unit) => approved(unit, '2025-Q3', { Q: ratio(1, 200) })),
    ],
  }),
);
const progress = bestProgress(now, before, of);
const adviceTo = (unit: string) => {
  const view = rowOf(now, unit);
  if (!view) throw new Error(unit);
  return { view, told: improvementsOf(view, of, progress) };
};

describe('advice', () => {
  it('knows the best progress of a commune within the year, and nothing of a figure that is the same period’s', () => {
    expect(progress.get('H')).toBeCloseTo(10);
    expect(progress.get('K')).toBe(0);
    expect(progress.get('Q')).toBeCloseTo(4.5);
    expect(bestProgress(now, now, of).size).toBe(0);
  });

  it('never asks for a larger step than the best commune’s progress within a year', () => {
    for (const unit of ['a', 'b', 'c'])
      for (const { of: about, from, to, amount } of adviceTo(unit).told) {
        expect(about?.indicator.code).not.toBe('K');
        if (from?.kind !== 'ratio' || to?.kind !== 'ratio') throw new Error('ratios only');
        expect(amount).toBe(to.numerator - from.numerator);
        const most = progress.get(about?.indicator.code ?? '') ?? 0;
        expect((100 * (amount ?? 0)) / 200).toBeLessThanOrEqual(most + 1e-9);
      }
  });

  it('begins with the smallest step to the next rank, and one less does not gain it', () => {
    const { view, told } = adviceTo('c');
    const [first] = told;
    expect([view.row.rank, first?.after.rank]).toEqual([3, 2]);
    const code = first?.of?.indicator.code ?? '';
    if (first?.to?.kind !== 'ratio') throw new Error('a ratio');
    const rankWith = (numerator: number) => {
      const figures = [{ unit: 'c', indicator: code, figure: ratio(numerator, 200) }];
      return rowOf(rerank(now, of, { ...noChanges, figures }), 'c')?.row.rank;
    };
    expect(rankWith(first.to.numerator)).toBe(2);
    expect(rankWith(first.to.numerator - 1)).toBe(3);
    expect(told.filter((each) => each.of?.indicator.code === code)).toHaveLength(1);
  });

  it('says from which period it counts, and never speaks of a year that has closed', () => {
    const { told } = adviceTo('c');
    const from = Object.fromEntries(told.map((each) => [each.of?.indicator.code, each.countsFrom]));
    expect(from).toEqual({ H: '2026-11', Q: '2026-Q4' });
    expect(told.map((each) => improvementText(each).vi).join()).toContain('; tính từ kỳ quý IV năm 2026.');
  });

  it('is the same in letters as in the API', () => {
    const nearest = nearestImprovements(now, of, 10, progress);
    const plain = (each: ReturnType<typeof nearest>[number]) => improvementText(each);
    for (const unit of ['a', 'b', 'c']) {
      const { view, told } = adviceTo(unit);
      expect(nearest(view.row).map(plain)).toEqual(told.map(plain));
    }
  });

  it('is measured from the earliest ranking within the year', async () => {
    const since = async (month: string) => {
      const read: string[] = [];
      const found = async (period: string) => {
        read.push(period);
        return period >= month ? before : undefined;
      };
      return { read, progress: await progressWithinYear(found, now, of) };
    };
    expect(await since('2025-10')).toEqual({ read: ['2025-10'], progress });
    const later = await since('2026-01');
    expect(later).toEqual({ read: ['2025-10', '2026-01', '2026-04', '2026-07'], progress });
    expect((await progressWithinYear(async () => undefined, now, of)).size).toBe(0);
  });
});

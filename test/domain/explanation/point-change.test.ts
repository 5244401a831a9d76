import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointChange } from '../../../src/domain/explanation/point-change.js';
import { pointChangeText } from '../../../src/domain/explanation/point-change-text.js';
import { count, type Figure, figureValue, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import { indicator, method, minMax } from '../../support/builders/ranking-builder.js';
import { moved, randomMovements, type TwoMonths } from '../../support/builders/two-months.js';
import { sized } from '../../support/start/real.js';

const text = (vi: string, en: string) => ({ vi, en });
const applications = indicator({ code: 'R', name: text('Tỷ lệ hồ sơ', 'Applications'), points: 30 });
const products = minMax({ code: 'M', name: text('Sản phẩm', 'Products'), points: 10 });
const of = method([applications, products]);
const rising = (target: Readonly<Record<string, number>>): Indicator => ({
  ...applications,
  scoring: { rule: 'target', target, targetStatus: {} },
});

/** The only change of points for commune `a`. */
function change(months: TwoMonths): PointChange {
  const { gains, losses } = moved('a', months);
  expect([...gains, ...losses]).toHaveLength(1);
  return (gains[0] ?? losses[0]) as PointChange;
}
const january = (r: Figure, next: Figure, indicators: Indicator, before = indicators): TwoMonths => ({
  method: method([indicators]),
  methodBefore: method([before]),
  before: { a: { R: r } },
  after: { a: { R: next } },
  periods: ['2025-12', '2026-01'],
});
const parts = ({ parts: all }: PointChange) => Object.fromEntries(all.map(({ cause, points }) => [cause, points]));

describe('points gained or lost', () => {
  it('by another figure', () => {
    const by = change(january(ratio(50, 100), ratio(80, 100), applications));
    expect(by.cause).toBe('FIGURE');
    expect(pointChangeText(by)).toEqual({
      vi: 'Tỷ lệ hồ sơ: từ 50% lên 80%, tăng 9 điểm.',
      en: 'Applications: from 50% to 80%, 9 points more.',
    });
  });

  it('by the target of another year, with the same figure', () => {
    const by = change(january(ratio(40, 100), ratio(40, 100), rising({ '2025': 50, '2027': 70 })));
    expect(parts(by)).toEqual({ TARGET: -4 });
    expect(pointChangeText(by)).toEqual({
      vi: 'Tỷ lệ hồ sơ: vẫn là 40%, mục tiêu năm 2026 cao hơn (60% thay cho 50%) làm giảm 4 điểm.',
      en: 'Applications: 40% as before, the higher target of 2026 (60% instead of 50%) cost 4 points.',
    });
  });

  it('by a higher target in spite of a better figure, which says what either did', () => {
    const by = change(january(ratio(40, 100), ratio(42, 100), rising({ '2025': 50, '2026': 60 })));
    expect(by.cause).toBe('TARGET');
    expect(by.difference).toBeCloseTo(-3, 12);
    expect(pointChangeText(by)).toEqual({
      vi: 'Tỷ lệ hồ sơ: số liệu từ 40% lên 42% làm tăng 1 điểm, mục tiêu năm 2026 cao hơn (60% thay cho 50%) làm giảm 4 điểm; tổng cộng giảm 3 điểm.',
      en: 'Applications: the change from 40% to 42% brought 1 point, the higher target of 2026 (60% instead of 50%) cost 4 points; 3 points less in all.',
    });
  });

  it('by the other communes, whose figures move the range', () => {
    const before = { a: { M: count(5) }, b: { M: count(2) }, c: { M: count(8) } };
    const by = change({
      method: method([products]),
      before,
      after: { ...before, a: { M: count(6) }, c: { M: count(12) } },
    });
    expect(by.cause).toBe('OTHERS');
    expect(pointChangeText(by)).toEqual({
      vi: 'Sản phẩm: số liệu từ 5 lên 6 làm tăng 1,67 điểm, số liệu của các đơn vị khác được xếp hạng (nay từ 2 đến 12, trước đây từ 2 đến 8) làm giảm 2,67 điểm; tổng cộng giảm 1 điểm.',
      en: 'Products: the change from 5 to 6 brought 1.67 points, the other ranked communes (the ranked now have 2 to 12, before 2 to 8) cost 2.67 points; 1 point less in all.',
    });
    const same = change({ method: method([products]), before, after: { ...before, c: { M: count(12) } } });
    expect(pointChangeText(same).en).toBe(
      'Products: 5 as before, the other ranked communes (the ranked now have 2 to 12, before 2 to 8) cost 2 points.',
    );
    // Just after the closing day nobody is ranked yet, so no other commune has done anything.
    const nobody = { ...same, to: { ...same.to, ranking: { ...same.to.ranking, rankedCount: 0 } } };
    expect(pointChangeText(nobody)).toEqual({
      vi: 'Sản phẩm: vẫn là 5, việc chưa có đơn vị nào được xếp hạng làm giảm 2 điểm.',
      en: 'Products: 5 as before, having no ranked commune yet cost 2 points.',
    });
  });

  it('by its own figure, also where that was the end of the range', () => {
    const before = { a: { M: count(10) }, b: { M: count(2) }, c: { M: count(8) } };
    const by = change({ method: method([products]), before, after: { ...before, a: { M: count(5) } } });
    expect(parts(by)).toEqual({ FIGURE: -5 });
  });

  it('by communes that are not ranked any more', () => {
    const before = { a: { M: count(5) }, b: { M: count(2) }, c: { M: count(8) } };
    const by = change({ method: method([products]), before, after: { ...before, c: 'SUBMITTED' } });
    expect(parts(by)).toEqual({ OTHERS: 5 });
  });

  it('by another method: points, rule, direction or the target of the very year', () => {
    const half = ratio(30, 100);
    const causes = (after: Indicator, before: Indicator) => parts(change(january(half, half, after, before)));
    expect(causes({ ...applications, points: 60 }, applications)).toEqual({ METHOD: 9 });
    const banded: Indicator = {
      ...applications,
      scoring: { rule: 'bands', bands: [{ atLeast: 0, share: 1 }], ruleStatus: 'local' },
    };
    expect(causes(banded, applications)).toEqual({ METHOD: 21 });
    const falling: Indicator = {
      ...banded,
      higherIsBetter: false,
      scoring: { rule: 'bands', bands: [{ atLeast: 0, share: 0 }], ruleStatus: 'local' },
    };
    expect(causes(falling, banded)).toEqual({ METHOD: -30 });
    // 50 in 2025 by both, 60 in 2026 by the old one, 75 by the new one.
    const old = rising({ '2025': 50, '2026': 60 });
    expect(causes(rising({ '2025': 50, '2026': 75 }), old)).toEqual({ TARGET: -3, METHOD: expect.closeTo(-3, 12) });
    expect(pointChangeText(change(january(half, half, { ...applications, points: 60 }, applications)))).toEqual({
      vi: 'Tỷ lệ hồ sơ: vẫn là 30%, phương pháp mới làm tăng 9 điểm; điểm tối đa tăng từ 30 lên 60.',
      en: 'Applications: 30% as before, the new method brought 9 points; the points possible rise from 30 to 60.',
    });
  });

  it('by an indicator that only one of the methods has', () => {
    const month = { a: { R: ratio(30, 100), M: count(3) } };
    const added = change({ method: of, methodBefore: method([applications]), before: month, after: month });
    expect(added.cause).toBe('METHOD');
    expect(pointChangeText(added).en).toBe(
      'Products: new in the method, 10 points more; the points possible rise from 0 to 10.',
    );
    const gone = change({ method: method([applications]), methodBefore: of, before: month, after: month });
    expect(gone.cause).toBe('METHOD');
    expect(pointChangeText(gone).vi).toBe(
      'Sản phẩm: phương pháp không còn chỉ tiêu này, giảm 10 điểm; điểm tối đa giảm từ 10 xuống 0.',
    );
  });

  it('by a figure that is there in only one of the two months, and why', () => {
    const figures = { R: ratio(50, 100) };
    const only = method([applications]);
    const reported = change({ method: only, before: { a: {}, b: figures }, after: { a: figures, b: figures } });
    expect(pointChangeText(reported).en).toBe('Applications: a figure now and none before, 15 points more.');
    const months = (after: TwoMonths['after'], status: TwoMonths['status'] = 'FINAL'): TwoMonths => ({
      ...{ method: only, before: { a: figures, b: figures }, after, status },
    });
    const lost = (after: TwoMonths['after']) => change(months(after));
    const awaitedIn: TwoMonths['after'][] = [{ b: figures }, { a: 'SUBMITTED', b: figures }];
    for (const awaited of awaitedIn)
      expect(moved('a', months(awaited, 'PROVISIONAL'))).toMatchObject({ gains: [], losses: [] });
    expect(pointChangeText(lost({ a: 'SUBMITTED', b: figures }))).toEqual({
      vi: 'Tỷ lệ hồ sơ: kỳ này chưa có số liệu vì báo cáo chưa được duyệt, giảm 15 điểm.',
      en: 'Applications: now no figure because the report is not approved yet, 15 points less.',
    });
    expect(pointChangeText(lost({ b: figures })).vi).toContain('vì chưa gửi báo cáo');
  });

  it('by an indicator that does not apply any more, whose possible points go too', () => {
    const figures = { R: ratio(50, 100) };
    const only = method([applications]);
    const left = change({
      method: only,
      before: { a: figures, b: figures },
      after: { a: { R: ratio(0, 0) }, b: figures },
    });
    expect(pointChangeText(left)).toEqual({
      vi: 'Tỷ lệ hồ sơ: kỳ này không phát sinh nên không tính điểm, giảm 15 điểm; điểm tối đa giảm từ 30 xuống 0.',
      en: 'Applications: nothing to count this time, so that it is left out, 15 points less; the points possible fall from 30 to 0.',
    });
    const back = change({
      method: only,
      before: { a: { R: ratio(0, 0) }, b: figures },
      after: { a: figures, b: figures },
    });
    expect(pointChangeText(back).en).toBe(
      'Applications: something to count now and nothing before, 15 points more; the points possible rise from 0 to 30.',
    );
  });

  it('by yes and no, which neither rise nor fall, and by a figure that falls', () => {
    const plan: Indicator = {
      ...indicator({ code: 'R', name: text('Kế hoạch', 'Plan'), kind: 'boolean' }),
      scoring: { rule: 'yesNo', ruleStatus: 'local' },
    };
    expect(pointChangeText(change(january(yesNo(true), yesNo(false), plan))).vi).toBe(
      'Kế hoạch: từ “có” thành “không”, giảm 10 điểm.',
    );
    expect(pointChangeText(change(january(ratio(80, 100), ratio(50, 100), applications))).vi).toBe(
      'Tỷ lệ hồ sơ: từ 80% xuống 50%, giảm 9 điểm.',
    );
  });

  it('are shown so that the parts add up', () => {
    const by = change(january(ratio(4853, 10000), ratio(4857, 10000), rising({ '2025': 58, '2026': 61 })));
    const { en } = pointChangeText(by);
    const [brought = '', cost = '', all = ''] = en.match(/[\d.]+(?= points?\b)/g) ?? [];
    expect(en).toMatch(/brought .* cost .* less in all\.$/);
    expect(Number(cost) - Number(brought)).toBeCloseTo(Number(all), 12);
  });
});

describe('the parts of a difference', () => {
  const everyChange = (seed: number, n: number) =>
    randomMovements(seed, n).flatMap(({ gains, losses }) => [...gains, ...losses]);

  it('add up to it, whatever changed together', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, n) => {
        for (const { difference, before, after, parts: all, cause } of everyChange(seed, n)) {
          expect(difference).toBe(after.earned - before.earned);
          expect(all.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(difference, 9);
          const main = all.find((part) => part.cause === cause);
          expect(Math.sign(main?.points ?? 0)).toBe(Math.sign(difference));
        }
      }),
      { numRuns: sized(20, 60) },
    );
  });

  it('never count a better figure as a loss of its own, nor a worse one as a gain', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, n) => {
        for (const {
          of: { indicator: by },
          before,
          after,
          parts: all,
        } of everyChange(seed, n)) {
          const own = all.find(({ cause }) => cause === 'FIGURE');
          if (!own || !before.figure || !after.figure) continue;
          const better = (figureValue(after.figure) - figureValue(before.figure)) * (by.higherIsBetter ? 1 : -1);
          expect(Math.sign(own.points)).toBe(Math.sign(better));
        }
      }),
      { numRuns: sized(20, 60) },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { comparisonsOf, contributionsOf } from '../../../src/domain/explanation/explanation.js';
import { comparisonText, contributionText, placeText } from '../../../src/domain/explanation/explanation-text.js';
import { count, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { MissingPolicy } from '../../../src/domain/method/method.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { type RowOf, rowOf } from '../../../src/domain/ranking/view.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { exampleInput, workedExample } from '../../support/builders/worked-example.js';

const COMMUNE = { vi: 'xã', en: 'commune' };
const POLICIES: readonly MissingPolicy[] = ['ZERO', 'RENORMALISE', 'CARRY_FORWARD'];

for (const policy of POLICIES)
  describe(`contributions of the worked example under ${policy}`, () => {
    const input = exampleInput(workedExample, policy);
    const ranking = rankCommunes(input);

    it.each(Object.entries(workedExample.expected[policy]))('are those worked out by hand for %s', (unit, wanted) => {
      const view = rowOf(ranking, unit);
      const contributions = view ? contributionsOf(view, input.method) : [];
      expect(contributions.map(({ entry }) => entry.of.indicator.code)).toEqual(
        wanted.indicators.map(({ code }) => code),
      );
      for (const [i, { entry, lost }] of contributions.entries()) {
        const want = wanted.indicators[i] ?? wanted.indicators[0];
        expect(entry.cell.earned).toBeCloseTo(want?.pointsEarned ?? Number.NaN, 12);
        expect(lost).toBeCloseTo((want?.pointsPossible ?? Number.NaN) - (want?.pointsEarned ?? Number.NaN), 12);
        expect(entry.cell.carriedForward).toBe(want?.carriedForward);
      }
      const earned = contributions.reduce((sum, { entry }) => sum + entry.cell.earned, 0);
      expect(earned).toBeCloseTo(wanted.earned, 12);
    });

    it('name the target of the figure’s own year and the range of the ranked', () => {
      const view = rowOf(ranking, 'A');
      const of = new Map(
        view && contributionsOf(view, input.method).map((each) => [each.entry.of.indicator.code, each]),
      );
      expect(of.get('E03')?.entry.target).toMatchObject({
        value: workedExample.method.targetE03for2026,
        interpolated: true,
      });
      expect(workedExample.minMaxRange.E04).toMatchObject(of.get('E04')?.range ?? {});
    });
  });

describe('the sentences of an explanation', () => {
  const text = (vi: string, en: string) => ({ vi, en });
  const of = method(
    [
      indicator({
        code: 'R',
        name: text('Tỷ lệ hồ sơ trực tuyến', 'Applications filed online'),
        points: 30,
        scoring: { rule: 'target', target: { '2026': 84 }, targetStatus: {} },
      }),
      indicator({
        code: 'B',
        kind: 'boolean',
        name: text('Có kế hoạch', 'Plan issued'),
        points: 20,
        scoring: { rule: 'yesNo', ruleStatus: 'local' },
      }),
      minMax({ code: 'M', name: text('Sản phẩm', 'Products'), uom: text('sản phẩm', 'products'), points: 15 }),
      indicator({
        code: 'N',
        kind: 'count',
        name: text('Thiết bị', 'Tokens'),
        uom: text('thiết bị', 'tokens'),
        points: 0,
        scoring: { rule: 'none' },
      }),
      indicator({ code: 'Z', name: text('Nhiệm vụ', 'Tasks') }),
    ],
    { minimumCoverage: 0.3 },
  );
  const ranking = rankCommunes(
    rankingInput({
      method: of,
      reports: [
        approved('a', '2026-10', { R: ratio(1050, 2000), B: yesNo(true), M: count(2), N: count(1234), Z: ratio(0, 0) }),
        approved('b', '2026-10', { R: ratio(1, 2), B: yesNo(false), M: count(8) }),
        approved('c', '2026-10', { Z: ratio(1, 2) }),
      ],
    }),
  );
  const view = (unit: string) =>
    rowOf(ranking, unit) ?? { ranking, row: ranking.rows[0] as never, part: { kind: 'overall' as const } };

  it('tell figure, yardstick and points of every indicator', () => {
    expect(contributionsOf(view('a'), of).map((each) => contributionText(each, COMMUNE).vi)).toEqual([
      'Tỷ lệ hồ sơ trực tuyến (tháng 10 năm 2026, cán bộ xã nhập): 1.050/2.000 (52,5%), mục tiêu là 84%; được 18,75/30 điểm, mất 11,25 điểm.',
      'Có kế hoạch (tháng 10 năm 2026, cán bộ xã nhập): có; được trọn 20 điểm.',
      'Sản phẩm (tháng 10 năm 2026, cán bộ xã nhập): 2 sản phẩm, trong khi các đơn vị được xếp hạng có từ 2 đến 8; mất cả 15 điểm.',
      'Thiết bị (tháng 10 năm 2026, cán bộ xã nhập): 1.234 thiết bị; chỉ để theo dõi, không tính điểm.',
      'Nhiệm vụ (tháng 10 năm 2026, cán bộ xã nhập): không phát sinh; không tính vào điểm.',
    ]);
    expect(contributionText(contributionsOf(view('a'), of)[0] as never, COMMUNE).en).toBe(
      'Applications filed online (October 2026, typed by the commune): 1,050 of 2,000, or 52.5%, against a target of 84%; 18.75 of 30 points earned, 11.25 lost.',
    );
    expect(contributionText(contributionsOf(view('b'), of)[4] as never, COMMUNE)).toEqual({
      vi: 'Nhiệm vụ (tháng 10 năm 2026): chưa có số liệu; mất cả 10 điểm.',
      en: 'Tasks (October 2026): no figure; all 10 points lost.',
    });
  });

  it('name the township where it is one, and its source system', () => {
    const [first] = contributionsOf(view('a'), of);
    const township = { vi: 'thị trấn', en: 'township' };
    expect(contributionText(first as never, township).vi).toContain('(tháng 10 năm 2026, cán bộ thị trấn nhập)');
    expect(contributionText(first as never, township).en).toContain('(October 2026, typed by the township)');
  });

  it('say why there is no figure where the ranking knows it', () => {
    const waiting = rankCommunes(
      rankingInput({
        method: of,
        reports: [
          draft({
            unit: 'a',
            path: 'bac-kan/cho-don/a',
            state: 'SUBMITTED',
            firstSubmittedAt: '2026-10-14T02:00:00.000Z',
          }),
          draft({ unit: 'b', path: 'bac-kan/cho-don/b' }),
          approved('c', '2026-10', { R: ratio(1, 2) }),
        ],
      }),
    );
    const first = (unit: string) => {
      const row = rowOf(waiting, unit);
      return contributionText((row && contributionsOf(row, of)[0]) as never, COMMUNE);
    };
    expect(first('a')).toEqual({
      vi: 'Tỷ lệ hồ sơ trực tuyến (tháng 10 năm 2026): chưa có số liệu vì báo cáo chưa được duyệt; mất cả 30 điểm.',
      en: 'Applications filed online (October 2026): no figure because the report is not approved yet; all 30 points lost.',
    });
    expect(first('b').vi).toContain('chưa có số liệu vì chưa gửi báo cáo');
  });

  it('name the period that a figure of the one before stands in for', () => {
    const carrying = method([indicator({ code: 'R', name: text('Tỷ lệ hồ sơ', 'Applications') }), indicator()], {
      missingPolicy: 'CARRY_FORWARD',
    });
    const reports = [approved('a', '2026-09', { R: ratio(60, 100) }), approved('a', '2026-10', { X01: ratio(1, 2) })];
    const row = rowOf(rankCommunes(rankingInput({ method: carrying, reports })), 'a');
    const [carried] = row ? contributionsOf(row, carrying) : [];
    expect(contributionText(carried as never, COMMUNE)).toEqual({
      vi: 'Tỷ lệ hồ sơ (tháng 9 năm 2026, cán bộ xã nhập): 60/100 (60%), mục tiêu là 100%, lấy thay cho tháng 10 năm 2026 chưa có số liệu; được 6/10 điểm, mất 4 điểm.',
      en: 'Applications (September 2026, typed by the commune): 60 of 100, or 60%, against a target of 100%, carried forward because October 2026 has no figure; 6 of 10 points earned, 4 lost.',
    });
  });

  it('show as lost what is left of what is shown as earned', () => {
    const eighths = rankCommunes(
      rankingInput({
        method: method([indicator({ points: 25 })]),
        reports: [approved('a', '2026-10', { X01: ratio(875, 1000) })],
      }),
    );
    const row = rowOf(eighths, 'a');
    const [only] = row ? contributionsOf(row, method([indicator({ points: 25 })])) : [];
    // 21.875 and 3.125: each by itself would be rounded up.
    expect(contributionText(only as never, COMMUNE).en).toMatch(/; 21\.88 of 25 points earned, 3\.12 lost\.$/);
  });

  it('tell the place, or why there is none', () => {
    const name = text('Xã Xuân Lạc', 'Xuan Lac Commune');
    expect(placeText(view('a'), name)).toEqual({
      vi: 'Xã Xuân Lạc xếp hạng 1/2 đơn vị được xếp hạng tháng 10 năm 2026, được 596,2/1.000 điểm (đạt 38,75/65 điểm của các chỉ tiêu được tính).',
      en: 'Xuan Lac Commune holds 1st place among 2 ranked communes in October 2026, with 596.2 of 1,000 points (38.75 of the 65 points of the indicators that count).',
    });
    expect(placeText(view('c'), name).vi).toBe(
      'Xã Xuân Lạc chưa được xếp hạng trong tháng 10 năm 2026 vì còn thiếu quá nhiều số liệu; điểm tạm tính là 66,7/1.000 điểm (đạt 5/75 điểm của các chỉ tiêu được tính).',
    );
  });

  it('tell no more than the points where every point of 1,000 counts', () => {
    const whole = method([indicator({ points: 1_000 })]);
    const reports = [approved('a', '2026-10', { X01: ratio(1, 2) })];
    const of = rowOf(rankCommunes(rankingInput({ method: whole, reports })), 'a');
    expect(placeText(of as never, text('Xã A', 'A')).en).toMatch(/, with 500\.0 of 1,000 points\.$/);
  });

  it('tell strengths and weaknesses beside the average of the ranked', () => {
    const { strengths, weaknesses } = comparisonsOf(view('a'), of);
    const scope = text('Huyện Chợ Đồn', 'Cho Don District');
    expect(strengths.map(({ entry, difference }) => [entry.of.indicator.code, difference])).toEqual([
      ['B', 10],
      ['R', expect.closeTo(0.4464, 4)],
    ]);
    expect(weaknesses.map(({ entry }) => entry.of.indicator.code)).toEqual(['M']);
    const awaited = (status: Ranking['status']): RowOf => {
      const { ranking, row, part } = view('a');
      const cells = row.cells.map((cell) => ({ ...cell, state: 'missing', earned: 0 }) as const);
      return {
        part,
        ranking: { ...ranking, status },
        row: { ...row, cells, rank: null, unrankedReason: 'NO_REPORT' },
      };
    };
    expect(comparisonsOf(awaited('FINAL'), of).weaknesses).toHaveLength(3);
    expect(comparisonsOf(awaited('PROVISIONAL'), of).weaknesses).toEqual([]);
    expect(comparisonText(strengths[0] as never, scope)).toEqual({
      vi: 'Có kế hoạch: “có”, được 20 điểm, cao hơn 10 điểm so với mức bình quân 10 điểm của các đơn vị được xếp hạng thuộc huyện Chợ Đồn.',
      en: 'Plan issued: “yes”, worth 20 points, 10 above the 10 that the ranked communes of Cho Don District have on average.',
    });
  });
});

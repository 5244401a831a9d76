import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { Improvement } from '../../../src/domain/improvement/improvement.js';
import { improvementsOf } from '../../../src/domain/improvement/improvements.js';
import { improvementText } from '../../../src/domain/improvement/texts.js';
import type { IndicatorOf } from '../../../src/domain/method/catalogue.js';
import { overall, rowOf as viewOf } from '../../../src/domain/ranking/view.js';
import { noChanges, rerank } from '../../../src/domain/simulation/rerank.js';
import { randomInput } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';
import { sized } from '../../support/start/real.js';

const isSingle = (improvement: Improvement): improvement is Improvement & { of: IndicatorOf } =>
  improvement.of !== null;

describe('improvements', () => {
  it('give what the whole ranking gives with that one figure changed, the most first', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), (seed, n) => {
        const of = randomMethod(seed);
        const ranking = rankCommunes(randomInput(of, n, seed));
        for (const row of ranking.rows) {
          const improvements = improvementsOf({ ranking, row, part: overall }, of).filter(isSingle);
          const scores = improvements.map(({ after }) => after.score);
          const [first, ...rest] = improvements;
          // The smallest step to a rank stands first; the others follow by what they bring.
          const gainsARank = first && !first.isAtMost && (first.after.rank ?? 0) < (first.before.rank ?? 0);
          const ordered = gainsARank ? scores.slice(1) : scores;
          expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
          if (!gainsARank)
            for (const { before, after, isAtMost } of rest)
              expect(isAtMost || after.rank === before.rank || before.rank === null).toBe(true);
          for (const { of: about, to, after, before, isAtMost } of improvements) {
            expect(after.score).toBeGreaterThan(before.score || 0);
            expect(to === null).toBe(isAtMost);
            if (!to) continue;
            const figures = [{ unit: row.unit, indicator: about.indicator.code, figure: to }];
            const changed = rowOf(rerank(ranking, of, { ...noChanges, figures }), row.unit);
            expect(after).toMatchObject({ rank: changed.rank, index: changed.index, earned: changed.earned });
          }
        }
      }),
      // In this example two scores differ only in their last bit.
      { numRuns: 25, examples: [[-10, 6]] },
    );
  });

  it('leave no figure of a range that would bring more', () => {
    const anyCounts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyCounts, fc.boolean(), (counts, higherIsBetter) => {
        const of = method([minMax({ code: 'M', higherIsBetter }), indicator({ code: 'R' })]);
        const reports = counts.map((value, i) => approved(`c${i}`, '2026-10', { M: count(value), R: ratio(1, 2) }));
        const ranking = rankCommunes(rankingInput({ method: of, reports }));
        for (const row of ranking.rows) {
          const told = improvementsOf({ ranking, row, part: overall }, of).find(
            (each) => each.of?.indicator.code === 'M',
          );
          const earned = Array.from({ length: 7 }, (_, value) => {
            const figures = [{ unit: row.unit, indicator: 'M', figure: count(value) }];
            return rowOf(rerank(ranking, of, { ...noChanges, figures }), row.unit).earned;
          });
          // A step that gains a rank is as small as it can be; any other earns all there is.
          if (told && told.after.rank !== row.rank && row.rank !== null)
            expect(told.after.earned).toBeGreaterThan(row.earned);
          else expect(told?.after.earned ?? row.earned).toBe(Math.max(...earned));
        }
      }),
    );
  });

  it('are whole numbers within what is possible', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const of = randomMethod(seed);
        const ranking = rankCommunes(randomInput(of, 6, seed));
        for (const row of ranking.rows)
          for (const { to, amount } of improvementsOf({ ranking, row, part: overall }, of)) {
            expect(amount === null || (Number.isInteger(amount) && amount > 0)).toBe(true);
            if (to?.kind !== 'ratio') continue;
            expect(Number.isInteger(to.numerator)).toBe(true);
            expect(to.numerator).toBeGreaterThanOrEqual(0);
            expect(to.numerator).toBeLessThanOrEqual(to.denominator);
          }
      }),
      { numRuns: sized(8, 25) },
    );
  });
});

describe('the sentence of an improvement', () => {
  const ruleStatus = 'local' as const;
  const text = (vi: string, en: string) => ({ vi, en });
  const households = indicator({
    code: 'H',
    name: text('Tỷ lệ hộ có cáp quang', 'Households with fibre'),
    numerator: text('hộ có cáp quang (mọi nhà mạng)', 'households with fibre (any provider)'),
    points: 30,
    scoring: { rule: 'target', target: { '2026': 80 }, targetStatus: {} },
  });
  const dossier = indicator({
    code: 'L',
    kind: 'level',
    name: text('Hồ sơ cấp độ', 'Security dossier'),
    levels: text('0 = chưa lập; 1 = đã lập; 2 = đã được phê duyệt', '0 = none; 1 = drafted; 2 = approved'),
    scoring: { rule: 'levels', max: 2, ruleStatus },
  });
  const team = indicator({
    code: 'B',
    kind: 'boolean',
    name: text('Đã thành lập Tổ công nghệ số', 'Digital team established'),
    counted: text('có quyết định thành lập', 'a founding decision exists'),
    scoring: { rule: 'yesNo', ruleStatus },
  });
  const products = minMax({ code: 'M', name: text('Sản phẩm', 'Products sold'), uom: text('sản phẩm', 'products') });
  const computed = indicator({ code: 'C', computed: true, points: 5 });
  const of = method([households, dossier, team, products, computed], { minimumCoverage: 0.2 });
  const ranking = rankCommunes(
    rankingInput({
      method: of,
      reports: [
        approved('a', '2026-10', { H: ratio(114, 190), L: level(1), B: yesNo(false), M: count(4) }),
        approved('b', '2026-10', { H: ratio(171, 190), L: level(1), B: yesNo(false), M: count(5) }),
        approved('c', '2026-10', { H: ratio(19, 190), L: level(0) }),
      ],
    }),
  );
  const sentences = (unit: string) => {
    const view = viewOf(ranking, unit);
    return view ? improvementsOf(view, of).map((each) => improvementText(each)) : [];
  };

  it('names things people count, the level’s meaning and the act', () => {
    expect(sentences('a').map(({ vi }) => vi)).toEqual([
      'Đã thành lập Tổ công nghệ số: thực hiện nội dung này (có quyết định thành lập) thì được thêm 10 điểm, vẫn ở hạng 2; tính từ kỳ tháng 11 năm 2026.',
      'Sản phẩm: có thêm 1 sản phẩm (từ 4 lên 5) thì được thêm 10 điểm, vẫn ở hạng 2; tính từ kỳ tháng 11 năm 2026.',
      'Tỷ lệ hộ có cáp quang: có thêm 38 hộ có cáp quang (từ 114/190 lên 152/190) thì được thêm 7,5 điểm, vẫn ở hạng 2; tính từ kỳ tháng 11 năm 2026.',
      'Hồ sơ cấp độ: đạt mức 2 (đã được phê duyệt) thì được thêm 5 điểm, vẫn ở hạng 2; tính từ kỳ tháng 11 năm 2026.',
    ]);
    expect(sentences('a')[2]?.en).toBe(
      'Households with fibre: 38 more households with fibre (152 instead of 114, of 190) would bring 7.5 points more, with the rank unchanged at 2; it counts from November 2026 on.',
    );
    expect(sentences('a')[1]?.en).toContain('one more (5 instead of 4)');
  });

  it('says “at most” where the figure is missing', () => {
    expect(sentences('c').map(({ vi }) => vi)).toContain(
      'Sản phẩm: bổ sung số liệu còn thiếu thì được thêm nhiều nhất 10 điểm, vẫn ở hạng 3; tính từ kỳ tháng 10 năm 2026.',
    );
  });

  it('speaks of the places it would gain', () => {
    expect(sentences('c')[0]).toEqual({
      vi: 'Tỷ lệ hộ có cáp quang: có thêm 121 hộ có cáp quang (từ 19/190 lên 140/190) thì được thêm 23,88 điểm và lên hạng 2 (hiện ở hạng 3); tính từ kỳ tháng 11 năm 2026.',
      en: 'Households with fibre: 121 more households with fibre (140 instead of 19, of 190) would bring 23.88 points more, and rank 2 instead of 3; it counts from November 2026 on.',
    });
  });
});

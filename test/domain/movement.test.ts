import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, type Figure, ratio } from '../../src/domain/figure.js';
import { movementOf } from '../../src/domain/movement.js';
import { movementText, pointChangeText, reasonTexts } from '../../src/domain/movement-text.js';
import { rankCommunes } from '../../src/domain/rank-communes.js';
import { overall, rowOf } from '../../src/domain/ranking-view.js';
import { randomInput } from '../support/random-communes.js';
import { randomMethod } from '../support/random-methods.js';
import { approved, indicator, method, minMax, rankingInput, register, unitNamed } from '../support/ranking-builder.js';

const text = (vi: string, en: string) => ({ vi, en });
const of = method([
  indicator({ code: 'R', name: text('Tỷ lệ hồ sơ', 'Applications'), points: 30 }),
  minMax({ code: 'M', name: text('Sản phẩm', 'Products'), points: 10 }),
]);
type Month = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

function moved(unit: string, before: Month, after: Month, methods = [of, of]) {
  const units = register(Object.keys(after).map((id) => unitNamed(id)));
  const rank = (period: string, month: Month, at: number, previous: Parameters<typeof rankingInput>[0]['previous']) =>
    rankCommunes(
      rankingInput({
        method: methods[at] ?? of,
        period,
        register: units,
        reports: Object.entries(month).map(([id, figures]) => approved(id, period, figures)),
        previous: previous ?? null,
      }),
    );
  const previous = rank('2026-09', before, 0, null);
  const ranking = rank('2026-10', after, 1, previous);
  const view = rowOf(ranking, unit);
  return view && movementOf(view, previous, methods[1] ?? of, methods[0] ?? of);
}

describe('why a rank moved', () => {
  const before: Month = {
    a: { R: ratio(50, 100), M: count(4) },
    b: { R: ratio(60, 100), M: count(4) },
    c: { R: ratio(10, 100), M: count(0) },
  };

  it('by its own figures alone', () => {
    const movement = moved('a', before, { ...before, a: { R: ratio(80, 100), M: count(4) } });
    expect(movement?.steps).toEqual({
      rankBefore: 2,
      rankNow: 1,
      rankByMethod: 2,
      rankIfOnlyOwn: 1,
      rankIfOnlyOthers: 2,
      method: 0,
      own: 1,
      others: 0,
    });
    expect(movement?.gains.map(pointChangeText)).toEqual([
      { vi: 'Tỷ lệ hồ sơ: từ 50% thành 80%, thêm 9 điểm.', en: 'Applications: from 50% to 80%, 9 points more.' },
    ]);
    expect(movement && movementText(movement)).toEqual({
      vi: 'So với tháng 9 năm 2026, tăng 1 bậc, từ hạng 2 lên hạng 1.',
      en: 'Up 1 place since September 2026, from rank 2 to rank 1.',
    });
  });

  it('by the others alone, whose figures also move the range of a minMax', () => {
    const movement = moved('a', before, { ...before, c: { R: ratio(90, 100), M: count(8) } });
    expect(movement?.steps).toMatchObject({ rankBefore: 2, rankNow: 3, own: 0, others: -1, method: 0 });
    expect(movement?.losses.map(({ of: about, cause }) => [about.indicator.code, cause])).toEqual([['M', 'OTHERS']]);
    expect(movement?.steps && reasonTexts(movement.steps).map(({ vi }) => vi)).toEqual([
      'Số liệu của chính xã không làm thay đổi thứ hạng: nếu chỉ số liệu của xã thay đổi thì xã ở hạng 2.',
      'Số liệu của các xã khác làm giảm 1 bậc: nếu chỉ số liệu của các xã khác thay đổi thì xã ở hạng 3.',
      'Phương pháp và mục tiêu của năm không làm thay đổi thứ hạng.',
    ]);
  });

  it('by another method', () => {
    const other = method(
      of.indicators.map((each) => ({ ...each, points: each.code === 'R' ? 1 : 100 })),
      { id: 'TEST-2' },
    );
    const month: Month = { a: { R: ratio(10, 100), M: count(9) }, b: { R: ratio(90, 100), M: count(1) } };
    const movement = moved('a', month, month, [of, other]);
    expect(movement?.steps).toMatchObject({ rankBefore: 2, rankNow: 1, method: 1, own: 0, others: 0 });
    expect(movement?.gains.map(({ cause }) => cause)).toEqual(['METHOD']);
  });

  it('by the target of another year, with the same figures', () => {
    const yearly = method([
      indicator({ code: 'R', scoring: { rule: 'target', target: { '2025': 50, '2027': 100 }, targetStatus: {} } }),
    ]);
    const units = register(['a'].map((id) => unitNamed(id)));
    const january = (period: string, previous: Parameters<typeof movementOf>[1] | null) =>
      rankCommunes(
        rankingInput({
          method: yearly,
          period,
          register: units,
          reports: [approved('a', period, { R: ratio(50, 100) })],
          previous,
        }),
      );
    const previous = january('2025-12', null);
    const view = rowOf(january('2026-01', previous), 'a');
    const movement = view && movementOf(view, previous, yearly, yearly);
    expect(movement?.losses.map(({ cause }) => cause)).toEqual(['TARGET']);
    expect(pointChangeText(movement?.losses[0] as never).vi).toBe(
      'Indicator: số liệu không đổi, mục tiêu của năm đã đổi, bớt 3,33 điểm.',
    );
  });

  it('is told as not comparable where a rank is missing', () => {
    const movement = moved('a', { b: before.b ?? {} }, before);
    expect(movement).toMatchObject({ steps: null, noChangeReason: 'UNRANKED_BEFORE' });
    expect(movement && movementText(movement).vi).toBe(
      'Không so sánh được thứ hạng với tháng 9 năm 2026 vì kỳ trước xã chưa được xếp hạng.',
    );
    expect(movement?.gains.map(({ cause }) => cause)).toEqual(['REPORTED', 'REPORTED']);
  });

  it('adds up to the change of the rank, whatever changed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 10 }), (seed, n) => {
        const any = randomMethod(seed);
        const previous = rankCommunes(randomInput(any, n, seed, '2026-09'));
        const ranking = rankCommunes({ ...randomInput(any, n, seed + 1), previous });
        for (const row of ranking.rows) {
          const movement = movementOf({ ranking, row, part: overall }, previous, any, any);
          const steps = movement?.steps;
          expect(steps == null).toBe(row.change === null);
          if (steps) expect(steps.method + steps.own + steps.others).toBe(row.change);
          const all = [...(movement?.gains ?? []), ...(movement?.losses ?? [])];
          for (const { difference, before: was, after: is } of all) expect(difference).toBe(is.earned - was.earned);
        }
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreesWith, type Movement } from '../../../src/domain/explanation/rank-movement.js';
import { correctionText, movementText, stepText } from '../../../src/domain/explanation/rank-movement-text.js';
import { count, ratio } from '../../../src/domain/figure/figure.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { type Month, moved, randomMovements, twoMonths } from '../../support/builders/two-months.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { sized } from '../../support/start/real.js';

const of = method([indicator({ code: 'R', points: 30 }), minMax({ code: 'M', points: 10 })]);
const COMMUNE = { vi: 'xã', en: 'commune' };
const TOWNSHIP = { vi: 'thị trấn', en: 'township' };

const ranks = ({ steps }: Movement) => steps && [steps[0]?.from, ...steps.map(({ to }) => to)];
const told = ({ steps, communes }: Movement, kind = COMMUNE) => steps?.map((step) => stepText(step, communes, kind));

describe('why a rank moved', () => {
  const before: Month = {
    a: { R: ratio(50, 100), M: count(4) },
    b: { R: ratio(60, 100), M: count(4) },
    c: { R: ratio(10, 100), M: count(0) },
  };

  it('by its own figures alone', () => {
    const movement = moved('a', { method: of, before, after: { ...before, a: { R: ratio(80, 100), M: count(4) } } });
    expect(movement.steps).toEqual([
      { cause: 'METHOD', from: 2, to: 2 },
      { cause: 'COMMUNES', from: 2, to: 2 },
      { cause: 'OWN', from: 2, to: 1 },
      { cause: 'OTHERS', from: 1, to: 1 },
    ]);
    expect(movementText(movement)).toEqual({
      vi: 'So với tháng 9 năm 2026, tăng 1 bậc, từ hạng 2/3 lên hạng 1/3.',
      en: 'Up 1 place since September 2026, from rank 2 of 3 to rank 1 of 3.',
    });
  });

  it('by the others alone', () => {
    const movement = moved('a', { method: of, before, after: { ...before, c: { R: ratio(90, 100), M: count(8) } } });
    expect(ranks(movement)).toEqual([2, 2, 2, 2, 3]);
    expect(told(movement, TOWNSHIP)).toEqual([
      {
        vi: 'Trước hết, xét phương pháp và mục tiêu của năm: vẫn ở hạng 2.',
        en: "First, the method and the year's targets: still rank 2.",
      },
      {
        vi: 'Tiếp theo, xét danh sách được xếp hạng (vẫn là 3 đơn vị): vẫn ở hạng 2.',
        en: 'Then, which communes are ranked (the same 3): still rank 2.',
      },
      {
        vi: 'Tiếp theo, xét số liệu của chính thị trấn này: vẫn ở hạng 2.',
        en: "Then, the township's own figures: still rank 2.",
      },
      {
        vi: 'Cuối cùng, xét số liệu của các đơn vị khác: từ hạng 2 xuống hạng 3.',
        en: "Last, the other communes' figures: down from rank 2 to rank 3.",
      },
    ]);
  });

  it('by communes that are not ranked any more, whose figures nobody else made better or worse', () => {
    const after: Month = { a: before.a ?? {}, b: 'SUBMITTED', c: before.c ?? {} };
    const movement = moved('a', { method: of, before, after });
    expect(ranks(movement)).toEqual([2, 2, 1, 1, 1]);
    expect(movement.communes).toEqual({ before: 3, now: 2, gone: 1, added: 0 });
    expect(told(movement)?.[1]).toEqual({
      vi: 'Tiếp theo, xét danh sách được xếp hạng (trước đây 3 đơn vị, nay 2: 1 đơn vị không còn được xếp hạng): từ hạng 2 lên hạng 1.',
      en: 'Then, which communes are ranked (3 before and 2 now: 1 gone): up from rank 2 to rank 1.',
    });
    expect(movementText(movement)).toEqual({
      vi: 'So với tháng 9 năm 2026, giữ nguyên thứ hạng trong số 2 đơn vị được xếp hạng ở cả hai kỳ; thứ hạng công bố khi đó là 2/3, nay là 1/2.',
      en: 'The same place since September 2026 among the 2 communes ranked in both months; the published ranks are 2 of 3 then and 1 of 2 now.',
    });
    expect(movementText(moved('c', { method: of, before, after })).vi).toContain('khi đó là 3/3, nay là 2/2');
  });

  it('by a commune that is newly ranked, with the figures it comes with', () => {
    const movement = moved('a', {
      method: of,
      before: { ...before, b: 'SUBMITTED' },
      after: { ...before, b: { R: ratio(90, 100), M: count(4) } },
    });
    expect(ranks(movement)).toEqual([1, 1, 2, 2, 2]);
    expect(movement.communes).toEqual({ before: 2, now: 3, gone: 0, added: 1 });
    expect(told(movement)?.[1]?.en).toBe(
      'Then, which communes are ranked (2 before and 3 now: 1 added): down from rank 1 to rank 2.',
    );
  });

  it('with the same rank among fewer', () => {
    const movement = moved('b', { method: of, before, after: { ...before, c: 'SUBMITTED' } });
    expect(movementText(movement)).toEqual({
      vi: 'Giữ nguyên hạng so với tháng 9 năm 2026: khi đó hạng 1/3, nay hạng 1/2.',
      en: 'The same rank as in September 2026: rank 1 of 3 then, rank 1 of 2 now.',
    });
  });

  it('by another method, which the row does not call a change of rank', () => {
    const other = method(
      of.indicators.map((each) => ({ ...each, points: each.code === 'R' ? 1 : 100 })),
      { id: 'TEST-2' },
    );
    const month: Month = { a: { R: ratio(10, 100), M: count(9) }, b: { R: ratio(90, 100), M: count(1) } };
    const movement = moved('a', { method: other, methodBefore: of, before: month, after: month });
    expect(movement.after.row).toMatchObject({ change: null, noChangeReason: 'DIFFERENT_METHOD' });
    expect(movement.noChangeReason).toBe('DIFFERENT_METHOD');
    expect(ranks(movement)).toEqual([2, 1, 1, 1, 1]);
    expect(movementText(movement)).toEqual({
      vi: 'Không so sánh thứ hạng với tháng 9 năm 2026 vì phương pháp đã thay đổi; khi đó hạng 2/2, nay hạng 1/2.',
      en: 'The rank is not compared with September 2026 because the method is not the same; it was rank 2 of 2 then and is rank 1 of 2 now.',
    });
  });

  it('is told as not comparable where a rank is missing', () => {
    const movement = moved('a', { method: of, before: { b: before.b ?? {} }, after: before });
    expect(movement).toMatchObject({ steps: null, noChangeReason: 'UNRANKED_BEFORE' });
    expect(movementText(movement)).toEqual({
      vi: 'Không so sánh thứ hạng với tháng 9 năm 2026 vì kỳ trước chưa được xếp hạng.',
      en: 'The rank is not compared with September 2026 because it was not ranked before.',
    });
  });

  it('never says another thing than the row, and each step begins where the one before it ended', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 10 }), (seed, n) => {
        for (const { after, before: from, steps, noChangeReason } of randomMovements(seed, n)) {
          const { rank, change } = after.row;
          expect(noChangeReason).toBe(after.row.noChangeReason);
          if (change !== null) expect(steps).not.toBeNull();
          if (!steps) continue;
          expect(steps.map(({ cause }) => cause)).toEqual(['METHOD', 'COMMUNES', 'OWN', 'OTHERS']);
          expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from.row.rank, rank]);
          for (const [i, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[i]?.to);
        }
      }),
      { numRuns: sized(20, 60) },
    );
  });
});

describe('a correction of the month before', () => {
  const before: Month = { a: { R: ratio(80, 100), M: count(1) }, b: { R: ratio(40, 100), M: count(1) } };
  const { previous, ranking } = twoMonths({ method: of, before, after: before });
  const corrected = (r: number) => {
    const reports = Object.entries({ ...before, b: { R: ratio(r, 100), M: count(1) } } as typeof before);
    return rankCommunes(
      rankingInput({
        method: of,
        period: '2026-09',
        current: previous,
        reports: reports.map(([unit, figures]) => approved(unit, '2026-09', figures as never)),
      }),
    );
  };

  it('that moves no rank is what the month after is compared with', () => {
    expect(corrected(45)).toMatchObject({ version: 2 });
    expect(agreesWith(ranking, previous)).toBe(true);
    expect(agreesWith(ranking, corrected(45))).toBe(true);
    expect(agreesWith(ranking, corrected(99))).toBe(false);
  });

  it('is told', () => {
    const row = ranking.rows[0] as never;
    const movement = { before: { ranking: corrected(45), row }, after: { ranking, row } } as unknown as Movement;
    expect(correctionText(movement)).toEqual({
      vi: 'Bảng xếp hạng tháng 9 năm 2026 đã được công bố lại sau khi có bảng này: nội dung so sánh lấy theo bản số 2, thay cho bản số 1.',
      en: 'The ranking of September 2026 has been published again since this one was made: the comparison is with its version 2, no longer with version 1.',
    });
    const same = { ...movement, before: { ...movement.before, ranking: previous } };
    expect(correctionText(same)).toBeNull();
  });
});

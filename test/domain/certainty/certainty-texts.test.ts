import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowCertainty } from '../../../src/domain/certainty/certainty.js';
import {
  choiceText,
  fallText,
  noiseText,
  notRankedText,
  pairText,
  type RankTold,
  rankTexts,
  tableText,
} from '../../../src/domain/certainty/certainty-texts.js';
import type { PairRelation } from '../../../src/domain/certainty/told-apart.js';
import type { RankingRow } from '../../../src/domain/ranking/ranking.js';
import { countInLetterVi } from '../../../src/email/words/names.js';

const NAMES: Readonly<Record<string, string>> = { 'xuan-lac': 'Xuân Lạc', a: 'A', b: 'B', town: 'Bằng Lũng' };
const unitOf = (id: string) => {
  const name = NAMES[id] ?? id.toUpperCase();
  return id === 'town'
    ? { name: { vi: `Thị trấn ${name}`, en: `${name} Township` }, kind: 'TOWNSHIP' as const }
    : { name: { vi: `Xã ${name}`, en: name }, kind: 'COMMUNE' as const };
};
const rowOf = (unit: string, rank: number) => ({ unit, rank }) as RankingRow;
const set = (best: number, worst: number) => ({ best, worst });
const SETS = {
  standardError: 0.01,
  noise: set(1, 3),
  choice: set(2, 4),
  all: set(1, 4),
  own: () => set(2, 3),
} as RowCertainty;
const measure = { level: 0.9, methods: Array.from({ length: 10 }) as never[], communes: 20, notYetRanked: 0 };

const told = (given: Partial<RankTold> = {}): RankTold => ({
  unit: unitOf('xuan-lac'),
  row: { rank: 2, tied: false },
  sets: SETS,
  alike: [rowOf('a', 1), rowOf('b', 3)],
  nameOf: (unit) => unitOf(unit).name,
  ...given,
});

describe('noise', () => {
  it('has its level for the whole table, or for the commune alone on its own page', () => {
    expect(noiseText(told(), measure)).toEqual({
      vi: 'Xã Xuân Lạc đứng thứ 2. Xét biến động ngẫu nhiên của các số đếm nhỏ, xã ở các hạng 1–3 (độ tin cậy đồng thời 90% cho cả bảng, theo mô hình); chưa thể phân biệt với xã A và xã B.',
      en: 'Xuân Lạc is 2nd. Random variation of small counts allows places 1–3 (90% for the whole table together, by the model). It cannot be told apart from A and B.',
    });
    const own = noiseText(told(), measure, true);
    expect(own.vi).toContain('xã ở các hạng 2–3 (độ tin cậy 90% cho riêng xã này, theo mô hình);');
    expect(own.en).toContain('allows places 2–3 (90% for this commune alone, by the model).');
  });

  it('calls a unit what it is, and a shared place shared', () => {
    const own = noiseText(told({ unit: unitOf('town'), row: { rank: 2, tied: true } }), measure, true);
    expect(own.vi).toMatch(/^Thị trấn Bằng Lũng đứng đồng hạng 2\. .* thị trấn ở các hạng .* cho riêng thị trấn này/);
    expect(own.en).toMatch(/^Bằng Lũng Township is joint 2nd\. .* for this township alone/);
  });

  it('says so where one place is left and nobody is like it', () => {
    const sure = noiseText(told({ alike: [], sets: { ...SETS, noise: set(2, 2) } }), measure);
    expect(sure.vi).toContain('xã ở hạng 2 (độ tin cậy');
    expect(sure.vi).toMatch(/; phân biệt được với mọi đơn vị khác có hạng\.$/);
    expect(sure.en).toContain('allows only place 2 (90%');
    expect(sure.en).toMatch(/ It can be told apart from all other ranked communes\.$/);
  });

  it('blames the ways of calculation too, where noise alone leaves fewer places than communes that are like it', () => {
    const byChoice = noiseText(told({ sets: { ...SETS, noise: set(2, 2) } }), measure);
    expect(byChoice.vi).toMatch(/xã ở hạng 2 .*; xét thêm cách tính, chưa thể phân biệt với xã A và xã B\.$/);
    expect(byChoice.en).toMatch(
      /place 2 .* Counting the ways of calculation too, it cannot be told apart from A and B\.$/,
    );
    for (const [worst, isToo] of [
      [2, true],
      [3, false],
    ] as const)
      expect(noiseText(told({ sets: { ...SETS, noise: set(1, worst) } }), measure).vi.includes('cách tính')).toBe(
        isToo,
      );
  });

  it('has nobody to tell apart from while one commune alone is ranked', () => {
    const alone = noiseText(told({ row: { rank: 1, tied: false }, alike: [] }), { ...measure, communes: 1 });
    expect(alone.vi).toMatch(/; chưa có đơn vị nào khác có hạng để so sánh\.$/);
    expect(alone.en).toMatch(/ It has no other ranked commune to be compared with\.$/);
  });

  it('names up to five others, and of more the four nearest in rank', () => {
    const alike = (ranks: readonly number[]) => ranks.map((rank) => rowOf(`c${rank}`, rank));
    const five = noiseText(told({ row: { rank: 6, tied: false }, alike: alike([3, 4, 5, 7, 8]) }), measure);
    expect(five.vi).toMatch(/với xã C3, xã C4, xã C5, xã C7 và xã C8\.$/);
    const six = noiseText(told({ row: { rank: 6, tied: false }, alike: alike([1, 4, 5, 7, 8, 9]) }), measure);
    expect(six.vi).toMatch(/với xã C4, xã C5, xã C7, xã C8 và 2 đơn vị khác\.$/);
    expect(six.en).toMatch(/from C4, C5, C7, C8 and 2 other communes\.$/);
    const letter = noiseText(told({ alike: alike([1, 3, 4, 5, 6, 7]) }), measure, false, countInLetterVi);
    expect(letter.vi).toMatch(/ và 02 đơn vị khác\.$/);
  });

  it('names nobody where nobody at all can be told apart', () => {
    const all = Array.from({ length: 19 }, (_, i) => rowOf(`c${i}`, i + 2));
    const { vi, en } = noiseText(told({ alike: all, sets: { ...SETS, noise: set(1, 20) } }), measure);
    expect(vi).toMatch(/; chưa thể phân biệt với đơn vị nào trong 19 đơn vị khác có hạng\.$/);
    expect(en).toMatch(/ It cannot be told apart from any of the 19 other ranked communes\.$/);
  });
});

describe('choice', () => {
  it('is no probability', () => {
    expect(choiceText(told(), measure)).toEqual({
      vi: 'Những thứ tự giữ nguyên trong cả 10 cách tính đã công bố, mỗi cách trong khoảng 19 trên 20 bộ trọng số lệch không quá một phần tư, để xã ở các hạng 2–4. Đây không phải là xác suất.',
      en: 'Orders that hold in all 10 listed ways of calculation, each in about 19 of 20 weightings within a quarter, leave it places 2–4. This is not a probability.',
    });
  });

  it('knows a method with the published way alone', () => {
    const alone = choiceText(told({ sets: { ...SETS, choice: set(2, 2) } }), { ...measure, methods: [{} as never] });
    expect(alone.vi).toMatch(/^Những thứ tự giữ nguyên trong cách tính đã công bố, trong khoảng .* để xã ở hạng 2\. /);
    expect(alone.en).toMatch(/^Orders that hold in the one listed way of calculation, in about .* leave it place 2\. /);
  });
});

it('whoever has no rank yet could come between', () => {
  expect(notRankedText({ notYetRanked: 0 })).toBeNull();
  expect(notRankedText({ notYetRanked: 1 })?.en).toBe('1 commune not yet ranked could come between.');
  expect(rankTexts(told(), { ...measure, notYetRanked: 3 }).at(-1)).toEqual({
    vi: 'Còn 3 đơn vị chưa được xếp hạng, có thể xen vào giữa.',
    en: '3 communes not yet ranked could come between.',
  });
});

it('a ranking says of how many pairs its order is sure', () => {
  expect(tableText({ pairs: 0, pairsToldApart: 0, notYetRanked: 5 }).en).toMatch(/^Too few communes/);
  expect(tableText({ pairs: 1_710, pairsToldApart: 960, notYetRanked: 0 })).toEqual({
    vi: 'Xét đồng thời biến động ngẫu nhiên của các số đếm nhỏ và mọi cách tính đã công bố, phân biệt được 960/1.710 cặp đơn vị; thứ tự của 750 cặp còn lại chưa chắc chắn.',
    en: 'With random variation of small counts and every listed way of calculation together, 960 of 1,710 pairs of communes can be told apart; the order of the other 750 is in doubt.',
  });
  expect(tableText({ pairs: 3, pairsToldApart: 3, notYetRanked: 1 }).en).toMatch(
    /3 of 3 pairs of communes can be told apart\. 1 commune not yet ranked could come between\.$/,
  );
});

describe('a fall', () => {
  const row = { rank: 7, previousRank: 3, change: -4 };

  it('says how many of those that passed can be told apart', () => {
    expect(fallText(row, { passed: 4, toldApart: 1 })).toEqual({
      vi: 'Từ hạng 3 xuống hạng 7; trong 4 đơn vị vượt lên, mới phân biệt được 1 đơn vị.',
      en: 'Fell from 3rd to 7th; of 4 communes that passed it, 1 can be told apart.',
    });
    expect(fallText(row, { passed: 4, toldApart: 4 }).vi).toMatch(/; phân biệt được cả 4 đơn vị vượt lên\.$/);
    expect(fallText(row, { passed: 1, toldApart: 1 }).en).toMatch(
      /; the one commune that passed it can be told apart\.$/,
    );
    expect(fallText(row, { passed: 4, toldApart: 1 }, countInLetterVi).vi).toContain(
      'trong 04 đơn vị vượt lên, mới phân biệt được 01',
    );
  });

  it('lies within the doubt where none can', () => {
    for (const passed of [1, 4]) {
      const { vi, en } = fallText(row, { passed, toldApart: 0 });
      expect(vi).toMatch(/: mức giảm này nằm trong phạm vi chưa chắc chắn\.$/);
      expect(en).toMatch(/: the fall lies within the doubt\.$/);
    }
  });

  it('is counted in places where other communes are ranked than before', () => {
    const anew = fallText({ rank: 3, previousRank: 3, change: -1 }, { passed: 1, toldApart: 0 });
    expect(anew.vi).toMatch(/^Giảm 1 bậc trong số các đơn vị được xếp hạng ở cả hai kỳ; /);
    expect(anew.en).toMatch(/^Fell by 1 place among the communes ranked in both months; /);
  });
});

describe('every sentence', () => {
  const RELATIONS: readonly PairRelation[] = ['TOLD_APART', 'NOISE', 'CHOICE', 'BOTH', 'TOGETHER'];
  const pair = (relation: PairRelation) =>
    pairText([rowOf('a', 1), rowOf('b', 2)], relation, 0.9, (unit) => unitOf(unit).name);

  it('has a percentage only where NOISE alone is meant', () => {
    for (const relation of RELATIONS)
      for (const text of Object.values(pair(relation))) expect(text.includes('90%')).toBe(relation === 'NOISE');
    expect(pair('TOLD_APART').vi).toMatch(/^Phân biệt được xã A \(hạng 1\) với xã B \(hạng 2\): /);
    expect(pair('CHOICE').en).toMatch(/^A \(rank 1\) and B \(rank 2\) cannot be told apart: /);
  });

  it('speaks of no group, and of no probability or confidence where somebody chose', () => {
    const place = fc
      .integer({ min: 1, max: 12 })
      .chain((best) => fc.integer({ min: best, max: 12 }).map((worst) => set(best, worst)));
    fc.assert(
      fc.property(
        place,
        place,
        fc.nat(20),
        fc.nat(12),
        fc.boolean(),
        (noise, choice, others, notYetRanked, isOwnPage) => {
          const alike = Array.from({ length: others }, (_, i) => rowOf(`c${i}`, i + 1));
          const some = told({ alike, sets: { ...SETS, noise, own: () => noise, choice } });
          const texts = rankTexts(some, { ...measure, notYetRanked }, isOwnPage);
          for (const { vi, en } of [...texts, ...RELATIONS.map(pair)]) {
            expect(vi).not.toMatch(/nhóm|undefined|NaN| {2}/);
            expect(en).not.toMatch(/group|undefined|NaN| {2}/i);
          }
          const { vi, en } = texts[1] as RankTextOf;
          expect(vi.replace('Đây không phải là xác suất.', '')).not.toMatch(/xác suất|tin cậy|%/);
          expect(en.replace('This is not a probability.', '')).not.toMatch(/probab|confiden|%/);
        },
      ),
    );
  });
});

type RankTextOf = { readonly vi: string; readonly en: string };

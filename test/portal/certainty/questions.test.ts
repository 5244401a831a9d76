import { describe, expect, it } from 'vitest';
import { certaintyFacts } from '../../../src/portal/certainty/facts.js';
import type { CertainRow } from '../../../src/portal/certainty/load.js';
import { type AskedOfRanking, questionsOf } from '../../../src/portal/certainty/questions-texts.js';
import { certainRow, certaintyOfRanking } from './rows.js';

const rows = [
  certainRow(1, { noise: [1, 2], choice: [1, 1], all: [1, 2] }, { error: 0.004 }),
  certainRow(2, { noise: [1, 3], choice: [2, 4], all: [1, 4] }, { error: 0.0125, sure: false }),
  certainRow(3, { noise: [2, 3], choice: [2, 4], all: [2, 4] }, { sure: false }),
  certainRow(4, { noise: [4, 4], choice: [4, 4], all: [4, 4] }, { may: false, sure: false }),
];

function answersTo(more: Partial<AskedOfRanking> = {}, of: readonly CertainRow[] = rows) {
  const asked = {
    ...{ facts: certaintyFacts(of), certainty: certaintyOfRanking(), chosen: of[2] ?? of[0], fall: null },
    ...{ isProvisional: false, ranked: of.length, awarded: 3, ways: 10 },
    ...more,
  } as AskedOfRanking;
  return questionsOf(asked);
}
const answer = (at: number, more: Partial<AskedOfRanking> = {}, of?: readonly CertainRow[]) =>
  answersTo(more, of)[at]?.answer;

describe('the ten questions', () => {
  it('are ten, in both languages, and none is answered like another', () => {
    const questions = answersTo();
    expect(questions).toHaveLength(10);
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(questions.map(({ question }) => question[language])).size).toBe(10);
      expect(new Set(questions.map(({ answer }) => answer[language])).size).toBe(10);
      for (const { question, answer } of questions) {
        expect(question[language]).toMatch(/\?$/);
        expect(answer[language]).not.toMatch(/undefined|null|NaN|\s\s/);
      }
    }
  });

  it('say whether the commune is really third: by chance alone, with the way of calculation, and for one sure of it yes', () => {
    expect(answersTo()[0]?.question).toEqual({
      vi: 'Có thật xã Số 3 đứng thứ 3 không?',
      en: 'Is xã Số 3 really in place 3?',
    });
    expect(answer(0)?.vi).toContain('ở các hạng 2–3 (90% cho cả bảng), và xét cả cách tính thì ở các hạng 2–4');
    const last = { chosen: rows[3] as CertainRow };
    expect(answer(0, last)?.en).toMatch(/^Yes\. .* calculation together\.$/);
    const certainty = certaintyOfRanking({ notYetRanked: 2 });
    expect(answer(0, { ...last, certainty })?.vi).toMatch(
      /^Có\. .* Còn 2 đơn vị chưa có hạng; các khoảng hạng chưa tính đến những đơn vị này\.$/,
    );
  });

  it('say whether it really fell, in the words of the API; one that rose did not, why one is not compared is said by the API', () => {
    const fall = 'Từ hạng 1 xuống hạng 3; trong 2 xã vượt lên, mới phân biệt được 1 xã.';
    expect(answer(1, { fall })?.vi).toContain(fall);
    const changed = (change: number | null, noChangeSentence: string | null = null) =>
      answer(1, { chosen: { ...(rows[2] as CertainRow), change, noChangeSentence } });
    expect(changed(2)?.vi).toContain('tăng 2 bậc');
    expect(changed(0)?.en).toContain('kept its rank');
    // Both months have a rank for it. A page that found a reason of its own said that one of them had none.
    const why = 'The rank is not compared with the previous month, because the method is not the same.';
    expect(changed(null, why)?.en).toBe(`Nobody can say. ${why}`);
  });

  it('name the doubt that would have to grow smaller: that with more places, the way of calculation where both have as many', () => {
    expect(answer(2)?.vi).toContain('trung bình 2 hạng, riêng cách tính 2 hạng. Ở đây cách tính là nguyên nhân chính');
    const noisy = rows.map((row) => ({ ...row, certainty: { ...row.certainty, noise: { best: 1, worst: 4 } } }));
    expect(answer(2, {}, noisy)?.en).toContain('Here small counts are the main reason');
  });

  it('say whom an award concerns, and who surely belongs to the first three', () => {
    expect(answer(3)?.vi).toContain('3 đơn vị có thể thuộc 3 hạng đầu (xã Số 1, xã Số 2, xã Số 3); 1 đơn vị chắc chắn');
    const sure = [1, 2, 3].map((rank) => certainRow(rank));
    expect(answer(3, {}, sure)?.en).toContain('3 surely are (xã Số 1, xã Số 2, xã Số 3). An award by rank');
    // Communes that are ranked later may come between.
    expect(answer(3, { isProvisional: true }, sure)?.en).toMatch(/: wait for the final one\.$/);
    const nobody = rows.map((row) => ({ ...row, certainty: { ...row.certainty, surelyAmongFirst: false } }));
    expect(answer(3, {}, nobody)?.vi).toContain('chưa đơn vị nào chắc chắn thuộc nhóm này');
  });

  it('say who may be last, without names where there are many', () => {
    expect(answer(4)?.vi).toContain('3 đơn vị có thể ở hạng cuối (xã Số 2, xã Số 3, xã Số 4)');
    expect(answer(4, {}, [certainRow(1), certainRow(2)])?.vi).toContain('chỉ xã Số 2 có thể ở hạng cuối');
    const alike = Array.from({ length: 7 }, (_, i) => certainRow(i + 1, { all: [1, 7] }));
    expect(answer(4, {}, alike)?.en).toContain('7 communes may be last. A rank');
  });

  it('give standard errors in points, the level with its reach, and who keeps its rank in every way of calculation', () => {
    expect(answer(5)?.vi).toContain('từ 4,0 đến 12,5 điểm');
    expect(answer(6)?.en).toContain('widened by 2.8 standard errors');
    expect(answer(7)?.vi).toContain('Trong cả 10 cách tính đã công bố');
    expect(answer(7)?.vi).toContain(
      '2/4 đơn vị giữ nguyên hạng. Xã Số 2 phụ thuộc vào cách tính nhiều nhất: các hạng 2–4.',
    );
  });

  it('say that a provisional ranking can change, and who could still come between', () => {
    expect(answer(9, { isProvisional: true })?.vi).toMatch(/^Có\. .*kẻ sọc/);
    const certainty = certaintyOfRanking({ notYetRanked: 1 });
    expect(answer(9, { certainty })?.en).toMatch(/^No, unless .* 1 commune has no rank yet/);
  });
});

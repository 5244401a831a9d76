import { describe, expect, it } from 'vitest';
import { rankingNewsFor } from '../../../src/domain/news/ranking-news.js';
import type { Ranking, RankingRow } from '../../../src/domain/ranking/ranking.js';
import { finalRanking } from '../../../src/domain/reminder/final-ranking.js';
import type { Language } from '../../../src/domain/text/text.js';
import { composeLetter } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { official, situation, xuanLac } from '../../support/builders/mail-builder.js';
import { sampleRanking } from '../../support/letters/sample-letters.js';

const ranking = sampleRanking({ previous: { period: '2026-09', version: 3 } });

function letter(row: Partial<RankingRow>, language: Language = 'vi', rankedCount = 19, of: Ranking = ranking) {
  const rows = of.rows.map((each) => (each.unit === xuanLac.id ? { ...each, ...row } : each));
  const standing = finalRanking({ ...of, rankedCount, rows }, seededMethod).standingOf?.(xuanLac.id) ?? null;
  const mail = {
    official: official('officer', { language }),
    unit: xuanLac,
    forms: [],
    openings: [],
    digest: null,
    ranking: { period: ranking.period, communes: new Map([[xuanLac.id, xuanLac]]), unit: xuanLac, standing },
    items: [],
  };
  const written = composeLetter(mail, letterFrame(mail.official, situation({ day: '2026-10-26' })));
  return { ...written, text: renderText(written), html: renderHtml(written) };
}

const officer = official('officer');
const twelfth = { rank: 12, tied: false, unrankedReason: null, previousRank: 12, change: 0, noChangeReason: null };
const unranked = { rank: null, tied: false, previousRank: null, change: null, noChangeReason: 'UNRANKED_NOW' } as const;

describe('the letter about a ranking', () => {
  it.each([
    ['up', { ...twelfth, previousRank: 14, change: 2 }, 'Hạng 12/19 (tăng 02 bậc)', '12th of 19 (up 2)'],
    ['down', { ...twelfth, previousRank: 11, change: -1 }, 'Hạng 12/19 (giảm 01 bậc)', '12th of 19 (down 1)'],
    ['unchanged', twelfth, 'Hạng 12/19 (giữ nguyên)', '12th of 19 (unchanged)'],
    [
      'a tie',
      { ...twelfth, tied: true, change: 1, previousRank: 13 },
      'Đồng hạng 12/19 (tăng 01 bậc)',
      'Joint 12th of 19 (up 1)',
    ],
    [
      'not comparable',
      { ...twelfth, change: null, noChangeReason: 'DIFFERENT_METHOD' as const },
      'Hạng 12/19',
      '12th of 19',
    ],
    [
      'not ranked',
      { ...unranked, unrankedReason: 'NOT_APPROVED' as const },
      'Chưa xếp hạng (chưa có báo cáo được duyệt)',
      'Not ranked (no approved report)',
    ],
  ])('has a subject that tells the rank: %s', (_, row, vi, en) => {
    expect(letter(row).subject).toBe(`${vi}: xếp hạng CĐS tháng 10/2026`);
    expect(letter(row, 'en').subject).toBe(`${en}: digital-transformation ranking, October 2026`);
  });

  it('tells in English of one ranked commune as of one', () => {
    const first = { ...twelfth, rank: 1, change: 0, previousRank: 3 };
    expect(letter(first, 'en', 1).text).toContain('Of 20 communes, 1 is ranked, and Xuân Lạc Commune is 1st');
    expect(letter(first, 'en', 2).text).toContain('Of 20 communes, 2 are ranked, and');
  });

  it('promises nothing of a month that is locked, as the page of the commune does not', () => {
    const rows = ranking.rows.map((row) =>
      row.unit === xuanLac.id ? { ...row, ...unranked, unrankedReason: 'NO_REPORT' as const } : row,
    );
    const sentence = (lockedPeriods: readonly string[]) => {
      const to = situation({ day: '2026-10-26', scope: { lockedPeriods } });
      const news = rankingNewsFor(
        { ...to, finalRanking: finalRanking({ ...ranking, rows, rankedCount: 19 }, seededMethod) },
        officer,
      );
      const mail = { official: officer, unit: xuanLac, forms: [], openings: [], digest: null, ranking: news };
      return renderText(composeLetter(mail, letterFrame(officer, to)));
    };
    const said = 'xã Xuân Lạc chưa được xếp hạng vì chưa gửi báo cáo tháng.';
    expect(sentence([])).toContain(`${said} Sau khi được duyệt, báo cáo được tính vào lần xếp hạng kế tiếp.`);
    expect(sentence([])).toContain('1. Báo cáo tháng: gửi báo cáo');
    const locked = sentence(['2026-10']);
    expect(locked).toContain(`${said} Kỳ báo cáo tháng đã khóa nên không nhận thêm báo cáo.`);
    expect(locked).not.toContain('Báo cáo tháng: gửi báo cáo');
    expect(locked).toContain('3. ');
  });

  it('says points of 1,000, pillars, coverage, method, causes and three pieces of advice, in both bodies', () => {
    const { text, html } = letter({ ...twelfth, index: 0.5, coverage: 0.95456 });
    const facts = [
      '500,0/1.000 điểm',
      'Tỷ lệ số liệu đã có',
      'Nguyên nhân chính',
      'Chính quyền số',
      'Kinh tế số',
      'Xã hội số',
      '95,5%',
    ];
    for (const body of [text, html]) {
      for (const fact of [...facts, 'tháng 9/2026: hạng 12', 'https://xaso.example/xa/xuan-lac/2026-10'])
        expect(body).toContain(fact);
      expect(body.match(/ thì được thêm /g)).toHaveLength(3);
      expect(body.match(/ so với mức bình quân /g)).toHaveLength(3);
      expect(body).not.toMatch(/0,\d{4}|Chỉ số/);
    }
    expect(text).toContain('chính thức');
    expect(text).toContain('Số liệu minh họa');
  });

  it('names by what right the reports were made that were ranked, before it says what was published', () => {
    expect(letter(twelfth).text).toMatch(
      /\n\nTrên cơ sở báo cáo của các đơn vị theo Nghị định số 09\/2019\/NĐ-CP [^,]+, Ủy ban nhân dân huyện Chợ Đồn đã công bố kết quả xếp hạng chính thức về chuyển đổi số kỳ tháng 10 năm 2026 trên Hệ thống\./,
    );
    expect(letter(twelfth, 'en').text).toMatch(
      /\n\nBased on the reports that communes submit under Decree 09\/2019\/NĐ-CP [^,]+, the People's Committee of Chợ Đồn District has published the final digital-transformation ranking for October 2026\./,
    );
  });

  it('says how many are ranked only where that is not all of them', () => {
    const said = (row: Partial<RankingRow>, rankedCount: number) => letter(row, 'vi', rankedCount).text;
    expect(said(twelfth, 19)).toContain('. Có 19/20 đơn vị được xếp hạng; xã Xuân Lạc xếp hạng 12/19 (giữ nguyên).');
    expect(said({ ...twelfth, tied: true }, 20)).toContain('. Xã Xuân Lạc đồng hạng 12/20 (giữ nguyên).');
    const none = { ...unranked, unrankedReason: 'NOT_APPROVED' as const };
    expect(said(none, 19)).toContain(
      '. Có 19/20 đơn vị được xếp hạng; xã Xuân Lạc chưa được xếp hạng vì báo cáo tháng chưa được duyệt. Sau khi được duyệt, báo cáo được tính vào lần xếp hạng kế tiếp.',
    );
  });

  it('says in English how many are ranked only where that is not all of them', () => {
    const said = (row: Partial<RankingRow>, rankedCount: number) => letter(row, 'en', rankedCount).text;
    expect(said(twelfth, 19)).toContain('Of 20 communes, 19 are ranked, and Xuân Lạc Commune is 12th (unchanged).');
    expect(said({ ...twelfth, tied: true }, 20)).toContain(
      'Of 20 communes, Xuân Lạc Commune is joint 12th (unchanged).',
    );
    const none = { ...unranked, unrankedReason: 'NO_REPORT' as const };
    expect(said(none, 19)).toContain(
      'Of 20 communes, Xuân Lạc Commune is not ranked because its monthly report has not been submitted. Once approved, the report counts in the next ranking.',
    );
  });

  it('says why ranks are not compared', () => {
    const row = { ...twelfth, change: null, noChangeReason: 'DIFFERENT_METHOD' as const };
    expect(letter(row).text).toContain('Không so sánh: phương pháp đã thay đổi');
    expect(letter(row, 'en').text).toContain('Not compared: the method is not the same');
  });

  it('says which indicators are not expected yet, and nothing where all are', () => {
    const early = { ...ranking, notExpected: ['QUARTERLY', 'YEARLY'] as const };
    expect(letter(twelfth, 'vi', 19, early).text).toContain('Chỉ tiêu hằng quý và hằng năm chưa đến kỳ báo cáo');
    expect(letter(twelfth, 'en', 19, early).html).toContain(
      'The quarterly and yearly indicators are not expected yet; they count neither in the scores nor in the share of figures reported.',
    );
    expect(letter(twelfth).text).not.toContain('chưa đến kỳ báo cáo');
  });

  it('can be switched off', () => {
    expect(letter(twelfth).text).toContain('có thể tắt thư kết quả xếp hạng tại https://xaso.example/thu-dien-tu');
    expect(letter(twelfth, 'en').text).toContain('Letters about rankings can be switched off at');
    expect(letter(twelfth).text).not.toContain('tổng hợp');
  });
});

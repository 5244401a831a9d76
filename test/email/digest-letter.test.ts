import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/domain/daily-mail/daily-mail.js';
import { rankingSummaryToTell } from '../../src/domain/explanation/ranking-summary.js';
import { STANDINGS, standingCounts, standingOfReport } from '../../src/domain/reminder/report-standing.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { seededCommunes } from '../../src/seed/register/register.js';
import { communeNamed, mailTo, modelDraft, situation, submitted } from '../support/builders/mail-builder.js';
import { draft } from '../support/builders/scope-builder.js';
import { letterTo } from '../support/letters/letters.js';
import { sampleRanking } from '../support/letters/sample-letters.js';

const communes = ['xuan-lac', 'bang-lung', 'nam-cuong', 'dong-lac'].map(communeNamed);
const [, bangLung, namCuong, dongLac] = communes;
if (!bangLung || !namCuong || !dongLac) throw new Error('The register has them');
const returned = submitted(namCuong, '2026-10', { state: 'RETURNED' });
const reports = [modelDraft, submitted(bangLung, '2026-10', { state: 'SUBMITTED' }), returned];
const monday = { day: '2026-10-19', communes, reports };

const FINAL_SINCE = { since: '2026-10-21', correctedOn: null };

describe('the digest of a leader', () => {
  it('counts every expected commune once under where its report stands', () => {
    const extension = { day: '2026-10-30', reason: 'mưa lũ', grantedAt: '2026-10-15T02:00:00.000Z' };
    const extended = draft({ unit: dongLac.id, path: dongLac.path, period: '2026-10', extension });
    const [monthly] = standingCounts(situation({ ...monday, reports: [...reports, extended] }), '2026-10');
    expect(monthly).toMatchObject({
      period: '2026-10',
      expected: 4,
      counts: { APPROVED: 0, WAITING: 1, RETURNED: 1, EXTENDED: 1, NOT_YET_DUE: 0, OVERDUE: 1 },
    });
    const sum = STANDINGS.reduce((total, standing) => total + (monthly?.counts[standing] ?? 0), 0);
    expect(sum).toBe(monthly?.expected);
    expect(letterTo('leader', { ...monday, reports: [...reports, extended] }).text).toMatch(
      /Báo cáo tháng 10\/2026 +1\/4 chờ thẩm định, 1\/4 trả lại để chỉnh sửa, 1\/4 đang được gia hạn, 1\/4 quá hạn/,
    );
  });

  it('is not yet due on the due day and overdue after it; reopened is to be sent again', () => {
    const at = (today: string, report?: Parameters<typeof standingOfReport>[0]) =>
      standingOfReport(report, '2026-10-16', today);
    expect([at('2026-10-16'), at('2026-10-17')]).toEqual(['NOT_YET_DUE', 'OVERDUE']);
    const overtaken = draft({
      extension: { day: '2026-10-15', reason: 'mưa lũ', grantedAt: '2026-10-12T02:00:00.000Z' },
    });
    expect(at('2026-10-16', overtaken)).toBe('NOT_YET_DUE');
    const approved = submitted(bangLung, '2026-10', { state: 'APPROVED' });
    expect(at('2026-10-17', approved)).toBe('APPROVED');
  });

  it('calls nothing overdue that nobody can send any more: the month is locked', () => {
    const locked = { ...monday, scope: { lockedPeriods: ['2026-10'] } };
    const [letter, english] = [letterTo('leader', locked), letterTo('leader', locked, 'en')];
    expect(letter.subject).toContain('2/4 đã gửi, 0 báo cáo quá hạn');
    expect(letter.text).toMatch(/Báo cáo tháng 10\/2026 .*2\/4 không gửi trước khi khóa kỳ/);
    expect(english.text).toMatch(/Reports for .*2 of 4 not submitted before the period was locked/);
    expect(letter.text).not.toMatch(/[1-9]\/4 quá hạn/);
  });

  it('compares with the month before only if as many communes had to report, as the page of leaders does', () => {
    const over = ['2026-10', '2026-11'].map((period) => submitted(bangLung, period));
    const among = (last: typeof dongLac) =>
      letterTo('leader', { day: '2026-11-18', communes: [bangLung, namCuong, last], reports: over }).text;
    expect(among(dongLac)).toMatch(/so với kỳ trước +\S+.* \(kỳ tháng 10\/2026 tính đến nay: \d\/3\)/);
    const began = { ...dongLac, validFrom: '2026-11-01' };
    expect(among(began)).toMatch(/so với kỳ trước +Không so sánh với kỳ trước vì các đơn vị phải gửi đã thay đổi/);
  });

  it('counts months, quarters and years apart', () => {
    const kinds = standingCounts(situation({ ...monday, day: '2026-12-17', reports: [] }), '2026-12');
    expect(kinds.map(({ period }) => period)).toEqual(['2026-12', '2026-Q4', '2026']);
    for (const { counts, expected } of kinds) expect(counts.OVERDUE).toBe(expected);
  });

  it('asks for something only where there is something to direct, and names it', () => {
    expect(letterTo('leader', monday).text).toContain(
      'Kính đề nghị đồng chí chỉ đạo 02 đơn vị quá hạn nêu trên gửi 02 báo cáo còn thiếu:',
    );
    expect(letterTo('leader', monday, 'en').text).toContain(
      'Please direct the 2 communes above to submit the 2 reports',
    );
    const all = communes.map((unit) => submitted(unit, '2026-10'));
    for (const language of ['vi', 'en'] as const) {
      const { text } = letterTo('leader', { ...monday, reports: all }, language);
      expect(text).not.toMatch(/[Kk]ính đề nghị|Please direct|For your attention/);
      expect(text).toContain('/lanh-dao/2026-10');
    }
  });

  it('says of a final ranking who leads and who is last, who moved, the means, and what is furthest behind', () => {
    const ranking = sampleRanking({ previous: { period: '2026-09', version: 1 } });
    const moved = ranking.rows.map((row, i) => ({ ...row, change: i === 4 ? 3 : i === 5 ? -2 : 0 }));
    const summary = rankingSummaryToTell({ ...ranking, rows: moved }, seededMethod);
    expect(summary.top.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(summary.bottom).toHaveLength(3);
    expect(summary.up.map(({ change }) => change)).toEqual([3]);
    expect(summary.down.map(({ change }) => change)).toEqual([-2]);
    expect(summary.behind).toHaveLength(3);
    const all = seededCommunes.map((unit) => submitted(unit, '2026-10'));
    const finals = { '2026-10': FINAL_SINCE };
    const options = { day: '2026-10-21', communes: seededCommunes, reports: all, finals, rankingSummary: summary };
    const { text, html } = letterTo('leader', options);
    for (const body of [text, html])
      for (const said of [
        'Dẫn đầu',
        'Cuối bảng',
        'Tăng bậc nhiều nhất',
        '(tăng 03 bậc)',
        'Xa mục tiêu nhất',
        '/1.000 điểm',
      ])
        expect(body).toContain(said);
    expect(text).not.toContain('nộp');
    expect(letterTo('leader', options, 'en').text).toMatch(/Furthest from target +[A-Z]\d\d /);
    const tied = { ...summary, top: summary.top.map((row, i) => ({ ...row, rank: i === 0 ? 1 : 2, tied: i > 0 })) };
    const ties = (language: 'vi' | 'en') => letterTo('leader', { ...options, rankingSummary: tied }, language).text;
    expect([ties('vi').match(/; đồng hạng 2 /g), ties('en').match(/; joint 2\. /g)]).toEqual([
      ['; đồng hạng 2 ', '; đồng hạng 2 '],
      ['; joint 2. ', '; joint 2. '],
    ]);
  });

  it('says of a ranking that is not final that it is provisional, and of which month it is', () => {
    const ranking = sampleRanking({ status: 'PROVISIONAL' });
    const reports = seededCommunes.map((unit) => submitted(unit, '2026-10'));
    const options = { day: '2026-10-19', communes: seededCommunes, reports };
    const rankingSummary = rankingSummaryToTell({ ...ranking, period: '2026-09' }, seededMethod);
    const { text } = letterTo('leader', { ...options, rankingSummary });
    expect(text).toContain('Kết quả xếp hạng tạm thời tháng 9/2026');
    expect(text).toContain('Mở kết quả xếp hạng tháng 9/2026');
    expect(text).toContain('Dẫn đầu');
    expect(letterTo('leader', { ...options, rankingSummary }, 'en').text).toContain(
      'Provisional ranking for September 2026',
    );
    expect(letterTo('leader', options).text).not.toContain('xếp hạng');
  });

  // Seed 3717 with five communes: a leader read November in a digest about December, and no correction came.
  it.each([
    ['of the month before, while the month of the digest is not', 'FINAL', {}, [{ period: '2026-09' }]],
    ['never, though the month of the digest is final', 'PROVISIONAL', { '2026-10': FINAL_SINCE }, undefined],
  ] as const)('counts a ranking as told where it is final: %s', (_case, status, finals, told) => {
    const reports = seededCommunes.map((unit) => submitted(unit, '2026-10'));
    const rankingSummary = rankingSummaryToTell({ ...sampleRanking({ status }), period: '2026-09' }, seededMethod);
    const mail = mailTo('leader', { day: '2026-10-21', communes: seededCommunes, reports, finals, rankingSummary });
    const entry = mail && entryOf(mail, { day: '2026-10-21', occurrence: '2026-10-21T01:00:00.000Z' });
    expect(mail?.digest?.period).toBe('2026-10');
    told ? expect(entry?.rankings).toMatchObject(told) : expect(entry?.rankings).toBeUndefined();
  });

  it('names nobody twice where few are ranked', () => {
    const ranking = sampleRanking();
    const few = rankingSummaryToTell({ ...ranking, rows: ranking.rows.slice(0, 4) }, seededMethod);
    expect(few.top).toHaveLength(3);
    expect(few.bottom).toHaveLength(1);
  });
});

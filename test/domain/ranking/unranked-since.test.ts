import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { RANKING_TIME, unrankedSince } from '../../../src/domain/ranking/unranked-since.js';
import { unrankedSentence, unrankedText } from '../../../src/domain/ranking/unranked-text.js';
import type { Report } from '../../../src/domain/report/report.js';
import { jobs } from '../../../src/jobs/index.js';
import { plainCalendar } from '../../support/builders/holidays.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

// Published in the night of 17 October, 03:00 in Việt Nam.
const ranking = rankCommunes(
  rankingInput({ method: method([indicator()]), reports: [approved('a', '2026-10', { X01: ratio(1, 2) })] }),
);

const reportOf = (period: string, approvedAt: string | null): Report =>
  approved('b', period, { X01: ratio(1, 2) }, { approvedAt });

const since = (reports: readonly Report[], overrides: Parameters<typeof scope>[0] = {}, today = '2026-10-20') =>
  unrankedSince(ranking, { scope: scope(overrides), calendar: plainCalendar, today, reports });

it('the time of the ranking is that of the schedule', () => {
  const [hour = '', minute = ''] = RANKING_TIME.split(':');
  expect(jobs['recompute-rankings'].cron).toBe(`${Number(minute)} ${Number(hour)} * * ? *`);
});

describe('what has been approved since a ranking', () => {
  it('is what was approved after the moment of its run, not before', () => {
    expect(ranking.occurrence).toBe('2026-10-16T20:00:00.000Z');
    expect(since([reportOf('2026-10', '2026-10-16T20:00:00.000Z')])).toMatchObject({ approved: [], countsFrom: null });
    expect(since([reportOf('2026-10', '2026-10-16T20:00:00.001Z')])).toMatchObject({
      approved: [{ period: '2026-10', on: '2026-10-17' }],
      countsFrom: '2026-10-18',
    });
    expect(since([reportOf('2026-10', null)])).toMatchObject({ approved: [], countsFrom: null });
  });

  it('counts from the next night on: that of the same day before three, else the one after', () => {
    expect(since([reportOf('2026-10', '2026-10-18T19:59:59.999Z')]).countsFrom).toBe('2026-10-19');
    expect(since([reportOf('2026-10', '2026-10-18T20:00:00.000Z')]).countsFrom).toBe('2026-10-20');
  });

  it('lists several in the order of their approvals and counts from the last', () => {
    const reports = [reportOf('2026-10', '2026-10-20T03:00:00.000Z'), reportOf('2026-Q3', '2026-10-18T03:00:00.000Z')];
    expect(since(reports)).toMatchObject({
      approved: [
        { period: '2026-Q3', on: '2026-10-18' },
        { period: '2026-10', on: '2026-10-20' },
      ],
      countsFrom: '2026-10-21',
    });
  });
});

describe('the lock', () => {
  const locked = { lockedPeriods: ['2026-10', '2026-Q3', '2025'] };

  it('is told where every period that the ranking uses is locked, and not before', () => {
    expect(since([], locked).isLocked).toBe(true);
    expect(since([], { lockedPeriods: ['2026-10', '2026-Q3'] }, '2026-01-20').isLocked).toBe(false);
    expect(since([]).isLocked).toBe(false);
  });
});

describe('the sentence about an unranked commune', () => {
  it('says why, that nothing has been approved since, and when it would count', () => {
    expect(unrankedSentence('NO_REPORT', since([]))).toEqual({
      vi: 'Chưa được xếp hạng vì chưa gửi báo cáo tháng. Sau khi được duyệt, báo cáo được tính vào lần xếp hạng kế tiếp.',
      en: 'The commune is not ranked because its monthly report has not been submitted. Once approved, the report counts in the next ranking.',
    });
    expect(unrankedSentence('LOW_COVERAGE', since([])).vi).toContain('số liệu bổ sung được tính vào');
  });

  it('says which reports have been approved since, and from which ranking on they count', () => {
    expect(unrankedSentence('AWAITING_REVIEW', since([reportOf('2026-10', '2026-10-18T03:00:00.000Z')]))).toEqual({
      vi: 'Chưa được xếp hạng vì báo cáo tháng đang chờ thẩm định. Báo cáo tháng 10 năm 2026 đã được duyệt ngày 18/10/2026, được tính từ lần xếp hạng lúc 03 giờ 00 phút ngày 19/10/2026.',
      en: 'The commune is not ranked because its monthly report is awaiting review. The report for October 2026 was approved on 18 October 2026 and counts from the ranking of 19 October 2026, 03:00, on.',
    });
  });

  it('says that a locked period takes nothing any more', () => {
    const lockedNow = since([], { lockedPeriods: ['2026-10', '2026-Q3', '2025'] });
    expect(unrankedSentence('NO_REPORT', lockedNow).en).toMatch(/The periods are locked; no further figures count\.$/);
  });

  it('says so where the month alone is locked: its report can no longer be sent or approved, other figures can', () => {
    const locked = since([], { lockedPeriods: ['2026-10'] });
    expect(unrankedSentence('NO_REPORT', locked)).toEqual({
      vi: 'Chưa được xếp hạng vì chưa gửi báo cáo tháng. Kỳ báo cáo tháng đã khóa nên không nhận thêm báo cáo.',
      en: 'The commune is not ranked because its monthly report has not been submitted. The month is locked; it takes no more reports.',
    });
    expect(unrankedSentence('LOW_COVERAGE', locked).en).toContain('Once approved, further figures count');
  });

  it('in a letter, which does not look at what came since, says why and when', () => {
    expect(unrankedText('EXTENDED', null)).toEqual({
      vi: 'chưa được xếp hạng vì đang trong thời gian gia hạn gửi báo cáo tháng. Sau khi được duyệt, báo cáo được tính vào lần xếp hạng kế tiếp',
      en: 'is not ranked because the extension granted for its monthly report is still running. Once approved, the report counts in the next ranking',
    });
  });
});

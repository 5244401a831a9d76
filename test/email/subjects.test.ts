import { describe, expect, it } from 'vitest';
import { communeNamed, modelDraft, submitted, xuanLac } from '../support/builders/mail-builder.js';
import { draft } from '../support/builders/scope-builder.js';
import { lettersSent, letterTo } from '../support/letters/letters.js';
import { everyLetter } from '../support/letters/sample-letters.js';

const octoberIn = submitted(xuanLac, '2026-10');
const before = { day: '2026-11-12', reports: [octoberIn] };
const dueToday = { day: '2026-11-17', reports: [octoberIn] };
const oneLate = { day: '2026-11-18', reports: [octoberIn] };
const threeLate = { day: '2026-10-21', reports: [modelDraft] };
const fiveLate = {
  day: '2026-10-23',
  communes: ['xuan-lac', 'nam-cuong', 'dong-lac'].map(communeNamed),
  reports: [modelDraft],
};
const tenLate = { day: '2026-10-30', reports: [modelDraft] };
const afterCultureDay = { day: '2026-11-25', scope: { firstPeriod: '2026-11' }, reports: [] };

describe('subjects', () => {
  it('have one colon at most, and the fact in the first 60 characters', () => {
    const fact =
      /Chờ Chủ tịch ký duyệt|With the Chairperson|Chủ tịch trả lại|Returned by the Chairperson|gia hạn|chờ thẩm định|[Aa]waiting review|Mở lại|Đính chính|đã thay đổi|Quản trị|[Ee]xtension|Reopened|Correction|address|administrator|ngày làm việc|Hạn gửi|[Hh]ạng|Mở kỳ|chỉnh sửa|\d+\/\d+|quá hạn|days? overdue|[Dd]ue|Kết thúc thay|Hết người thay|stand in for|standing in for|Reporting opens|revise|\d+(st|nd|rd|th)? of \d+|ranked|overdue/;
    for (const { name, email } of everyLetter()) {
      expect(email.subject.split(':').length, email.subject).toBeLessThanOrEqual(2);
      expect([...email.subject].length, email.subject).toBeLessThanOrEqual(85);
      expect(email.subject.slice(0, 60), name).toMatch(fact);
      expect(email.subject, name).not.toMatch(/^(Kính )?[Đđ]ề nghị (đồng chí|gửi)|please submit|For the Chairperson/);
    }
  });

  it.each([
    [
      '−3',
      'officer',
      before,
      'Hạn gửi 17/11/2026 (thứ Ba): báo cáo CĐS tháng 11/2026 – Xuân Lạc',
      'Due Tuesday, 17 November 2026: report for November 2026 – Xuân Lạc',
    ],
    [
      '0',
      'officer',
      dueToday,
      'Hạn gửi hôm nay: báo cáo CĐS tháng 11/2026 – Xuân Lạc',
      'Due today: report for November 2026 – Xuân Lạc',
    ],
    [
      '+1',
      'officer',
      oneLate,
      'Quá hạn 01 ngày làm việc: báo cáo CĐS tháng 11/2026 – Xuân Lạc',
      '1 working day overdue: report for November 2026 – Xuân Lạc',
    ],
    [
      '+3',
      'officer',
      threeLate,
      'Quá hạn 03 ngày làm việc: báo cáo CĐS tháng 10/2026 – Xuân Lạc',
      '3 working days overdue: report for October 2026 – Xuân Lạc',
    ],
    [
      '+3',
      'chairman',
      threeLate,
      'Quá hạn 03 ngày làm việc: xã Xuân Lạc chưa gửi báo cáo CĐS tháng 10/2026',
      '3 working days overdue: Xuân Lạc has not submitted the report for October 2026',
    ],
    [
      '+5',
      'reviewer',
      fiveLate,
      'Quá hạn 05 ngày làm việc: 03 xã chưa gửi báo cáo CĐS tháng 10/2026',
      '5 working days overdue: 3 communes have not submitted the report for October 2026',
    ],
    [
      'weekly',
      'officer',
      tenLate,
      'Quá hạn 10 ngày làm việc: xã Xuân Lạc chưa gửi báo cáo CĐS tháng 10/2026',
      '10 working days overdue: Xuân Lạc has not submitted the report for October 2026',
    ],
    [
      'weekly',
      'reviewer',
      tenLate,
      'Quá hạn 10 ngày làm việc: xã Xuân Lạc chưa gửi báo cáo CĐS tháng 10/2026',
      '10 working days overdue: Xuân Lạc has not submitted the report for October 2026',
    ],
  ] as const)('of %s to the %s follow the model', (_, role, options, vi, en) => {
    expect(letterTo(role, options, 'vi').subject).toBe(vi);
    expect(letterTo(role, options, 'en').subject).toBe(en);
  });

  it('of several overdue reports count them and tell the oldest', () => {
    const two = { day: '2026-11-18', reports: [modelDraft] };
    expect(letterTo('officer', two).subject).toBe(
      'Quá hạn 02 báo cáo CĐS – Xuân Lạc, báo cáo quá hạn lâu nhất: 23 ngày làm việc',
    );
    expect(letterTo('officer', two, 'en').subject).toBe('2 reports overdue – Xuân Lạc, the oldest by 23 working days');
  });

  it('of an overdue report and one to come put the overdue one first and mention the other', () => {
    const mixed = { day: '2026-11-12', reports: [modelDraft], sent: lettersSent('officer', { '2026-11-06': 15 }) };
    expect(letterTo('officer', mixed).subject).toBe(
      'Quá hạn 19 ngày làm việc: báo cáo CĐS tháng 10/2026 – Xuân Lạc (kèm 01 báo cáo sắp đến hạn)',
    );
  });

  it('of an overdue report and one that falls due on that day say which is which', () => {
    const sent = lettersSent('officer', { '2026-11-13': 20 });
    const today = { ...dueToday, reports: [modelDraft], sent };
    expect(letterTo('officer', today).subject).toBe(
      'Quá hạn 22 ngày làm việc: báo cáo CĐS tháng 10/2026 – Xuân Lạc (kèm 01 báo cáo đến hạn hôm nay)',
    );
    expect(letterTo('officer', today, 'en').subject).toMatch(/^22 working days overdue: .* \(and 1 due today\)$/);
    const december = { day: '2026-12-16', reports: [octoberIn, draft({ period: '2026-11' })] };
    expect(letterTo('officer', december).subject).toMatch(/\(kèm 03 báo cáo đến hạn hôm nay\)$/);
    expect(letterTo('officer', december, 'en').subject).toMatch(/\(and 3 due today\)$/);
  });

  it('of a report that falls due on that day and one extended beyond it put the first one first', () => {
    const extension = { day: '2026-12-18', reason: 'mưa lũ', grantedAt: '2026-12-15T02:00:00.000Z' };
    const reports = [octoberIn, submitted(xuanLac, '2026-11'), draft({ period: '2026', extension })];
    const both = { day: '2026-12-16', reports };
    expect(letterTo('officer', both).subject).toBe(
      'Hạn gửi hôm nay: báo cáo CĐS tháng 12/2026 và quý IV/2026 – Xuân Lạc (kèm 01 báo cáo sắp đến hạn)',
    );
    expect(letterTo('officer', both, 'en').subject).toMatch(/^Due today: .* \(and 1 due soon\)$/);
    expect(letterTo('officer', both).text).toContain('quý IV năm 2026: hạn gửi hôm nay');
  });

  it('name month, quarter and year together, because they are one form', () => {
    const december = { day: '2026-12-11', reports: [octoberIn, submitted(xuanLac, '2026-11')] };
    expect(letterTo('officer', december).subject).toBe(
      'Hạn gửi 16/12/2026 (thứ Tư): báo cáo CĐS tháng 12/2026, quý IV/2026 và năm 2026 – Xuân Lạc',
    );
  });

  it('count a township among the communes by its own name', () => {
    const communes = ['xuan-lac', 'bang-lung'].map(communeNamed);
    expect(letterTo('reviewer', { ...fiveLate, communes }).subject).toBe(
      'Quá hạn 05 ngày làm việc: 02 xã, thị trấn chưa gửi báo cáo CĐS tháng 10/2026',
    );
  });

  it('of the digest tell how many have submitted and how many are overdue', () => {
    const communes = ['xuan-lac', 'bang-lung', 'nam-cuong'].map(communeNamed);
    const digest = {
      day: '2026-10-19',
      communes,
      reports: [modelDraft, submitted(communeNamed('bang-lung'), '2026-10')],
    };
    expect(letterTo('leader', digest).subject).toBe('1/3 đã gửi, 02 báo cáo quá hạn: CĐS tháng 10/2026 – Chợ Đồn');
    expect(letterTo('leader', digest, 'en').subject).toBe(
      '1 of 3 submitted, 2 reports overdue: October 2026 – Chợ Đồn',
    );
  });

  it('of the digest do not hide what is overdue from another period', () => {
    const digest = { day: '2026-11-18', reports: [submitted(xuanLac, '2026-11')] };
    expect(letterTo('leader', digest).subject).toBe('1/1 đã gửi, 01 báo cáo quá hạn: CĐS tháng 11/2026 – Chợ Đồn');
    expect(letterTo('leader', digest, 'en').subject).toMatch(/^1 of 1 submitted, 1 report overdue: /);
  });

  it('tell today’s true lateness after days without a run, not that of the step', () => {
    const fourLate = { day: '2026-10-22', reports: [modelDraft] };
    expect(letterTo('officer', fourLate).subject).toMatch(/^Quá hạn 04 ngày làm việc: /);
    // 24 November is a public holiday: the eight days since the due day hold five working days.
    expect(letterTo('officer', afterCultureDay).subject).toMatch(/^Quá hạn 05 ngày làm việc: /);
  });
});

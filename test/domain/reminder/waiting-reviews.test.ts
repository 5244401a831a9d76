import { describe, expect, it } from 'vitest';
import type { AnnouncedReport } from '../../../src/domain/mail/announced.js';
import type { Report } from '../../../src/domain/report/report.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { composeLetter } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import {
  announcedTo,
  communeNamed,
  everybody,
  mailTo,
  official,
  type SituationOptions,
  sentEntry,
  situation,
  submitted,
  xuanLac,
} from '../../support/builders/mail-builder.js';

/** Submitted on Thursday 15 October 2026; two working days later is Monday the 19th. */
const SUBMITTED = instantAt('2026-10-15', '10:00');
const report = (overrides: Partial<Report> = {}, unit = xuanLac) =>
  submitted(unit, '2026-10', { state: 'SUBMITTED', savedAt: SUBMITTED, firstSubmittedAt: SUBMITTED, ...overrides });
const reviewer = official('reviewer');
const told = (day: string, step: number): SituationOptions['sent'] => [
  sentEntry(reviewer, day, [{ unit: 'xuan-lac', period: '2026-10', step, waiting: true }]),
];
const items = (options: Partial<SituationOptions> & Pick<SituationOptions, 'day'>): readonly AnnouncedReport[] =>
  announcedTo('reviewer', { reports: [report()], ...options }).filter(({ waiting }) => waiting);

describe('a reviewer is reminded of a report that waits', () => {
  it.each([
    ['2026-10-16', []],
    ['2026-10-19', [2]],
    ['2026-10-20', [2]],
    ['2026-10-21', [4]],
    ['2026-10-23', [6]],
  ])('on %s', (day, steps) => {
    expect(items({ day }).map(({ step }) => step)).toEqual(steps);
  });

  it('every second working day, and not twice of one rung', () => {
    expect(items({ day: '2026-10-20', sent: told('2026-10-19', 2) })).toEqual([]);
    expect(items({ day: '2026-10-21', sent: told('2026-10-19', 2) })).toMatchObject([{ step: 4, waiting: true }]);
    expect(items({ day: '2026-10-22', sent: told('2026-10-19', 2) })).toMatchObject([{ step: 4, reached: 5 }]);
  });

  it('until it is approved or returned', () => {
    expect(items({ day: '2026-10-21', reports: [report({ state: 'APPROVED' })] })).toEqual([]);
    expect(items({ day: '2026-10-21', reports: [report({ state: 'RETURNED' })] })).toEqual([]);
  });

  it('anew after it was submitted again, whatever was told before', () => {
    const again = report({ savedAt: instantAt('2026-10-21', '09:00') });
    const sent = told('2026-10-21', 4);
    expect(items({ day: '2026-10-22', reports: [again], sent })).toEqual([]);
    expect(items({ day: '2026-10-23', reports: [again], sent })).toMatchObject([{ step: 2 }]);
  });

  it('by the ladder of the scope', () => {
    const scope = { reviewLadder: { firstAfter: 1, every: 3, leadersFrom: 5 } };
    expect(items({ day: '2026-10-16', scope }).map(({ step }) => step)).toEqual([1]);
    expect(items({ day: '2026-10-21', scope }).map(({ step }) => step)).toEqual([4]);
  });

  it('and nobody else is', () => {
    for (const role of ['officer', 'chairman'] as const)
      expect(announcedTo(role, { day: '2026-10-21', reports: [report()] }).some(({ waiting }) => waiting)).toBe(false);
  });
});

function letterTo(role: 'reviewer' | 'leader', language: 'vi' | 'en', options: SituationOptions) {
  const mail = mailTo(role, options, language);
  if (!mail) throw new Error(`nothing is told to the ${role}`);
  const letter = composeLetter(mail, letterFrame(mail.official, situation(options)));
  return { subject: letter.subject, text: renderText(letter), html: renderHtml(letter) };
}

describe('the letter', () => {
  const nghiaTa = communeNamed('nghia-ta');
  const two: SituationOptions = {
    day: '2026-10-21',
    communes: [xuanLac, nghiaTa],
    reports: [report(), report({ savedAt: instantAt('2026-10-19', '09:00') }, nghiaTa)],
  };

  it('names each report with the day of its submission, the longest first', () => {
    const { subject, text, html } = letterTo('reviewer', 'vi', two);
    expect(subject).toBe('Chờ thẩm định: 02 báo cáo CĐS, lâu nhất 04 ngày làm việc');
    for (const body of [text, html]) {
      expect(body).toContain('có 02 báo cáo chuyển đổi số của các đơn vị đang chờ thẩm định');
      expect(body.indexOf('Xã Xuân Lạc')).toBeLessThan(body.indexOf('Xã Nghĩa Tá'));
      expect(body).toContain('15/10/2026');
      expect(body).not.toContain('quá hạn');
    }
    expect(text).toContain('từ 05 ngày làm việc trở lên được nêu trong thư tổng hợp gửi lãnh đạo');
  });

  it('says the same in English', () => {
    const { subject, text } = letterTo('reviewer', 'en', two);
    expect(subject).toBe('Awaiting review: 2 reports, the oldest for 4 working days');
    expect(text).toContain('2 reports submitted by communes are awaiting review');
    expect(text).not.toContain('overdue');
  });

  it('of one report says in its subject which', () => {
    const one: SituationOptions = { day: '2026-10-19', reports: [report()] };
    expect(letterTo('reviewer', 'vi', one).subject).toBe(
      'Chờ thẩm định 02 ngày làm việc: báo cáo CĐS tháng 10/2026 – Xuân Lạc',
    );
    expect(letterTo('reviewer', 'en', one).subject).toBe(
      'Awaiting review for 2 working days: report for October 2026 – Xuân Lạc',
    );
  });
});

describe("the leaders' digest", () => {
  const late: SituationOptions = { day: '2026-10-22', reports: [report()], officials: everybody() };

  it('names from the fifth working day on what waits, as the part of the office that reviews', () => {
    const digest = mailTo('leader', late)?.digest;
    expect(digest?.waiting?.map(({ unit, workingDays }) => [unit.id, workingDays])).toEqual([['xuan-lac', 5]]);
    expect(digest?.overdue).toEqual([]);
    expect(letterTo('leader', 'vi', late).text).toContain(
      'Phòng Văn hóa và Thông tin chưa thẩm định xong 01 báo cáo mà các đơn vị đã gửi; báo cáo chờ lâu nhất đã 05 ngày làm việc.',
    );
    expect(letterTo('leader', 'en', late).text).toContain(
      '1 report submitted by communes is awaiting review by the Division of Culture and Information, the oldest for 5 working days.',
    );
  });

  it('does not before', () => {
    expect(mailTo('leader', { ...late, day: '2026-10-21' })?.digest?.waiting).toBeUndefined();
  });

  it('goes on the first working day of a week for it alone, where nothing is overdue', () => {
    const told = sentEntry(official('leader'), '2026-10-19', []);
    expect(mailTo('leader', { ...late, day: '2026-10-23', sent: [told] })).toBeUndefined();
    expect(mailTo('leader', { ...late, day: '2026-10-26', sent: [told] })?.digest?.waiting).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import { entryOf } from '../../../src/domain/daily-mail/daily-mail.js';
import type { Report } from '../../../src/domain/report/report.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { reminderEmail } from '../../../src/email/opened/reminder-email.js';
import { mailFrom, mailToItem } from '../../../src/store/mail/item.js';
import {
  everybody,
  figures,
  mailTo,
  official,
  type SituationOptions,
  sentEntry,
  situation,
} from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

const HANDED_AT = instantAt('2026-10-15', '15:20');
const report = (more: Partial<Report> = {}): Report =>
  draft({ period: '2026-10', working: figures('2026-10', []), savedAt: HANDED_AT, ...more });
const lying = report({ handedOverAt: HANDED_AT });
/** The windows were told, and October's first step. */
const told = everybody().map((to) =>
  sentEntry(to, '2026-10-15', [{ unit: 'xuan-lac', period: '2026-11', step: -23, opened: true as const }]),
);
const on = (day: string, more: Partial<SituationOptions> = {}): SituationOptions => ({
  day,
  reports: [lying],
  sent: told,
  ...more,
});
const octoberIn = (mail: DailyMail | undefined) =>
  mail?.forms.find(({ reports }) => reports.some(({ period }) => period === '2026-10'));

function emailOf(role: 'officer' | 'chairman', options: SituationOptions, language: 'vi' | 'en' = 'vi') {
  const mail = mailTo(role, options, language);
  if (!mail) throw new Error(`No letter goes on ${options.day}`);
  return reminderEmail(mail, 'id', 'bao-cao@chodon.example', situation(options));
}

describe('a report that lies with the chairman', () => {
  it('is told to the chairman at each step of the officer, and to the officer too', () => {
    for (const [day, step] of [
      ['2026-10-16', 0],
      ['2026-10-19', 1],
      ['2026-10-21', 3],
    ] as const) {
      expect(octoberIn(mailTo('chairman', on(day)))).toMatchObject({ step, isWithChairman: true });
      expect(octoberIn(mailTo('officer', on(day)))).toMatchObject({ step, isWithChairman: true });
    }
    expect(mailTo('chairman', on('2026-10-19', { reports: [report()] }))).toBeUndefined();
  });

  it('stops being told when the chairman sends it, and goes back to the officer when it is returned', () => {
    const sent = report({ state: 'SUBMITTED', firstSubmittedAt: instantAt('2026-10-16', '07:00') });
    expect(octoberIn(mailTo('chairman', on('2026-10-19', { reports: [sent] })))).toBeUndefined();
    expect(octoberIn(mailTo('officer', on('2026-10-19', { reports: [sent] })))).toBeUndefined();
    const back = report();
    expect(octoberIn(mailTo('officer', on('2026-10-19', { reports: [back] })))?.isWithChairman).toBe(false);
  });

  it('is a missing report to the reviewers', () => {
    const [form] = mailTo('reviewer', on('2026-10-23'))?.forms ?? [];
    expect(form).toMatchObject({ step: 5, workingDaysLate: 5, recipients: ['officer', 'chairman', 'reviewer'] });
  });

  it('is the chairman’s to send: subject, state and request say so', () => {
    const { subject, text } = emailOf('chairman', on('2026-10-16'));
    expect(subject).toBe('Hạn gửi hôm nay, chờ Chủ tịch ký duyệt: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(text).toMatch(/Tình trạng\s+Đã trình Chủ tịch ký duyệt 15 giờ 20 phút ngày 15\/10\/2026; chưa gửi/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Kính đề nghị đồng chí Chủ tịch xem xét, gửi báo cáo trên Hệ thống trong ngày hôm nay, hoặc trả lại công chức phụ trách kèm ý kiến:',
    );
    const en = emailOf('chairman', on('2026-10-16'), 'en');
    expect(en.subject).toBe('Due today, with the Chairperson: report for October 2026 – Xuân Lạc');
    expect(en.text.replaceAll(/\s+/g, ' ')).toContain('Please submit it today, or return it to the officer');
  });

  it('is what the letter is about: the chairman sends it, and has others sent', () => {
    const concerns = (reports: readonly Report[]) => emailOf('chairman', on('2026-10-21', { reports })).text;
    expect(concerns([lying])).toContain('V/v đề nghị gửi báo cáo chuyển đổi số kỳ tháng 10 năm 2026');
    expect(concerns([report()])).toContain('V/v đề nghị chỉ đạo gửi báo cáo chuyển đổi số kỳ tháng 10 năm 2026');
  });

  it('is overdue for the officer, who is told with whom it lies', () => {
    const { subject, text } = emailOf('officer', on('2026-10-19'));
    expect(subject).toBe('Quá hạn 01 ngày làm việc, chờ Chủ tịch ký duyệt: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('chỉ được tính là đã gửi khi đồng chí Chủ tịch gửi');
    expect(flat).toContain('Thư này đồng thời được gửi đồng chí Chủ tịch Ủy ban nhân dân xã để xem xét, ký duyệt.');
    expect(flat).toContain('Nơi nhận: như trên; Chủ tịch UBND xã (để xem xét, ký duyệt).');
    expect(flat).not.toContain('Chỉ tiêu còn thiếu');
    expect(emailOf('officer', on('2026-10-19'), 'en').text).toContain('passed to the Chairperson');
  });
});

describe('news', () => {
  /** The first submission counts, so no step of the ladder is left. */
  const again = report({
    state: 'RETURNED',
    firstSubmittedAt: instantAt('2026-10-15', '09:00'),
    handedOverAt: HANDED_AT,
  });

  it('a report that is handed over again is told to the chairman once', () => {
    const options = on('2026-10-16', { reports: [again] });
    const mail = mailTo('chairman', options);
    expect(mail?.news).toMatchObject([{ kind: 'HANDED_TO_CHAIRMAN', period: '2026-10' }]);
    const { subject, text } = emailOf('chairman', options);
    expect(subject).toBe('Chờ Chủ tịch ký duyệt: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(text).toMatch(/Thời điểm trình\s+15 giờ 20 phút/);
    const entry = mail && entryOf(mail, { day: '2026-10-16', occurrence: instantAt('2026-10-16', '08:00') });
    if (!entry) throw new Error('A letter goes');
    const kept = { ...entry, status: 'SENT' as const };
    expect(mailFrom(mailToItem(kept)).news).toEqual(entry.news);
    expect(mailTo('chairman', on('2026-10-19', { reports: [again], sent: [...told, kept] }))).toBeUndefined();
  });

  it('is left out where a form of the letter says it, then and later', () => {
    const mail = mailTo('chairman', on('2026-10-16'));
    expect(mail?.news).toBeUndefined();
    const named = [
      ...told,
      sentEntry(official('chairman'), '2026-10-16', [{ unit: 'xuan-lac', period: '2026-10', step: 0 }]),
    ];
    expect(mailTo('chairman', on('2026-10-17', { sent: named }))).toBeUndefined();
  });

  it('the officer reads what the chairman asks for', () => {
    const chairmanReturn = { at: instantAt('2026-10-15', '16:00'), note: 'Kiểm tra lại số hồ sơ.' };
    const options = on('2026-10-16', { reports: [report({ chairmanReturn })] });
    expect(mailTo('officer', options)?.news).toMatchObject([{ kind: 'RETURNED_TO_OFFICER' }]);
    const { text } = emailOf('officer', options);
    expect(text).toContain('Chủ tịch trả lại báo cáo');
    expect(text).toMatch(/Ý kiến\s+Kiểm tra lại số hồ sơ\./);
    const en = emailOf('officer', options, 'en');
    expect(en.text).toMatch(/Comment\s+Kiểm tra lại số hồ sơ\./);
  });
});
